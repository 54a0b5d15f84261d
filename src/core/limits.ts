// Every limit that bounds work, with its reason. A limit that is reached is reported, never silent.

export const LIMITS = {
  /** Members inside members inside members: real checkpoints need two (tar of zip of pickle); more is a bomb. */
  depth: 5,
  /** Artifacts made from one file. Real torch archives hold a few thousand storages. */
  membersPerFile: 50_000,
  /** Bytes inflated from one file. Above it the rest is reported as not read. */
  inflatedPerFile: 4 * 2 ** 30,
  /** Changed files of one change: what GitHub's own file listing stops at. Above it the check fails closed. */
  changedFiles: 3_000,
  /** Bytes of a file that is read whole from the base commit: GitHub's own limit for CODEOWNERS is 3 MB. */
  policyBytes: 3 * 2 ** 20,
} as const;
