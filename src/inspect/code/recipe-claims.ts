// Which files may be settings of a training, an evaluation or a server: a quick look, before anything is parsed.
import type { Artifact } from '../../core/artifact.ts';
import type { RuleBook } from '../../core/rule.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { baseName } from '../name.ts';
import type { LoadingKnowledge } from './model-rows.ts';

const SUFFIX = /\.(?:ya?ml|json[c5]?|toml)$/;
/** Bytes of settings that people write; what is longer is data. */
const MAX_BYTES = 500_000;
const TRUST = /trust[-_]?remote[-_]?code/i;
const REVISION = /(?:^|[\s{,"'])\w{0,20}revision\w{0,20}["']?\s{0,9}[:=]/m;

/** Whether the file says something of trust, or names a model that a commit can be named for. */
export async function maybeRecipe({ locator, bytes, use }: Artifact, rules: RuleBook): Promise<boolean> {
  const name = baseName(locator);
  if (use !== undefined || !SUFFIX.test(name) || bytes.size > MAX_BYTES) return false;
  if (name === 'package.json' || readerOf(name) !== undefined) return false;
  const text = Buffer.from(await bytes.read(0, bytes.size)).toString('latin1');
  return TRUST.test(text) || REVISION.test(text) || modelKey(rules).test(text);
}

function modelKey(rules: RuleBook): RegExp {
  return rules.index('recipe-claims', rules, () => {
    const { manifests } = rules.knowledge<Pick<LoadingKnowledge, 'manifests'>>('loading');
    const keys = manifests['recipe-keys'].join('|');
    return new RegExp(`(?:^|[\\s{,"'-])(?:${keys})["']?\\s{0,9}[:=]\\s{0,9}["']?[\\w.-]{1,96}/[\\w.-]`, 'm');
  });
}
