// Finds models that programs had fixed to a commit at base and have not any more.
import type { CodeFacts, CodeValue } from '../../code/facts.ts';
import type { Artifact } from '../../core/artifact.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { HAS_FIXED, movedPins as moved, type Pin } from '../pins.ts';
import type { Dialect } from './claims.ts';
import type { Examine } from './examine.ts';
import type { CodeVerdict } from './judge.ts';
import { type Loaded, Loaders } from './loaders.ts';
import { modelCommand } from './model-commands.ts';
import { ModelRows } from './model-rows.ts';
import { type ReadProgram, readPrograms } from './programs.ts';
import { readerOf } from './readers.ts';
import { languageOf, programText } from './text.ts';

interface PlacedPin extends Pin {
  readonly line: number;
  readonly column: number;
}

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
  const now = pinsOf(programs, rules);
  if (now.length === 0) return [];
  const text = await textAtBase(await before(), artifact, dialect, rules);
  if (!HAS_FIXED.test(text)) return [];
  const then = pinsOf((await readPrograms(text, languageOf(dialect), readerOf, examine)).programs, rules);
  return moved(now, then).map(({ pin: { line, column }, severity, evidence, subject }) => ({
    rule: 'LOAD-REVISION-MOVED',
    severity,
    evidence: `${evidence} (line ${line})`,
    subject,
    line,
    column,
  }));
}

/** The same program at base; one that was decoded out of a notebook is decoded out of what the notebook was. */
async function textAtBase(
  was: Artifact,
  { use }: Artifact,
  dialect: Dialect,
  rules: RuleBook,
): Promise<string> {
  if (use !== 'python' && use !== 'shell' && use !== 'javascript')
    return (await programText(was, dialect, rules)).text;
  const file = new TextDecoder().decode(await was.bytes.read(0, Math.min(was.bytes.size, MAX_NOTEBOOK)));
  if (!HAS_FIXED.test(file)) return '';
  const { readNotebook } = await import('../../format/notebook/read.ts');
  const { programsOf } = await import('../../format/notebook/programs.ts');
  return programsOf(readNotebook(file))[use].text;
}

/** Bytes of an earlier notebook that are read, as many as of one that is inspected. */
const MAX_NOTEBOOK = 64 * 2 ** 20;

/** Loads of models by a constant name; those of programs inside stand where these begin. */
function pinsOf(programs: readonly ReadProgram[], rules: RuleBook): PlacedPin[] {
  const rows = ModelRows.of(rules);
  const loaders = Loaders.of(rules);
  const pins: PlacedPin[] = [];
  for (const { facts, traits, inside } of programs)
    for (const [index, call] of facts.calls.entries()) {
      const name = traits.names[index] ?? call.callee;
      const command = commandAt(facts, index, rows);
      const loaded = command ?? loaders.read(name, call);
      const isKnown = command !== undefined || loaders.knows(name);
      const { line, column } = inside[0] ?? call;
      for (const pin of pinsOfCall(loaded, isKnown, loaders)) pins.push({ ...pin, line, column });
    }
  return pins;
}

function commandAt(facts: CodeFacts, index: number, rows: ModelRows): Loaded | undefined {
  const command = modelCommand(facts, index, rows);
  return command && { call: command.call, repository: command.model };
}

/** Any call that names a revision says that it loads something. */
function pinsOfCall({ call: { named }, repository }: Loaded, isKnown: boolean, loaders: Loaders): Pin[] {
  const revision = textOf(named.get('revision'));
  const pins: Pin[] = [];
  const isNamed = repository !== undefined && REPOSITORY.test(repository);
  if (isNamed && (isKnown || revision !== undefined)) pins.push({ of: repository, revision });
  for (const { option, of } of loaders.furtherRevisions) {
    const further = textOf(named.get(option));
    const other = of === undefined ? undefined : textOf(named.get(of));
    // Of a repository of its own, the commit counts also where it is gone; otherwise that of the model holds then.
    if (other !== undefined && REPOSITORY.test(other))
      pins.push({ of: `${other} (${option})`, revision: further });
    else if (isNamed && further !== undefined)
      pins.push({ of: `${repository} (${option})`, revision: further });
  }
  return pins;
}

function textOf(value: CodeValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
