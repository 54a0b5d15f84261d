// The filters that tools put before a compressor, undone: differences, and addresses in programs for x86.

/** Bytes as they were before `Delta`: each is the sum of what is stored and of the byte `distance` before it. */
export async function* undoDelta(
  pieces: AsyncIterable<Uint8Array>,
  distance: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const history = new Uint8Array(distance);
  let at = 0;
  for await (const piece of pieces) {
    const result = new Uint8Array(piece.length);
    for (const [index, byte] of piece.entries()) {
      const value = (byte + (history[at] ?? 0)) & 0xff;
      history[at] = value;
      result[index] = value;
      at = at + 1 === distance ? 0 : at + 1;
    }
    yield result;
  }
}

/** The operand of a jump or call, and its opcode. */
const INSTRUCTION = 5;

/** Programs as they were before `BCJ x86`, which makes relative addresses of calls and jumps absolute. */
export async function* undoX86(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const filter = new X86Filter();
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    const data = Buffer.concat([rest, piece]);
    const done = filter.convert(data);
    rest = data.subarray(done);
    if (done > 0) yield data.subarray(0, done);
  }
  // Too short for an instruction: left as it is.
  if (rest.length > 0) yield rest;
}

/**
 * Which bytes are instructions is guessed, and the decoder has to guess as the encoder did: what the last bytes looked
 * like is held as bits, one for each of the three bytes before (LZMA SDK, Bra86; xz, simple/x86.c).
 */
class X86Filter {
  private position = 0;
  /** Where the last opcode was, whether it was converted or not. */
  private last = -INSTRUCTION;
  private mask = 0;

  /** Converts in place; returns how many bytes are done, all but four at most. */
  convert(data: Uint8Array): number {
    if (data.length < INSTRUCTION) return 0;
    let at = 0;
    while (at + INSTRUCTION <= data.length) {
      if (((data[at] ?? 0) & 0xfe) !== 0xe8) at++;
      else at += this.convertAt(data, at);
    }
    this.position += at;
    return at;
  }

  /** A call or jump at `at`; returns how many bytes to go on. */
  private convertAt(data: Uint8Array, at: number): number {
    const here = this.position + at;
    const distance = here - this.last;
    this.last = here;
    this.mask = distance > INSTRUCTION ? 0 : shifted(this.mask, distance);
    const seen = this.mask >> 1;
    const top = data[at + 4] ?? 0;
    if (!isSignByte(top) || seen > 4 || seen === 3) {
      this.mask |= isSignByte(top) ? 0x11 : 1;
      return 1;
    }
    const view = new DataView(data.buffer, data.byteOffset + at + 1, 4);
    const address = relative(view.getUint32(0, true), here + INSTRUCTION, this.mask);
    // Only 25 bits are kept; the rest repeats the sign.
    view.setUint32(0, (address << 7) >> 7, true);
    this.mask = 0;
    return INSTRUCTION;
  }
}

function shifted(mask: number, times: number): number {
  let result = mask;
  for (let left = times; left > 0; left--) result = (result & 0x77) << 1;
  return result;
}

/** The address as the program had it; where bytes before looked like instructions, bits were turned over as well. */
function relative(stored: number, next: number, mask: number): number {
  const address = (stored - next) | 0;
  if (mask === 0) return address;
  const bit = (KEPT_BYTES[mask >> 1] ?? 0) * 8;
  if (!isSignByte((address >>> (24 - bit)) & 0xff)) return address;
  return ((address ^ (2 ** (32 - bit) - 1)) - next) | 0;
}

const KEPT_BYTES = [0, 1, 2, 2, 3] as const;

/** The top byte of an address that is near. */
function isSignByte(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}
