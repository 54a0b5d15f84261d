// What is read of images, sounds and fonts: where they end, and the texts that they carry beside what is shown.

/** A text that a format lets programs add: a comment, a title, what a camera says of itself. */
export interface MediaText {
  /** Where it stands, to stand in a sentence: "the chunk tEXt". */
  readonly where: string;
  readonly offset: number;
  readonly text: string;
}

export interface MediaFacts {
  /** Of the first byte behind all that the format reads; undefined where the file breaks off before that. */
  readonly end: number | undefined;
  readonly texts: readonly MediaText[];
}

export const MEDIA_LIMITS = {
  /** Bytes of one text that are looked at, packed and unpacked. */
  text: 262_144,
  unpacked: 4 * 2 ** 20,
  /** Texts of one file. */
  texts: 200,
  /** Chunks or blocks of one file; a picture of 100 MB has some thousand. */
  blocks: 500_000,
} as const;
