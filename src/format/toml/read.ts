// Reads TOML into the tree that JSON has: by a fast scanner where the text is as tools write it, else by the library.
import type { JsonNode } from '../json/nodes.ts';
import { TomlError } from './errors.ts';
import { readTomlByLibrary, type TomlFile } from './library.ts';
import { TOML_LIMITS } from './limits.ts';
import { scanToml } from './scanner.ts';

/** Ways back from a mistake that are tried. */
const RESCUES = 3;

/**
 * Reads a TOML 1.0 or 1.1 document, all of it. Dates and times are strings, as written; a table that is given in parts
 * is one object, its members in the order of the text. Offsets count characters of `text`. Throws {@link TomlError}.
 */
export function readToml(text: string): JsonNode {
  const { root, problem } = readWhole(withoutMark(text));
  if (problem === undefined && root !== undefined) return root;
  const { kind, reason, offset } = problem ?? { kind: 'syntax', reason: 'It is not TOML.', offset: 0 };
  if (kind === 'limit') throw new TomlError('BUDGET', reason);
  const line = text.slice(0, offset).split('\n').length;
  throw new TomlError('SYNTAX', `${reason} (line ${line})`, line);
}

/** The same, but after an error the part before the table that it stands in is kept. Never throws. */
export function readTomlPart(text: string): TomlFile {
  const body = withoutMark(text);
  const result = readWhole(body);
  if (result.problem === undefined || body.length > TOML_LIMITS.library) return result;
  const root = rescue(body, result.problem.offset);
  return root === undefined ? result : { root, problem: result.problem };
}

/** A byte order mark as a space, which keeps the offsets. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

function readWhole(text: string): TomlFile {
  if (text.length > TOML_LIMITS.characters) return tooLarge(TOML_LIMITS.characters);
  const scanned = scanToml(text);
  if (scanned !== undefined) return { root: scanned };
  return text.length > TOML_LIMITS.library ? tooLarge(TOML_LIMITS.library) : readTomlByLibrary(text);
}

/** The tables before a mistake; the parser may tell its place a table late. */
function rescue(text: string, offset: number): JsonNode | undefined {
  let end = offset + 1;
  for (let attempt = 0; attempt < RESCUES && end > 0; attempt++) {
    end = text.lastIndexOf('\n[', end - 1);
    const kept = text.slice(0, end + 1);
    const root = scanToml(kept) ?? readTomlByLibrary(kept).root;
    if (root !== undefined) return root;
  }
  return undefined;
}

function tooLarge(limit: number): TomlFile {
  const reason = `The TOML has more than ${limit} characters outside the form that tools write; it is not read.`;
  return { problem: { kind: 'limit', reason, offset: 0 } };
}
