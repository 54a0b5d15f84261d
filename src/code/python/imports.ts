// Python's import statements: what they bind, and what they bring in.

import type { CodeValue } from '../facts.ts';
import { bind } from '../frames.ts';
import type { State } from '../state.ts';
import { name, UNKNOWN } from '../values.ts';
import { attributeOf } from './attributes.ts';
import { identifier } from './expressions.ts';

const MAX_STARS = 64;

export function importStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const words = tree
    .children(node)
    .map((child) => ({ kind: tree.kind(child), text: identifier(state, child) }));
  let at = 0;
  const dotted = (): string => {
    let out = '';
    for (; at < words.length; at++) {
      const word = words[at];
      const plain = word?.kind === 'VariableName' && (out === '' || out.endsWith('.'));
      if (word?.kind !== '.' && !plain && word?.text !== '...') break;
      out += word.text;
    }
    return out;
  };
  const alias = (): string | undefined => {
    if (words[at]?.kind !== 'as') return undefined;
    at += 2;
    return words[at - 1]?.text;
  };
  const offset = tree.from(node);
  const from = words[0]?.kind === 'from';
  at = 1;
  if (!from) return importModules(state, offset, words, dotted, alias, () => at++);
  const module = dotted();
  const names: string[] = [];
  for (at += 1; at < words.length;) {
    const word = words[at++];
    if (word?.kind === '*') {
      names.push('*');
      if (!state.stars.includes(module) && state.stars.length < MAX_STARS) state.stars.push(module);
    } else if (word?.kind === 'VariableName') {
      names.push(word.text);
      bindImported(state, module, word.text, alias());
    }
  }
  state.out.import(offset, module, names, state.frame.scope);
  return UNKNOWN;
}

function importModules(
  state: State,
  offset: number,
  words: readonly { kind: string }[],
  dotted: () => string,
  alias: () => string | undefined,
  skip: () => number,
): CodeValue {
  for (let guard = 0; guard <= words.length; guard++) {
    const module = dotted();
    if (module === '') {
      if (skip() >= words.length) break;
      continue;
    }
    state.out.import(offset, module, [], state.frame.scope);
    const as = alias();
    const root = module.split('.')[0] ?? module;
    bind(state, as ?? root, name(as === undefined ? root : module));
  }
  return UNKNOWN;
}

/** Modules of the same package, whose names would begin with the dot that means a method. */
function moduleName(module: string): string {
  return module.startsWith('.') ? `relative${module.replace(/^\.+(?=.)/, '.').replace(/\.$/, '')}` : module;
}

function bindImported(state: State, module: string, imported: string, as: string | undefined): void {
  const value = attributeOf(state, name(moduleName(module)), imported);
  const renamed = as !== undefined && as !== imported;
  bind(
    state,
    as ?? imported,
    renamed && value.kind === 'name' ? { ...value, hidden: [...(value.hidden ?? []), 'alias'] } : value,
  );
}
