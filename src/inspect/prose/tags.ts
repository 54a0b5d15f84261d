// Reads the tags of HTML in a text, whatever is around them: names and attributes, in one pass.
import { withoutEntities } from './plain.ts';

export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** Of the `<`. */
  readonly at: number;
  /** Behind the `>`. */
  readonly end: number;
  /** Names in lower case; the first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Characters of one tag; longer ones hold pictures. */
const MAX_TAG = 65_536;
/** Characters of one text read in vain for tags that never end: quotes make the reader go on. */
const MAX_VAIN = 32_000_000;
const NAME = /[A-Za-z][\w:-]{0,60}/y;
const ATTRIBUTE =
  /[\s/]*([^\s/>=<"'][^\s/>=<"']{0,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\{([^{}]{0,400})\}\}|([^\s"'>]+)))?/y;

/**
 * Tags in order, those of more than `longest` characters left out. Linear: what was read in vain is counted, and reading
 * stops when it is too much.
 */
export function tagsOf(text: string, longest = MAX_TAG): { readonly tags: Tag[]; readonly stopped: boolean } {
  const tags: Tag[] = [];
  let vain = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const closes = text[at + 1] === '/';
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(text)?.[0].toLowerCase();
    const { end, read } = name === undefined ? NOTHING : endOfTag(text, NAME.lastIndex, longest);
    if (name === undefined || end === -1) {
      vain += read;
      if (vain > MAX_VAIN) return { tags, stopped: true };
      at++;
      continue;
    }
    tags.push({ name, closes, at, end, attributes: attributesOf(text.slice(at + name.length + 1, end - 1)) });
    at = end;
  }
  return { tags, stopped: false };
}

const NOTHING = { end: -1, read: 0 };

/** Behind the `>` that ends the tag, with quotes seen through; -1 when it is no tag. */
function endOfTag(
  text: string,
  from: number,
  longest: number,
): { readonly end: number; readonly read: number } {
  const limit = Math.min(text.length, from + longest);
  let quote = '';
  let at = from;
  for (; at < limit; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = text[at - 1] === '=' ? character : '';
    else if (character === '>') return { end: at + 1, read: 0 };
    else if (character === '<') break;
  }
  return { end: -1, read: at - from };
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(inside: string): ReadonlyMap<string, string> {
  if (!/[\s/]/.test(inside)) return NONE;
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(inside); match !== null; match = ATTRIBUTE.exec(inside)) {
    const [, name = '', double, single, object, bare] = match;
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, withoutEntities(double ?? single ?? object ?? bare ?? ''));
    if (match[0] === '') break;
  }
  return found;
}
