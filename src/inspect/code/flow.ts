// Which capabilities a value comes from: through calls, joined texts and files that are written and read again.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { alternatives } from '../../code/values.ts';
import type { Capabilities } from './capabilities.ts';
import {
  copiedTo,
  destinationOf,
  outputsOf,
  shellDestination,
  streamOf,
  unpackedTo,
  writtenBy,
} from './destinations.ts';
import { FileKeys } from './file-keys.ts';
import { merge, NONE, type Origins, originsOf, REACHES, unverified } from './origins.ts';
import type { Traits } from './traits.ts';
import { verifiedFiles } from './verified.ts';
import { wordOf } from './words.ts';
import { WrittenFiles } from './written.ts';

/** Calls through which one value is followed; a program that nests deeper is not written by people. */
const MAX_DEPTH = 120;
/** Items of one list that are looked at. */
const MAX_ITEMS = 64;

export class Flow {
  private readonly facts: CodeFacts;
  private readonly capabilities: Capabilities;
  private readonly traits: Traits;
  private readonly known = new Map<number, Origins>();
  private readonly open = new Set<number>();
  /** Lists are shared between the variables that hold them, so each is worked out once. */
  private lists = new WeakMap<object, Origins>();
  /** Commands of each function of a shell script whose output is the function's. */
  private outputs: ReadonlyMap<string, readonly number[]> | undefined;
  private readonly written: WrittenFiles;
  readonly keys: FileKeys;
  private readonly kept: ReadonlySet<string>;
  /** What methods put into the object that a call made. */
  private put: ReadonlyMap<number, readonly CodeValue[]> | undefined;

  constructor(facts: CodeFacts, capabilities: Capabilities, traits: Traits) {
    this.facts = facts;
    this.capabilities = capabilities;
    this.traits = traits;
    this.keys = new FileKeys(facts, capabilities.steady);
    this.written = new WrittenFiles(this.keys);
    // Files count for what was fetched into them and the like; most programs do nothing of that kind.
    this.kept = capabilities.membersOf('kept');
    if ([...this.kept].some((id) => traits.has.has(id))) this.followFiles();
  }

  /** Where the result of a call comes from. */
  ofCall(index: number, depth = 0): Origins {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const call = this.facts.calls[index];
    if (call === undefined || this.open.has(index) || depth > MAX_DEPTH) return NONE;
    this.open.add(index);
    const origins = this.work(index, call, depth);
    this.open.delete(index);
    this.known.set(index, origins);
    return origins;
  }

  ofValue(value: CodeValue, depth = 0): Origins {
    switch (value.kind) {
      case 'result':
        return this.ofCall(value.call, depth + 1);
      case 'text':
        return this.ofText(value.text, value.layers);
      case 'many':
        return this.ofList(value, depth);
      case 'name':
        return this.ofName(value);
      case 'literal':
      case 'unknown':
        return NONE;
    }
  }

  private ofName(value: Extract<CodeValue, { kind: 'name' }>): Origins {
    const traits = this.traits.ofName.get(value.name);
    const file = this.ofFile(value);
    return traits === undefined ? file : merge([originsOf(traits), file]);
  }

