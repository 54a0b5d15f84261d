// Reads scripts as texts: makefiles, git hooks, .envrc, and the scripts of Windows.
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import { type Danger, dangersOf, MAX_COMMAND } from './commands.ts';
import type { HookFact, HookReading, HookState, HookText } from './fact.ts';
import { at, itemsOf, text as textOf } from './nodes.ts';
import { startOfRow, type WindowsDanger, windowsDangers } from './windows/views.ts';

const RULE = 'HOOK-DANGEROUS-COMMAND';
/** Findings of one kind in one script. */
const MOST = 20;
/** Lines that only tell what somebody else may run. */
const TOLD =
  /^[ \t]*(?:#|@?-?echo\b[^|&;`\n]*$|@?-?printf\b[^|&;`\n]*$|@?-?(?:echo|printf)[ \t]+(?:-e[ \t]+)?(?:"(?:[^"`$\n]|\$(?!\())*"|'[^'\n]*')[ \t]*(?:;[ \t]*)?$|@?(?:rem\b|::)|<#)/i;

const TOLD_BY_POWERSHELL =
  /^[ \t]{0,200}write-(?:host|output|warning|verbose|error|information|debug)[ \t]{1,9}(?:"(?:[^"`$\n]|\$(?!\())*"|'[^'\n]*')(?:[ \t]{1,9}-[a-z]{1,20}(?:[ \t]{1,9}[a-z]{1,20})?){0,4}[ \t\r]{0,9}$/i;

/** Blanks what is no command, keeping all offsets. */
export function commandsOnly(text: string): string {
  return text
    .replace(/^.*$/gm, (line) =>
      TOLD.test(line) || TOLD_BY_POWERSHELL.test(line) ? ' '.repeat(line.length) : line,
    )
    .replace(/\\\r?\n/g, (end) => ' '.repeat(end.length));
}

function dangerFact({ says, grave, index }: Danger, text: string, runs: string): HookState {
  const end = text.indexOf('\n', index);
  const line = text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end).trim();
  const evidence = `${runs}: it ${says} (${quoted(line)})`;
  return {
    kind: 'state',
    rule: RULE,
    evidence,
    about: line.slice(0, 2000),
    offset: index,
    ...(!grave && { severity: 'MEDIUM' }),
  };
}

/** Git hooks and .envrc: quiet unless dangerous. */
export function readShell({ text, path, when, knowledge }: HookText): HookReading {
  const commands = commandsOnly(text);
  const facts = dangersOf(commands, knowledge, MOST).map((danger) =>
    dangerFact(danger, commands, `${quoted(path)} ${when}`),
  );
  return { facts, ...tooLong(text) };
}

/** Makefiles and justfiles: what the first target reaches runs when somebody types `make`. */
export function readMake({ text, path, when, knowledge }: HookText): HookReading {
  const commands = commandsOnly(text);
  const targets = targetsOf(commands);
  const reached = defaultTargets(targets);
  const facts = dangersOf(commands, knowledge, MOST)
    .filter(({ grave }) => grave)
    .flatMap((danger): HookFact[] => {
      const target = targets.findLast(({ index }) => index <= danger.index)?.name;
      const byDefault = target === undefined || reached.has(target);
      const starts = byDefault ? when : `when somebody starts ${quoted(target, 60)}`;
      const fact = dangerFact(danger, commands, `${quoted(path)} ${starts}`);
      return [byDefault ? fact : { ...fact, severity: 'MEDIUM' }];
    });
  return { facts, ...tooLong(text) };
}

/** The lines that run when somebody types `make`, without the marks that make takes for itself. */
export function commandsByDefault(text: string): string[] {
  const commands = commandsOnly(text);
  const targets = targetsOf(commands);
  const reached = defaultTargets(targets);
  return targets.flatMap(({ name, index }, place) => {
    if (!reached.has(name)) return [];
    const lines = commands
      .slice(index, targets[place + 1]?.index)
      .split('\n')
      .slice(1);
    return lines.map((line) => line.replace(/^[ \t]{0,99}[@+-]{0,3}/, ''));
  });
}

const TARGET = /^([A-Za-z0-9_][\w./%-]{0,100})[^\S\n]*(?:[^:=\n]{0,200})::?(?!=)([^\n=]*)$/gm;

interface Target {
  readonly name: string;
  readonly needs: readonly string[];
  readonly index: number;
}

function targetsOf(text: string): readonly Target[] {
  return [...text.matchAll(TARGET)].map(({ 1: name = '', 2: needs = '', index }) => ({
    name,
    needs: needs.split(/\s+/),
    index,
  }));
}

/** The first target and what it needs, as far as the file names it. */
function defaultTargets(targets: readonly Target[]): ReadonlySet<string> {
  const needs = new Map<string, string[]>();
  for (const target of targets) {
    const known = needs.get(target.name);
    if (known === undefined) needs.set(target.name, [...target.needs]);
    else for (const need of target.needs) known.push(need);
  }
  const reached = new Set<string>();
  const open = targets.slice(0, 1).map(({ name }) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const need of needs.get(name) ?? []) if (needs.has(need)) open.push(need);
  }
  return reached;
}

/** Hooks that the repository itself brings; those of others are pinned by their revision. */
export async function readPreCommit(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'yaml');
  const facts = itemsOf(at(roots[0], 'repos')).flatMap((repo) =>
    itemsOf(at(repo, 'hooks')).flatMap((hook): HookFact[] => {
      const args = itemsOf(at(hook, 'args')).map((item) => textOf(item));
      const command = [textOf(at(hook, 'entry')), ...args].join(' ').trim();
      const subject = `the hook ${quoted(textOf(at(hook, 'id')), 60)}`;
      return command === ''
        ? []
        : [{ kind: 'command', command, subject, when: file.when, offset: hook.start }];
    }),
  );
  return { facts, ...(problem && { problem }) };
}

/** Carets and quotes are nothing to cmd.exe; UTF-16 shows as text with NULs between. */
function plainWindows(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the control character is the point
  return commandsOnly(text.replace(/[\u0000^]/g, '')).replace(/(?<=\w)""(?=\w)/g, '');
}

/**
 * Blanks the block comments of PowerShell. Not in batch files: there such a block may hold the batch half of a file
 * that is both.
 */
function withoutComments(text: string): string {
  let kept = '';
  let done = 0;
  for (let start = text.indexOf('<#'); start !== -1; start = text.indexOf('<#', done)) {
    const close = text.indexOf('#>', start + 2);
    if (close === -1) break;
    kept += text.slice(done, start) + text.slice(start, close + 2).replace(/[^\n]/g, ' ');
    done = close + 2;
  }
  return kept + text.slice(done);
}

export function readWindows({ text, path, when, knowledge }: HookText): HookReading {
  const plain = plainWindows(/\.psm?1$/i.test(path) ? withoutComments(text) : text);
  const facts = windowsDangers(plain, knowledge).map((danger): HookFact =>
    viewFact(danger, text, `${quoted(path)} ${when}`),
  );
  return {
    facts: facts.length > 0 ? facts : [windowsFact(path, 'a script of Windows', 'LOW')],
    ...tooLong(text),
  };
}

function viewFact({ says, grave, line, row }: WindowsDanger, text: string, runs: string): HookState {
  return {
    kind: 'state',
    rule: RULE,
    evidence: `${runs}: it ${says} (${quoted(line)})`,
    about: line.slice(0, 2000),
    offset: startOfRow(text, row),
    ...(!grave && { severity: 'MEDIUM' }),
  };
}

/** Shortcuts, screen savers and the like: nobody keeps them in a repository. */
export function readShortcut(file: HookText): HookReading {
  const plain = plainWindows(file.text);
  const dangers = dangersOf(plain, file.knowledge).slice(0, 1);
  const facts = dangers.map((danger): HookFact =>
    dangerFact(danger, plain, `${quoted(file.path)} ${file.when}`),
  );
  return {
    facts:
      facts.length > 0
        ? facts
        : [windowsFact(file.path, 'a file that Windows starts with a double click', 'MEDIUM')],
  };
}

function windowsFact(path: string, what: string, severity: 'LOW' | 'MEDIUM'): HookFact {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    kind: 'state',
    rule: 'HOOK-WINDOWS-SCRIPT',
    evidence: `${quoted(name)} is ${what}`,
    about: name,
    offset: 0,
    severity,
  };
}

function tooLong(text: string): Pick<HookReading, 'problem'> {
  return text.length <= MAX_COMMAND
    ? {}
    : { problem: { reason: `only ${MAX_COMMAND} characters of the script were read`, unread: true } };
}
