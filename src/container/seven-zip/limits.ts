// Every limit of the 7z reader, with its reason. A limit that is reached is reported, never silent.
import { LIMITS } from '../../core/limits.ts';

export const SEVEN_ZIP_LIMITS = {
  /** Members, folders and packed streams of one archive: the pipeline takes no more members from one file. */
  members: LIMITS.membersPerFile,
  /** Bytes of the header, packed and unpacked: 50,000 members with names of 150 characters fit. */
  headerBytes: 16 * 2 ** 20,
  /** Headers packed in headers. Tools write one. */
  headerDepth: 4,
  /** Coders of one folder, and inputs of one coder: four and four for programs (BCJ2), twice the coders when encrypted. */
  coders: 8,
  inputs: 4,
  /** Bytes unpacked from one archive, in all its folders, by decoders of the runtime. */
  unpacked: LIMITS.inflatedPerFile,
  /** What a byte costs of that where our own decoders make it: they are that much slower, so half a GiB in all. */
  ownWeight: 8,
  /** Bytes that a folder costs at least, for setting up its decoder. So 50,000 folders of one small file each are read. */
  folderCost: 2 ** 13,
  /**
   * Unpacked bytes held in memory, of one folder at a time: all that our own decoders may make, which are too slow to do it
   * again. What the runtime makes beyond it is unpacked again when it is read.
   */
  kept: 512 * 2 ** 20,
  /** Characters of a name that are kept; no file system takes more. */
  nameLength: 4096,
  /** Characters of a link's target that are looked at. */
  linkLength: 4096,
  /** Anomalies kept for one archive: a reviewer reads a few. */
  anomalies: 1_000,
  /** Bytes searched for the signature behind a program that unpacks itself: 7-Zip looks as far. */
  searched: 8 * 2 ** 20,
  /** Unpacking to more than `ratio` times the size and to more than `ratioBytes` is worth a word. */
  ratio: 200,
  ratioBytes: 16 * 2 ** 20,
} as const;
