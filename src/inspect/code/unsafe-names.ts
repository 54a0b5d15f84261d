// Names that a call is given of what no pickle may use: functions that run commands, code or files.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import { pythonKnowledge } from '../pickle/knowledge.ts';
import { useOfName } from '../python-name.ts';

/** Names of one call that are looked at. */
const MAX_NAMES = 500;

/** Those in the first list or set that it is given, by what the rules on pickles know of them. */
export function unsafeNamesIn({ args, named }: CodeCall, rules: RuleBook): readonly string[] {
  const [list = named.values().next().value] = args;
  if (list?.kind !== 'many') return [];
  const names = list.items.slice(0, MAX_NAMES).flatMap(nameOf);
  return names.filter((name) => useOfName(name, pythonKnowledge(rules)) === 'dangerous');
}

/** A name, or a pair of one with the path that a checkpoint has for it. */
function nameOf(value: CodeValue): string[] {
  const first = value.kind === 'many' ? value.items[0] : value;
  return first?.kind === 'name' ? [first.name] : [];
}
