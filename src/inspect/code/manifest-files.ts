// Programs that a ConfigMap or a Secret holds as files, which containers mount and start.
import { interpreterOf } from '../../code/shell/embedded.ts';
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import type { ManifestScript } from './containers.ts';

/** Where objects of these kinds hold texts. */
const DATA: ReadonlyMap<string, string> = new Map([
  ['ConfigMap', 'data'],
  ['Secret', 'stringData'],
]);
const SUFFIX = /\.(sh|bash|py)$/i;
const SHEBANG = /^#![ \t]*(?:\S{0,200}\/)?(?:env[ \t]+(?:-S[ \t]+)?)?(?:\S{0,200}\/)?([\w.-]{1,40})/;
/** Files of one object. */
const MAX_FILES = 1000;

/** Those that say by their name or their first line that they are one. */
export function filesOf(node: JsonNode): readonly ManifestScript[] {
  const data = memberOf(node, DATA.get(stringOf(memberOf(node, 'kind')) ?? '') ?? '');
  if (data?.kind !== 'object') return [];
  return data.members.slice(0, MAX_FILES).flatMap(({ key, value }) => {
    const text = stringOf(value) ?? '';
    const interpreter = text.trim() === '' ? undefined : interpreterFor(key, text);
    return interpreter === undefined ? [] : [{ interpreter, value, text }];
  });
}

/** The first line says more than the name. */
function interpreterFor(key: string, text: string): string | undefined {
  const named = SHEBANG.exec(text)?.[1];
  if (named !== undefined) return interpreterOf(named) === undefined ? undefined : named;
  const suffix = SUFFIX.exec(key)?.[1]?.toLowerCase();
  return suffix === undefined ? undefined : suffix === 'py' ? 'python3' : 'bash';
}
