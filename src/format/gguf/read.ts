// Reads the header of a GGUF file: metadata and tensor table, never the tensors.
import type { Bytes } from '../../core/bytes.ts';
import { GgufError } from './errors.ts';
import type { GgufFacts, GgufTensor, GgufText } from './facts.ts';
import { GgufFields } from './fields.ts';
import { GGUF_LIMITS } from './limits.ts';
import { GgufProblems } from './problems.ts';
import { checkLayout, readTensor } from './tensors.ts';
import { ARRAY, STRING, UINT32 } from './types.ts';
import { skipValue, type StringBudget } from './values.ts';

/** `GGUF`: bytes, whatever the order of bytes in the rest. */
const MAGIC_BYTES = 4;
const DEFAULT_ALIGNMENT = 32;
const TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/;

/**
 * Reads a GGUF file of version 1 to 3, either order of bytes (docs/gguf.md of ggml; ggml/src/gguf.cpp of
 * llama.cpp). Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only with the
 * error of the bytes' origin.
 */
export async function readGguf(bytes: Bytes): Promise<GgufFacts> {
  const reader = new GgufReader(bytes);
  try {
    await reader.read();
  } catch (error) {
    if (!(error instanceof GgufError)) throw error;
    reader.stop(error);
  }
  return reader.facts();
}

class GgufReader {
  private readonly fields: GgufFields;
  private readonly size: number;
  private readonly problems = new GgufProblems();
  private readonly tensors: GgufTensor[] = [];
  private readonly templates: GgufText[] = [];
  private readonly keys = new Set<string>();
  private alignment = DEFAULT_ALIGNMENT;
  private stopped: GgufFacts['stopped'];

  constructor(bytes: Bytes) {
    this.fields = new GgufFields(bytes);
    this.size = bytes.size;
  }

  async read(): Promise<void> {
    const { fields } = this;
    fields.skip(MAGIC_BYTES, 'the magic');
    await this.readVersion();
    const tensors = await fields.length('the number of tensors');
    const entries = await fields.length('the number of metadata entries');
    if (tensors > GGUF_LIMITS.tensors || entries > GGUF_LIMITS.entries) {
      throw new GgufError('TOO_MUCH', MAGIC_BYTES, `${tensors} tensors and ${entries} metadata entries`);
    }
    const budget: StringBudget = { left: GGUF_LIMITS.strings };
    for (let index = 0; index < entries; index++) await this.readEntry(budget);
    const whole = await this.readTable(tensors);
    if (!whole) return;
    const dataStart = Math.ceil(fields.position / this.alignment) * this.alignment;
    const layout = { dataStart, alignment: this.alignment, size: this.size };
    checkLayout(this.tensors, layout, this.problems);
  }

  stop(error: GgufError): void {
    const { code, message: reason, offset } = error;
    if (code === 'OVERFLOW') this.problems.add('overflow', reason, offset);
    this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
  }

  facts(): GgufFacts {
    return {
      version: this.fields.version,
      littleEndian: this.fields.window.littleEndian,
      entries: this.keys.size,
      tensors: this.tensors,
      templates: this.templates,
      problems: this.problems.list,
      more: this.problems.more,
      ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
    };
  }

  /** A version that looks huge is one of the other byte order, as ggml tells them apart. */
  private async readVersion(): Promise<void> {
    const { fields } = this;
    let version = await fields.u32();
    if ((version & 0xffff) === 0 && version !== 0) {
      fields.window.littleEndian = false;
      fields.window.position -= 4;
      version = await fields.u32();
    }
    if (version < 1 || version > 3) {
      throw new GgufError('BROKEN', MAGIC_BYTES, `version ${version} of GGUF is not known`);
    }
    fields.version = version;
  }

  private async readEntry(budget: StringBudget): Promise<void> {
    const { fields } = this;
    const at = fields.position;
    const key = await fields.text('a metadata key', GGUF_LIMITS.keyBytes);
    if (this.keys.has(key))
      this.problems.add('duplicate', `the key ${JSON.stringify(key)} is given twice`, at);
    this.keys.add(key);
    const type = await fields.u32();
    if (key === 'general.alignment') return this.readAlignment(type, at);
    if (TEMPLATE.test(key) && type === STRING) return this.readTemplate(key);
    const { nested } = await skipValue(fields, type, key, budget);
    if (nested && type === ARRAY)
      this.problems.add('nested-array', `${JSON.stringify(key)} holds arrays`, at);
  }

  private async readTemplate(key: string): Promise<void> {
    const span = await this.fields.span(`the value of ${JSON.stringify(key)}`);
    if (this.templates.length >= GGUF_LIMITS.templates) {
      throw new GgufError('TOO_MUCH', span.offset, `more than ${GGUF_LIMITS.templates} chat templates`);
    }
    this.templates.push({ key, ...span });
  }

  private async readAlignment(type: number, at: number): Promise<void> {
    if (type !== UINT32) throw new GgufError('BROKEN', at, 'general.alignment is not a 32-bit number');
    const alignment = await this.fields.u32();
    if (alignment === 0 || (alignment & (alignment - 1)) !== 0 || alignment > 2 ** 30) {
      this.problems.add('alignment', `general.alignment is ${alignment}, which is no power of two`, at);
      throw new GgufError('BROKEN', at, `general.alignment is ${alignment}`);
    }
    this.alignment = alignment;
  }

  /** Whether every tensor's place is known. */
  private async readTable(count: number): Promise<boolean> {
    const names = new Set<string>();
    for (let index = 0; index < count; index++) {
      const at = this.fields.position;
      const tensor = await readTensor(this.fields, this.problems);
      if (tensor === undefined) continue;
      const { name } = tensor;
      if (names.has(name))
        this.problems.add('duplicate', `the tensor ${JSON.stringify(name)} is given twice`, at);
      names.add(name);
      this.tensors.push(tensor);
    }
    return this.tensors.length === count;
  }
}
