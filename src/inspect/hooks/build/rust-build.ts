// Reads the build scripts of Cargo: build.rs, any file that Cargo.toml names in its place, and Cargo.toml itself.
import type { JsonNode } from '../../../format/json/nodes.ts';
import { readDocument } from '../../settings/document.ts';
import { quoted } from '../../quoted.ts';
import type { HookFact, HookReading, HookText } from '../fact.ts';
import { at, itemsOf, text as textIn } from '../nodes.ts';
import { judgeBuild } from './judge.ts';
import { readRustProgram } from './rust.ts';

/** Folders above a file in which the Cargo.toml is looked for that names it. */
const MAX_ABOVE = 3;

export function readRustBuild(file: HookText): HookReading {
  return { facts: factsOf(file.text, file.path, file) };
}

function factsOf(text: string, path: string, { when, knowledge }: HookText): readonly HookFact[] {
  const { program, runs } = readRustProgram(text);
  const subject = `the build script ${quoted(path)}`;
  return judgeBuild({ program, runs, language: 'rust', subject, when, knowledge });
}

/**
 * Any other file of Rust: a build script if a Cargo.toml says so. Nobody is asked about a file in which nothing is
 * started and nobody is talked to.
 */
export async function readRustFile(file: HookText): Promise<HookReading> {
  const { text, path, open } = file;
  const quiet = { facts: [] };
  if (open === undefined || /(?:^|\/)build\.rs$/i.test(path)) return quiet;
  if (!/\bfn\s{1,9}main\b/.test(text) || !/Command|!\s{0,9}[({]|::connect/.test(text)) return quiet;
  const facts = factsOf(text, path, file);
  if (facts.length === 0) return quiet;
  return (await isNamed(path, open)) ? { facts } : quiet;
}

async function isNamed(path: string, open: NonNullable<HookText['open']>): Promise<boolean> {
  const parts = path.split('/');
  for (let above = 1; above <= MAX_ABOVE && above <= parts.length; above++) {
    const folder = parts.slice(0, parts.length - above);
    const manifest = await open([...folder, 'Cargo.toml'].join('/'));
    if (manifest === undefined) continue;
    const { roots } = await readDocument(manifest, 'toml');
    const own = parts.slice(folder.length).join('/');
    if (scriptsOf(roots[0]).some(({ name }) => plainPath(name) === own)) return true;
  }
  return false;
}

/** `build` may name a file of any suffix. What has another name than build.rs is judged here, too. */
export async function readCargo(file: HookText): Promise<HookReading> {
  const { text, path, open } = file;
  if (open === undefined || !/\bbuild\b/.test(text)) return { facts: [] };
  const { roots } = await readDocument(text, 'toml');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const facts: HookFact[] = [];
  for (const { name, offset } of scriptsOf(roots[0]).slice(0, 4)) {
    const own = plainPath(name);
    if (own === 'build.rs' || own.startsWith('..')) continue;
    const script = await open(folder + own);
    if (script === undefined) continue;
    for (const fact of factsOf(script, own, file)) facts.push({ ...fact, offset });
  }
  return { facts };
}

function scriptsOf(root: JsonNode | undefined): readonly { name: string; offset: number }[] {
  const value = at(root, 'package', 'build');
  if (value === undefined) return [];
  const nodes = value.kind === 'array' ? itemsOf(value) : [value];
  return nodes.map((node) => ({ name: textIn(node), offset: node.start })).filter(({ name }) => name !== '');
}

function plainPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/){1,9}/, '');
}
