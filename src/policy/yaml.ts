// A YAML text that nobody trusts -> plain values, and where each of them stands.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { messageOf } from '../core/errors.ts';
import { firstLine } from '../core/text.ts';
import { quoted } from '../core/explain.ts';
import { PolicyError } from './errors.ts';

/**
 * The parser keeps a record of every error, so hostile text of 3 MB takes minutes where 512 KiB takes seconds.
 * Two thousand exceptions fit.
 */
const MOST_BYTES = 512 * 2 ** 10;
/** Far more than a hand-written policy repeats itself; each alias is resolved by a search over the document. */
const MOST_ALIASES = 100;

export interface YamlText {
  readonly value: unknown;
  /** `file:line:column` of a value, or of one key of it; of the nearest thing around it that exists. */
  where(path: readonly string[], key?: string): string;
  /** The line, from 1. */
  lineOf(path: readonly string[]): number;
}

/**
 * Reads one YAML 1.2 document with the core schema: no tags, merge keys, dates or binary values; keys are
 * strings and occur once; aliases are few. An empty document has the value null.
 * @throws PolicyError TOO_LARGE, INVALID_YAML
 */
export function readYaml(input: string | Uint8Array, file: string): YamlText {
  const text = decode(input, file);
  const lines = new LineCounter();
  const fail = (at: number, problem: string) => {
    const { line, col } = lines.linePos(at);
    return new PolicyError('INVALID_YAML', `${file}:${line}:${col}: ${problem}`);
  };
  try {
    const document = parse(text, lines);
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
      throw fail(problem.pos[0], sayable(problem));
    }
    checkNodes(document, fail);
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const at = (path: readonly string[], key?: string) => lines.linePos(offsetOf(document, path, key));
    return {
      value,
      where: (path, key) => [file, at(path, key).line, at(path, key).col].join(':'),
      lineOf: (path) => at(path).line,
    };
  } catch (thrown) {
    if (thrown instanceof PolicyError) throw thrown;
    // Nesting that exhausts the stack, aliases that multiply: all that is left to the library to notice.
    throw new PolicyError(
      'INVALID_YAML',
      `${file}: not usable as YAML: ${firstLine(messageOf(thrown))}`,
      thrown,
    );
  }
}

/** What the library would tell a programmer, for whoever wrote the file. */
function sayable({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'nested too deeply';
  return code === 'MULTIPLE_DOCS' ? 'a second document begins here; remove it' : firstLine(message);
}

function decode(input: string | Uint8Array, file: string): string {
  if (input.length > MOST_BYTES) {
    throw new PolicyError('TOO_LARGE', `${file} is larger than ${MOST_BYTES / 2 ** 10} KiB; shorten it`);
  }
  if (typeof input === 'string') return input;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch (thrown) {
    throw new PolicyError('INVALID_YAML', `${file} is not UTF-8 text; save it as UTF-8`, thrown);
  }
}

function parse(text: string, lineCounter: LineCounter) {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    // The library compares every key with every other one; checkNodes uses a set.
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also hide that there is a second document.
    logLevel: 'error',
    lineCounter,
  });
}

/** Refuses what the library would accept: directives, tags, aliases without end and repeated keys. */
function checkNodes(document: Document.Parsed, fail: (at: number, problem: string) => PolicyError): void {
  // %YAML 1.1 would turn dates, `off` and `<<` into something else.
  if (document.directives.yaml.explicit === true) throw fail(0, 'remove the %YAML directive');
  let aliases = 0;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) && ++aliases > MOST_ALIASES) {
        throw fail(startOf(node), `more than ${MOST_ALIASES} aliases; write the values out`);
      }
      if (node.tag !== undefined) throw fail(startOf(node), `remove the tag ${quoted(node.tag)}`);
      if (isMap(node)) checkKeys(node, fail);
    },
  });
}

function checkKeys(map: YAMLMap, fail: (at: number, problem: string) => PolicyError): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const name = keyText(key);
    if (seen.has(name)) throw fail(startOf(key), `the key ${quoted(name)} is there twice; remove one`);
    seen.add(name);
  }
}

/** Follows a path of keys and indexes as far as it exists; the offset of what was reached. */
function offsetOf(document: Document.Parsed, path: readonly string[], key?: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of key === undefined ? path : [...path, key]) {
    if (isAlias(node)) node = node.resolve(document);
    offset = isNode(node) ? startOf(node) : offset;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === step);
      if (pair === undefined) return offset;
      if (key !== undefined && step === key) offset = startOf(pair.key);
      node = pair.value;
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
  }
  return key === undefined && isNode(node) ? startOf(node) : offset;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}
