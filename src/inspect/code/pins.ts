// Finds models that were fixed to a commit at base and are not any more.
import type { CodeFacts, CodeValue, Language } from '../../code/facts.ts';
import type { Artifact } from '../../core/artifact.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import type { CodeVerdict } from './judge.ts';
import { readerOf } from './readers.ts';
import { programText } from './text.ts';

interface Pin {
  readonly revision: string | undefined;
  readonly line: number;
  readonly column: number;
}

const COMMIT = /^[0-9a-f]{40}$/;
const REPOSITORY = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;

/** Compares with the same file at base; a file that is new has nothing to move. */
export async function movedPins(
  facts: CodeFacts | undefined,
  language: Language,
  artifact: Artifact,
  { before }: InspectionContext,
): Promise<CodeVerdict[]> {
  if (before === undefined || facts === undefined || artifact.locator.members.length > 0) return [];
  const now = pinsOf(facts);
  if (now.size === 0) return [];
  const { text } = await programText(await before(), language);
  if (!/[0-9a-f]{40}/.test(text)) return [];
  const then = pinsOf((await readerOf(language))(text));
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

/** Loads of models by a constant name. */
function pinsOf({ calls }: CodeFacts): Map<string, Pin[]> {
  const pins = new Map<string, Pin[]>();
  for (const { callee, args, named, line, column } of calls) {
    const revision = textOf(named.get('revision'));
    const repository = textOf(args[0]) ?? textOf(named.get('repo_id')) ?? textOf(named.get('model'));
    if (repository === undefined || !REPOSITORY.test(repository)) continue;
    if (revision === undefined && !LOADERS.test(callee)) continue;
    pins.set(repository, [...(pins.get(repository) ?? []), { revision, line, column }]);
  }
  return pins;
}

const LOADERS =
  /(?:from_pretrained|hf_hub_download|snapshot_download|SentenceTransformer|CrossEncoder|pipeline|load_dataset)$/;

function textOf(value: CodeValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
