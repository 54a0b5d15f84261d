// The dangers of a Windows script, as it stands and as it is once put together and decoded, each with its line.
import { type Danger, dangersOf } from '../commands.ts';
import type { HookKnowledge } from '../knowledge.ts';
import { joinedBatch } from './batch.ts';
import { decodedPrograms } from './encoded.ts';
import { powershellFlows } from './flow.ts';
import { joinedPowerShell } from './powershell.ts';

export interface WindowsDanger extends Danger {
  /** The line that shows it, put together and decoded. */
  readonly line: string;
  /** Its number, from 0. */
  readonly row: number;
}

/** `text` without what is no command. Each danger once, where it is seen first. */
export function windowsDangers(text: string, knowledge: HookKnowledge): readonly WindowsDanger[] {
  const joined = joinedPowerShell(joinedBatch(text));
  const found = new Map<string, WindowsDanger>();
  const take = (danger: Danger, view: string, row?: number): void => {
    if (found.has(danger.says)) return;
    const end = view.indexOf('\n', danger.index);
    const line = view.slice(view.lastIndexOf('\n', danger.index) + 1, end === -1 ? undefined : end).trim();
    found.set(danger.says, { ...danger, line, row: row ?? rowOf(view, danger.index) });
  };
  for (const view of text === joined ? [text] : [text, joined]) {
    for (const danger of dangersOf(view, knowledge)) take(danger, view);
    for (const flow of powershellFlows(view, knowledge)) take(flow, view);
  }
  for (const { text: program, index } of decodedPrograms(joined)) {
    const inner = joinedPowerShell(program);
    const row = rowOf(joined, index);
    for (const danger of dangersOf(inner, knowledge)) take(danger, inner, row);
    for (const flow of powershellFlows(inner, knowledge)) take(flow, inner, row);
  }
  return [...found.values()].sort((a, b) => Number(b.grave) - Number(a.grave));
}

function rowOf(text: string, index: number): number {
  let row = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) row++;
  return row;
}

/** Where a line begins, by its number from 0. */
export function startOfRow(text: string, row: number): number {
  let start = 0;
  for (let count = 0; count < row; count++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return start;
    start = end + 1;
  }
  return start;
}
