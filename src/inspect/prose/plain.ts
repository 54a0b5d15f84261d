// Brings a text to the form in which its words are compared: however it is disguised, an instruction is read as one.

/** Letters of Cyrillic and Greek, and the Latin ones that they look like. */
const FOREIGN = 'аеорсухіјѕһԁԛԝіΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХІЈЅονιкмтпѵɡ';
const LATIN = 'aeopcyxijshdqwiABEZHIKMNOPTYXABEKMHOPCTXIJSovikmtnvg';
const LOOKS: ReadonlyMap<string, string> = new Map(
  Array.from(FOREIGN, (letter, at) => [letter, LATIN[at] ?? letter] as const),
);
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`, 'g');

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));?/gi;

/** {@link plainText} in lower case, character for character. */
export function plainWords(text: string): string {
  return plainText(text).toLowerCase();
}

/** One blank between words, without emphasis, entities and characters that have no shape. */
export function plainText(text: string): string {
  const letters = withoutEntities(text)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  // In a text of that script they are its own letters, so both are read.
  const latin = letters.replace(FOREIGN_LETTER, (letter) => LOOKS.get(letter) ?? letter);
  return (
    (latin === letters ? letters : `${latin} ${letters}`)
      // The one letter that grows in lower case (Unicode, SpecialCasing).
      .replaceAll('\u0130', 'i\u0307')
      .replaceAll(/[’‘`´]/g, "'")
      .replaceAll(
        /\*{1,3}(?=\p{L})|(?<=\p{L})\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\p{L})|(?<=\p{L})_{1,3}(?![\p{L}\p{N}_])/gu,
        '',
      )
      .replaceAll(/\s+/g, ' ')
  );
}

/** With entities replaced by what they stand for. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, entity) : text;
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const BASE64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{24,4000}={0,2}/g;
/** Encoded texts of one part that are decoded. */
const MAX_DECODED = 8;

/** Texts that stand in it in base64. */
export function decodedTexts(text: string): string[] {
  const found: string[] = [];
  for (const [encoded] of text.matchAll(BASE64)) {
    if (found.length >= MAX_DECODED) break;
    const decoded = Buffer.from(encoded, 'base64').toString('latin1');
    if (/^[\t\n\r -~]{12,}$/.test(decoded) && decoded.includes(' ')) found.push(decoded);
  }
  return found;
}

/** Characters of a text in which words count as said together, and how far the next such window begins. */
const WINDOW = 1600;
const STEP = 1000;

/** Windows over a text: what stands far apart is no instruction. */
export function* windows(text: string): Generator<{ readonly from: number; readonly text: string }> {
  for (let from = 0; ; from += STEP) {
    yield { from, text: text.slice(from, from + WINDOW) };
    if (from + WINDOW >= text.length) return;
  }
}
