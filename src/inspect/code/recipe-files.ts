// Files of settings in YAML, JSON and TOML, as the commands that they stand for.
import type { JsonNode } from '../../format/json/nodes.ts';
import { readJsonPart } from '../../format/json/read.ts';
import { hasModelConfigName } from '../../format/hub/sniff.ts';
import type { ManifestText } from './manifest.ts';
import type { ModelRows } from './model-rows.ts';
import { settingsIn, writeSetting } from './recipes.ts';
import { ShellLines } from './shell-lines.ts';
import { ValueLines } from './value-lines.ts';

/** Never throws: what its reader refuses says nothing, for no tool reads it either. */
export async function shellOfRecipe(text: string, name: string, rows: ModelRows): Promise<ManifestText> {
  const lines = new ValueLines(text);
  const out = new ShellLines();
  // A model's own configuration has no trust to give, and what it says of trust is told as such.
  const file = { rows, trusts: !hasModelConfigName(name) };
  for (const root of await rootsOf(text, name))
    for (const setting of settingsIn(root, file))
      writeSetting(setting, lines, out, setting.trust === undefined ? 'model-named' : 'model-setting');
  return out.all;
}

/** The trees of a file, by what its name says it is written in. */
export async function rootsOf(text: string, name: string): Promise<readonly JsonNode[]> {
  if (/\.json[c5]?$/.test(name))
    return [readJsonPart(text, { dialect: name.endsWith('.json') ? 'jsonc' : 'json5' }).root];
  if (name.endsWith('.toml')) {
    const { root } = (await import('../../format/toml/read.ts')).readTomlPart(text);
    return root === undefined ? [] : [root];
  }
  const [{ readYaml }, { YamlError }] = await Promise.all([
    import('../../format/yaml/read.ts'),
    import('../../format/yaml/errors.ts'),
  ]);
  try {
    return readYaml(text).roots;
  } catch (error) {
    if (error instanceof YamlError) return [];
    throw error;
  }
}
