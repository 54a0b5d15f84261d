// The same YAML as people and their editors leave it: other line ends, a document marker, blanks, odd comments.

type Variant = readonly [name: string, apply: (text: string) => string];

export const VARIANTS: readonly Variant[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with no last line end', (text) => text.replace(/\s+$/, '')],
  ['with a document marker', (text) => `---\n${text}`],
  ['with a comment and a document marker with blanks', (text) => `# made by hand\n--- \n${text}`],
  ['with blanks behind colons', (text) => text.replace(/:(?=\r?$)/gm, ':  ')],
  ['with blanks behind all that is on a line', (text) => text.replace(/(?<=\S)(?=\r?$)/gm, ' ')],
  ['with an emoji in a comment', (text) => `# \u{1f600}\n${text}  # \u{1f600}\n`],
  ['with tabs and a byte order mark in a comment', (text) => `  #\ta\t\uFEFFb\n${text}`],
];

/** What no scanner takes: readers disagree on where a line ends, on columns, or on how many documents there are. */
export const REFUSED: readonly (readonly [name: string, text: string])[] = [
  ['a lone carriage return', 'a: b\rc: d\n'],
  ['a lone carriage return in a comment', '# a\rc: d\na: b\n'],
  ['a lone carriage return at the end', 'a: b\r'],
  ['NEL in a comment', '# a\u0085c: d\na: b\n'],
  ['a line separator in a comment', '# a\u2028c: d\na: b\n'],
  ['a paragraph separator in a comment', '# \ta\u2029c: d\na: b\n'],
  ['a control character in a comment', '# \u0007\na: b\n'],
  ['a tab behind a comment', '# a\nb:\tc\n'],
  ['a tab before a comment', '\t# a\nb: c\n'],
  ['a tab in a value', 'a: b\tc\n'],
  ['a byte order mark between lines', 'a: b\n\uFEFFc: d\n'],
  ['a byte order mark before a comment', '\uFEFF# a\nb: c\n'],
  ['a directive', '%YAML 1.1\n---\na: b\n'],
  ['the end of a document', '---\na: b\n...\nc: d\n'],
  ['content behind the marker', '--- {a: b}\n'],
];
