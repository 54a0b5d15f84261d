// Reads JSON with positions and without recursion, and says which keys are given twice.
import { JsonError } from './errors.ts';
import { JSON_LIMITS, type JsonLimits, MAX_DUPLICATES } from './limits.ts';
import type { JsonMember, JsonNode } from './nodes.ts';
import { type JsonDialect, Scanner } from './scanner.ts';

export interface JsonDuplicate {
  /** Keys and indexes from the root to the repeated member, itself included. */
  readonly path: readonly (string | number)[];
  /** Where the second key's quote is, in characters. */
  readonly offset: number;
}

export interface JsonDocument {
  /** What the offsets count in. */
  readonly text: string;
  readonly root: JsonNode;
  /** Members whose key an earlier member of the same object has; the first {@link MAX_DUPLICATES}. */
  readonly duplicates: readonly JsonDuplicate[];
}

export interface JsonOptions {
  readonly limits?: JsonLimits;
  /**
   * `strict` is RFC 8259; `python` also takes NaN and Infinity, as Python's json module does; `jsonc` also takes
   * comments of both kinds and one comma behind the last member or item, as bun.lock and tsconfig.json have them;
   * `json5` is what Renovate reads: that, keys without quotes and single quotes.
   */
  readonly dialect?: JsonDialect;
  /** Takes the members of the root object one by one; they are then not in the tree, which may be large. */
  readonly onMember?: (member: JsonMember) => void;
}

/** An array or object that is not closed yet. */
type Open =
  | { readonly kind: 'array'; readonly start: number; readonly items: JsonNode[] }
  | {
      readonly kind: 'object';
      readonly start: number;
      readonly members: JsonMember[];
      readonly keys: Keys;
      key: string;
      keyStart: number;
    };

/**
 * Reads one JSON text (RFC 8259) that fills the input, white space aside. Bytes are decoded as UTF-8, a byte order
 * mark passed over. Throws {@link JsonError}.
 */
export function readJson(input: string | Uint8Array, options: JsonOptions = {}): JsonDocument {
  return new Reader(typeof input === 'string' ? input : decode(input), options).read();
}

export interface JsonPart extends JsonDocument {
  /** Why and where reading stopped; absent when all of the text was read. */
  readonly error?: JsonError;
}

/**
 * As {@link readJson}, but keeps what stands before a mistake: containers that are open there are closed, a member
 * whose value is not complete is left out. Only bytes that are not UTF-8 throw {@link JsonError}.
 */
export function readJsonPart(input: string | Uint8Array, options: JsonOptions = {}): JsonPart {
  return new Reader(typeof input === 'string' ? input : decode(input), options).readPart();
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new JsonError('NOT_UTF8', 0, 'the text is not UTF-8');
  }
}

/** More keys than this are looked up in a set; most objects have fewer, and a set costs more than they do. */
const FEW = 8;

/** The keys of one object so far. */
class Keys {
  private readonly few: string[] = [];
  private many: Set<string> | undefined;

  /** Whether the key is new. */
  add(key: string): boolean {
    if (this.many !== undefined) {
      const { size } = this.many;
      return this.many.add(key).size > size;
    }
    if (this.few.includes(key)) return false;
    if (this.few.push(key) > FEW) this.many = new Set(this.few);
    return true;
  }
}

class Reader {
  private readonly scanner: Scanner;
  private readonly limits: JsonLimits;
  private readonly onMember: JsonOptions['onMember'];
  private readonly open: Open[] = [];
  private readonly duplicates: JsonDuplicate[] = [];
  private values = 0;
  /** The root, once it is complete. */
  private whole: JsonNode | undefined;

  constructor(text: string, { limits = JSON_LIMITS, dialect = 'strict', onMember }: JsonOptions) {
    this.scanner = new Scanner(text, dialect);
    this.limits = limits;
    this.onMember = onMember;
  }

  read(): JsonDocument {
    for (;;) {
      let node = this.begin();
      while (node !== undefined) {
        const holder = this.open.at(-1);
        if (holder === undefined) return this.finish(node);
        node = this.place(holder, node);
      }
    }
  }

