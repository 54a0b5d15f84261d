// A model and the trust in its code among the variables of a container whose image nobody knows.
import { type JsonNode, memberOf } from '../../format/json/nodes.ts';
import { imageOf, type Variable, variablesOf } from './containers.ts';
import type { ModelRows } from './model-rows.ts';
import type { Setting } from './recipes.ts';

/** Of an image that is known, its command says it. */
export function trustedModel(node: JsonNode, rows: ModelRows): Setting | undefined {
  const { model, revision, code } = rows.manifests['image-variables'];
  const trust = first(variablesOf(node, new Set(code)), code);
  if (trust === undefined || !/^(?:true|1|yes|on)$/i.test(trust.text)) return undefined;
  if (rows.ofImage(imageOf(memberOf(node, 'image'))) !== undefined) return undefined;
  const given = variablesOf(node, new Set([...model, ...revision]));
  const key = model.find((name) => rows.isModelName(given.get(name)?.text ?? ''));
  const named = key === undefined ? undefined : given.get(key);
  if (key === undefined || named === undefined) return undefined;
  const commit = first(given, revision)?.text;
  return { key, value: named.node, name: named.text, revision: commit, trust: trust.node };
}

function first(given: ReadonlyMap<string, Variable>, names: readonly string[]): Variable | undefined {
  return names.map((name) => given.get(name)).find((variable) => variable !== undefined);
}
