// Finds models that a configuration had fixed to a commit at base and has not any more: the base of an adapter, say.
import type { Artifact } from '../../core/artifact.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { HAS_FIXED, movedPins, type Pin } from '../pins.ts';
import type { Language } from './claims.ts';
import { parseConfig } from './parse.ts';
import type { ConfigVerdict } from './verdict.ts';

interface ConfigModel {
  readonly model: string;
  readonly revision: string;
}

interface ConfigPin extends Pin {
  readonly offset: number;
}

/** Bytes of an earlier version that are read: configurations are small. */
const MAX_BYTES = 4 * 2 ** 20;
/** Models that one configuration names. */
const MAX_PINS = 100;

export async function movedConfigPins(
  text: string,
  roots: readonly JsonNode[],
  language: Language,
  { locator }: Artifact,
  { before, rules }: InspectionContext,
): Promise<ConfigVerdict[]> {
  if (before === undefined || locator.members.length > 0 || text.length > MAX_BYTES) return [];
  const keys = rules.knowledge<{ readonly 'config-models': readonly ConfigModel[] }>('loading')[
    'config-models'
  ];
  // Most configurations name no model, and are not gone through.
  if (!keys.some(({ model }) => text.includes(model))) return [];
  const now = pinsIn(roots, keys);
  if (now.length === 0) return [];
  const { bytes } = await before();
  const was = new TextDecoder().decode(await bytes.read(0, Math.min(bytes.size, MAX_BYTES)));
  if (!HAS_FIXED.test(was)) return [];
  const then = pinsIn((await parseConfig(was, language)).roots, keys);
  return movedPins(now, then).map(({ pin: { offset }, severity, evidence, subject }) => ({
    rule: 'LOAD-REVISION-MOVED',
    about: subject,
    evidence,
    offset,
    severity,
  }));
}

/** Every object once: aliases share them. */
function pinsIn(roots: readonly JsonNode[], keys: readonly ConfigModel[]): ConfigPin[] {
  const pins: ConfigPin[] = [];
  const seen = new Set<JsonNode>();
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    for (const { model, revision } of node.kind === 'object' ? keys : []) {
      const name = memberOf(node, model);
      const of = stringOf(name);
      const commit = memberOf(node, revision);
      if (name === undefined || of === undefined || pins.length >= MAX_PINS) continue;
      pins.push({ of, revision: stringOf(commit), offset: (commit ?? name).start });
    }
    const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
    for (const each of inner) open.push(each);
  }
  return pins;
}
