// Reads conda's environment.yml.
import type { JsonNode } from '../../format/json/nodes.ts';
import { openYaml } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading } from '../lockfile.ts';
import { readPipLine } from '../python/requirements.ts';
import { itemsOf, listOf, membersOf, scalarOf, stringOf } from '../tree.ts';
import { readCondaSpec } from './spec.ts';

/**
 * Reads `channels` and `dependencies` of an environment file (conda documentation, "Creating an environment file
 * manually"), with the requirements below `pip:`. Never throws.
 */
export function readCondaEnvironment(text: string): LockfileReading {
  const { root, draft } = openYaml('conda-environment', text);
  for (const channel of listOf(draft, root, 'channels')) {
    const address = stringOf(channel);
    if (address !== undefined) draft.registry('channels', address, draft.lineAt(channel.start));
  }
  for (const item of listOf(draft, root, 'dependencies')) readDependency(draft, item);
  return draft.finish('manifest');
}

function readDependency(draft: Draft, item: JsonNode): void {
  const line = draft.lineAt(item.start);
  const text = stringOf(item);
  if (text === undefined) return readPip(draft, item);
  const spec = readCondaSpec(text);
  if (spec === undefined) {
    return draft.problem('syntax', `It is no package specification of conda: ${text.slice(0, 80)}`, line);
  }
  const { name, range, version, source } = spec;
  draft.entry({
    ecosystem: 'conda',
    name,
    version,
    range: range === '' ? undefined : range,
    line,
    source,
    relation: 'direct',
  });
}

/** `pip:` with requirements as in a requirements file, options and all. */
function readPip(draft: Draft, item: JsonNode): void {
  for (const { key, keyStart, value } of membersOf(item)) {
    const lines = itemsOf(value);
    if (key === 'pip' && value.kind === 'array') {
      for (const line of lines) readPipItem(draft, line);
    } else if (scalarOf(value) !== null) {
      const reason = `Dependencies below ${key.slice(0, 80)} are not read.`;
      draft.problem('unsupported', reason, draft.lineAt(keyStart));
    }
  }
}

function readPipItem(draft: Draft, item: JsonNode): void {
  const line = draft.lineAt(item.start);
  if (item.kind === 'scalar') readPipLine(stringOf(item) ?? '', line, draft);
  else draft.problem('unsupported', 'An item of pip is no requirement.', line);
}
