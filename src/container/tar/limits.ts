// Every limit of the tar reader, with its reason. A limit that is reached is reported, never silent.
import { LIMITS } from '../../core/limits.ts';

export const TAR_LIMITS = {
  /** Members listed from one archive: the pipeline takes no more from one file. */
  members: LIMITS.membersPerFile,
  /** Bytes of one extended header or long name: no file system takes names of more than 4 KiB. */
  extensionBytes: 2 ** 20,
  /** Records in one extended header. Honest ones have a dozen. */
  records: 1000,
  /** Headers in a row that describe the same member: pax has two, GNU two. */
  extensions: 16,
  /** Bytes searched for another header behind the end or behind damage. Records are padded to 10 KiB by default. */
  searched: 64 * 2 ** 20,
  /** Characters of a name that are kept. */
  nameLength: 4096,
  /** Anomalies kept for one archive: a reviewer reads a few. */
  anomalies: 1000,
} as const;
