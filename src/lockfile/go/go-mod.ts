// Reads go.mod and go.work.
import { openLines } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading } from '../lockfile.ts';
import { type GoStatement, goStatements } from './statements.ts';

/** Directives that bring in no code. */
const QUIET: ReadonlySet<string> = new Set([
  'module',
  'go',
  'toolchain',
  'godebug',
  'exclude',
  'retract',
  'tool',
  'ignore',
  'use',
]);

/**
 * Reads the requirements and replacements of a module (Go Modules Reference). The version of a requirement is the
 * lowest that is taken; what is replaced has an entry of its own, under the name of what takes its place. Never throws.
 */
export function readGoMod(written: string): LockfileReading {
  const { text, draft } = openLines('go-mod', written);
  const { statements, broken } = goStatements(text);
  for (const { line, reason } of broken) draft.problem('syntax', reason, line);
  for (const statement of statements) {
    if (statement.verb === 'require') readRequire(draft, statement);
    else if (statement.verb === 'replace') readReplace(draft, statement);
    else if (!QUIET.has(statement.verb) && !isMarker(statement.verb)) refuse(draft, statement);
  }
  return draft.finish('manifest');
}

function readRequire(draft: Draft, statement: GoStatement): void {
  const { words, comment, line } = statement;
  const [name, version, ...rest] = words;
  if (name !== undefined && isMarker(name)) return;
  if (name === undefined || version === undefined || rest.length > 0) return refuse(draft, statement);
  const isIndirect = /^indirect(?:;|$)/.test(comment);
  const relation = isIndirect ? 'transitive' : 'direct';
  draft.entry({ ecosystem: 'go', name, version, line, source: { kind: 'registry' }, relation });
}

/** `old [version] => new [version]`; without a version the new one is a folder. */
function readReplace(draft: Draft, statement: GoStatement): void {
  const { words, line } = statement;
  const arrow = words.indexOf('=>');
  const [alias, only] = words.slice(0, Math.max(arrow, 0));
  const [name, version, ...rest] = words.slice(arrow + 1);
  if (words[0] !== undefined && isMarker(words[0])) return;
  if (arrow < 1 || arrow > 2 || alias === undefined || name === undefined || rest.length > 0) {
    return refuse(draft, statement);
  }
  const slot = only === undefined ? 'replace' : `replace ${only}`;
  const source =
    version === undefined ? ({ kind: 'path', path: name } as const) : ({ kind: 'registry' } as const);
  draft.entry({ ecosystem: 'go', name, alias, version, line, source, relation: 'direct', slot });
}

function refuse(draft: Draft, { verb, words, line }: GoStatement): void {
  const said = [verb, ...words].join(' ').slice(0, 80);
  draft.problem('unsupported', `It is no statement of go.mod that is known: ${said}`, line);
}

/** A line of a merge conflict, which is a problem of its own. */
function isMarker(word: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})/.test(word);
}
