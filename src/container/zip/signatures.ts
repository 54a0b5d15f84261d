// Signatures and fixed sizes of zip structures (PKWARE APPNOTE 6.3, section 4.3), and the flag bits that matter.

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const END64_SIGNATURE = 0x06064b50;
export const LOCATOR64_SIGNATURE = 0x07064b50;

export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;
export const END64_BYTES = 56;
export const LOCATOR64_BYTES = 20;

/** A 32-bit field that says: the value is in the zip64 extra field. */
export const IN_ZIP64 = 0xffff_ffff;

export const FLAG_ENCRYPTED = 0x0001;
/** Sizes follow the data in a descriptor; those in the local header may be zero. */
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_STRONG_ENCRYPTION = 0x0040;
export const FLAG_UTF8 = 0x0800;

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;
