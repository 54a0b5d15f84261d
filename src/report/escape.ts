// The one place where untrusted text becomes harmless: for people, the runner's log, Markdown, HTML and JSON.
import { maskSecrets } from './secrets.ts';

export { maskSecrets } from './secrets.ts';

/** UTF-16 code units of one value in a report. More than a screen of evidence is not read by anyone. */
const TEXT_MAX = 2000;
/** UTF-16 code units of a whole log line: a rendered line joins several values. */
const LINE_MAX = 20_000;

/**
 * Characters that cannot be seen or that move others: controls, format and bidi characters, tags, private and
 * unassigned ones, lone surrogates (all `\p{C}`), line and paragraph separators, everything that fonts ignore,
 * and white space that is not the plain space.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\S ]/gu;
/** The colour codes that this program writes itself. */
const COLOUR = new RegExp(String.raw`(\u001b\[\d{1,3}m)`, 'u');
/** What may stand before a command on its line, and the command's key. */
const COMMAND_START = new RegExp(String.raw`^((?:\s|\u001b\[\d{1,3}m)*)::`, 'u');
/** An entity, because no Markdown structure can be made of a decoded one, inside code as well as outside. */
const MARKDOWN_ACTIVE = /[&<>"'`*_[\]()#!~|\\$@:^{}]/g;
const HTML_ACTIVE = /[&<>"'`]/g;
/** Breaks mentions, references, links and emoji names, which GitHub looks for after decoding entities. */
const GAP = '&#8203;';

/** Every invisible or reordering character as `\u{hex}`, newlines and tabs too. The result is one line. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most `max` UTF-16 code units, `…` included when cut, never half a character. */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What every output for people starts from: secrets masked, at most `max` code units, one visible line. */
export function clean(text: string, max = TEXT_MAX): string {
  // Cut before escaping too: escapes are up to ten times as long.
  return bounded(visible(bounded(maskSecrets(text), max)), max);
}

/**
 * One log line in which GitHub's runner finds no command. It reads `::name::` at the start of a line after white
 * space and `##[name]` anywhere in one (actions/runner, ActionCommand.cs).
 */
export function forLog(text: string): string {
  return breakCommands(clean(text, LINE_MAX));
}

/** As {@link forLog} for text rendered here: keeps its line ends, and its own colours if `colour`. */
export function forLogLines(rendered: string, colour: boolean): string {
  return rendered
    .split('\n')
    .map((line) => breakCommands(keepColour(line, colour)))
    .join('\n');
}

function keepColour(line: string, colour: boolean): string {
  // split with one group: texts at even places, colour codes at odd ones
  const pieces = line.split(COLOUR).map((piece, index) => {
    if (index % 2 === 0) return clean(piece, LINE_MAX);
    return colour ? piece : '';
  });
  return pieces.join('');
}

function breakCommands(line: string): string {
  return line.replaceAll('##[', '#\\u{23}[').replace(COMMAND_START, '$1\\u{3a}:');
}

/** Prose for Markdown: shows `text` as it is; starts no structure, link, mention, reference, formula or emoji. */
export function forMarkdown(text: string, max?: number): string {
  const plain = clean(text, max).trim();
  // At the start of a line these would make a list or a heading; one entity is enough to break them.
  const start = /^(?:[-+=]|\d+[.)])/.test(plain) ? 1 : 0;
  const rest = plain.slice(start).replace(MARKDOWN_ACTIVE, proseEntity);
  return (start === 1 ? entity(plain) : '') + breakAutolinks(rest);
}

/** Code in Markdown. A `<code>` element, because backticks would need a longer fence than any in the text. */
export function codeSpan(text: string, max?: number): string {
  const encoded = clean(text, max).replace(MARKDOWN_ACTIVE, codeEntity);
  return `<code>${breakAutolinks(encoded)}</code>`;
}

/** Our own or a rule's prose, where a pair of backticks means code; each piece is escaped all the same. */
export function prose(text: string, max?: number): string {
  const pieces = clean(text, max).split(/`([^`]+)`/);
  return pieces.map((piece, index) => (index % 2 === 0 ? spaced(piece) : codeSpan(piece))).join('');
}

/** Trimming is for the ends of a text, not for the seams of its pieces. */
function spaced(piece: string): string {
  const before = piece.startsWith(' ') ? ' ' : '';
  const after = piece.endsWith(' ') && piece.length > 1 ? ' ' : '';
  return before + forMarkdown(piece) + after;
}

/** Text or an attribute value for HTML. */
export function forHtml(text: string, max?: number): string {
  return clean(text, max).replace(HTML_ACTIVE, entity);
}

/**
 * JSON with two-space indentation and a newline at its end, all in printable ASCII, in which the runner finds no
 * command: no line of it starts with `::`, and `##[` is spelled with an escape. Parses to the same value.
 */
export function forJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${json}\n`;
}

/**
 * A repository path as a relative URI reference (RFC 3986): no scheme, host, query or fragment can appear. With a secret in
 * it, it is masked and leads nowhere.
 */
export function forUri(path: string): string {
  const segments = maskSecrets(path)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/');
  return segments
    .map(encodeURIComponent)
    .join('/')
    .replace(/^\/+/, '')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The first character of `character` as a decimal entity. */
function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function proseEntity(character: string, at: number, whole: string): string {
  // GitHub's documentation gives the span as the way to keep a dollar sign out of a formula.
  if (character === '$') return '<span>&#36;</span>';
  return gapped('@#:', character, at, whole);
}

/** Inside code GitHub looks for no mentions, references and emoji names, but its parser still makes links. */
function codeEntity(character: string, at: number, whole: string): string {
  return gapped(whole.startsWith('://', at) ? '@:' : '@', character, at, whole);
}

/** The entity, and a gap after the characters of `broken` where something follows that they could join. */
function gapped(broken: string, character: string, at: number, whole: string): string {
  return broken.includes(character) && whole.charAt(at + 1) !== ' '
    ? entity(character) + GAP
    : entity(character);
}

function breakAutolinks(encoded: string): string {
  return encoded
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}${GAP}.`)
    .replace(/GH-(?=\d)/gi, `GH-${GAP}`);
}
