// Reads what package managers load as code of their own: preloads of Bun, plugins and releases of Yarn.
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import { at, itemsOf, member, text } from './nodes.ts';

const RULE = 'HOOK-PACKAGE-MANAGER';
/** Where `yarn set version` and `yarn plugin import` put what they fetched. */
const OWN_RELEASE = /^\.yarn\/releases\/yarn-[\w.-]+\.c?js$/;
const OWN_PLUGIN = /^\.yarn\/plugins\/@yarnpkg\/plugin-[\w.-]+\.c?js$/;

export async function readBunfig(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'toml');
  const [root] = roots;
  const facts = [member(root, 'preload'), member(at(root, 'test'), 'preload')].flatMap(
    (preload, index): HookFact[] => {
      if (preload === undefined) return [];
      const files =
        preload.value.kind === 'array'
          ? itemsOf(preload.value).map((item) => text(item))
          : [text(preload.value)];
      const isTest = index === 1;
      const told = files.map((one) => quoted(one)).join(', ');
      const evidence = `Bun runs ${told} before ${isTest ? 'the tests' : 'anything that it is started with'}`;
      const about = `${isTest ? 'test.' : ''}preload ${files.join(', ')}`;
      return [
        {
          kind: 'state',
          rule: RULE,
          evidence,
          about,
          offset: preload.keyStart,
          ...(isTest && { severity: 'LOW' }),
        },
      ];
    },
  );
  return { facts, ...(problem && { problem }) };
}

export async function readYarnrc(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, 'yaml');
  const [root] = roots;
  const facts: HookFact[] = [];
  const release = member(root, 'yarnPath');
  if (release !== undefined && text(release.value) !== '') {
    const path = text(release.value);
    const evidence = `every call of yarn in the folder runs ${quoted(path)} of the tree in its place`;
    facts.push({
      kind: 'state',
      rule: RULE,
      evidence,
      about: `yarnPath ${path}`,
      offset: release.keyStart,
      ...(OWN_RELEASE.test(path) && { severity: 'LOW' }),
    });
  }
  for (const item of itemsOf(at(root, 'plugins'))) {
    const path = text(item) || text(at(item, 'path'));
    const spec = text(at(item, 'spec'));
    const own = OWN_PLUGIN.test(path) && /^(?:|@yarnpkg\/plugin-[\w-]+)$/.test(spec);
    const evidence = `every call of yarn in the folder loads the plugin ${quoted(path)}${spec === '' ? '' : ` from ${quoted(spec)}`}`;
    facts.push({
      kind: 'state',
      rule: RULE,
      evidence,
      about: `plugin ${path} ${spec}`,
      offset: item.start,
      ...(own && { severity: 'LOW' }),
    });
  }
  return { facts, ...(problem && { problem }) };
}
