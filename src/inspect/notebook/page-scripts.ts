// Finds the scripts of a page in HTML or SVG: elements, handlers of events, addresses that are programs, pages in pages.
import { type Tag, tagsOf } from '../prose/tags.ts';

/** A program that whoever shows the page runs. */
export interface PageScript {
  readonly text: string;
  /** Where it begins in the page, in characters; of what was decoded, where its element begins. */
  readonly at: number;
  /** Whether it stands in the page as it is, so that its lines are lines of the page. */
  readonly plain: boolean;
}

/** Pages in pages: `srcdoc` of a frame in `srcdoc` of a frame. */
const MAX_DEPTH = 3;
/** Scripts of one page; tables have a handler in each row. */
const MAX_SCRIPTS = 2000;
/** Characters of one tag: maps are pages in an attribute. */
const LONGEST_TAG = 4 * 2 ** 20;
const OPENS = /<script\b[^>]{0,2000}>/gi;
const CLOSES = /<\/script\b/gi;
/** Types of elements whose text a browser runs; all others are data. */
const PROGRAM =
  /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script(?:1\.\d)?)?\s{0,9}(?:;|$)/i;
/** What has to be in a page that has programs outside of elements for scripts. */
const OUTSIDE = /\b(?:on[a-z]{3,30}|href|src|srcdoc|action|formaction|data)\s{0,9}=/i;
const ADDRESSES: readonly string[] = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data'];
/** What browsers leave out of an address, and entities for it that few readers know. */
const BLANKS = /[\s\0]|&(?:Tab|NewLine);/g;
/** Characters of an address that say what it is. */
const SCHEME = 200;
const DATA_ADDRESS = /^\s{0,20}data:([^,]{0,200}),/i;

/** The address of an external script; both lengths are bounded, so that a long attribute costs no more. */
export const EXTERNAL_SCRIPT =
  /<script\b[^>]{0,500}?\b(?:src|(?:xlink:)?href)\s{0,20}=\s{0,20}["']?\s{0,20}((?:https?:)?\/\/[^"'\s>]{1,300})/gi;

/** In the order in which they stand there, those of elements first. Linear; never throws. */
export function scriptsOf(page: string, depth = 0): PageScript[] {
  const scripts: PageScript[] = [];
  let rest = '';
  let from = 0;
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(page); open !== null && scripts.length < MAX_SCRIPTS; open = OPENS.exec(page)) {
    const end = open.index + open[0].length;
    const stop = open[0].endsWith('/>') ? end : closeOf(page, end);
    const [tag] = tagsOf(open[0]).tags;
    const type = tag?.attributes.get('type') ?? '';
    if (PROGRAM.test(type)) scripts.push({ text: page.slice(end, stop), at: end, plain: true });
    // Blanks in place of what is a script keep all other tags where they are.
    rest += page.slice(from, end) + ' '.repeat(stop - end);
    OPENS.lastIndex = from = stop;
  }
  rest += page.slice(from);
  if (OUTSIDE.test(rest)) addTags(rest, scripts, depth);
  return scripts.filter(({ text }) => text.trim() !== '');
}

function closeOf(page: string, from: number): number {
  CLOSES.lastIndex = from;
  return CLOSES.exec(page)?.index ?? page.length;
}

function addTags(rest: string, scripts: PageScript[], depth: number): void {
  for (const tag of tagsOf(rest, LONGEST_TAG).tags) {
    if (scripts.length >= MAX_SCRIPTS) return;
    for (const text of programsOf(tag)) scripts.push({ text, at: tag.at, plain: false });
    const inner = tag.attributes.get('srcdoc') ?? pageOf(tag);
    if (inner === undefined || depth >= MAX_DEPTH) continue;
    for (const { text } of scriptsOf(inner, depth + 1)) scripts.push({ text, at: tag.at, plain: false });
  }
}

/** What the attributes of an element run. */
function programsOf({ name, attributes }: Tag): string[] {
  const found: string[] = [];
  for (const [key, value] of attributes) {
    if (/^on[a-z]{3,30}$/.test(key)) found.push(value);
    else if (!ADDRESSES.includes(key)) continue;
    else if (isProgram(value)) found.push(value.slice(value.indexOf(':') + 1));
    else if (name === 'script') found.push(dataOf(value, /script/i) ?? '');
  }
  return found;
}

function isProgram(address: string): boolean {
  const start = address.slice(0, SCHEME).replaceAll(BLANKS, '').replaceAll('&colon;', ':');
  return start.toLowerCase().startsWith('javascript:');
}

/** A page that stands in the address of a frame. */
function pageOf({ name, attributes }: Tag): string | undefined {
  if (name !== 'iframe' && name !== 'object' && name !== 'embed' && name !== 'frame') return undefined;
  return dataOf(attributes.get('src') ?? attributes.get('data') ?? '', /html|svg|xml/i);
}

/** What an address holds itself (RFC 2397), when it is of such a type. */
function dataOf(address: string, type: RegExp): string | undefined {
  const found = DATA_ADDRESS.exec(address);
  if (found === null || !type.test(found[1] ?? '')) return undefined;
  const data = address.slice(found[0].length);
  if (/;\s{0,9}base64/i.test(found[1] ?? '')) return Buffer.from(data, 'base64').toString('utf8');
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}
