// Shows symbolic values as readable, Python-like source, bounded however large the value is.
import type { GlobalName, Value } from './facts.ts';

/** Characters of a rendering: a line that a reviewer still reads. */
export const RENDER_LENGTH = 300;
/** Values inside values; what lies deeper is shown as `...`. */
const MAX_DEPTH = 6;
/** Items of one container. */
const MAX_ITEMS = 12;

/** `os.system`; the name as it is looked up, after the renames of Python 2. */
export function renderGlobal({ module, name }: GlobalName): string {
  return `${module}.${name}`;
}

/** At most `max` characters (UTF-16 units); raw text, which only reports escape. */
export function renderValue(value: Value, max: number = RENDER_LENGTH): string {
  const out = new Output(max);
  writeValue(out, value, 0);
  return out.text;
}

/** A call, such as `os.system("id")`. `args` is the argument tuple, as in a call fact. */
export function renderCall(callee: Value, args: Value, max: number = RENDER_LENGTH): string {
  const out = new Output(max);
  writeCall(out, callee, args, 0);
  return out.text;
}

/** Text up to a number of characters; the last one is then an ellipsis. */
class Output {
  text = '';
  isFull = false;
  private readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  write(part: string): void {
    if (this.isFull) return;
    this.text += part;
    if (this.text.length <= this.max) return;
    this.text = `${this.text.slice(0, Math.max(0, this.max - 1))}…`;
    this.isFull = true;
  }

  get room(): number {
    return this.max - this.text.length + 1;
  }
}

function writeValue(out: Output, value: Value, depth: number): void {
  if (out.isFull) return;
  switch (value.kind) {
    case 'none':
      return out.write('None');
    case 'bool':
      return out.write(value.value ? 'True' : 'False');
    case 'int':
    case 'float':
      return out.write(renderNumber(value.value));
    case 'text':
      return writeText(out, value.text, value.length);
    case 'bytes':
      return out.write(`<${value.length} bytes>`);
    case 'global':
      return out.write(renderGlobal(value.global));
    case 'unknown':
      return out.write(`<${value.why}>`);
    case 'persistent':
      return writeNested(out, 'persistent_load(', ')', value.id, depth);
    case 'container':
      return depth >= MAX_DEPTH ? out.write('...') : writeContainer(out, value, depth);
    case 'call':
      return depth >= MAX_DEPTH ? out.write('...') : writeCall(out, value.callee, value.args, depth + 1);
  }
}

function renderNumber(value: number | bigint): string {
  if (value === Infinity) return 'inf';
  if (value === -Infinity) return '-inf';
  return Number.isNaN(value) ? 'nan' : String(value);
}

function writeText(out: Output, text: string, length: number): void {
  const shown = text.slice(0, out.room);
  out.write(JSON.stringify(shown).slice(0, -1));
  out.write(text.length < length ? '…"' : '"');
}

function writeNested(out: Output, open: string, close: string, value: Value, depth: number): void {
  out.write(open);
  if (depth >= MAX_DEPTH) out.write('...');
  else writeValue(out, value, depth + 1);
  out.write(close);
}

function writeCall(out: Output, callee: Value, args: Value, depth: number): void {
  if (depth > MAX_DEPTH) return out.write('...');
  writeValue(out, callee, depth);
  if (args.kind !== 'container' || args.type !== 'tuple') return writeNested(out, '(*', ')', args, depth);
  out.write('(');
  writeItems(out, args.items, args.size, depth + 1);
  out.write(')');
}

type ContainerValue = Extract<Value, { kind: 'container' }>;

const BRACKETS: Readonly<Record<ContainerValue['type'], readonly [open: string, close: string]>> = {
  tuple: ['(', ')'],
  list: ['[', ']'],
  dict: ['{', '}'],
  set: ['{', '}'],
  frozenset: ['frozenset({', '})'],
  bytearray: ['bytearray(', ')'],
};

function writeContainer(out: Output, value: ContainerValue, depth: number): void {
  const [open, close] = BRACKETS[value.type];
  if (value.type === 'set' && value.size === 0) return out.write('set()');
  out.write(open);
  if (value.type === 'dict') writePairs(out, value, depth + 1);
  else if (value.type === 'bytearray') out.write(`<${value.size} bytes>`);
  else writeItems(out, value.items, value.size, depth + 1);
  if (value.type === 'tuple' && value.size === 1) out.write(',');
  out.write(close);
}

function writeItems(out: Output, items: readonly Value[], size: number, depth: number): void {
  const shown = items.slice(0, MAX_ITEMS);
  shown.forEach((item, index) => {
    if (index > 0) out.write(', ');
    writeValue(out, item, depth);
  });
  writeRest(out, size - shown.length, shown.length);
}

function writePairs(out: Output, { items, size }: ContainerValue, depth: number): void {
  const shown = Math.min(MAX_ITEMS, Math.floor(items.length / 2));
  for (let index = 0; index < shown && !out.isFull; index++) {
    const [key, value] = [items[2 * index], items[2 * index + 1]];
    if (key === undefined || value === undefined) break;
    if (index > 0) out.write(', ');
    writeValue(out, key, depth);
    out.write(': ');
    writeValue(out, value, depth);
  }
  writeRest(out, size - shown, shown);
}

function writeRest(out: Output, rest: number, shown: number): void {
  if (rest > 0) out.write(`${shown > 0 ? ', ' : ''}... ${rest} more`);
}
