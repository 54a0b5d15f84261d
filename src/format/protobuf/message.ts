// Message types as the reader needs them, and the messages it makes.

/**
 * What is kept of a field. `int`: varints, packed or not; `text`: strings, cut at a limit; `span`: where the bytes
 * are; `located`: both; a type: messages. Fields that a type does not name are passed over without being read.
 */
export type FieldType = 'int' | 'text' | 'span' | 'located' | MessageType;

export interface MessageType {
  readonly name: string;
  /** By field number; a function, for types hold one another. */
  readonly fields: () => Readonly<Record<number, FieldType>>;
  /** Field numbers by name, for types that are also read from text. */
  readonly names?: Readonly<Record<string, number>>;
  /** A unit is handed over when it ends and then forgotten, so that a file of any size can be read. */
  readonly unit?: boolean;
}

export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A string and where it is; `text` is cut at a limit, `length` is not. */
export interface Located extends Span {
  readonly text: string;
}

export type Value = number | string | Span | Located | Message;

/** What was kept of one message. Repeated fields keep their order; of singular ones the last value counts. */
export class Message implements Span {
  readonly type: MessageType;
  readonly offset: number;
  readonly length: number;
  private readonly values = new Map<number, Value[]>();

  constructor(type: MessageType, offset: number, length: number) {
    this.type = type;
    this.offset = offset;
    this.length = length;
  }

  add(field: number, value: Value): void {
    const list = this.values.get(field);
    if (list === undefined) this.values.set(field, [value]);
    else list.push(value);
  }

  /** All numbers of a field; above 2^53 the nearest double. */
  ints(field: number): number[] {
    return this.list(field).filter((value) => typeof value === 'number');
  }

  int(field: number): number | undefined {
    return this.ints(field).at(-1);
  }

  texts(field: number): string[] {
    return this.list(field).filter((value) => typeof value === 'string');
  }

  /** Empty when the field is not there, as protobuf has it. */
  text(field: number): string {
    return this.texts(field).at(-1) ?? '';
  }

  messages(field: number): Message[] {
    return this.list(field).filter((value) => value instanceof Message);
  }

  /** The last message of a field that holds one; earlier ones merge into it in protobuf, see {@link messages}. */
  message(field: number): Message | undefined {
    return this.messages(field).at(-1);
  }

  spans(field: number): Span[] {
    return this.list(field).filter(
      (value): value is Span => typeof value === 'object' && !(value instanceof Message),
    );
  }

  located(field: number): Located[] {
    return this.list(field).filter(
      (value): value is Located =>
        typeof value === 'object' && 'text' in value && !(value instanceof Message),
    );
  }

  has(field: number): boolean {
    return this.values.has(field);
  }

  private list(field: number): readonly Value[] {
    return this.values.get(field) ?? [];
  }
}