  readPart(): JsonPart {
    try {
      return this.read();
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      return { text: this.scanner.text, root: this.rescued(), duplicates: this.duplicates, error };
    }
  }

  /** The value that the containers open now make when each is closed. */
  private rescued(): JsonNode {
    let node: JsonNode | undefined = this.whole;
    for (const holder of node === undefined ? this.open.toReversed() : []) {
      if (node !== undefined) {
        if (holder.kind === 'array') holder.items.push(node);
        else holder.members.push({ key: holder.key, keyStart: holder.keyStart, value: node });
      }
      node = closed(holder, this.scanner.at);
    }
    return node ?? { kind: 'scalar', value: null, start: 0, end: 0 };
  }

  private finish(root: JsonNode): JsonDocument {
    this.whole = root;
    this.scanner.space();
    if (!this.scanner.atEnd()) throw this.scanner.refusal('something follows the value');
    return { text: this.scanner.text, root, duplicates: this.duplicates };
  }

  /** Reads a scalar or an empty container; of any other container only its beginning. */
  private begin(): JsonNode | undefined {
    const { scanner } = this;
    scanner.space();
    const start = scanner.at;
    if (++this.values > this.limits.values) {
      throw new JsonError('TOO_MANY', start, `more than ${this.limits.values} values`);
    }
    if (scanner.take('{')) {
      scanner.space();
      if (scanner.take('}')) return { kind: 'object', members: [], start, end: scanner.at };
      return this.push({ kind: 'object', start, members: [], keys: new Keys(), ...this.key() });
    }
    if (scanner.take('[')) {
      scanner.space();
      if (scanner.take(']')) return { kind: 'array', items: [], start, end: scanner.at };
      return this.push({ kind: 'array', start, items: [] });
    }
    const value = scanner.scalar();
    return { kind: 'scalar', value, start, end: scanner.at };
  }

  private push(open: Open): undefined {
    if (this.open.push(open) > this.limits.depth) {
      throw new JsonError('TOO_DEEP', open.start, `values are nested deeper than ${this.limits.depth}`);
    }
  }

  private key(): { key: string; keyStart: number } {
    const keyStart = this.scanner.at;
    const key = this.scanner.key();
    this.scanner.space();
    if (!this.scanner.take(':')) throw this.scanner.refusal('a colon is missing');
    return { key, keyStart };
  }

  /** Puts a finished value where it belongs; returns the container when that is finished too. */
  private place(holder: Open, value: JsonNode): JsonNode | undefined {
    const { scanner } = this;
    if (holder.kind === 'array') holder.items.push(value);
    else this.addMember(holder, value);
    const closer = holder.kind === 'array' ? ']' : '}';
    scanner.space();
    if (scanner.take(',')) {
      scanner.space();
      if (scanner.isLoose && scanner.take(closer)) return this.pop(holder);
      if (holder.kind === 'object') ({ key: holder.key, keyStart: holder.keyStart } = this.key());
      return undefined;
    }
    if (!scanner.take(closer)) throw scanner.refusal('a comma or the end of the container is missing');
    return this.pop(holder);
  }

  private pop(holder: Open): JsonNode {
    this.open.pop();
    return closed(holder, this.scanner.at);
  }

  private addMember(holder: Extract<Open, { kind: 'object' }>, value: JsonNode): void {
    const { key, keyStart } = holder;
    if (this.onMember !== undefined && this.open.length === 1) this.onMember({ key, keyStart, value });
    else holder.members.push({ key, keyStart, value });
    if (!holder.keys.add(key) && this.duplicates.length < MAX_DUPLICATES) {
      this.duplicates.push({ path: this.path(), offset: keyStart });
    }
  }

  /** Where the member that is being placed stands. */
  private path(): (string | number)[] {
    return this.open.map((open) => (open.kind === 'array' ? open.items.length : open.key));
  }
}

function closed(holder: Open, end: number): JsonNode {
  const { start } = holder;
  return holder.kind === 'array'
    ? { kind: 'array', items: holder.items, start, end }
    : { kind: 'object', members: holder.members, start, end };
}
