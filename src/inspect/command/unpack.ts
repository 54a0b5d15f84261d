// Reads the words of a program that unpacks an archive: which archive, and into which folder.

import type { WordKind } from './words.ts';

/** In the shape of rules/command-names.yml. */
export interface UnpackerData {
  readonly names: readonly string[];
  /** Words that tell it to unpack; absent where it does nothing else. */
  readonly mode?: string;
  readonly folder: readonly string[];
}

export interface Unpacker {
  readonly mode: RegExp | undefined;
  readonly folder: readonly string[];
}

export function unpackersOf(data: readonly UnpackerData[]): ReadonlyMap<string, Unpacker> {
  return new Map(
    data.flatMap(({ names, mode, folder }) => {
      const unpacker = { mode: mode === undefined ? undefined : new RegExp(mode), folder };
      return names.map((name) => [name, unpacker] as const);
    }),
  );
}

/** What is unpacked where, as far as the words say it. */
export interface Unpacking<Word> {
  /** The name of the archive. */
  readonly archive: string | undefined;
  readonly folder: Word | undefined;
}

const ARCHIVE = /\.(?:tar(?:\.[a-z\d]{1,4})?|t[gbx]z2?|tzst|zip|7z|rar)$/i;

/** Undefined for a program that does not unpack. */
export function unpackingOf<Word>(
  name: string,
  args: readonly Word[],
  unpackers: ReadonlyMap<string, Unpacker>,
  words: WordKind<Word>,
): Unpacking<Word> | undefined {
  const unpacker = unpackers.get(name);
  if (unpacker === undefined) return undefined;
  const texts = args.map((word) => words.text(word) ?? '');
  const { mode } = unpacker;
  // The first word may be options without a dash.
  if (mode !== undefined && !texts.some((text, at) => (at === 0 || text.startsWith('-')) && mode.test(text)))
    return undefined;
  return {
    archive: texts.find((text) => ARCHIVE.test(text)),
    folder: folderIn(args, texts, unpacker, words),
  };
}

function folderIn<Word>(
  args: readonly Word[],
  texts: readonly string[],
  { folder }: Unpacker,
  words: WordKind<Word>,
): Word | undefined {
  for (const [at, text] of texts.entries())
    for (const option of folder) {
      if (text === option || isLastOf(text, option, at === 0)) return args[at + 1];
      const joined = joinedTo(text, option);
      if (joined !== undefined) return words.of(joined);
    }
  return undefined;
}

/** `-xzC folder`, and `xzC folder` in front. */
function isLastOf(text: string, option: string, first: boolean): boolean {
  const isCluster = (first ? /^-?[a-zA-Z]{2,20}$/ : /^-[a-zA-Z]{2,20}$/).test(text);
  return isCluster && !option.startsWith('--') && text.endsWith(option.slice(1));
}

/** `--directory=folder`, `-ofolder`. */
function joinedTo(text: string, option: string): string | undefined {
  const start = option.startsWith('--') ? `${option}=` : option;
  return text.length > start.length && text.startsWith(start) ? text.slice(start.length) : undefined;
}

/** The folder that an archive of this name mostly holds: `tool-1.2` of `tool-1.2.tar.gz`. */
export function folderOfArchive(archive: string): string | undefined {
  const name = archive.slice(archive.lastIndexOf('/') + 1);
  const stem = name.replace(ARCHIVE, '');
  return stem === '' || stem === name ? undefined : stem;
}
