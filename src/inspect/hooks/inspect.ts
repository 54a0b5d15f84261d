// Reads and judges what runs by itself.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { configFindings, type ConfigVerdict } from '../config/verdict.ts';
import { incompleteOf, MAX_SETTINGS_BYTES, textOf } from '../settings/document.ts';
import { TEXT_ONLY } from './claims.ts';
import { MAX_COMMAND } from './commands.ts';
import type { HookFact, HookText } from './fact.ts';
import { installsOf } from './installs.ts';
import { judgeHook } from './judge.ts';
import { obeyedMembers } from './obeyed.ts';
import { type HookFile, type HookKnowledge, type ReaderId } from './knowledge.ts';
import { HOOK_READERS } from './readers.ts';

/** Readers whose programs read around mistakes in a file: what was not understood may run nevertheless. */
const TOLERANT: ReadonlySet<ReaderId> = new Set([
  'tasks',
  'editor-settings',
  'launch',
  'devcontainer',
  'agent',
  'mcp',
]);
/** Files that run only if another file says so: where they do not, nobody has read them as hooks. */
const MAYBE: ReadonlySet<ReaderId> = new Set(['rust-file']);

export async function inspectHooks(
  artifact: Artifact,
  { rules, openHead }: InspectionContext,
  knowledge: HookKnowledge,
): Promise<Inspection> {
  const { locator, bytes } = artifact;
  const path = locator.members.at(-1) ?? locator.path;
  const text = await textOf(bytes);
  const verdicts: ConfigVerdict[] = [];
  const members: Member[] = [];
  const incomplete: Inspection['incomplete'][number][] = [];
  const files = knowledge.paths.find(path);
  const open = openHead && otherFiles(openHead, locator.members.length > 0);
  for (const { reader, when } of files) {
    const {
      facts,
      problem,
      obeyed = [],
    } = await HOOK_READERS[reader]({
      text,
      path,
      when,
      knowledge,
      ...(open && { open }),
    });
    members.push(...obeyedMembers(obeyed, text));
    const { judged, cut } = withinBudget(facts);
    verdicts.push(
      ...judged.flatMap((fact) => [...judgeHook(fact, knowledge), ...installsOf(fact, reader, rules)]),
    );
    if (cut) incomplete.push(TOO_MUCH);
    if (problem !== undefined) {
      incomplete.push(...incompleteOf({ text, roots: [], problem }, undefined, TOLERANT.has(reader)));
    }
  }
  if (bytes.size > MAX_SETTINGS_BYTES && !files.every(isTextOnly)) incomplete.push(TOO_LONG);
  return {
    format: files.every(({ reader }) => MAYBE.has(reader)) ? '' : 'hook',
    findings: configFindings(verdicts, text, artifact, rules),
    members,
    incomplete: incomplete.slice(0, 1),
  };
}

/** Other files as texts; what is in an archive has no other files. */
function otherFiles(
  openHead: NonNullable<InspectionContext['openHead']>,
  isMember: boolean,
): HookText['open'] {
  if (isMember) return undefined;
  return async (path) => {
    const bytes = await openHead(path);
    return bytes === undefined || bytes.size > MAX_SETTINGS_BYTES ? undefined : textOf(bytes);
  };
}

/** The facts whose commands together are no longer than is read, and whether something is left. */
function withinBudget(facts: readonly HookFact[]): { judged: readonly HookFact[]; cut: boolean } {
  let left = MAX_COMMAND;
  const judged = facts.filter((fact) => {
    if (fact.kind === 'state') return true;
    left -= fact.command.length;
    return left >= 0;
  });
  return { judged, cut: left < 0 };
}

const TOO_MUCH = {
  code: 'budget',
  reason: `commands of more than ${MAX_COMMAND} characters together were read only in part`,
  risk: 'runs-code',
} as const;

function isTextOnly({ reader }: HookFile): boolean {
  return TEXT_ONLY.has(reader);
}

const TOO_LONG = {
  code: 'budget',
  reason: `a file of more than ${MAX_SETTINGS_BYTES} bytes that runs by itself was read only in part`,
  risk: 'unknown',
} as const;
