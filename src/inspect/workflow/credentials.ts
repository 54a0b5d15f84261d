// Which credentials the code of a job can reach: its secrets, its token and what an identity token stands for.
import { referencesIn } from '../../format/workflow/expressions.ts';
import type { Job, Permissions, Text } from '../../format/workflow/facts.ts';
import type { WorkflowKnowledge } from './knowledge.ts';
import type { FileScope } from './scope.ts';

export type CredentialKind = 'secret' | 'identity' | 'write';

export interface Credentials {
  /** As a reviewer would name them, the strongest first. */
  readonly names: readonly string[];
  /** Kinds worth stealing; empty when there is nothing, or only what reports coverage and the like. */
  readonly kinds: ReadonlySet<CredentialKind>;
}

/**
 * A job is the boundary: every step can read what the others are given, from files, from later steps that it
 * prepares, or from the runner's memory. Without `permissions` the token depends on a setting that is not in the
 * repository, and nothing is assumed of it.
 */
export function credentialsOf(job: Job, { file, known, secrets: shared }: FileScope): Credentials {
  const scopes = writeScopes(job.permissions ?? file.permissions, known);
  const secrets = [
    ...new Set([...shared, ...secretsIn(job.expressions), ...(job.inheritsSecrets ? ['*'] : [])]),
  ].toSorted();
  const strong = secrets.filter((name) => !known.weakSecrets.test(name));
  const kinds = new Set<CredentialKind>();
  if (strong.length > 0) kinds.add('secret');
  if (scopes.includes('id-token')) kinds.add('identity');
  const writes = scopes.filter((scope) => scope !== 'id-token');
  if (writes.length > 0) kinds.add('write');
  return {
    kinds,
    names: [
      ...secretNames(strong),
      ...(kinds.has('identity') ? ['identity tokens for other services (id-token: write)'] : []),
      ...(kinds.has('write')
        ? [`GITHUB_TOKEN with ${writes.map((scope) => `${scope}: write`).join(', ')}`]
        : []),
    ],
  };
}

/** Names that come out by value, in capitals, `*` when the name is worked out or all are meant. */
export function secretsIn(texts: readonly Text[]): string[] {
  const names = texts.flatMap(({ text }) =>
    referencesIn(text).flatMap(({ path, isValue }) => {
      const [context, name = '*'] = path.split('.', 2);
      return context === 'secrets' && isValue ? [name === '?' ? '*' : name.toUpperCase()] : [];
    }),
  );
  return [...new Set(names)].filter((name) => name !== 'GITHUB_TOKEN');
}

function writeScopes(permissions: Permissions | undefined, known: WorkflowKnowledge): string[] {
  if (permissions === undefined) return [];
  if (permissions.all === 'write-all') return ['contents', 'packages', 'id-token'];
  return [...permissions.scopes]
    .filter(([scope, access]) => access === 'write' && !known.harmlessScopes.has(scope))
    .map(([scope]) => scope);
}

/** Names of secrets that are told. */
const MAX_NAMES = 8;

function secretNames(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  if (names.includes('*')) return ['all secrets'];
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  return [`the secret${names.length === 1 ? '' : 's'} ${names.slice(0, MAX_NAMES).join(', ')}${more}`];
}

/** The credentials as the end of a sentence. */
export function inReach({ names }: Credentials): string {
  return names.join('; ');
}
