// Says of a host whether it is somebody else's.

/** This machine and private networks. */
export function isOwn(host: string): boolean {
  return /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|host\.docker\.internal|\$)/i.test(
    host,
  );
}
