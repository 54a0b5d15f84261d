// Packages of the system that nobody signed whom the distribution knows: fetched files, other sources, checks that are off.
import type { Command } from '../../format/workflow/commands.ts';
import { callOf } from '../command/call.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { isCommitOf, isPlaceOf } from '../command/place.ts';
import type { SystemManager } from '../command/system-managers.ts';
import { programName } from '../command/words.ts';
import { fetchBy, isFetch } from './fetchers.ts';
import type { Script } from './scope.ts';

export interface SystemInstall {
  readonly command: Command;
  readonly script: Script;
  /** The rest of a sentence. */
  readonly what: string;
  /** Whether it is one version of a project on GitHub, which is hardly less than a version of a registry. */
  readonly isRelease: boolean;
}

const ADDRESS = /https?:\/\/[^\s"'\]]{1,500}/i;
/** `deb [options] address suite`, as a file of sources has it. */
const SOURCE = /(?:^|[\s"'])deb(?:-src)?\s{1,20}(\[[^\]]{0,500}\])?\s{0,20}(https?:\/\/\S{1,500})/;
/** Parts of the distribution itself. */
const COMPONENT = /^[a-z][\w-]*$/;
/** A tap of Homebrew is a repository of GitHub with a name of its own. */
const TAP = /^https:\/\/github\.com\/([\w-]{1,100})\/homebrew-([\w-]{1,100}?)(?:\.git)?$/i;
/** The version may stand in a variable of the workflow. */
const RELEASE =
  /^https:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/releases\/download\/[^/]{0,200}(?:\d\.\d|\$)/i;
/** Files and sources of one job that are followed. */
const MAX_KEPT = 200;

interface Source {
  readonly manager: SystemManager | undefined;
  readonly told: SystemInstall;
}

/** Each once, in the order that they are installed. */
export function systemInstalls(scripts: readonly Script[], known: CommandKnowledge): SystemInstall[] {
  const system = new System(known);
  for (const script of scripts)
    for (const command of script.commands.toSorted((a, b) => a.start - b.start)) system.take(command, script);
  return system.found;
}

class System {
  readonly found: SystemInstall[] = [];
  private readonly known: CommandKnowledge;
  /** Addresses by the names of the files that they were fetched into. */
  private readonly files = new Map<string, string>();
  private readonly sources = new Map<string, Source>();
  private fetched: { readonly pipeline: number; readonly address: string } | undefined;
  private isUnchecked = false;

  constructor(known: CommandKnowledge) {
    this.known = known;
  }

  take(command: Command, script: Script): void {
    const call = callOf(command.words, this.known);
    const [program = '', ...args] = call;
    const manager = this.known.systemManagers.byProgram.get(program);
    const added = this.known.systemManagers.adds.find(({ words }) =>
      words.every((word, index) => word === call[index]),
    );
    if (isFetch(command, this.known)) this.keep(command);
    else if (this.known.verifiers.has(programName(program)) && !args.includes('--dearmor'))
      this.files.clear();
    else if (/^(?:mv|cp)$/.test(program)) this.move(args);
    else if (added !== undefined)
      this.source(sourceIn(call.slice(added.words.length), added.manager), added.manager, command, script);
    else if (program === 'apt-key') this.key(args, command, script);
    else if (program === 'echo' || program === 'printf') this.list(args.join(' '), command, script);
    else if (manager !== undefined && args.some((arg) => manager.installs.test(arg)))
      this.install(args, manager, command, script);
  }

  private keep(command: Command): void {
    const fetch = fetchBy(command, this.known);
    const address = fetch?.addresses[0] ?? '';
    this.fetched = { pipeline: command.pipeline, address };
    if (fetch?.file !== undefined && this.files.size < MAX_KEPT) this.files.set(nameOf(fetch.file), address);
  }

  private move(args: readonly string[]): void {
    const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-'));
    const address = this.files.get(nameOf(from));
    if (address !== undefined && this.files.size < MAX_KEPT) this.files.set(nameOf(to), address);
  }

  /** The key of a source is who answers for what comes from there. */
  private key(args: readonly string[], command: Command, script: Script): void {
    const direct = args.find((arg) => ADDRESS.test(arg));
    const piped = this.fetched?.pipeline === command.pipeline ? this.fetched.address : undefined;
    const file = args.map((arg) => this.files.get(nameOf(arg))).find((address) => address !== undefined);
    const address = direct ?? piped ?? file;
    if (address !== undefined) this.source(address, this.signed, command, script);
  }

  private list(text: string, command: Command, script: Script): void {
    const [, options = '', address] = SOURCE.exec(text) ?? [];
    if (address === undefined) return;
    if (/trusted\s{0,9}=\s{0,9}yes|allow-insecure\s{0,9}=\s{0,9}yes/i.test(options)) this.isUnchecked = true;
    this.source(address, this.signed, command, script);
  }

  /** Keys and lists of sources are for those who look at signatures. */
  private get signed(): SystemManager | undefined {
    return this.known.systemManagers.byProgram.get('apt');
  }

  private source(
    written: string,
    manager: SystemManager | undefined,
    command: Command,
    script: Script,
  ): void {
    const [, , listed = written] = SOURCE.exec(written) ?? [];
    if (listed === '' || COMPONENT.test(listed) || this.sources.size >= MAX_KEPT) return;
    if (this.isKnown(listed, manager)) return;
    const what = `has the package manager take packages from ${shown(listed)}, whoever makes them there`;
    this.sources.set(listed, { manager, told: { command, script, what, isRelease: false } });
  }

  private install(args: readonly string[], manager: SystemManager, command: Command, script: Script): void {
    const isUnchecked = manager.isSigned && this.isUnchecked;
    if (isUnchecked || args.some((arg) => manager.unchecked?.test(arg) === true))
      this.found.push({
        command,
        script,
        what: 'installs packages without asking who signed them',
        isRelease: false,
      });
    if (manager.isSigned) this.isUnchecked = false;
    const fetched = args
      .flatMap((arg) => this.addressOf(arg, manager) ?? [])
      .find((address) => !this.isKnown(address, manager) && !isCommitOf(address));
    if (fetched !== undefined) {
      const what = `installs a package that came from ${fetched === '' ? 'an address that is worked out' : shown(fetched)}, and that nothing checked`;
      const isVersion = args.some((arg) => manager.version.has(arg.split('=', 1)[0] ?? ''));
      this.found.push({ command, script, what, isRelease: isVersion || RELEASE.test(fetched) });
    }
    for (const arg of args) {
      const from = manager.named?.exec(arg)?.[1];
      if (from !== undefined) this.source(manager.place + from, manager, command, script);
    }
    this.tellSources(manager);
  }

  private tellSources(manager: SystemManager): void {
    for (const [listed, source] of this.sources) {
      if (source.manager !== manager) continue;
      this.found.push(source.told);
      this.sources.delete(listed);
    }
  }

  /** Where a package came from that is named as a file, or by its address. */
  private addressOf(arg: string, { files }: SystemManager): string | undefined {
    const [address] = ADDRESS.exec(arg) ?? [];
    if (address !== undefined) return address;
    if (!files.test(arg)) return this.files.get(nameOf(arg));
    const name = nameOf(arg);
    return name.includes('*')
      ? [...this.files].find(([file]) => files.test(file))?.[1]
      : this.files.get(name);
  }

  private isKnown(address: string, manager: SystemManager | undefined): boolean {
    // keys and lists of these are fetched over plain HTTP, too: the packages are signed
    const asked = manager?.isSigned === true ? address.replace(/^http:/i, 'https:') : address;
    return isPlaceOf(asked, this.known.systemSources);
  }
}

/** The source that a call adds: an address, or else what it is named by. */
function sourceIn(args: readonly string[], { place }: SystemManager): string {
  const [address] = args.map((arg) => ADDRESS.exec(arg)?.[0]).filter((found) => found !== undefined);
  const first = args.find((arg) => !arg.startsWith('-')) ?? '';
  if (place === '') return address === undefined || first.includes(address) ? first : address;
  const [, owner = '', name = ''] = TAP.exec(address ?? '') ?? [];
  if (owner !== '') return `${place}${owner}/${name}`;
  return address ?? (first === '' ? '' : place + first.replace('/homebrew-', '/'));
}

/** Without credentials. */
function shown(address: string): string {
  return address.replace(/\/\/[^/@]{0,500}@/, '//').replace(/[?#][^]*$/, '');
}

/** Folders are not followed from step to step. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}
