// What a script in an output reaches by names that only a reader of programs sees through: aliases, brackets, pieces.
import type { CodeCall, CodeFacts, CodePlace, CodeValue } from '../../code/facts.ts';
import type { NotebookKnowledge } from './knowledge.ts';
import { EXTERNAL_SCRIPT } from './page-scripts.ts';

export interface Reach extends CodePlace {
  readonly kind: 'kernel' | 'sends' | 'foreign-script';
  /** The name, or the address. */
  readonly detail: string;
}

/** At most one of each kind: the first. */
export function reachOf(facts: CodeFacts, knowledge: NotebookKnowledge): Reach[] {
  const reaches = [
    kernelReach(facts, knowledge),
    sentStore(facts, knowledge),
    ...loaded(facts, knowledge),
    ...madeScripts(facts),
    ...writtenScripts(facts),
  ];
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
    const sends = knowledge['page-sends'].some((each) => endsIn(call.callee, each)) && !staysHere(call);
    const given = sends
      ? [...call.args, ...call.named.values()]
      : call.args.filter((value) => isElsewhere(value));
    const store = given.length === 0 ? undefined : storeIn(facts, given, knowledge['page-stores']);
    if (store !== undefined) return { kind: 'sends', detail: store, line: call.line, column: call.column };
  }
  return undefined;
}

/** An address of another machine, by itself or in a piece of a page. */
const ELSEWHERE = /(?:^|\b(?:https?|wss?):|["'(=])\/\/[\w-]/i;

/** Whether something that is not known goes into an address of another machine, whatever is done with it. */
function isElsewhere(value: CodeValue): boolean {
  if (value.kind !== 'many' || value.shape !== 'parts') return false;
  return value.items.some((item) => item.kind === 'text' && ELSEWHERE.test(item.text));
}

/** Whether the address is one of the page's own server. */
function staysHere(call: CodeCall): boolean {
  const first = textAtStart(addressOf(call));
  return first !== undefined && /^(?:\.{0,2}\/(?!\/)|[\w-]{1,40}(?:[/?]|$))/.test(first);
}

/** The first argument, or what an attribute is set to that holds an address; a page may set any other. */
function addressOf({ callee, args: [first, second] }: CodeCall): CodeValue | undefined {
  if (!/\.(?:__setattr__|setAttribute)$/.test(callee)) return first;
  const isAddress = first?.kind === 'text' && /^(?:src|href|action)$/i.test(first.text);
  return isAddress ? second : { kind: 'text', text: '/', layers: [] };
}

/** What a value that is known begins with. */
function textAtStart(value: CodeValue | undefined): string | undefined {
  const first = value?.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
  return first?.kind === 'text' ? first.text : undefined;
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
    const name = value.kind === 'name' ? value.name : value.kind === 'text' ? value.text : call?.callee;
    const store = name && stores.find((each) => name === each || name.startsWith(`${each}.`));
    if (store !== undefined && store !== '') return store;
    if (call !== undefined) open.push(...call.args, ...(call.target === undefined ? [] : [call.target]));
  }
  return undefined;
}

const ADDRESS = /^(?:https?:)?\/\//i;

/** Modules and scripts from an address: `import 'https://…'`, `require(['https://…'])`, `$.getScript('https://…')`. */
function loaded({ imports, calls }: CodeFacts, knowledge: NotebookKnowledge): Reach[] {
  const loaders = new Set(knowledge['script-loaders']);
  const named = imports.map(({ module, line, column }) => ({ module, line, column }));
  const required = calls
    .filter(({ callee }) => loaders.has(callee))
    .flatMap(({ args: [first], line, column }) => textsIn(first).map((module) => ({ module, line, column })));
  return [...named, ...required]
    .filter(({ module }) => ADDRESS.test(module))
    .map(({ module, line, column }) => ({ kind: 'foreign-script', detail: module, line, column }));
}

/** All texts of a value: of a list of modules, or of settings that say where each module is. */
function textsIn(value: CodeValue | undefined): string[] {
  const texts: string[] = [];
  const open = value === undefined ? [] : [value];
  let seen = 0;
  for (let next = open.shift(); next !== undefined && seen < MAX_VALUES; next = open.shift(), seen++) {
    if (next.kind === 'text') texts.push(next.text);
    else if (next.kind === 'many') open.push(...next.items.slice(0, MAX_VALUES));
  }
  return texts;
}

/** Elements for scripts that the program makes itself and gives an address. */
function madeScripts({ calls }: CodeFacts): Reach[] {
  return calls.flatMap((call): Reach[] => {
    const { callee, target, line, column } = call;
    if (target?.kind !== 'result' || !/^\.(?:__setattr__|setAttribute)$/.test(callee)) return [];
    const [name] = calls[target.call]?.args ?? [];
    const isScript =
      endsIn(calls[target.call]?.callee ?? '', 'createElement') && /^script$/i.test(textAtStart(name) ?? '');
    const detail = textAtStart(addressOf(call));
    return isScript && detail !== undefined && ADDRESS.test(detail)
      ? [{ kind: 'foreign-script', detail, line, column }]
      : [];
  });
}

/** Elements in pages that the program puts together, so that no element stands there. */
function writtenScripts({ texts }: CodeFacts): Reach[] {
  return texts
    .filter(({ layers }) => layers.length > 0 && layers.every((layer) => layer === 'concat'))
    .flatMap(({ text, line, column }) =>
      [...text.matchAll(EXTERNAL_SCRIPT)].map(([, detail = '']) => ({
        kind: 'foreign-script' as const,
        detail,
        line,
        column,
      })),
    );
}
