import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeFacts, CodeReader } from '../../src/code/facts.ts';
import { findHidden } from '../../src/code/hidden.ts';
import { readJavascript } from '../../src/code/javascript/read.ts';
import { readPython } from '../../src/code/python/read.ts';
import { readShell } from '../../src/code/shell/read.ts';

const PROGRAMS: Readonly<Record<string, readonly [CodeReader, string]>> = {
  python: [
    readPython,
    [
      '@d(1)\nclass A(B, k=C):\n  x: int = f(*a, **k)\n  async def m(self, p=g()):\n    """doc"""\n',
      '    with open(p) as h, q: exec(h.read())\n    return await f"{a!r:>{w}}" "b"\n',
      'try:\n  [x for x in y if z(x)]\nexcept (E, F) as e:\n  pass\nfinally: del a[0]\n',
      'from .a import (b as c, d)\nx, *y = lambda s: s[::-1], {**a, "b": 1}\nexec("".join(map(chr, [97])))\n',
      'while n := f(): x += 1 if not q else -2\nmatch x:\n  case A(b): print(b % (1, 2))\n',
    ].join(''),
  ],
  javascript: [
    readJavascript,
    [
      'import a, {b as c} from "x"; const {exec: e = 1, ...r} = require("child_process"), [p, q] = w;\n',
      'class A extends B { #p = f(); static m(x) { this.y = x } @d() get z() { return super.z } }\n',
      'try { `a${b}c`; tag`x` } catch (e) {} finally {}\nfor (const x of f()) { eval(x?.y["z"](...a)) }\n',
      'fetch(u).then(async r => r.text()).then(eval); [97].map(c => String.fromCharCode(c)).join("");\n',
      'export default function* g(a = 1) { yield import("fs") } x ||= y ? 1 : /re/g;\n',
    ].join(''),
  ],
  shell: [
    readShell,
    [
      '#!/bin/bash\nset -e; X=curl; $X -s "http://a/${Y:-b}" | sudo bash -s -- a || true\n',
      'f() { local a=(1 2); cat <<-EOF > ~/.bashrc\n\tid $X `date`\n\tEOF\n}\n',
      'if [[ -f x && $(id) = y ]]; then eval "$(f)"; elif ((1+2)); then :; fi\n',
      'for i in {a,b}; do case $i in a) b;; *) c;; esac; done < <(g) 2>&1 &\n',
    ].join(''),
  ],
};

function placesIn(facts: CodeFacts): { line: number; column: number }[] {
  const { calls, imports, texts, references, embedded, errors } = facts;
  return [...calls, ...imports, ...texts, ...references, ...embedded, ...errors];
}

function sound(facts: CodeFacts, text: string): void {
  const lines = text.split('\n');
  for (const { line, column } of placesIn(facts)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  for (const call of facts.calls) {
    expect(facts.scopes[call.scope]).toBeDefined();
    expect(call.callee).not.toBe('');
    for (const value of [...call.args, ...call.named.values()]) {
      if (value.kind === 'result') expect(facts.calls[value.call]).toBeDefined();
    }
    if (call.pipedFrom !== undefined) expect(facts.calls[call.pipedFrom]).toBeDefined();
  }
  if (facts.completeness !== 'complete') expect(facts.reason).toBeTruthy();
}

/** Deletes, doubles or replaces a stretch of the program. */
const mutation = fc.record({
  at: fc.nat(2000),
  length: fc.nat(12),
  insert: fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '(',
      ')',
      '"',
      "'",
      '`',
      '$(',
      '{',
      '}',
      '\n',
      '\\',
      '\0',
      ':',
      '<<',
      '\u202e',
      '${',
      'f"{',
    ),
  ),
});

function mutate(program: string, changes: readonly { at: number; length: number; insert: string }[]): string {
  let text = program;
  for (const { at, length, insert } of changes) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + insert + text.slice(from + length);
  }
  return text;
}

describe.each(Object.entries(PROGRAMS))('the %s reader', (_, [read, program]) => {
  it('reads the program it is tested with', () => {
    const facts = read(program);
    sound(facts, program);
    expect(facts.calls.length).toBeGreaterThan(5);
    expect(facts.completeness).toBe('complete');
  });

  it('never throws on any text, and stays within its lines', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        (text) => sound(read(text), text),
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on mutated programs, and stays within their lines', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
        const text = mutate(program, changes);
        sound(read(text), text);
      }),
      { numRuns: 400 },
    );
  });

  it('reads deep nesting without running out of stack', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['f(', ')'],
      ['$(', ')'],
      ['lambda: (', ')'],
      ['x=>(', ')'],
      ['{', '}'],
    ]) {
      const text = `first("a")\n${(open ?? '').repeat(3000)}1${(close ?? '').repeat(3000)}\n`;
      sound(read(text), text);
    }
    const long = `x = "a"${' + "b"'.repeat(5000)}\ny${'.z()'.repeat(3000)}\n`;
    sound(read(long), long);
  });

  it('keeps values that share their parts small', () => {
    const text = `x = []\n${'x = [x, x]\n'.repeat(200)}f(x)\ns = "a"\n${'s = s + s\n'.repeat(200)}f(s)\n`;
    const facts = read(text);
    expect(JSON.stringify(facts.calls).length).toBeLessThan(100_000_000);
  });

  it('says that it did not read a text over the limit to its end', () => {
    // Blank lines are nothing to get over in any language.
    const text = `${'  \n'.repeat(1_700_000)}f()\n`;
    expect(read(text).completeness).toBe('partial');
  });
});

describe('a reader of JavaScript', () => {
  it.each(['`${', '`${`', 'f"{', '`${{', '`a${f(', '`${()=>{', 'html`<a>${'])(
    'ends on many levels of %s, and says that it did not understand them',
    (open) => {
      const facts = readJavascript(open.repeat(60_000));
      expect(facts.completeness).toBe('partial');
    },
  );
});

describe('findHidden', () => {
  it('never throws, and stays within the lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const lines = text.split('\n').length;
        for (const { line } of findHidden(text)) expect(line).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
