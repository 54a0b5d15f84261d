// Writes protobuf's text format from the same fields as the wire format.
import type { FieldType, MessageType } from '../../src/format/protobuf/message.ts';
import type { Field, FieldValue } from './protobuf-builder.ts';

/** How a byte stands in a literal. */
export type ByteWriter = (byte: number) => string;

const PLAIN = /^[ !#-&(-[\]-~]$/;

/** As protobuf's printers write bytes: whatever is not plain ASCII in octal. */
export const octal: ByteWriter = (byte) => {
  const character = String.fromCharCode(byte);
  return PLAIN.test(character) ? character : `\\${byte.toString(8).padStart(3, '0')}`;
};
export const hex: ByteWriter = (byte) => `\\x${byte.toString(16).padStart(2, '0')}`;

export function literal(value: string | Uint8Array, write: ByteWriter = octal): string {
  return `"${[...Buffer.from(value)].map(write).join('')}"`;
}

/** Fields that the type does not name are left out. */
export function textMessage(fields: readonly Field[], type: MessageType, write: ByteWriter = octal): string {
  const names = new Map(Object.entries(type.names ?? {}).map(([name, number]) => [number, name]));
  return fields
    .flatMap(([number, value]) => {
      const name = names.get(number);
      const of = type.fields()[number];
      if (name === undefined || value === undefined || of === undefined) return [];
      return `${name}${valueText(value, of, write)}\n`;
    })
    .join('');
}

function valueText(value: FieldValue, type: FieldType, write: ByteWriter): string {
  if (typeof value === 'number' || typeof value === 'bigint') return `: ${value}`;
  if (typeof value === 'string' || value instanceof Uint8Array) return `: ${literal(value, write)}`;
  if (typeof type !== 'object') throw new Error('fields of something that is no message');
  return ` {\n${textMessage(value, type, write)}}`;
}
