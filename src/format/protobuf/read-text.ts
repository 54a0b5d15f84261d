// Reads protobuf's text format into the same messages as the wire format, for types that know their fields' names.
import { ProtobufError } from './errors.ts';
import { PROTOBUF_LIMITS } from './limits.ts';
import { type FieldType, Message, type MessageType, type Value } from './message.ts';
import type { UnitVisitor } from './read.ts';
import { literalText } from './text-literal.ts';
import { TextTokens, type Token } from './text-tokens.ts';

interface Frame {
  readonly message: Message;
  readonly fields: Readonly<Record<number, FieldType>>;
  readonly close: string | undefined;
  /** What was kept when it began: what a unit kept no longer counts once it is handed over. */
  readonly kept: number;
}

const UNKNOWN: MessageType = { name: 'unknown', fields: () => ({}) };
const CLOSES: Readonly<Record<string, string>> = { '{': '}', '<': '>' };

/**
 * Reads a message in text (the text format specification of protobuf). Units go to `visit`. Fields that a type does
 * not name are passed over. Offsets are in bytes; a string is where its literals are, see `unescapeLiterals`, and has no
 * length if it is empty. Throws {@link ProtobufError}.
 */
export function readTextMessage(data: Uint8Array, type: MessageType, visit: UnitVisitor): Message {
  const text = Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1');
  return new TextReader(text, visit).read(type);
}

class TextReader {
  private readonly tokens: TextTokens;
  private readonly visit: UnitVisitor;
  private readonly stack: Frame[] = [];
  private fields = 0;
  private kept = 0;

  constructor(text: string, visit: UnitVisitor) {
    this.tokens = new TextTokens(text);
    this.visit = visit;
  }

  read(type: MessageType): Message {
    const root = this.open(type, 0, undefined);
    for (let token = this.tokens.next(); token !== undefined; token = this.tokens.next()) this.take(token);
    const frame = this.stack.at(-1);
    if (frame?.close !== undefined) throw broken(frame.message.offset, 'a message does not end');
    if (type.unit === true) this.visit(root, []);
    return root;
  }

  private take(token: Token): void {
    const frame = this.stack.at(-1);
    if (frame === undefined) throw broken(token.at, 'something follows the message');
    if (token.kind === 'sign' && token.text === frame.close) return this.close(frame);
    // Separators between fields, and the names of extensions, which no type here knows.
    if (token.kind === 'sign' && ',;'.includes(token.text)) return;
    if (token.kind === 'sign' && token.text === '[') {
      this.skipList();
      return this.takeValue(frame, undefined);
    }
    if (token.kind !== 'name') throw broken(token.at, 'a field has no name');
    this.takeValue(frame, frame.message.type.names?.[token.text]);
  }

  private takeValue(frame: Frame, field: number | undefined): void {
    if (++this.fields > PROTOBUF_LIMITS.fields) throw new ProtobufError('TOO_MUCH', 0, 'too many fields');
    const separator = this.tokens.peek();
    if (separator?.text === ':' && separator.kind === 'sign') this.tokens.next();
    let token = this.tokens.next();
    // A sign may stand apart from its number.
    if (token?.kind === 'name' && token.text === '-') token = this.tokens.next();
    if (token === undefined) throw broken(frame.message.offset, 'a field has no value');
    const type = field === undefined ? undefined : frame.fields[field];
    if (token.kind === 'sign' && token.text === '[') this.takeList(frame, field);
    else if (token.kind === 'sign') this.openField(frame, field, type, token);
    else this.keep(frame.message, field, type, token);
  }

