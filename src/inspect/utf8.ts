// Text as most readers take it.

/** As UTF-8; what is none becomes U+FFFD, and a byte order mark is left out. */
export function utf8(data: Uint8Array): string {
  return new TextDecoder().decode(data);
}
