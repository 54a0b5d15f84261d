// Reads texts of one entry a line (.trivyignore, .yarnrc, .gitattributes) into the same tree as JSON.
import type { JsonMember, JsonNode, JsonObject } from '../../format/json/nodes.ts';

interface Line {
  readonly content: string;
  readonly start: number;
}

function* linesOf(text: string): Generator<Line> {
  let offset = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content !== '' && !content.startsWith('#')) yield { content, start: offset + line.indexOf(content) };
    offset += line.length + 1;
  }
}

/** An entry is a key; `exp:2027-01-01` behind it, as Trivy writes it, is its member `exp`. Never throws. */
export function readLines(text: string): JsonObject {
  const members = [...linesOf(text)].map(({ content, start }): JsonMember => {
    const [key = ''] = content.split(/\s/, 1);
    const until = /\sexp:(\S+)/.exec(content)?.[1];
    const inner = until === undefined ? [] : [{ key: 'exp', keyStart: start, value: scalar(until, start) }];
    return { key, keyStart: start, value: object(inner, start) };
  });
  return object(members, 0, text.length);
}

/** `"key" "value"` of Yarn 1, and options that it adds to its commands: `--install.registry` counts as `registry`. */
const SETTING = /^(?:"([^"]{1,200})"|([^\s":]{1,200}))[:\s]\s{0,200}(.*)$/;
const OPTION = /^--(?:[\w*-]{1,40}\.)?/;

/** Settings of Yarn 1 under the names that npm has for them, for it reads those of `.npmrc` too. Never throws. */
export function readYarnrc(text: string): JsonObject {
  const members = [...linesOf(text)].flatMap(({ content, start }): JsonMember[] => {
    const [, quoted, plain = '', rest = ''] = SETTING.exec(content) ?? [];
    const key = (quoted ?? plain).replace(OPTION, '');
    if (key === '') return [];
    const value = rest.trim().replace(/^"(.*)"$/, '$1');
    return [{ key, keyStart: start, value: scalar(value, start) }];
  });
  return object(members, 0, text.length);
}

/**
 * Each pattern of gitattributes(5) is a key with its attributes as members: `set`, `unset` (`-diff`), or the text
 * behind the equals sign. The macro `binary` is spelled out. Never throws.
 */
export function readAttributes(text: string): JsonObject {
  const members = [...linesOf(text)].map(({ content, start }): JsonMember => {
    const [, quotedPattern, plain = ''] = /^(?:"([^"]*)"|(\S+))/.exec(content) ?? [];
    const key = quotedPattern ?? plain;
    const rest = content.slice(quotedPattern === undefined ? key.length : key.length + 2);
    const attributes = rest.split(/\s+/).filter((word) => word !== '');
    const spelled = attributes.flatMap((word) => (word === 'binary' ? ['-diff', '-merge', '-text'] : [word]));
    return {
      key,
      keyStart: start,
      value: object(
        spelled.map((word) => attribute(word, start)),
        start,
      ),
    };
  });
  return object(members, 0, text.length);
}

function attribute(word: string, start: number): JsonMember {
  const [name = '', value] = word.split('=', 2);
  if (value !== undefined) return { key: name, keyStart: start, value: scalar(value, start) };
  const unset = /^[-!]/.test(word);
  return {
    key: unset ? word.slice(1) : word,
    keyStart: start,
    value: scalar(unset ? (word.startsWith('-') ? 'unset' : 'unspecified') : 'set', start),
  };
}

function scalar(value: string, start: number): JsonNode {
  return { kind: 'scalar', value, start, end: start };
}

function object(members: readonly JsonMember[], start: number, end = start): JsonObject {
  return { kind: 'object', members, start, end };
}
