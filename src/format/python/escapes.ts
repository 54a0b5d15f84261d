// Escapes of Python's strings that stand for one character, whatever kind of string it is.

/** By the character behind the backslash. */
export const PLAIN_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
};
