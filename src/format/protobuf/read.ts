// Reads a protobuf message of any size: what its types name is kept, the rest is passed over unread.
import type { Bytes } from '../../core/bytes.ts';
import { Window } from '../window.ts';
import { ProtobufError } from './errors.ts';
import { PROTOBUF_LIMITS } from './limits.ts';
import { type FieldType, Message, type MessageType, type Span } from './message.ts';
import {
  FIXED32,
  FIXED64,
  GROUP_END,
  GROUP_START,
  HEAD_BYTES,
  LENGTH,
  readTag,
  readVarint,
  VARINT,
} from './wire.ts';

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

  async read(type: MessageType, range: Span): Promise<Message> {
    const root = this.open(type, range);
    for (;;) {
      const frame = this.stack.at(-1);
      if (frame === undefined) return root;
      if (this.window.position >= frame.end) this.close(frame);
      else await this.readField(frame);
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
    this.visit(
      frame.message,
      this.stack.map(({ message }) => message),
    );
    this.keptValues = frame.keptValues;
    this.keptText = frame.keptText;
  }

  private async readField(frame: Frame): Promise<void> {
    const { window } = this;
    const at = window.position;
    if (++this.fields > PROTOBUF_LIMITS.fields) {
      throw new ProtobufError('TOO_MUCH', at, `more than ${PROTOBUF_LIMITS.fields} fields`);
    }
    if (!window.has(HEAD_BYTES)) await window.upTo(HEAD_BYTES);
    const { field, wire } = readTag(window, frame.end);
    const type = frame.fields[field];
    switch (wire) {
      case VARINT: {
        const value = await this.varint(frame.end);
        if (type === 'int') this.keep(frame.message, field, value);
        return;
      }
      case LENGTH:
        return this.readLength(frame, field, type);
      case GROUP_START:
        this.open(GROUP, { offset: window.position, length: frame.end - window.position }, field);
        return;
      case GROUP_END:
        if (frame.group !== field) throw this.broken(at, 'a group ends that did not begin');
        this.stack.pop();
        return;
      case FIXED64:
        return this.skip(8, frame.end);
      case FIXED32:
        return this.skip(4, frame.end);
    }
  }

  private async varint(end: number): Promise<number> {
    if (!this.window.has(HEAD_BYTES)) await this.window.upTo(HEAD_BYTES);
    return readVarint(this.window, end);
  }

  private async readLength(frame: Frame, field: number, type: FieldType | undefined): Promise<void> {
    const { window } = this;
    const length = await this.varint(frame.end);
    const offset = window.position;
    if (length < 0 || length > frame.end - offset) {
      throw this.broken(offset, `a field of ${length} bytes is larger than what holds it`);
    }
    const span = { offset, length };
    if (type === undefined) window.skip(length);
    else if (type === 'text') this.keep(frame.message, field, await this.text(span));
    else if (type === 'span') {
      this.keep(frame.message, field, span);
      window.skip(length);
    } else if (type === 'int') await this.packed(frame.message, field, offset + length);
    else {
      const message = this.open(type, span);
      if (type.unit !== true) this.keep(frame.message, field, message);
    }
  }

  private async text({ offset, length }: Span): Promise<string> {
    const kept = Math.min(length, PROTOBUF_LIMITS.textBytes);
    this.keptText += kept;
    if (this.keptText > PROTOBUF_LIMITS.textPerUnit) {
      throw new ProtobufError(
        'TOO_MUCH',
        offset,
        `more than ${PROTOBUF_LIMITS.textPerUnit} bytes of text in one message`,
      );
    }
    if (!this.window.has(kept)) await this.window.upTo(kept);
    const text = new TextDecoder().decode(this.window.take(kept));
    this.window.skip(length - kept);
    return text;
  }

  private async packed(message: Message, field: number, end: number): Promise<void> {
    while (this.window.position < end) this.keep(message, field, await this.varint(end));
  }

  private keep(message: Message, field: number, value: number | string | Span | Message): void {
    if (++this.keptValues > PROTOBUF_LIMITS.valuesPerUnit) {
      const { position } = this.window;
      throw new ProtobufError(
        'TOO_MUCH',
        position,
        `more than ${PROTOBUF_LIMITS.valuesPerUnit} values in one message`,
      );
    }
    message.add(field, value);
  }

  private skip(count: number, end: number): void {
    const { position } = this.window;
    if (count > end - position) throw this.broken(position, 'the message ends inside a number');
    this.window.skip(count);
  }

  private broken(offset: number, what: string): ProtobufError {
    return new ProtobufError('BROKEN', offset, `${what} at byte ${offset}`);
  }
}
