// The inspector of what runs by itself: on install, on start of a language, on opening a folder or starting an agent.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext, Inspector } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import { configFindings, type ConfigVerdict } from '../config/verdict.ts';
import { incompleteOf, MAX_SETTINGS_BYTES, textOf } from '../settings/document.ts';
import { MAX_COMMAND } from './commands.ts';
import type { HookFact, HookText } from './fact.ts';
import { judgeHook } from './judge.ts';
import { type HookFile, type HookKnowledge, hookKnowledge, type ReaderId } from './knowledge.ts';
import { isText } from './media.ts';
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
/** Binary formats share these suffixes; only text is a hook. */
const TEXT_ONLY: ReadonlySet<ReaderId> = new Set(['pth', 'start', 'media', 'rust-file']);
/** Files that run only if another file says so: where they do not, nobody has read them as hooks. */
const MAYBE: ReadonlySet<ReaderId> = new Set(['rust-file']);

/** Needs the rules to know any file, so it is made for one run. */
export function hooksInspector(rules: RuleBook): Inspector {
  const knowledge = hookKnowledge(rules);
  return {
    name: 'hooks',
    recognises: ({ locator, bytes }, head) => {
      const files = knowledge.paths.find(locator.members.at(-1) ?? locator.path);
      if (files.length === 0 || bytes.size === 0) return false;
      return files.some(({ reader }) => !TEXT_ONLY.has(reader)) || looksLikeText(head);
    },
    inspect: (artifact, context) => inspectHooks(artifact, context, knowledge),
  };
}

/** Models, fonts and images have a NUL in their first bytes; a script may begin with blanks. */
function looksLikeText(head: Uint8Array): boolean {
  if (head.subarray(0, 512).includes(0)) return false;
  const start = new TextDecoder().decode(head);
  return start.trim() === '' || isText(start);
}

async function inspectHooks(
  artifact: Artifact,
  { rules, openHead }: InspectionContext,
  knowledge: HookKnowledge,
): Promise<Inspection> {
  const { locator, bytes } = artifact;
  const path = locator.members.at(-1) ?? locator.path;
  const text = await textOf(bytes);
  const verdicts: ConfigVerdict[] = [];
  const incomplete: Inspection['incomplete'][number][] = [];
  const files = knowledge.paths.find(path);
  const open = openHead && otherFiles(openHead, locator.members.length > 0);
  for (const { reader, when } of files) {
    const { facts, problem } = await HOOK_READERS[reader]({
      text,
      path,
      when,
      knowledge,
      ...(open && { open }),
    });
    const { judged, cut } = withinBudget(facts);
    verdicts.push(...judged.flatMap((fact) => judgeHook(fact, knowledge)));
    if (cut) incomplete.push(TOO_MUCH);
    if (problem !== undefined) {
      incomplete.push(...incompleteOf({ text, roots: [], problem }, TOLERANT.has(reader)));
    }
  }
  if (bytes.size > MAX_SETTINGS_BYTES && !files.every(isTextOnly)) incomplete.push(TOO_LONG);
  return {
    format: files.every(({ reader }) => MAYBE.has(reader)) ? '' : 'hook',
    findings: configFindings(verdicts, text, artifact, rules),
    members: [],
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
