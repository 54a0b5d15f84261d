// Reads TOML with the library, which knows all of the language, into the tree that JSON has.
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { messageOf } from '../../core/errors.ts';
import type { JsonNode } from '../json/nodes.ts';
import { TOML_LIMITS } from './limits.ts';
import { TomlTree } from './tree.ts';

export interface TomlFile {
  /** Undefined when nothing could be read. */
  readonly root?: JsonNode;
  readonly problem?: TomlProblem;
}

interface TomlProblem {
  readonly kind: 'syntax' | 'duplicate' | 'limit';
  /** One plain sentence. Raw text. */
  readonly reason: string;
  /** In characters of the text. */
  readonly offset: number;
}

/** All of the text or nothing. Never throws. */
export function readTomlByLibrary(text: string): TomlFile {
  try {
    return { root: convert(parseTOML(text, { tomlVersion: '1.1' })) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): TomlProblem {
  const offset = error instanceof ParseError ? error.index : 0;
  const said = messageOf(error);
  if (error instanceof RangeError) {
    return { kind: 'limit', reason: 'The TOML is nested too deep or too large to be read.', offset: 0 };
  }
  const kind = /multiple times|duplicate/i.test(said) ? 'duplicate' : 'syntax';
  return { kind, reason: `It is not TOML: ${said.split('\n', 1)[0] ?? ''}.`, offset };
}

function convert(program: AST.TOMLProgram): JsonNode {
  const tree = new TomlTree();
  for (const part of program.body[0].body) {
    if (part.type === 'TOMLTable') {
      const { start, keys } = keyOf(part.key);
      tree.table(keys, part.range[0], start, part.kind === 'array');
      for (const pair of part.body) addPair(tree, pair);
    } else addPair(tree, part);
  }
  return tree.root;
}

function addPair(tree: TomlTree, { key, value }: AST.TOMLKeyValue): void {
  const { start, keys } = keyOf(key);
  tree.value(keys, start, valueOf(value, 0));
}

function keyOf({ keys, range }: AST.TOMLKey): { keys: string[]; start: number } {
  if (keys.length > TOML_LIMITS.keys) throw new RangeError('too many keys');
  return { keys: keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value)), start: range[0] };
}

function valueOf(node: AST.TOMLContentNode, depth: number): JsonNode {
  if (depth > TOML_LIMITS.depth) throw new RangeError('nested too deep');
  const [start, end] = node.range;
  if (node.type === 'TOMLArray') {
    return { kind: 'array', items: node.elements.map((item) => valueOf(item, depth + 1)), start, end };
  }
  if (node.type === 'TOMLInlineTable') {
    const tree = new TomlTree(start, end);
    for (const { key, value } of node.body) {
      const found = keyOf(key);
      tree.value(found.keys, found.start, valueOf(value, depth + 1));
    }
    return tree.root;
  }
  return { kind: 'scalar', value: 'datetime' in node ? node.datetime : node.value, start, end };
}
