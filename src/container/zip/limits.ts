// Every limit of the zip reader, with its reason. A limit that is reached is reported, never silent.
import { LIMITS } from '../../core/limits.ts';

export const ZIP_LIMITS = {
  /** Members listed from one archive: the pipeline takes no more from one file. */
  members: LIMITS.membersPerFile,
  /** Bytes inflated from one archive over all its members. */
  inflatedPerArchive: LIMITS.inflatedPerFile,
  /**
   * Bytes inflated from one member: they are held in memory. Models that are larger are stored, not deflated,
   * so that they can be mapped.
   */
  inflatedPerMember: 64 * 2 ** 20,
  /** Bytes of one central directory, read whole: 50,000 entries with names of 500 bytes fit. */
  directoryBytes: 32 * 2 ** 20,
  /** End records looked at in one tail. Honest archives have one; a stored zip at the end adds its own. */
  endRecords: 16,
  /** Bytes searched for local headers outside all known members. Honest archives leave none to search. */
  probedBytes: 64 * 2 ** 20,
  /** Bytes of a name that are kept for display; 65,535 are legal, no file system takes more than 4,096. */
  nameBytes: 4096,
  /** Anomalies kept for one archive: a reviewer reads a few, a hostile archive can make one a member. */
  anomalies: 1_000,
  /** How far from the end miniz may find an end record: 65,535 + 22 bytes, rounded up to its 4 KiB steps. */
  tailBytes: 65_535 + 22 + 4096,
  /** Inflating more than `ratio` times and to more than `ratioBytes` is worth a word: zeros of small tensors are not. */
  ratio: 200,
  ratioBytes: 16 * 2 ** 20,
} as const;
