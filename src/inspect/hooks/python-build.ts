// Reads pyproject.toml for code of the tree that runs when the project is built: backends, and hooks of known backends.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import type { BuildHook } from './knowledge.ts';
import { at, itemsOf, member, membersOf, text as textOf } from './nodes.ts';

const RULE = 'HOOK-BUILD-BACKEND';
const MAX_FACTS = 20;

export async function readPyproject({ text, when, knowledge }: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(text, 'toml');
  const [root] = roots;
  const hooks = knowledge['build-hooks'].flatMap((hook) =>
    placesOf(root, hook.at.split('.')).flatMap((place) => hookFacts(place, hook, when)),
  );
  const facts = [...backendFacts(root), ...hooks.slice(0, MAX_FACTS)];
  return { facts, ...(problem && { problem }) };
}

function backendFacts(root: JsonNode | undefined): HookFact[] {
  const system = at(root, 'build-system');
  const folder = member(system, 'backend-path');
  if (folder === undefined) return [];
  const paths = itemsOf(folder.value).map((item) => textOf(item));
  const backend = textOf(at(system, 'build-backend'));
  const evidence = `pip and uv import the build backend ${quoted(backend)} from ${quoted(paths.join(', '))} of the tree when the project is built or installed`;
  const about = `backend-path ${paths.join(', ')} ${backend}`;
  return [{ kind: 'state', rule: RULE, evidence, about, offset: folder.keyStart }];
}

/** The members at a path of keys, where `*` is any. */
function placesOf(root: JsonNode | undefined, keys: readonly string[]): readonly JsonMember[] {
  let nodes = [root];
  for (const key of keys.slice(0, -1))
    nodes = nodes.flatMap((node) =>
      key === '*' ? membersOf(node).map(({ value }) => value) : [member(node, key)?.value],
    );
  const last = keys.at(-1) ?? '';
  return nodes.flatMap((node) => member(node, last) ?? []);
}

/** The command makes whoever follows hooks read the file as Python, whatever its name. */
function hookFacts({ value, keyStart: offset }: JsonMember, hook: BuildHook, when: string): HookFact[] {
  const written = value.kind === 'scalar' ? textOf(value) : textOf(at(value, hook.file ?? 'path'));
  const file = written === '' ? (hook.default ?? '') : written;
  if (file === '') return [];
  const subject = `the setting "${hook.at}"`;
  const evidence = `${subject} makes ${hook.tool} run ${quoted(file)} of the tree ${when}`;
  const isNamedSo = /\.py$/i.test(file);
  return [
    { kind: 'command', command: `python "${file}"`, subject, when, offset },
    {
      kind: 'state',
      rule: RULE,
      evidence,
      about: `${hook.at} ${file}`,
      offset,
      severity: isNamedSo ? 'LOW' : 'MEDIUM',
    },
  ];
}
