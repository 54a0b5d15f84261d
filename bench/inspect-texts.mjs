// Runs one inspector over the Python files of a folder in one thread, and prints how long the first part of them took,
// while V8 still compiles what it runs, and how long the next part.
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

/** Bytes of each part; more would only take longer. */
const PART = 20e6;

const rules = await loadRules();
const inspectors = inspectorsFor(rules).filter((inspector) => inspector.name === name);
const context = { rules, allowedGlobals: new Set(), openLfs: () => Promise.resolve(undefined) };
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** The files that follow those taken before, read: `reading` is what that took, in milliseconds. */
function nextPart() {
  const contents = [];
  let bytes = 0;
  const start = performance.now();
  while (files.length > 0 && bytes <= PART) {
    const file = files.shift();
    const content = readFileSync(file);
    contents.push([file, content]);
    bytes += content.length;
  }
  return { contents, bytes, reading: performance.now() - start };
}

async function inspected({ contents, bytes, reading }) {
  const start = performance.now();
  for (const [path, content] of contents)
    await inspectFile({ locator: { path, members: [] }, bytes: memoryBytes(content) }, context, inspectors);
  return { bytes, reading, inspecting: performance.now() - start };
}

const cold = await inspected(nextPart());
const warm = await inspected(nextPart());
process.stdout.write(JSON.stringify({ cold, warm }));
