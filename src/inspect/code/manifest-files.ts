// Programs that a ConfigMap or a Secret holds as files, which containers mount and start.
import { interpreterOf } from '../../code/shell/embedded.ts';
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import type { ManifestScript } from './containers.ts';

/** Where objects of these kinds hold files: as texts, and in base64. */
const DATA: ReadonlyMap<string, { readonly texts: string; readonly encoded: string }> = new Map([
  ['ConfigMap', { texts: 'data', encoded: 'binaryData' }],
  ['Secret', { texts: 'stringData', encoded: 'data' }],
]);
const SUFFIX = /\.(sh|bash|py)$/i;
const SHEBANG = /^#![ \t]*(?:\S{0,200}\/)?(?:env[ \t]+(?:-S[ \t]+)?)?(?:\S{0,200}\/)?([\w.-]{1,40})/;
/** Templates fill in what is none. */
const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
/** Files of one object. */
const MAX_FILES = 1000;
/** Characters that are decoded of one object: Kubernetes refuses objects with files of more than 1 MiB. */
const MAX_ENCODED = 2_000_000;

/** Those that say by their name or their first line that they are one. */
export function filesOf(node: JsonNode): readonly ManifestScript[] {
  const places = DATA.get(stringOf(memberOf(node, 'kind')) ?? '');
  if (places === undefined) return [];
  return [...textsIn(memberOf(node, places.texts)), ...encodedIn(memberOf(node, places.encoded))];
}

function textsIn(data: JsonNode | undefined): readonly ManifestScript[] {
  if (data?.kind !== 'object') return [];
  return data.members.slice(0, MAX_FILES).flatMap(({ key, value }) => {
    const text = stringOf(value) ?? '';
    const interpreter = text.trim() === '' ? undefined : interpreterFor(key, text);
    return interpreter === undefined ? [] : [{ interpreter, value, text, isDecoded: false }];
  });
}

function encodedIn(data: JsonNode | undefined): readonly ManifestScript[] {
  if (data?.kind !== 'object') return [];
  let left = MAX_ENCODED;
  return data.members.slice(0, MAX_FILES).flatMap(({ key, value }) => {
    const encoded = stringOf(value) ?? '';
    if (encoded.length > left || !BASE64.test(encoded)) return [];
    left -= encoded.length;
    const text = Buffer.from(encoded, 'base64').toString();
    const interpreter = text.trim() === '' ? undefined : interpreterFor(key, text);
    return interpreter === undefined ? [] : [{ interpreter, value, text, isDecoded: true }];
  });
}

/** The first line says more than the name. */
function interpreterFor(key: string, text: string): string | undefined {
  const named = SHEBANG.exec(text)?.[1];
  if (named !== undefined) return interpreterOf(named) === undefined ? undefined : named;
  const suffix = SUFFIX.exec(key)?.[1]?.toLowerCase();
  return suffix === undefined ? undefined : suffix === 'py' ? 'python3' : 'bash';
}
