// Opcodes that push text. Strings of Python 2 count as text too: so does a loader with its default encoding.
import { KEPT } from './limits.ts';
import { STATUS, type Handler, type Machine, type Status } from './machine.ts';
import { lineLength, takeLine, u32, u64 } from './operands.ts';
import { unescapeRawUnicode, unescapeString } from './text.ts';

const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;

/** Text with its length in front of it. */
function counted(machine: Machine, width: number, length: number): Status {
  const { data } = machine;
  const start = machine.pos + width;
  const offset = machine.base + start;
  if (length > machine.size - offset) return machine.broken('a text is longer than the file');
  const kept = Math.min(length, KEPT.text);
  if (start + kept > data.length) return STATUS.MORE;
  machine.pos = start + length;
  const text = machine.shared.texts.decode(data, start, start + kept);
  return machine.push(
    kept === length ? text : { kind: 'text', length, text, offset: machine.locate(offset) },
  );
}

/** STRING: a quoted and escaped line (load_string). */
const string: Handler = (machine) => {
  if (!takeLine(machine)) return STATUS.MORE;
  const { data, lineStart, lineEnd } = machine;
  const length = lineLength(machine);
  const quote = data[lineStart];
  if (quote !== SINGLE_QUOTE && quote !== DOUBLE_QUOTE) return machine.broken('a STRING without quotes');
  const isWhole = length === lineEnd - lineStart;
  if (isWhole && (length < 2 || data[lineEnd - 1] !== quote))
    return machine.broken('a STRING without quotes');
  return pushLine(machine, lineStart + 1, length - 2, unescapeString);
};

/** UNICODE: a line in raw-unicode-escape (load_unicode). */
const unicode: Handler = (machine) =>
  takeLine(machine)
    ? pushLine(machine, machine.lineStart, lineLength(machine), unescapeRawUnicode)
    : STATUS.MORE;

function pushLine(
  machine: Machine,
  start: number,
  length: number,
  unescape: (body: string) => string,
): Status {
  const kept = Math.min(length, KEPT.text);
  const text = unescape(machine.shared.texts.latin1(machine.data, start, start + kept));
  return machine.push(
    kept === length ? text : { kind: 'text', length, text, offset: machine.locate(machine.base + start) },
  );
}

export const TEXT_OPS: Readonly<Record<string, Handler>> = {
  STRING: string,
  UNICODE: unicode,
  SHORT_BINUNICODE: (machine) => counted(machine, 1, machine.data[machine.pos] ?? 0),
  BINUNICODE: (machine) => counted(machine, 4, u32(machine)),
  BINUNICODE8: (machine) => counted(machine, 8, u64(machine)),
  SHORT_BINSTRING: (machine) => counted(machine, 1, machine.data[machine.pos] ?? 0),
  BINSTRING: (machine) => counted(machine, 4, u32(machine)),
};
