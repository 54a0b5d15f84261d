// Runs one inspector over the Python files of a folder, in one thread and from cold, and prints how long it took.
// node inspect-texts.mjs code|secret FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , name, folder] = process.argv;
const lib = join(import.meta.dirname, '../lib/src');
const { compileLess } = await import(join(lib, 'engine.js'));
compileLess();
const { memoryBytes } = await import(join(lib, 'core/bytes.js'));
const { loadRules } = await import(join(lib, 'core/rulebook.js'));
const { inspectorsFor } = await import(join(lib, 'inspect/inspectors.js'));
const { inspectFile } = await import(join(lib, 'inspect/walk.js'));

/** Bytes; more would only take longer. */
const MOST = 20e6;

const rules = await loadRules();
const inspectors = inspectorsFor(rules).filter((inspector) => inspector.name === name);
const context = { rules, allowedGlobals: new Set(), openLfs: () => Promise.resolve(undefined) };
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

let bytes = 0;
const contents = [];
const start = performance.now();
for (const file of files) {
  if (bytes > MOST) break;
  const content = readFileSync(file);
  contents.push([file, content]);
  bytes += content.length;
}
const read = performance.now();
for (const [path, content] of contents)
  await inspectFile({ locator: { path, members: [] }, bytes: memoryBytes(content) }, context, inspectors);
const end = performance.now();
process.stdout.write(JSON.stringify({ bytes, reading: read - start, inspecting: end - read }));
