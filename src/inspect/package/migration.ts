// Tells whether a lockfile says that it follows another version of its format than before.

/** Lockfiles give the version of their format near the top; Poetry gives it at the end. */
const LOOKED_AT = 4096;
const VERSIONS: readonly RegExp[] = [
  /(?:lockfileVersion|lockfile-version|lock-version|lock_version|configVersion)["']?\s{0,4}[:=]\s{0,4}["']?([\d.]+)/,
  /^# yarn lockfile v(\d+)/m,
  // The way that berry packs, which its checksums depend on.
  /^ {2}cacheKey: ([\w]{1,16})/m,
  /^__metadata:\r?\n {2}version: (\d+)/m,
  /^version\s?[=:]\s?(\d+)\r?$/m,
];

export function isMigration(before: string, after: string): boolean {
  const [was, now] = [versionsIn(before), versionsIn(after)];
  return was.some(
    (version, index) => version !== undefined && now[index] !== undefined && version !== now[index],
  );
}

function versionsIn(text: string): (string | undefined)[] {
  const [head, tail] = [text.slice(0, LOOKED_AT), text.slice(-LOOKED_AT)];
  return VERSIONS.map((pattern) => pattern.exec(head)?.[1] ?? pattern.exec(tail)?.[1]);
}
