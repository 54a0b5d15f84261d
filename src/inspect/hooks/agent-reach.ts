// Reads how far an agent reaches by its settings: folders of the machine, plugins of others, servers that answer for it.
import type { JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { isOwn } from './addresses.ts';
import type { HookFact } from './fact.ts';
import type { HookKnowledge } from './knowledge.ts';
import { at, isTrue, itemsOf, member, membersOf, text } from './nodes.ts';

/** The whole machine, or the home of whoever works there. */
const EVERYTHING = /^(?:\/|~\/?|\$HOME\/?|[A-Za-z]:[\\/]?)$/;

export function reachFacts(root: JsonNode | undefined, knowledge: HookKnowledge): HookFact[] {
  const stores = knowledge.expressions('agent-stores');
  const read = itemsOf(at(root, 'permissions', 'allow')).filter((item) =>
    stores.some((store) => store.test(text(item))),
  );
  const folders = itemsOf(at(root, 'permissions', 'additionalDirectories')).filter((item) =>
    EVERYTHING.test(text(item)),
  );
  const accepts = [member(root, 'autoAccept'), member(at(root, 'tools'), 'autoAccept')].filter((one) =>
    isTrue(one?.value),
  );
  return [
    ...read.map((item) =>
      told(
        `permissions.allow has ${quoted(text(item))}, which lets the agent read credentials without asking`,
        item.start,
      ),
    ),
    ...folders.map((item) =>
      told(
        `permissions.additionalDirectories has ${quoted(text(item))}, which is everything there is`,
        item.start,
      ),
    ),
    ...accepts.map((one) => told('autoAccept lets the agent use tools without asking', one?.keyStart ?? 0)),
    ...marketFacts(root, knowledge),
  ];
}

function told(evidence: string, offset: number): HookFact {
  return { kind: 'state', rule: 'HOOK-AGENT-COMMAND', evidence, about: evidence, offset };
}

/** Plugins bring hooks and servers, which run by themselves: whoever writes the place they come from writes those. */
function marketFacts(root: JsonNode | undefined, knowledge: HookKnowledge): HookFact[] {
  const enabled = membersOf(at(root, 'enabledPlugins')).filter(({ value }) => isTrue(value));
  return membersOf(at(root, 'extraKnownMarketplaces')).flatMap(({ key, value, keyStart }): HookFact[] => {
    const source = at(value, 'source');
    const place = [at(source, 'repo'), at(source, 'url'), at(source, 'package')].map((node) => text(node));
    const from = place.find((one) => one !== '') ?? '';
    if (from === '' || knowledge['plugin-places'].some((known) => from.toLowerCase().startsWith(known)))
      return [];
    const isUsed = enabled.some((plugin) => plugin.key.endsWith(`@${key}`));
    const evidence = `extraKnownMarketplaces has ${quoted(from)}, whose plugins bring commands that run by themselves${isUsed ? ', and one of them is enabled' : ''}`;
    const about = `${key} ${from}`;
    const fact = { kind: 'state', rule: 'HOOK-AGENT-COMMAND', evidence, about, offset: keyStart } as const;
    return [isUsed ? fact : { ...fact, severity: 'LOW' }];
  });
}

/** A server of somebody else's that the agent talks to in place of its maker's. */
export function providerFacts(root: JsonNode | undefined, knowledge: HookKnowledge): HookFact[] {
  const chosen = text(at(root, 'model_provider'));
  const key = member(at(root, 'model_providers', chosen), 'base_url');
  const [, host = ''] = /^[a-z]+:\/\/(?:[^/@\s]*@)?([^/:?#\s]*)/i.exec(text(key?.value)) ?? [];
  const known = knowledge['model-hosts'].some((one) => host === one || host.endsWith(`.${one}`));
  if (key === undefined || host === '' || known || isOwn(host)) return [];
  const evidence = `model_providers has ${quoted(text(key.value))}, which gets what the agent says, and its key`;
  return [
    {
      kind: 'state',
      rule: 'HOOK-ENVIRONMENT',
      evidence,
      about: text(key.value),
      offset: key.keyStart,
      severity: 'MEDIUM',
    },
  ];
}
