// Finds models that were fixed to a commit at base and are not any more.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import type { Artifact } from '../../core/artifact.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import type { Dialect } from './claims.ts';
import type { Examine } from './examine.ts';
import type { CodeVerdict } from './judge.ts';
import { modelCommand } from './model-commands.ts';
import { ModelRows } from './model-rows.ts';
import { type ReadProgram, readPrograms } from './programs.ts';
import { readerOf } from './readers.ts';
import { languageOf, programText } from './text.ts';

interface Pin {
  readonly revision: string | undefined;
  readonly line: number;
  readonly column: number;
}

const COMMIT = /^[0-9a-f]{40}$/;
const REPOSITORY = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;

/** Compares with the same file at base; a file that is new has nothing to move. */
export async function movedPins(
  programs: readonly ReadProgram[],
  dialect: Dialect,
  artifact: Artifact,
  { before, rules }: InspectionContext,
  examine: Examine,
): Promise<CodeVerdict[]> {
  if (before === undefined || artifact.locator.members.length > 0) return [];
  const rows = ModelRows.of(rules);
  const now = pinsOf(programs, rows);
  if (now.size === 0) return [];
  const { text } = await programText(await before(), dialect, rules);
  if (!/[0-9a-f]{40}/.test(text)) return [];
  const then = pinsOf((await readPrograms(text, languageOf(dialect), readerOf, examine)).programs, rows);
  return [...now].flatMap(([repository, pins]) => {
    const old = (then.get(repository) ?? [])
      .flatMap(({ revision }) => revision ?? [])
      .filter((at) => COMMIT.test(at));
    const [commit] = old;
    const moved = pins.find(({ revision }) => revision === undefined || !old.includes(revision));
    return commit === undefined || moved === undefined ? [] : [verdictOf(repository, commit, moved)];
  });
}

function verdictOf(repository: string, commit: string, { revision, line, column }: Pin): CodeVerdict {
  const fixed = revision !== undefined && COMMIT.test(revision);
  const now = revision === undefined ? 'no commit is named' : `it is "${revision}"`;
  return {
    rule: 'LOAD-REVISION-MOVED',
    severity: fixed ? 'LOW' : 'MEDIUM',
    evidence: `${repository} was fixed to commit ${commit}; now ${now} (line ${line})`,
    subject: `${repository} ${commit} -> ${revision ?? ''}`,
    line,
    column,
  };
}

/** Loads of models by a constant name; those of programs inside stand where these begin. */
function pinsOf(programs: readonly ReadProgram[], rows: ModelRows): Map<string, Pin[]> {
  const pins = new Map<string, Pin[]>();
  for (const { facts, inside } of programs)
    for (const [index, call] of facts.calls.entries()) {
      const pin = pinOf(facts, index, call, rows);
      if (pin === undefined) continue;
      const { line, column } = inside[0] ?? call;
      const found = pins.get(pin.repository) ?? [];
      found.push({ revision: pin.revision, line, column });
      pins.set(pin.repository, found);
    }
  return pins;
}

function pinOf(
  facts: CodeFacts,
  index: number,
  call: CodeCall,
  rows: ModelRows,
): { readonly repository: string; readonly revision: string | undefined } | undefined {
  const command = modelCommand(facts, index, rows);
  const { callee, args, named } = command?.call ?? call;
  const revision = textOf(named.get('revision'));
  const repository = textOf(args[0]) ?? textOf(named.get('repo_id')) ?? textOf(named.get('model'));
  if (repository === undefined || !REPOSITORY.test(repository)) return undefined;
  if (revision === undefined && command === undefined && !LOADERS.test(callee)) return undefined;
  return { repository, revision };
}

const LOADERS =
  /(?:from_pretrained|hf_hub_download|snapshot_download|SentenceTransformer|CrossEncoder|pipeline|load_dataset)$/;

function textOf(value: CodeValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
