// Compiles rules/*.yml into the one JSON file that the bundle carries, and refuses files that break the schema.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/rule.schema.json'), 'utf8'));
const validate = new Ajv.default({ allErrors: true }).compile(schema);

/** One entry per surface: several files may share one (rules in one, long allow lists in another). */
const surfaces = new Map();
for (const name of readdirSync(join(root, 'rules'))
  .filter((file) => file.endsWith('.yml'))
  .sort()) {
  const file = parse(readFileSync(join(root, 'rules', name), 'utf8'));
  if (!validate(file)) {
    const problems = validate.errors.map((error) => `${error.instancePath} ${error.message}`).join('; ');
    throw new Error(`rules/${name}: ${problems}`);
  }
  const surface = surfaces.get(file.surface) ?? { surface: file.surface, knowledge: {}, rules: [] };
  for (const [key, value] of Object.entries(file.knowledge ?? {})) {
    if (key in surface.knowledge) throw new Error(`rules/${name}: knowledge ${key} is defined twice`);
    surface.knowledge[key] = value;
  }
  surface.rules.push(...(file.rules ?? []));
  surfaces.set(file.surface, surface);
}

writeFileSync(join(root, 'src/core/rules.compiled.json'), `${JSON.stringify([...surfaces.values()])}\n`);
