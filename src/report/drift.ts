// What a change does to models, in words: one row of a table, one line of text, one object of JSON.
import {
  DRIFT_KINDS,
  type DriftKind,
  type ModelDrift,
  type TensorChange,
  type TensorChanges,
} from '../core/drift.ts';
import { bounded, codeSpan, maskSecrets } from './escape.ts';
import type { Section } from './fit.ts';
import { count, grouped, place } from './words.ts';

/** Characters of one tensor's name: most have less than 80. */
const NAME_MAX = 120;
/** Characters of a type or shape. */
const DETAIL_MAX = 60;
/** Names in a line of text; tables have room for all that are known. */
const NAMED_IN_TEXT = 3;

const HEAD = ['Model', 'Change', 'Added', 'Removed', 'Reshaped', 'Retyped', 'Same shape, other bytes'];

/** The section of the summary; left out when no model changed. */
export function driftSection(drift: readonly ModelDrift[]): Section {
  return {
    title: 'What changed in the models',
    collapsed: false,
    share: 0.05,
    head: HEAD,
    size: drift.length,
    row: (index) => driftRow(drift[index]),
  };
}

function driftRow(drift: ModelDrift | undefined): readonly string[] {
  if (drift === undefined) return HEAD.map(() => '');
  const cells = DRIFT_KINDS.map((kind) => (drift.change === 'changed' ? changesCell(drift[kind]) : ''));
  const uncompared = drift.uncompared === 0 ? '' : `${grouped(drift.uncompared)} not compared`;
  const last = [cells.pop() ?? '', uncompared].filter((words) => words !== '' && words !== '0');
  const bytes = last.length === 0 && drift.change === 'changed' ? '0' : last.join('<br>');
  return [codeSpan(modelName(drift)), changeWords(drift), ...cells, bytes];
}

function changesCell({ count: number, first }: TensorChanges): string {
  const names = first.map((change) => codeSpan(changeText(change)));
  const left = number - first.length;
  return [grouped(number), ...names, left > 0 && names.length > 0 ? `and ${grouped(left)} more` : '']
    .filter((words) => words !== '')
    .join('<br>');
}

/** `w: [2, 2] -> [4, 2]`, `w: F32 [2]`, `w`; raw text. */
function changeText({ name, from, to }: TensorChange): string {
  const details = [from, to]
    .filter((detail) => detail !== undefined)
    .map((detail) => bounded(detail, DETAIL_MAX));
  const short = bounded(maskSecrets(name), NAME_MAX);
  return details.length === 0 ? short : `${short}: ${details.join(' -> ')}`;
}

/** One line; raw text. */
export function driftLine(drift: ModelDrift): string {
  const words = `${modelName(drift)}: ${changeWords(drift)}`;
  if (drift.change !== 'changed') return words;
  const kinds = DRIFT_KINDS.map((kind) => kindWords(kind, drift[kind]));
  const parts = kinds.filter((part) => part !== '');
  if (parts.length === 0) parts.push('the same names, shapes and types');
  if (drift.uncompared > 0) parts.push(`the bytes of ${grouped(drift.uncompared)} were not compared`);
  return `${words}; ${parts.join('; ')}`;
}

const KIND_WORDS: Readonly<Record<DriftKind, string>> = {
  added: 'added',
  removed: 'removed',
  reshaped: 'reshaped',
  retyped: 'retyped',
  rewritten: 'of the same shape with other bytes',
};

function kindWords(kind: DriftKind, { count: number, first }: TensorChanges): string {
  if (number === 0) return '';
  const names = first.slice(0, NAMED_IN_TEXT).map(changeText);
  const more = number > names.length ? ', ...' : '';
  return `${grouped(number)} ${KIND_WORDS[kind]}${names.length === 0 ? '' : ` (${names.join(', ')}${more})`}`;
}

/** Our own words and numbers only. */
function changeWords({ change, tensors, parameters, whole }: ModelDrift): string {
  const atLeast = whole ? '' : 'at least ';
  const what = change === 'replaced' ? 'replaced, earlier tensors unknown' : change;
  return `${what}: ${atLeast}${count(tensors, 'tensor')}, ${count(parameters, 'parameter')}`;
}

function modelName({ path, member }: ModelDrift): string {
  return place({ path, members: member === undefined ? [] : [member] });
}

/** Names stay as the file has them, unless they hold a secret; absent values are absent keys. */
export function driftObject(drift: ModelDrift): object {
  return {
    path: maskSecrets(drift.path),
    member: drift.member === undefined ? undefined : maskSecrets(drift.member),
    format: drift.format,
    change: drift.change,
    tensors: drift.tensors,
    parameters: drift.parameters,
    whole: drift.whole,
    ...Object.fromEntries(DRIFT_KINDS.map((kind) => [kind, changesObject(drift[kind])])),
    uncompared: drift.uncompared,
  };
}

function changesObject({ count: number, first }: TensorChanges): object {
  return { count: number, first: first.map(({ name, from, to }) => ({ name: maskSecrets(name), from, to })) };
}
