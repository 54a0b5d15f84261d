// What a script in an output reaches by names that only a reader of programs sees through: aliases, brackets, pieces.
import type { CodeCall, CodeFacts, CodePlace, CodeValue } from '../../code/facts.ts';
import type { NotebookKnowledge } from './knowledge.ts';

export interface Reach extends CodePlace {
  readonly kind: 'kernel' | 'sends' | 'foreign-script';
  /** The name, or the address. */
  readonly detail: string;
}

/** At most one of each kind: the first. */
export function reachOf(facts: CodeFacts, knowledge: NotebookKnowledge): Reach[] {
  const reaches = [kernelReach(facts, knowledge), sentStore(facts, knowledge), ...loaded(facts)];
  return reaches.filter((reach) => reach !== undefined);
}

function kernelReach(
  { calls, references, texts }: CodeFacts,
  knowledge: NotebookKnowledge,
): Reach | undefined {
  const names = knowledge['kernel-names'];
  const addresses = knowledge['kernel-words'].filter((word) => word.startsWith('/'));
  for (const { callee, line, column } of calls) {
    const name = names.find((each) => endsIn(callee, each));
    if (name !== undefined) return { kind: 'kernel', detail: callee, line, column };
  }
  for (const { name, line, column } of references)
    if (names.some((each) => endsIn(name, each))) return { kind: 'kernel', detail: name, line, column };
  for (const { text, layers, line, column } of texts) {
    // What is decoded and run is told by the rules for programs.
    const address = layers.some((layer) => layer !== 'concat')
      ? undefined
      : addresses.find((each) => text.includes(each));
    if (address !== undefined) return { kind: 'kernel', detail: address, line, column };
  }
  return undefined;
}

/** Whether a dotted name ends in another, by whole parts. */
function endsIn(name: string, end: string): boolean {
  return name === end || name.endsWith(end.startsWith('.') ? end : `.${end}`);
}

/** What the page keeps, in a call that sends it elsewhere. */
function sentStore(facts: CodeFacts, knowledge: NotebookKnowledge): Reach | undefined {
  for (const call of facts.calls) {
    if (!knowledge['page-sends'].some((each) => endsIn(call.callee, each)) || staysHere(call)) continue;
    const store = storeIn(facts, [...call.args, ...call.named.values()], knowledge['page-stores']);
    if (store !== undefined) return { kind: 'sends', detail: store, line: call.line, column: call.column };
  }
  return undefined;
}

/** Whether the address is one of the page's own server. */
function staysHere({ args: [first] }: CodeCall): boolean {
  return first?.kind === 'text' && /^(?:\.{0,2}\/(?!\/)|[\w-]{1,40}(?:[/?]|$))/.test(first.text);
}

/** Values that are looked through for one call. */
const MAX_VALUES = 500;

function storeIn(
  { calls }: CodeFacts,
  values: readonly CodeValue[],
  stores: readonly string[],
): string | undefined {
  const seen = new Set<CodeValue | number>();
  const open = [...values];
  for (let value = open.pop(); value !== undefined && seen.size < MAX_VALUES; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'many') open.push(...value.items);
    const call = value.kind === 'result' && !seen.has(value.call) ? calls[value.call] : undefined;
    if (value.kind === 'result') seen.add(value.call);
    const name = value.kind === 'name' ? value.name : call?.callee;
    const store = name && stores.find((each) => name === each || name.startsWith(`${each}.`));
    if (store !== undefined && store !== '') return store;
    if (call !== undefined) open.push(...call.args, ...(call.target === undefined ? [] : [call.target]));
  }
  return undefined;
}

/** Modules from an address: `import 'https://…'`, `require(['https://…'])`. */
function loaded({ imports, calls }: CodeFacts): Reach[] {
  const named = imports.map(({ module, line, column }) => ({ module, line, column }));
  const required = calls
    .filter(({ callee }) => callee === 'require' || callee === 'requirejs' || callee === 'import')
    .flatMap(({ args: [first], line, column }) =>
      (first?.kind === 'many' ? first.items : [first]).flatMap((item) =>
        item?.kind === 'text' ? [{ module: item.text, line, column }] : [],
      ),
    );
  return [...named, ...required]
    .filter(({ module }) => /^(?:https?:)?\/\//i.test(module))
    .map(({ module, line, column }) => ({ kind: 'foreign-script', detail: module, line, column }));
}
