// Files that a Dockerfile adds from an address without a checksum, as commands that fetch them.
import type { Instruction } from './dockerfile-lines.ts';
import type { Values } from './dockerfile-variables.ts';
import { quoted } from './shell-lines.ts';

const ADD = /^\s*(?:ONBUILD\s+)?ADD\s+(\S[^]*)$/i;
const WORKDIR = /^\s*(?:ONBUILD\s+)?WORKDIR\s+(\S.{0,400}?)\s*$/i;
const OPTION = /^--[\w-]+(?:=|$)/;
/** Folders in which a shell looks for programs: a file there is started by its name alone. */
const PROGRAMS = /^((?:\/usr)?(?:\/local)?\/s?bin\/)([\w.-]{1,100})$/;
const NO_PATH = /^https?:\/\/[^/]*$/i;
const ARCHIVE = /\.(?:tar(?:\.\w{1,4})?|t[gbx]z|zip)$/i;
/** Nobody has put a name to it, or anybody on the way may answer. */
const UNSAFE = /^http:|^https:\/\/(?:[\d.]{7,15}|\[[\da-f:.]{2,60}\])(?:[:/]|$)/i;
/** Words of one instruction. */
const MAX_FILES = 50;
/** Characters of all commands that stand for instructions; real files have some hundred. */
const MAX_COMMANDS = 200_000;

interface Added {
  readonly url: string;
  /** Where it is, as the commands may call it. */
  readonly places: readonly string[];
}

/** What was added so far, and the folder that commands run in. */
export class AddedFiles {
  private folder = '/';
  private left = MAX_COMMANDS;
  private readonly values: Values;
  /** Last parts of the paths that commands name. */
  private readonly named: ReadonlySet<string>;
  private readonly programs = new Map<string, string>();
  /** Lines of commands that unpack something. */
  private readonly unpacking: readonly string[];

  constructor(commands: string, values: Values) {
    this.values = values;
    this.named = new Set(commands.split(/[\s;&|()<>"'=,[\]/]+/));
    this.unpacking = commands
      .split('\n')
      .filter((line) => UNPACKS.test(line))
      .slice(0, MAX_FILES)
      .map((line) => line.slice(0, MAX_LINE));
  }

  /** The commands that an instruction stands for; undefined for one that fetches nothing that a later one names. */
  take({ lines }: Instruction): string | undefined {
    const text = lines.map((line) => line.replace(/\\$/, ' ')).join(' ');
    const folder = WORKDIR.exec(text)?.[1];
    if (folder !== undefined) this.folder = joined(this.folder, this.values.filled(folder));
    const rest = ADD.exec(text)?.[1];
    if (rest === undefined) return undefined;
    const words = this.wordsOf(rest);
    if (words.some((word) => word.startsWith('--checksum'))) return undefined;
    const commands = this.filesOf(words.filter((word) => !OPTION.test(word))).flatMap(({ url, places }) =>
      places.map((place) => ['curl', '-o', place, url].map(quoted).join(' ')),
    );
    const line = commands.join('; ');
    this.left -= line.length;
    return line === '' || this.left < 0 ? undefined : line;
  }

  /** A command with programs that were added written as files, which is what they are. */
  written(command: string): string {
    if (this.programs.size === 0) return command;
    return command.replaceAll(STARTED, (all, before: string, name: string) => {
      const place = this.programs.get(name);
      return place === undefined ? all : before + place;
    });
  }

  private wordsOf(rest: string): readonly string[] {
    const words = /^\s*\[/.test(rest) ? (rest.match(/"[^"]{0,2000}"/g) ?? []) : rest.trim().split(/\s+/);
    return words.slice(0, MAX_FILES).map((word) => this.values.filled(word.replaceAll(/^["']|["']$/g, '')));
  }

  private filesOf(words: readonly string[]): readonly Added[] {
    const to = words.at(-1) ?? '';
    return words.slice(0, -1).flatMap((url) => {
      if (!/^https?:\/\//i.test(url)) return [];
      const [path = ''] = url.split(/[?#]/, 1);
      const name = NO_PATH.test(path) ? '' : path.slice(path.lastIndexOf('/') + 1);
      const isFolder = to.endsWith('/') || /^\.{1,2}$/.test(to) || words.length > 2;
      const place = isFolder ? `${to.replace(/\/$/, '')}/${name}` : to;
      const base = place.slice(place.lastIndexOf('/') + 1);
      // Only a file that something names later is more than data.
      return this.named.has(base) ? [{ url, places: this.placesOf(place, url) }] : [];
    });
  }

  private placesOf(place: string, url: string): readonly string[] {
    const whole = joined(this.folder, place);
    const [, folder = '', program] = PROGRAMS.exec(whole) ?? [];
    if (program !== undefined) {
      const file = `${folder}./${program}`;
      this.programs.set(program, file).set(whole, file);
      return [file];
    }
    const relative = place.replace(/^(?:\.\/)+/, '');
    return [whole, ...(relative === whole ? [] : [relative]), ...this.startedOf(whole, url)];
  }

  /** What is unpacked and started in one go is as good as fetched, where the address says nothing about who answers. */
  private startedOf(archive: string, url: string): readonly string[] {
    if (!ARCHIVE.test(archive) || !UNSAFE.test(url)) return [];
    const base = archive.slice(archive.lastIndexOf('/') + 1);
    const line = this.unpacking.find((each) => each.includes(base)) ?? '';
    return [...line.matchAll(UNPACKED)].slice(0, MAX_FILES).map(([, file = '']) => file);
  }
}

const STARTED =
  /((?:^|[;&|(]|\b(?:exec|sudo|sh|bash|then)[ \t]{1,9})[ \t]{0,40}["']?)([\w./-]{1,150})(?=["'\s;&|)]|$)/g;
/** A file of the folder that a command starts. */
const UNPACKED = /(?:&&|;|\|\|)[ \t]{0,40}(?:(?:ba|da|z)?sh[ \t]{1,9})?(\.\/[\w./-]{1,150})/g;
const UNPACKS = /\b(?:tar|unzip)[ \t]/;
/** Characters of commands that unpack. */
const MAX_LINE = 4000;

function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