  /** `field: [a, b]` is the same as the field twice. */
  private takeList(frame: Frame, field: number | undefined): void {
    const type = field === undefined ? undefined : frame.fields[field];
    for (let token = this.tokens.next(); ; token = this.tokens.next()) {
      if (token === undefined) throw broken(frame.message.offset, 'a list does not end');
      if (token.kind === 'sign' && token.text === ']') return;
      if (token.kind === 'sign' && token.text === ',') continue;
      if (token.kind !== 'sign') this.keep(frame.message, field, type, token);
      else {
        const depth = this.stack.length;
        this.openField(frame, field, type, token);
        while (this.stack.length > depth) {
          const inner = this.tokens.next();
          if (inner === undefined) throw broken(token.at, 'a list does not end');
          this.take(inner);
        }
      }
    }
  }

  private openField(
    frame: Frame,
    field: number | undefined,
    type: FieldType | undefined,
    { text, at }: Token,
  ): void {
    const close = CLOSES[text];
    if (close === undefined) throw broken(at, `${text} is no value`);
    const known = typeof type === 'object' ? type : UNKNOWN;
    const message = this.open(known, at, close);
    if (field !== undefined && known !== UNKNOWN && known.unit !== true)
      this.add(frame.message, field, message, at);
  }

  private open(type: MessageType, at: number, close: string | undefined): Message {
    if (this.stack.length >= PROTOBUF_LIMITS.depth) {
      throw new ProtobufError('TOO_DEEP', at, `messages are nested deeper than ${PROTOBUF_LIMITS.depth}`);
    }
    const message = new Message(type, at, 0);
    this.stack.push({ message, fields: type.fields(), close, kept: this.kept });
    return message;
  }

  private close({ message, kept }: Frame): void {
    this.stack.pop();
    if (message.type.unit !== true) return;
    const holders = this.stack.map((frame) => frame.message);
    this.visit(message, holders);
    this.kept = kept;
  }

  private keep(message: Message, field: number | undefined, type: FieldType | undefined, token: Token): void {
    if (token.kind === 'string') this.keepString(message, field, type, token);
    else if (type === 'int' && field !== undefined) this.add(message, field, numberOf(token.text), token.at);
  }

  /** Strings that stand side by side are one. */
  private keepString(
    message: Message,
    field: number | undefined,
    type: FieldType | undefined,
    token: Token & { kind: 'string' },
  ): void {
    const bodies = [token.text];
    let { end } = token;
    for (let next = this.tokens.peek(); next?.kind === 'string'; next = this.tokens.peek()) {
      this.tokens.next();
      if (next.text !== '') bodies.push(next.text);
      end = next.end;
    }
    if (field === undefined) return;
    const empty = bodies.every((body) => body === '');
    const span = { offset: token.at, length: empty ? 0 : end - token.at };
    if (type === 'text') this.add(message, field, textOf(bodies), token.at);
    else if (type === 'located') this.add(message, field, { ...span, text: textOf(bodies) }, token.at);
    else if (type === 'span') this.add(message, field, span, token.at);
  }

  private add(message: Message, field: number, value: Value, at: number): void {
    if (++this.kept > PROTOBUF_LIMITS.valuesPerUnit) {
      throw new ProtobufError(
        'TOO_MUCH',
        at,
        `more than ${PROTOBUF_LIMITS.valuesPerUnit} values in one message`,
      );
    }
    message.add(field, value);
  }

  private skipList(): void {
    for (let token = this.tokens.next(); token?.text !== ']'; token = this.tokens.next()) {
      if (token === undefined) throw broken(0, 'the name of an extension does not end');
    }
  }
}

/** Cut at the limit that the wire format has too. */
function textOf(bodies: readonly string[]): string {
  return literalText(bodies, PROTOBUF_LIMITS.textBytes);
}

/** Enumerations are written by name; of those only DT_STRING is ever asked for. Octal begins with a zero, as in C. */
function numberOf(text: string): number {
  if (text === 'DT_STRING') return 7;
  const number = /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
  return Number.isFinite(number) ? number : 0;
}

function broken(offset: number, what: string): ProtobufError {
  return new ProtobufError('BROKEN', offset, `${what}, at byte ${offset}`);
}
