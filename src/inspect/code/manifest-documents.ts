// The documents of a manifest that can start something, name a model or hold files: the others are not parsed.

/** What a manifest has where it runs something, names a model or may hold files; most files have nothing of it. */
const TELLING =
  /(?:^|[\s{,"'-])(?:command|args|entrypoint|run|test|models|env|environment|\w{0,40}[aA]rgs|\w{0,40}[mM]odel\w{0,40}|storageUri)["']?\s{0,20}:|hf:\/\/|#!|binaryData|kind["']?\s{0,9}:\s{0,9}["']?Secret\b|\.(?:sh|bash|py)["']?\s{0,20}:/;

const BETWEEN_DOCUMENTS = /^(?=---(?:\s|$))/m;
const KIND = /^["']?kind["']?[ \t]*:.*$/gm;

/**
 * The text with those documents left empty that can start nothing: definitions of types, which are by far the largest,
 * and those that have none of the keys. Keeps the lines.
 */
export function tellingDocuments(text: string, variables: readonly string[]): string {
  const isTelling = (part: string): boolean =>
    TELLING.test(part) || variables.some((name) => part.includes(name));
  if (!isTelling(text)) return '';
  return text
    .split(BETWEEN_DOCUMENTS)
    .map((document) => {
      const kinds = document.match(KIND) ?? [];
      const isType = kinds.length === 1 && /\bCustomResourceDefinition\b/.test(kinds[0]);
      return !isType && isTelling(document) ? document : document.replaceAll(/[^\n]+/g, '');
    })
    .join('');
}
