// What a command reads and writes beside its words: here-documents, files, and descriptors that were opened before.

import type { Redirection } from 'unbash';
import type { CodeValue } from '../facts.ts';
import { asText, text } from '../values.ts';
import { offsetOf, type ShellState } from './state.ts';
import { type RunScript, wordValue } from './words.ts';

/** What the command reads: a here-document, a here-string, or what was piped into it. */
export function inputOf(
  state: ShellState,
  redirections: readonly Redirection[],
  written: CodeValue | undefined,
  run: RunScript,
): CodeValue | undefined {
  for (const each of redirections) {
    if (each.type === 'HereString') return wordValue(state, each.target, run);
    if (each.type !== 'HereDoc') continue;
    const { body } = each;
    const quoted = each.delimiter?.quoted === true;
    const value =
      quoted || !body.parts
        ? text(body.text)
        : wordValue(state, { ...body, type: 'Word', value: body.text }, run);
    if (quoted || !body.parts) state.out.text(offsetOf(state, body.pos), body.text, [], state.scope);
    return value;
  }
  return written?.kind === 'unknown' ? undefined : written;
}

/** Files that are read, the one that is the input last, and all other redirections. */
export function apart(list: readonly Redirection[]): [inputs: Redirection[], others: Redirection[]] {
  const inputs = list.filter((each) => each.type === 'Redirect' && each.operator === '<');
  const aside = inputs.filter((each) => !isStandard(each));
  return [
    [...aside, ...inputs.filter((each) => isStandard(each))],
    list.filter((each) => !inputs.includes(each)),
  ];
}

function isStandard(each: Redirection): boolean {
  return (descriptorOf(each) ?? '0') === '0';
}

/** Whether one of them is the input, rather than a descriptor beside it. */
export function readsInput(inputs: readonly Redirection[]): boolean {
  const last = inputs.at(-1);
  return last !== undefined && isStandard(last);
}

function descriptorOf({ descriptor }: Redirection): string | undefined {
  return descriptor?.type === 'FileDescriptor' ? String(descriptor.value) : descriptor?.name;
}

/** `<&5`: the call that opened the descriptor. */
export function keptInput(
  state: ShellState,
  list: readonly Redirection[],
  run: RunScript,
): number | undefined {
  if (state.descriptors.size === 0) return undefined;
  const copy = list.find((each) => each.type === 'Redirect' && each.operator === '<&');
  if (copy?.type !== 'Redirect' || !isStandard(copy)) return undefined;
  return opened(state, wordValue(state, copy.target, run));
}

/** The call that opened the descriptor with this number, or the one whose number a variable holds. */
function opened({ descriptors }: ShellState, value: CodeValue | undefined): number | undefined {
  if (value?.kind === 'name') return descriptors.get(value.name.replace(/^env\./, ''));
  return descriptors.get(asText(value)?.text ?? '');
}

/** `read -u 5`. */
export function descriptorRead(state: ShellState, args: readonly CodeValue[]): number | undefined {
  if (state.descriptors.size === 0) return undefined;
  for (const [at, arg] of args.entries()) {
    const own = /^-[a-z]*u(\d*)$/.exec(asText(arg)?.text ?? '')?.[1];
    if (own !== undefined) return own === '' ? opened(state, args[at + 1]) : state.descriptors.get(own);
  }
  return undefined;
}

const NOWHERE = /^(?:\/dev\/(?:null|stdout|stderr)|&?\d+-?|-)$/;

/** Each file that is written or read is a call of `redirect`; gives the last one, or -1. */
export function redirects(
  state: ShellState,
  list: readonly Redirection[],
  from: number,
  run: RunScript,
  written: CodeValue | undefined = state.outputs.get(from),
): number {
  let last = -1;
  for (const each of list) {
    if (each.type !== 'Redirect' || !each.target) continue;
    const target = wordValue(state, each.target, run);
    if (target.kind === 'text' && NOWHERE.test(target.text)) continue;
    const named = new Map<string, CodeValue>([['operator', text(each.operator)]]);
    if (written !== undefined && written.kind !== 'unknown' && each.operator.includes('>'))
      named.set('input', written);
    last = state.out.call(offsetOf(state, each.pos), {
      callee: 'redirect',
      args: [target],
      named,
      scope: state.scope,
      silenced: state.silenced,
      ...(from < 0 || each.operator === '<' ? {} : { pipedFrom: from }),
      ...(state.folders.current === '' ? {} : { folder: state.folders.current }),
    });
    const descriptor = descriptorOf(each);
    if (last >= 0 && descriptor !== undefined && /^<>?$/.test(each.operator))
      state.descriptors.set(descriptor, last);
  }
  return last;
}
