// Reads a program and the programs inside it, within bounds: exec of a constant, `sh -c`, a decoded payload.
import type { CodeReader, EmbeddedCode, Language } from '../../code/facts.ts';
import type { Examine, Examined } from './examine.ts';

/** A program and where it stands in the outermost one. */
export interface ReadProgram extends Examined {
  readonly text: string;
  /** The programs around it, outermost first; empty for the file itself. */
  readonly inside: readonly EmbeddedCode[];
}

export interface ReadPrograms {
  readonly programs: readonly ReadProgram[];
  /** Why not all programs inside were read. */
  readonly stopped?: string;
}

/** Payloads are wrapped tens of times by loops that decode; what is nested as source is shallow. */
const MAX_DEPTH = 8;
/** Programs inside one file; shell scripts have many short ones. */
const MAX_PROGRAMS = 2000;
/** Characters of all programs inside one file together. */
const MAX_CHARACTERS = 8_000_000;

export async function readPrograms(
  text: string,
  language: Language,
  readerOf: (language: Language) => Promise<CodeReader>,
  examine: Examine,
): Promise<ReadPrograms> {
  const read = async (of: Language, source: string): Promise<Examined> =>
    examine((await readerOf(of))(source));
  const first = { ...(await read(language, text)), text, inside: [] };
  const programs: ReadProgram[] = [first];
  const seen = new Set<string>();
  let characters = 0;
  for (let at = 0; at < programs.length; at++) {
    const outer = programs[at];
    for (const embedded of outer?.facts.embedded ?? []) {
      const key = `${embedded.language} ${embedded.text}`;
      if (outer === undefined || seen.has(key)) continue;
      seen.add(key);
      characters += embedded.text.length;
      if (outer.inside.length >= MAX_DEPTH)
        return { programs, stopped: `programs are nested deeper than ${MAX_DEPTH}` };
      if (programs.length > MAX_PROGRAMS || characters > MAX_CHARACTERS)
        return { programs, stopped: 'the programs inside are too many or too long' };
      const inner = await read(embedded.language, embedded.text);
      programs.push({ ...inner, text: embedded.text, inside: [...outer.inside, embedded] });
    }
  }
  return { programs };
}
