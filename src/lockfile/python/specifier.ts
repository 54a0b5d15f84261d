// Reads one dependency specifier of Python (PEP 508), and its version where it allows exactly one.
import { pythonName } from './names.ts';

export interface Requirement {
  /** As PEP 503 compares it. */
  readonly name: string;
  /** As written, with their brackets; empty when there are none. */
  readonly extras: string;
  /** The version specifiers as written, without parentheses; empty when there are none. */
  readonly specifier: string;
  /** The one version that `==` or `===` allow. */
  readonly version?: string;
  /** The address behind `@`. */
  readonly address?: string;
  /** The environment marker; empty when there is none. */
  readonly marker: string;
}

const HEAD = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\][]*\])?\s*/;
const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()<>=!~]+)\s*$/;
/** PEP 440 versions and the wildcards behind `==`. */
const WILDCARD = /\.?\*$/;

/** The parts of a specifier; undefined when it is none. Lenient about what pip has ever taken. */
export function readRequirement(text: string): Requirement | undefined {
  const head = HEAD.exec(text);
  const name = head?.[1];
  if (head === null || name === undefined) return undefined;
  const extras = head[2] ?? '';
  const rest = text.slice(head[0].length);
  if (rest.startsWith('@')) return direct(name, extras, rest.slice(1).trim());
  const semicolon = rest.indexOf(';');
  const written = (semicolon === -1 ? rest : rest.slice(0, semicolon)).trim();
  const marker = semicolon === -1 ? '' : rest.slice(semicolon + 1).trim();
  const specifier = /^\(.*\)$/s.test(written) ? written.slice(1, -1).trim() : written;
  const clauses = clausesOf(specifier);
  if (clauses === undefined) return undefined;
  const version = exactVersion(clauses);
  return {
    name: pythonName(name),
    extras,
    specifier,
    marker,
    ...(version === undefined ? {} : { version }),
  };
}

/** The address ends at white space; a marker follows behind a semicolon. */
function direct(name: string, extras: string, text: string): Requirement | undefined {
  const end = text.search(/\s/);
  const address = end === -1 ? text : text.slice(0, end);
  const behind = end === -1 ? '' : text.slice(end).trim();
  if (address === '' || (behind !== '' && !behind.startsWith(';'))) return undefined;
  return { name: pythonName(name), extras, specifier: '', address, marker: behind.slice(1).trim() };
}

interface Clause {
  readonly operator: string;
  readonly version: string;
}

function clausesOf(specifier: string): Clause[] | undefined {
  const clauses: Clause[] = [];
  for (const part of specifier.split(',')) {
    if (part.trim() === '') continue;
    const [, operator, version] = CLAUSE.exec(part) ?? [];
    if (operator === undefined || version === undefined) return undefined;
    clauses.push({ operator, version });
  }
  return clauses;
}

function exactVersion(clauses: readonly Clause[]): string | undefined {
  const exact = clauses.find(({ operator }) => operator === '==' || operator === '===');
  return exact === undefined || (exact.operator === '==' && WILDCARD.test(exact.version))
    ? undefined
    : exact.version;
}
