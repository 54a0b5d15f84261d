import { describe, expect, it } from 'vitest';
import { readJavascript } from '../../../src/code/javascript/read.ts';
import { showCalls, showEmbedded } from '../show.ts';

const RESOLVED: readonly (readonly [string, string])[] = [
  ['require("child_process").exec("id")', "1 child_process.exec('id')"],
  ['const cp = require("node:child_process"); cp.exec("id")', "1 child_process.exec('id')"],
  ['const { exec: e } = require("child_process"); e("id")', "1 child_process.exec('id') {alias}"],
  ['import { exec } from "child_process"; exec("id")', "1 child_process.exec('id')"],
  ['import { exec as e } from "child_process"; e("id")', "1 child_process.exec('id') {alias}"],
  ['import * as cp from "child_process"; cp.exec("id")', "1 child_process.exec('id')"],
  ['import cp from "child_process"; cp["ex" + "ec"]("id")', "1 child_process.exec('id') {concat}"],
  ['const cp = await import("child_process"); cp.exec("id")', "1 child_process.exec('id')"],
  ['import("child_process").then(m => m.exec("id"))', "1 child_process.exec('id')"],
  ['process["mainModule"].require("child_process").exec("id")', "1 child_process.exec('id')"],
  ['globalThis["ev" + "al"]("1")', "1 eval('1') {concat}"],
  ['window.eval("1")', "1 eval('1')"],
  ['new Function("a", "1")', "1 Function('a', '1')"],
  ['[].constructor.constructor("1")()', "1 Function('1') {constructor}"],
  ['Function.constructor("a", "1")', "1 Function('a', '1') {constructor}"],
  ['class A { x = eval; f() { this.x("1") } }', "1 eval('1')"],
  ['class A { static x = eval }\nA.x("1")', "2 eval('1')"],
  ['class A { constructor(private x = eval) {} f() { this.x("1") } }', "1 eval('1')"],
  ['class A { constructor(x = eval) {} f() { this.x("1") } }', "1 .x('1')"],
  ['Function.prototype.constructor("a", "1")', "1 Function('a', '1') {constructor}"],
  ['Math.max.constructor("1")()', "1 Function('1') {constructor}"],
  ['(() => {}).constructor("1")()', "1 Function('1') {constructor}"],
  ['eval.call(null, "1")', "1 eval('1')"],
  ['Reflect.apply(eval, null, ["1"])', "1 eval('1') {getattr}"],
  ['const e = eval; e("1")', "1 eval('1')"],
  ['fetch(u).then(r => r.text()).then(eval)', '1 eval(#0)'],
  ['fetch(u).then(r => r.text()).then(t => { eval(t) })', '1 eval(#0)'],
  ['eval(await (await fetch(u)).text())', '1 eval(#0)'],
  ['https.get(u, r => r.on("data", d => eval(d)))', '1 eval(#0)'],
  ['class A { run(x) { eval(x) } }\nnew A().run("1")', "1 eval('1')"],
  ['f(); function f() { eval("1") }', "1 eval('1')"],
  ['try { eval("1") } catch {}', "1 eval('1') silenced"],
  ['const x: string = f<number>(1) as any', '1 f(1)'],
  ['<div onclick={() => eval("1")}/>', "1 eval('1')"],
];

const FOLDED: readonly (readonly [string, string])[] = [
  ['atob("YWI=")', "'ab'<base64>"],
  ['Buffer.from("6162", "hex").toString()', "'ab'<hex>"],
  ['String.fromCharCode(97, 98)', "'ab'<chr>"],
  ['[97, 98].map(c => String.fromCharCode(c)).join("")', "'ab'<chr+concat>"],
  ['["a", "b"].join("")', "'ab'<concat>"],
  ['"ba".split("").reverse().join("")', "'ab'<reverse+concat>"],
  ['`a${"b"}`', "'ab'<concat>"],
  ['`https://example.com/${x}`', "parts['https://example.com/', @x]"],
  ['"\\x61\\u0062\\u{63}"', "'abc'"],
  ['unescape("%61")', "'a'<url>"],
  ['process.env.TOKEN', '@process.env.TOKEN'],
];

describe('readJavascript', () => {
  it.each(RESOLVED)('resolves %j', (program, expected) => {
    expect(showCalls(readJavascript(program))).toContain(expected);
  });

  it.each(FOLDED)('folds %s', (expression, expected) => {
    expect(showCalls(readJavascript(`use(${expression})`))).toContain(`1 use(${expected})`);
  });

  it('finds the programs that calls run', () => {
    const program = 'eval("a"); setTimeout("b", 1); require("child_process").spawn("curl", ["-s", x])';
    expect(showEmbedded(readJavascript(program))).toEqual([
      'javascript: a',
      'javascript: b',
      "shell: 'curl' '-s' \"$_\"",
    ]);
  });

  it('keeps imports and references', () => {
    const facts = readJavascript(
      'import a, { b as c } from "x"\nimport "y"\nexport * from "z"\nf(process.env)',
    );
    expect(facts.imports.map(({ line, module, names }) => [line, module, names])).toEqual([
      [1, 'x', ['default', 'b']],
      [2, 'y', []],
      [3, 'z', []],
    ]);
    expect(facts.references.map(({ line, name }) => [line, name])).toEqual([[4, 'process.env']]);
  });

  it('does not take parameters for globals', () => {
    expect(showCalls(readJavascript('function f(fetch) { fetch(1) }'))).toEqual(['1 local.fetch(1)']);
  });

  it('still gives the calls around a break', () => {
    const calls = showCalls(
      readJavascript('first("a");\nlet = = ;\nlast("b");\nrequire("child_process").exec("id"'),
    );
    expect(calls).toEqual(
      expect.arrayContaining(["1 first('a')", "3 last('b')", "4 child_process.exec('id')"]),
    );
  });
});
