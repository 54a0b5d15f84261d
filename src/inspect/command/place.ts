// Whether an address is of a place on a list, such as those of well-known installers, and whether it names its bytes.

/**
 * `address` may stand without a scheme; over plain HTTP it is of no place, since anybody may answer. Whole names and whole parts of the path only: `get.docker.com.example` is
 * not `get.docker.com`. A path that leaves its folder, a user, and quotes that a shell would take away are nowhere.
 */
export function isPlaceOf(address: string, list: readonly string[]): boolean {
  const lower = placeOf(address);
  if (lower === undefined) return false;
  return list.some(
    (known) => lower === known || lower.startsWith(`${known}/`) || lower.startsWith(`${known}?`),
  );
}

/** The hash has to be the part that names the commit: anywhere else it is only a name. */
const COMMIT =
  /^(?:raw\.githubusercontent\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/[0-9a-f]{40}\/|github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:raw|archive)\/[0-9a-f]{40}(?:[/.]|$))/;

/** An address that names a commit gives the same bytes for ever. It may stand without a scheme. */
export function isCommitOf(address: string): boolean {
  const place = placeOf(address);
  return place !== undefined && COMMIT.test(place);
}

function placeOf(address: string): string | undefined {
  const place = address.toLowerCase().replace(/^https:\/\//, '');
  return /[@\\[\]]|\.\.|%2[ef]/.test(place) ? undefined : place;
}