  private ofList(list: Extract<CodeValue, { kind: 'many' }>, depth: number): Origins {
    const known = this.lists.get(list);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) return NONE;
    this.lists.set(list, NONE);
    const items = list.items.slice(0, MAX_ITEMS).map((item) => this.ofValue(item, depth + 1));
    const origins = merge(list.shape === 'parts' ? [...items, this.written.namedBy(list)] : items);
    this.lists.set(list, origins);
    return origins;
  }

  /** Files that the program writes, by their names, and where their content comes from. */
  files(): Iterable<readonly [string, Origins]> {
    return this.written.entries();
  }

  /** Where the file comes from that a value names, if the program wrote it. `call`: the command that names it. */
  ofFile(value: CodeValue, call?: CodeCall): Origins {
    return this.written.of(value, call);
  }

  private work(index: number, call: CodeCall, depth: number): Origins {
    const own = this.traits.ofCall.get(index) ?? [];
    const name = this.traits.names[index] ?? '';
    const parts: Origins[] = [];
    if (own.length > 0) parts.push(originsOf(own));
    if (this.capabilities.opaque.has(name) || this.capabilities.opaque.has(call.callee)) return merge(parts);
    if (call.target !== undefined) parts.push(this.ofValue(call.target, depth));
    if (this.capabilities.positional.has(call.callee)) return merge(parts);
    const starts = own.some(({ capability }) => capability === 'execute-process');
    for (const value of call.args.slice(0, MAX_ITEMS))
      if (!starts || !isOptions(value)) parts.push(this.ofValue(value, depth));
    for (const [argument, value] of call.named)
      if (!(starts && argument === 'env') && !this.capabilities.data.settings.includes(argument))
        parts.push(this.ofValue(value, depth));
    if (call.pipedFrom !== undefined) parts.push(this.ofCall(call.pipedFrom, depth + 1));
    if (call.callee.startsWith('local.')) parts.push(this.ofFunction(call.callee, depth));
    this.put ??= putInto(this.facts, this.capabilities);
    for (const value of this.put.get(index) ?? []) parts.push(this.ofValue(value, depth));
    const [file] = call.args;
    if (file !== undefined && READERS.test(name)) parts.push(this.ofFile(file));
    if (COPIERS.test(name) || this.copies(call))
      for (const value of call.args.slice(0, MAX_COPIED)) parts.push(this.ofFile(value, call));
    return merge(parts);
  }

  /** What a function gives back; in a shell script the output of its commands that goes nowhere else. */
  private ofFunction(callee: string, depth: number): Origins {
    const value = this.facts.returns.get(callee);
    if (this.facts.language !== 'shell') return value === undefined ? NONE : this.ofValue(value, depth + 1);
    this.outputs ??= outputsOf(this.facts, this.capabilities.known);
    const calls = this.outputs.get(callee.slice('local.'.length)) ?? [];
    return merge(calls.slice(0, MAX_ITEMS).map((index) => this.ofCall(index, depth + 1)));
  }

  private ofText(text: string, layers: readonly string[]): Origins {
    const traits = this.traits.ofText.get(text);
    const file = this.written.named(text);
    const hidden = layers.filter((layer) => this.capabilities.data['hiding-layers'].includes(layer));
    if (traits === undefined && file.size === 0 && hidden.length === 0) return NONE;
    return merge([originsOf(traits ?? []), file, hidden.length === 0 ? NONE : decoded(hidden)]);
  }

  /** First what is written where, then again with that known: a file that is read can be written on. */
  private followFiles(): void {
    for (const [index, call] of this.facts.calls.entries()) {
      this.noteVerified(index, call);
      const places = this.destinations(index, call);
      const origins = places.length === 0 ? NONE : this.contentOf(index);
      if (!this.isKept(origins)) continue;
      for (const place of places) this.written.write(place, call, origins);
    }
    this.known.clear();
    this.lists = new WeakMap();
  }

  /** What is fetched now was never compared, though a file of this name was. */
  private contentOf(index: number): Origins {
    const origins = this.ofCall(index);
    const reaches = this.traits.ofCall.get(index)?.some(({ capability }) => REACHES.has(capability)) === true;
    return reaches ? unverified(origins) : origins;
  }

  private copies({ callee }: CodeCall): boolean {
    return this.facts.language === 'shell' && this.capabilities.known.copiers.has(callee);
  }

  /** What is known of a file counts for all that is done with it later. */
  private noteVerified(index: number, call: CodeCall): void {
    const trait = this.traits.ofCall.get(index)?.find(({ capability }) => capability === 'verify');
    if (trait === undefined) return;
    const origins = originsOf([trait]);
    for (const file of verifiedFiles(call)) this.written.mark(wordOf(file), call, origins);
  }

  private isKept(origins: Origins): boolean {
    return [...origins.values()].some(({ capability }) => this.kept.has(capability));
  }

  /** The values that name the file or the folders a call writes. */
  private destinations(index: number, call: CodeCall): readonly CodeValue[] {
    const file = this.destination(index, call);
    if (file !== undefined) return [file];
    if (this.copies(call)) return copiedTo(call);
    const unpacks = this.traits.ofCall.get(index)?.some(({ capability }) => capability === 'unpack') === true;
    return unpacks ? unpackedTo(this.facts, call, this.capabilities.known) : [];
  }

  private destination(index: number, call: CodeCall): CodeValue | undefined {
    const name = this.traits.names[index] ?? '';
    const given = destinationOf(name, call, this.capabilities.data.destinations);
    if (given !== undefined) return given;
    const method = /\.(write(?:_bytes|_text|lines)?)$/.exec(name)?.[1];
    if (method !== undefined && call.target !== undefined) return writtenBy(this.facts, method, call.target);
    const stream = streamOf(name, call, this.capabilities.data.destinations);
    if (stream !== undefined) return this.facts.calls[stream]?.args[0];
    const starts = this.traits.ofCall.get(index);
    return this.facts.language === 'shell' ||
      starts?.some(({ capability }) => capability === 'fetch') === true
      ? shellDestination(this.facts, call, this.capabilities.known)
      : undefined;
  }
}

/** What goes into queues, maps and the like, by the number of the call that made them. */
function putInto(
  { calls }: CodeFacts,
  { containers, putting }: Capabilities,
): ReadonlyMap<number, readonly CodeValue[]> {
  const put = new Map<number, CodeValue[]>();
  for (const { callee, target, args } of calls) {
    if (target === undefined || !putting.has(callee)) continue;
    for (const into of alternatives(target)) {
      if (into.kind !== 'result' || !containers.has(calls[into.call]?.callee ?? '')) continue;
      const values = put.get(into.call);
      if (values === undefined) put.set(into.call, [...args]);
      else values.push(...args);
    }
  }
  return put;
}

/** A constant that had to be decoded to be read; where it stands does not matter, where it arrives does. */
function decoded(layers: readonly string[]): Origins {
  const trait = { kind: '', what: layers.join(', '), scope: 0, line: 0, column: 0 };
  return new Map(
    ['decode', 'decode-constant'].map((capability) => [`${capability}/`, { capability, ...trait }]),
  );
}

const COPIERS =
  /^(?:os|shutil|fs(?:\.promises)?)\.(?:rename|replace|move|copy2?|copyfile|copyFile|renameSync|copyFileSync|link|symlink)$/;
/** Files that one command gives another name. */
const MAX_COPIED = 16;
const READERS = /(?:^|\.)(?:open|read_text|read_bytes|readFile|readFileSync|createReadStream|Path)$/;

/** The object of settings that JavaScript starts a program with; its environment does not come out again. */
function isOptions(value: CodeValue): boolean {
  return value.kind === 'many' && value.shape === 'dict';
}
