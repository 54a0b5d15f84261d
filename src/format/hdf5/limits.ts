// The limits of the HDF5 reader, with their reasons. A limit that is reached is reported as `budget`.

export const HDF5_LIMITS = {
  /** Bytes of metadata read from one file. Real models need kilobytes; weights are never read. */
  bytesRead: 128 * 2 ** 20,
  /** Groups, datasets and types of one file. The largest real checkpoints hold a few ten thousand. */
  objects: 200_000,
  /** Links of one file: hard links may be many where objects are few. */
  links: 1_000_000,
  /** Messages of one object header: attributes of one layer, links of one small group. */
  messages: 65_536,
  /** Blocks of one object header. Libraries write two or three. */
  headerBlocks: 1024,
  /** One block of an object header. A message holds 64 KiB at most, blocks hold a handful. */
  headerBlock: 16 * 2 ** 20,
  /** Nodes of one tree (B-tree of either version). */
  treeNodes: 100_000,
  /** One node of a tree: libraries write 512 bytes to 64 KiB. */
  treeNode: 2 ** 20,
  /** One attribute value: a model configuration is text of a few MB at most. */
  attributeValue: 64 * 2 ** 20,
  /** Elements of an attribute that holds several texts; a configuration is one. */
  attributeElements: 64,
  /** Attributes whose text is kept: each loader asks for one of each name, at the root. */
  attributes: 16,
  /** Facts of one kind that are kept; the rest is counted. */
  facts: 200,
  /** File names of one dataset with external storage that are kept. */
  fileNames: 8,
  /** Bytes of a name (link, attribute, file): above any real path, below any harm. */
  name: 4096,
  /** Characters of an object's path that are kept. */
  path: 512,
} as const;

/** Data is cached in pages of this size, so that neighbouring structures cost one read. */
export const PAGE_BYTES = 16 * 1024;
/** Pages kept: 4 MiB of memory. */
export const PAGES = 256;

/** Declared sizes below this are never a bomb, as in Keras' own guard. */
export const BOMB_BYTES = 4 * 2 ** 30;
/** Declared bytes for each byte of the whole file: compression of real weights stays below 10. */
export const BOMB_RATIO = 1000;
