// The arguments of a JavaScript call, with what is spread into them.

import type { CodeValue } from '../facts.ts';
import { spend, type State } from '../state.ts';

export function argumentsOf(state: State, list: number): CodeValue[] {
  const { tree } = state;
  const args: CodeValue[] = [];
  let spread = false;
  for (let child = list + 1; child < tree.next(list); child = tree.next(child)) {
    const kind = tree.kind(child);
    if (kind === 'Spread') spread = true;
    else if (kind !== 'import' && (tree.type(child) !== 0 || tree.next(child) > child + 1)) {
      const value = state.read(child);
      if (
        spread &&
        value.kind === 'many' &&
        value.shape === 'list' &&
        value.items.length < 10_000 &&
        spend(state, value.items.length)
      )
        args.push(...value.items);
      else args.push(value);
      spread = false;
    }
  }
  return args;
}
