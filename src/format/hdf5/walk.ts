// The walk over an HDF5 file: every object that hard links reach from the root group, each once.
import type { Incomplete, Risk } from '../../core/coverage.ts';
import { attributeTexts, parseAttribute } from './attribute.ts';
import { treeRecords } from './btree2.ts';
import type { Hdf5Error } from './errors.ts';
import type { Hdf5Attribute, Hdf5Fact } from './facts.ts';
import type { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { FractalHeapReader } from './fractal-heap.ts';
import { asHdf5Error, type HeaderMessage, MESSAGE, readHeader } from './header.ts';
import { BOMB_BYTES, BOMB_RATIO, HDF5_LIMITS } from './limits.ts';
import { type Link, parseLink, symbolTableLinks } from './links.ts';
import { elementsOf, elementSize } from './shape.ts';
import { externalFiles, firstSource, virtualMapping } from './storage.ts';

/** One sentence for each root cause is enough; a hostile file has many broken objects. */
const MAX_INCOMPLETE = 16;

const CODES = { NOT_HDF5: 'broken', BROKEN: 'broken', UNSUPPORTED: 'unsupported', BUDGET: 'budget' } as const;
/** Loaders go on where a limit of ours ends; where the structure is broken they may stop as well. */
const RISKS: Readonly<Record<Hdf5Error['code'], Risk>> = {
  NOT_HDF5: 'unknown',
  BROKEN: 'unknown',
  UNSUPPORTED: 'runs-code',
  BUDGET: 'runs-code',
};

export function incompleteOf(failure: Hdf5Error, where: string): Incomplete {
  return { code: CODES[failure.code], reason: `${where}: ${failure.message}`, risk: RISKS[failure.code] };
}

interface Place {
  readonly address: number;
  readonly path: string;
}

export class Walk {
  readonly facts: Hdf5Fact[] = [];
  readonly more = new Map<Hdf5Fact['kind'], number>();
  readonly attributes: Hdf5Attribute[] = [];
  readonly incomplete: Incomplete[] = [];
  objects = 0;
  private links = 0;
  private exhausted = false;
  private readonly file: Hdf5File;
  private readonly wanted: ReadonlySet<string>;
  private readonly counts = new Map<Hdf5Fact['kind'], number>();
  private readonly seen = new Set<number>();
  private queue: Place[] = [];

  constructor(file: Hdf5File, wanted: ReadonlySet<string>) {
    this.file = file;
    this.wanted = wanted;
  }

  async from(root: number): Promise<void> {
    this.enqueue({ address: root, path: '/' });
    // Level by level: what is nearest to the root is read before any budget ends.
    while (this.queue.length > 0) {
      const level = this.queue;
      this.queue = [];
      for (const place of level) {
        if (this.exhausted) return;
        await this.object(place);
      }
    }
  }

  private enqueue(place: Place): void {
    if (this.seen.has(place.address)) return;
    this.seen.add(place.address);
    if (this.seen.size > HDF5_LIMITS.objects) return this.exhaust(`more than ${HDF5_LIMITS.objects} objects`);
    this.queue.push(place);
  }

  private async object({ address, path }: Place): Promise<void> {
    this.objects++;
    const { messages, failure } = await readHeader(this.file, address);
    for (const message of messages) {
      if (this.exhausted) return;
      await this.attempt(path, () => this.message(message, path));
    }
    await this.attempt(path, () => this.declaredSize(messages, path));
    if (failure !== undefined) this.report(failure, path);
  }

  /** Runs a step; damage in it is reported and the walk goes on. */
  private async attempt(path: string, step: () => Promise<void> | void): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.report(asHdf5Error(error), path);
    }
  }

  private report(failure: Hdf5Error, path: string): void {
    // The budget of bytes is the file's, not the object's: nothing more can be read.
    if (failure.code === 'BUDGET' && this.file.bytesRead > HDF5_LIMITS.bytesRead) this.exhausted = true;
    const found = incompleteOf(failure, `HDF5 object ${path}`);
    if (this.incomplete.length < MAX_INCOMPLETE) this.incomplete.push(found);
    // A worse risk must not be lost in the crowd.
    else if (found.risk === 'runs-code') this.incomplete[MAX_INCOMPLETE - 1] = found;
  }

  private exhaust(reason: string): void {
    if (this.exhausted) return;
    this.exhausted = true;
    this.incomplete.unshift({
      code: 'budget',
      reason: `HDF5: ${reason}; the rest was not read`,
      risk: 'runs-code',
    });
  }

  private async message(message: HeaderMessage, path: string): Promise<void> {
    const { type, body } = message;
    if (message.shared) return this.sharedMessage(type, path);
    switch (type) {
      case MESSAGE.symbolTable:
        for await (const link of symbolTableLinks(this.file, body)) this.link(link, path);
        return;
      case MESSAGE.link:
        return this.link(parseLink(body), path);
      case MESSAGE.linkInfo:
        return this.denseLinks(body, path);
      case MESSAGE.attribute:
        return this.attribute(body, path);
      case MESSAGE.attributeInfo:
        return this.denseAttributes(body, path);
      case MESSAGE.externalFiles:
        return this.add({ kind: 'external-storage', path, files: await this.namesOf(body) });
      case MESSAGE.layout:
        return this.layout(body, path);
    }
  }

  /** Shared datatypes and shapes are common and harmless; a shared attribute is one that nobody looked at. */
  private sharedMessage(type: number, path: string): void {
    if (type !== MESSAGE.attribute && type !== MESSAGE.layout && type !== MESSAGE.externalFiles) return;
    const reason = `HDF5 object ${path}: a message in the shared message heap is not read`;
    if (this.incomplete.length < MAX_INCOMPLETE)
      this.incomplete.push({ code: 'unsupported', reason, risk: 'runs-code' });
  }

  private link(link: Link, parent: string): void {
    if (++this.links > HDF5_LIMITS.links) return this.exhaust(`more than ${HDF5_LIMITS.links} links`);
    const path = `${parent === '/' ? '' : parent}/${link.name}`.slice(0, HDF5_LIMITS.path);
    switch (link.kind) {
      case 'hard':
        return this.enqueue({ address: link.address, path });
      case 'soft':
        return this.add({ kind: 'soft-link', path, target: link.target });
      case 'external':
        return this.add({ kind: 'external-link', path, file: link.file, target: link.target });
      case 'user':
        return this.add({ kind: 'user-link', path, type: link.type });
    }
  }

  private async denseLinks(body: Fields, path: string): Promise<void> {
    for await (const object of this.dense(body, 8, (record) => record.skip(4))) {
      await this.attempt(path, () => this.link(parseLink(object), path));
    }
  }

  private async denseAttributes(body: Fields, path: string): Promise<void> {
    for await (const object of this.dense(body, 2, () => undefined)) {
      await this.attempt(path, () => this.attribute(object, path));
    }
  }

  /** The objects of a heap that a tree of names lists: sections IV.A.2.c and IV.A.2.v. */
  private async *dense(
    body: Fields,
    orderWidth: number,
    skipKey: (record: Fields) => void,
  ): AsyncGenerator<Fields> {
    body.skip(1);
    if ((body.u8() & 1) !== 0) body.skip(orderWidth);
    const heapAddress = body.address();
    const tree = body.address();
    if (heapAddress === undefined || tree === undefined) return;
    const heap = await FractalHeapReader.open(this.file, heapAddress);
    for await (const record of treeRecords(this.file, tree)) {
      if (this.exhausted) return;
      skipKey(record);
      yield await heap.object(record.part(heap.idLength));
    }
  }

  private async attribute(body: Fields, path: string): Promise<void> {
    const attribute = parseAttribute(body);
    if (!this.wanted.has(attribute.name)) return;
    const texts = await attributeTexts(this.file, attribute);
    for (const text of texts ?? []) {
      if (this.attributes.length >= HDF5_LIMITS.attributes)
        return this.exhaust('too many configuration attributes');
      this.attributes.push({ path, name: attribute.name, text });
    }
  }

  /** Names for the evidence; that they cannot be read does not make the storage less external. */
  private async namesOf(body: Fields): Promise<readonly string[]> {
    try {
      return await externalFiles(this.file, body);
    } catch (error) {
      asHdf5Error(error);
      return [];
    }
  }

  private async layout(body: Fields, path: string): Promise<void> {
    const mapping = virtualMapping(body);
    if (mapping === undefined) return;
    let source: string | undefined;
    try {
      if (mapping.collection !== undefined)
        source = await firstSource(this.file, mapping.collection, mapping.index);
    } catch (error) {
      asHdf5Error(error);
    }
    this.add({ kind: 'virtual-dataset', path, file: source });
  }

  /** A shape far larger than the whole file, as Keras itself refuses it (CVE-2026-0897). */
  private declaredSize(messages: readonly HeaderMessage[], path: string): void {
    const own = (type: number): Fields | undefined =>
      messages.find((message) => message.type === type && !message.shared)?.body;
    const [shape, type] = [own(MESSAGE.dataspace), own(MESSAGE.datatype)];
    if (shape === undefined || type === undefined || own(MESSAGE.layout) === undefined) return;
    const bytes = elementsOf(shape) * elementSize(type);
    if (bytes > BOMB_BYTES && bytes > BOMB_RATIO * this.file.bytes.size)
      this.add({ kind: 'declared-size', path, bytes });
  }

  private add(fact: Hdf5Fact): void {
    const count = (this.counts.get(fact.kind) ?? 0) + 1;
    this.counts.set(fact.kind, count);
    if (count <= HDF5_LIMITS.facts) this.facts.push(fact);
    else this.more.set(fact.kind, count - HDF5_LIMITS.facts);
  }
}
