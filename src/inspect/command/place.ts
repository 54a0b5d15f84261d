// Whether an address is of a place on a list, such as those of well-known installers.

/**
 * `address` may stand without a scheme; over plain HTTP it is of no place, since anybody may answer. Whole names and whole parts of the path only: `get.docker.com.example` is
 * not `get.docker.com`. A path that leaves its folder, a user, and quotes that a shell would take away are nowhere.
 */
export function isPlaceOf(address: string, list: readonly string[]): boolean {
  const lower = address.toLowerCase().replace(/^https:\/\//, '');
  if (/[@\\[\]]|\.\.|%2[ef]/.test(lower)) return false;
  return list.some(
    (known) => lower === known || lower.startsWith(`${known}/`) || lower.startsWith(`${known}?`),
  );
}
