// What model-guard knows of a Python name that a configuration asks a library to import and call.
import type { PickleKnowledge } from './pickle/knowledge.ts';

/** `dangerous`: runs commands, code or files when called; `standard`: any other of the standard library. */
export type PythonUse = 'dangerous' | 'standard' | 'known' | 'unknown';

/** Deeper paths are no names of classes. */
const MAX_PARTS = 16;

/**
 * The use of a dotted path that is imported and called. The path does not say where its module ends, so every way
 * to split it counts; the worst wins, as a name may be reached through a module that imports it.
 */
export function useOfName(path: string, knowledge: PickleKnowledge): PythonUse {
  const parts = path.split('.').slice(0, MAX_PARTS);
  const uses = new Set<PythonUse>();
  for (let split = 1; split < Math.max(2, parts.length); split++) {
    const module = parts.slice(0, split).join('.');
    const name = parts.slice(split).join('.');
    const standing = knowledge.standingOfSplit({ module, name });
    // Functions of numpy and the like that pickles only name: calling them runs nothing of the file's.
    const named = standing.kind === 'reference-only' && standing.rule === 'PICKLE-STDLIB';
    uses.add(named ? 'unknown' : USE_OF[standing.kind](path));
  }
  return (['dangerous', 'known', 'standard'] as const).find((use) => uses.has(use)) ?? 'unknown';
}

type Kind = ReturnType<PickleKnowledge['standingOf']>['kind'];

const USE_OF: Readonly<Record<Kind, (path: string) => PythonUse>> = {
  dangerous: () => 'dangerous',
  'reference-only': () => 'dangerous',
  'nested-loader': () => 'dangerous',
  carrier: () => 'standard',
  // getattr reaches anything; partial and itemgetter are judged by what they are given.
  combinator: (path) => (path.endsWith('getattr') ? 'dangerous' : 'known'),
  tensors: () => 'known',
  known: () => 'known',
  framework: () => 'known',
  standard: () => 'standard',
  unknown: () => 'unknown',
};
