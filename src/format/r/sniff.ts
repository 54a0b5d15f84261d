// Tells R's serialization from other files, and where its parts begin.

export type RForm = 'xdr' | 'little' | 'big' | 'ascii';

export interface RStart {
  readonly form: RForm;
  /** Whether save() wrote it. */
  readonly isSaved: boolean;
  /** Behind the letter of the form and the byte after it. */
  readonly at: number;
}

/** With which the serializations begin, whatever wrote them; most files are told by that. */
const FIRST: ReadonlySet<number> = new Set(Buffer.from('RXAB\n'));
/** `RDX3` and so on: X, A or B for the form, then the version of the serialization. */
const SAVED = /^RD[XAB][23]\n/;
/** The first version of save(), which R still loads. */
const OLD = /^RD[XAB]1\n/;
/** Version of the serialization, then that of the R that wrote it, which is 1.4 or later. */
const TEXT = /^\s*([23])\s+(\d{5,7})\s+\d{5,7}\s/;
/** What R takes just as well: it looks at numbers as sscanf does. */
const LOOSE_TEXT = /^\s*\+?0*[23]\s+[+-]?\w/;

/**
 * Where the serialization begins, or undefined when it is none. R reads only the letter of the form, whatever the byte
 * behind it; `isNamed` says that the file is read by R for its name, so that odd forms count too.
 */
export function startOfR(head: Uint8Array, isNamed: boolean): RStart | undefined {
  if (!FIRST.has(head[0] ?? 0)) return undefined;
  const text = Buffer.from(head.subarray(0, 128)).toString('latin1');
  const isSaved = SAVED.test(text);
  const at = isSaved ? 5 : 0;
  const skipped = text[at] === '\n' && text[at + 1] === 'A' ? at + 1 : at;
  const form = formAt(head, text, skipped, isNamed || isSaved);
  if (form === undefined) return isSaved ? { form: 'xdr', isSaved, at: at + 2 } : undefined;
  return { form, isSaved, at: skipped + 2 };
}

export function isOldR(head: Uint8Array): boolean {
  return head[0] === 0x52 && OLD.test(Buffer.from(head.subarray(0, 5)).toString('latin1'));
}

function formAt(head: Uint8Array, text: string, at: number, isLoose: boolean): RForm | undefined {
  const plain = text[at + 1] === '\n' || isLoose;
  const version = Buffer.from(head.subarray(at + 2, at + 6));
  if (!plain || version.length < 4) return undefined;
  const [big, little] = [version.readInt32BE(0), version.readInt32LE(0)];
  switch (text[at]) {
    case 'X':
      return isVersion(big) ? 'xdr' : undefined;
    case 'B':
      return isVersion(little) ? 'little' : isVersion(big) ? 'big' : undefined;
    case 'A':
      return (isLoose ? LOOSE_TEXT : TEXT).test(text.slice(at + 2)) ? 'ascii' : undefined;
    default:
      return undefined;
  }
}

function isVersion(version: number): boolean {
  return version === 2 || version === 3;
}
