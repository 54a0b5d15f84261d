// Reads a protobuf message of any size: what its types name is kept, the rest is passed over unread.
import type { Bytes } from '../../core/bytes.ts';
import { Window } from '../window.ts';
import { ProtobufError } from './errors.ts';
import { PROTOBUF_LIMITS } from './limits.ts';
import { type FieldType, Message, type MessageType, type Span, type Value } from './message.ts';
import { FIXED64, GROUP_END, GROUP_START, HEAD_BYTES, LENGTH, readTag, readVarint, VARINT } from './wire.ts';

/** Takes a unit that ended; `holders` are the messages around it, outermost first, as far as they are read. */
export type UnitVisitor = (unit: Message, holders: readonly Message[]) => void;

interface Frame {
  readonly message: Message;
  readonly fields: Readonly<Record<number, FieldType>>;
  readonly end: number;
  /** What was kept when it began: what a unit kept no longer counts once it is handed over. */
  readonly keptValues: number;
  readonly keptText: number;
  /** The field number of a group, which an end tag closes. */
  readonly group?: number;
}

const GROUP: MessageType = { name: 'group', fields: () => ({}) };

/**
 * Reads `range` of `bytes` as one message of the type and returns it; units in it go to `visit` instead. Any field
 * order, unknown fields, groups and packed numbers are taken, as the encoding guide of protobuf has it. Throws
 * {@link ProtobufError}.
 */
export async function readMessage(
  bytes: Bytes,
  type: MessageType,
  visit: UnitVisitor = () => {},
  range: Span = { offset: 0, length: bytes.size },
): Promise<Message> {
  const reader = new MessageReader(bytes, range, visit);
  return reader.read(type, range);
}

class MessageReader {
  private readonly window: Window;
  private readonly visit: UnitVisitor;
  private readonly stack: Frame[] = [];
  private fields = 0;
  private keptValues = 0;
  private keptText = 0;

  constructor(bytes: Bytes, range: Span, visit: UnitVisitor) {
    this.window = new Window(bytes, range.offset, range.offset + range.length);
    this.visit = visit;
  }

  /** Waits only where the window has to move: a graph has millions of fields. */
  async read(type: MessageType, range: Span): Promise<Message> {
    const { window } = this;
    const root = this.open(type, range);
    for (;;) {
      const frame = this.stack.at(-1);
      if (frame === undefined) return root;
      if (window.position >= frame.end) {
        this.close(frame);
        continue;
      }
      const at = window.position;
      if (!window.has(HEAD_BYTES)) await window.upTo(HEAD_BYTES);
      const needed = this.readField(frame);
      if (needed === 0) continue;
      window.position = at;
      await window.need(needed);
    }
  }

  private open(type: MessageType, { offset, length }: Span, group?: number): Message {
    if (this.stack.length >= PROTOBUF_LIMITS.depth) {
      throw new ProtobufError('TOO_DEEP', offset, `messages are nested deeper than ${PROTOBUF_LIMITS.depth}`);
    }
    const message = new Message(type, offset, length);
    const { keptValues, keptText } = this;
    const frame = { message, fields: type.fields(), end: offset + length, keptValues, keptText };
    this.stack.push(group === undefined ? frame : { ...frame, group });
    return message;
  }

  private close(frame: Frame): void {
    if (frame.group !== undefined) throw this.broken(frame.end, 'a group does not end');
    this.stack.pop();
    if (frame.message.type.unit !== true) return;
    const holders = this.stack.map(({ message }) => message);
    this.visit(frame.message, holders);
    this.keptValues = frame.keptValues;
    this.keptText = frame.keptText;
  }

  /** Reads a field whose head is held. Returns how many bytes have to be held from its beginning if they are not, or 0. */
  private readField(frame: Frame): number {
    const { window } = this;
    const at = window.position;
    if (++this.fields > PROTOBUF_LIMITS.fields) throw tooMuch(at, `${PROTOBUF_LIMITS.fields} fields`);
    const { field, wire } = readTag(window, frame.end);
    const type = frame.fields[field];
    switch (wire) {
      case VARINT: {
        const value = readVarint(window, frame.end);
        if (type === 'int') this.keep(frame.message, field, value);
        return 0;
      }
      case LENGTH:
        return this.readLength(frame, field, type, at);
      case GROUP_START:
        this.open(GROUP, { offset: window.position, length: frame.end - window.position }, field);
        return 0;
      case GROUP_END:
        if (frame.group !== field) throw this.broken(at, 'a group ends that did not begin');
        this.stack.pop();
        return 0;
      default:
        return this.skipFixed(wire === FIXED64 ? 8 : 4, frame.end);
    }
  }

  private readLength(frame: Frame, field: number, type: FieldType | undefined, at: number): number {
    const { window } = this;
    const length = readVarint(window, frame.end);
    const offset = window.position;
    if (length < 0 || length > frame.end - offset) {
      throw this.broken(offset, `a field of ${length} bytes is larger than what holds it`);
    }
    const span = { offset, length };
    if (typeof type === 'object') {
      const message = this.open(type, span);
      if (type.unit !== true) this.keep(frame.message, field, message);
      return 0;
    }
    const looked = bytesLookedAt(type, span);
    if (!window.has(looked)) return offset - at + looked;
    if (type === 'int') this.keepPacked(frame.message, field, offset + length);
    else if (type === 'span') this.keep(frame.message, field, span);
    else if (type !== undefined) this.keepText(frame.message, field, span, type);
    window.skip(offset + length - window.position);
    return 0;
  }

  private keepText(message: Message, field: number, span: Span, type: 'text' | 'located'): void {
    const length = Math.min(span.length, PROTOBUF_LIMITS.textBytes);
    this.keptText += length;
    if (this.keptText > PROTOBUF_LIMITS.textPerUnit) {
      throw tooMuch(span.offset, `${PROTOBUF_LIMITS.textPerUnit} bytes of text in one message`);
    }
    const text = DECODER.decode(this.window.take(length));
    this.keep(message, field, type === 'text' ? text : { ...span, text });
  }

  private keepPacked(message: Message, field: number, end: number): void {
    while (this.window.position < end) this.keep(message, field, readVarint(this.window, end));
  }

  private keep(message: Message, field: number, value: Value): void {
    if (++this.keptValues > PROTOBUF_LIMITS.valuesPerUnit) {
      throw tooMuch(this.window.position, `${PROTOBUF_LIMITS.valuesPerUnit} values in one message`);
    }
    message.add(field, value);
  }

  private skipFixed(count: number, end: number): number {
    const { position } = this.window;
    if (count > end - position) throw this.broken(position, 'the message ends inside a number');
    this.window.skip(count);
    return 0;
  }

  private broken(offset: number, what: string): ProtobufError {
    return new ProtobufError('BROKEN', offset, `${what} at byte ${offset}`);
  }
}

/** Bytes of a field that have to be held. */
function bytesLookedAt(type: Exclude<FieldType, MessageType> | undefined, { offset, length }: Span): number {
  if (type === 'text' || type === 'located') return Math.min(length, PROTOBUF_LIMITS.textBytes);
  if (type !== 'int') return 0;
  // A packed number has at least one byte.
  if (length > PROTOBUF_LIMITS.packedBytes) {
    throw tooMuch(offset, `${PROTOBUF_LIMITS.packedBytes} bytes of numbers in one field`);
  }
  return length;
}

function tooMuch(offset: number, what: string): ProtobufError {
  return new ProtobufError('TOO_MUCH', offset, `more than ${what}`);
}

/** Not `fatal`: names in hostile files are shown, not trusted. */
const DECODER = new TextDecoder();
