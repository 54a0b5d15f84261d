import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPython } from '../../../src/code/python/read.ts';
import { showCalls, showEmbedded } from '../show.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const packed = deflateSync(Buffer.from('print(1)')).toString('base64');
const gzipped = gzipSync(Buffer.from('print(2)')).toString('base64');

/** Each: a program, and a call that must be among those found. */
const RESOLVED: readonly (readonly [string, string])[] = [
  ['import os\nos.system("id")', "2 os.system('id')"],
  ['import os as o\no.system("id")', "2 os.system('id')"],
  ['from os import system as s\ns("id")', "2 os.system('id') {alias}"],
  ['from os import *\nsystem("id")', "2 os.system('id')"],
  ["f('ab' * 2 ** 1, 'ab' * 1.5)", "1 f('abab'<concat>, ?)"],
  ['import os\ns = os.system\ns("id")', "3 os.system('id') {alias}"],
  ['import os\na, b = 1, os.system\nb("id")', "3 os.system('id') {alias}"],
  ['import os.path as p\np.join("a")', "2 os.path.join('a')"],
  ["import os\ngetattr(os, 'sys' + 'tem')('id')", "2 os.system('id') {getattr+concat}"],
  ["__import__('os').system('id')", "1 os.system('id') {import}"],
  ["import importlib\nimportlib.import_module('o' + 's').system('id')", "2 os.system('id') {import+concat}"],
  ["globals()['exec']('1')", "1 builtins.exec('1') {dict}"],
  ["__builtins__.__dict__['ev' + 'al']('1')", "1 builtins.eval('1') {dict+concat}"],
  ["__builtins__['exec']('1')", "1 builtins.exec('1') {dict}"],
  ["import os\nvars(os)['popen']('1')", "2 os.popen('1') {dict}"],
  ["import sys\nsys.modules['os'].system('1')", "2 os.system('1') {dict}"],
  ['import os\nos.__dict__["system"]("1")', "2 os.system('1') {dict}"],
  ['import subprocess\nsubprocess.os.system("1")', "2 os.system('1')"],
  ["import os, operator\noperator.methodcaller('system', 'id')(os)", "2 os.system('id') {getattr}"],
  ["import os, operator\noperator.attrgetter('system')(os)('id')", "2 os.system('id') {getattr}"],
  ["import os, functools\nfunctools.partial(os.system, 'id')()", "2 os.system('id') {partial}"],
  ["(lambda c: exec(c))('1')", "1 builtins.exec('1')"],
  ['@exec\ndef f(): pass', '1 builtins.exec(@local.f)'],
  ["import builtins\nsetattr(builtins, 'print', exec)\nprint('1')", "3 builtins.exec('1') {alias}"],
  ["if (e := exec): e('1')", "1 builtins.exec('1')"],
  ["d = {'a': exec}\nd['a']('1')", "2 builtins.exec('1')"],
  [
    'import os\nclass A:\n  def __init__(self): self.x = os.system\n  def m(self): self.x("id")',
    "4 os.system('id')",
  ],
  ["eval('os.system')('id')", "1 os.system('id') {eval}"],
  ["ｅｖａｌ('1')", "1 builtins.eval('1') {look-alike}"],
  ["exec.__call__('1')", "1 builtins.exec('1')"],
  ['f = exec if a else eval\nf("1")', "2 builtins.exec('1')"],
  ['import os\ndef f(c): os.system(c)\nf("id")', "2 os.system('id')"],
  ['x = t"{exec(1)}"', '1 builtins.exec(1)'],
  ['exec "1"', "1 builtins.exec('1')"],
  ['try:\n  exec("1")\nexcept: pass', "2 builtins.exec('1') silenced"],
  ['import contextlib\nwith contextlib.suppress(OSError):\n  exec("1")', "3 builtins.exec('1') silenced"],
  ['import os\nos.environ["A"] = "b"', "2 os.environ.__setitem__('A', 'b')"],
  ['from . import x\nx.run()', '2 relative.x.run()'],
  ['exec(x := "1")', "1 builtins.exec('1')"],
];

/** Each: an expression, and the constant it comes to. */
const FOLDED: readonly (readonly [string, string])[] = [
  ["'a' 'b' + \"c\"", "'abc'<concat>"],
  ["'%s-%s' % ('a', 'b')", "'a-b'<concat>"],
  ["'{}{x}'.format('a', x='b')", "'ab'<concat>"],
  ['f\'a{1}{"b"}\'', "'a1b'<concat>"],
  ["'cba'[::-1]", "'abc'<reverse>"],
  ["'xabcx'[1:-1]", "'abc'"],
  ["''.join(reversed('cba'))", "'abc'<reverse+concat>"],
  ["''.join(['a', 'b'])", "'ab'<concat>"],
  ["''.join(map(chr, [97, 98]))", "'ab'<chr+concat>"],
  ["''.join(chr(c ^ 1) for c in [96, 99])", "'ab'<chr+concat>"],
  ["''.join([chr(c - 1) for c in (98, 99)])", "'ab'<chr+concat>"],
  ['bytes([97, 98]).decode()', "'ab'<chr>"],
  ["bytes.fromhex('6162').decode()", "'ab'<hex>"],
  [`__import__('base64').b64decode('${base64('print(1)')}')`, "'print(1)'<base64>"],
  [`__import__('zlib').decompress(__import__('base64').b64decode('${packed}'))`, "'print(1)'<base64+zlib>"],
  [`__import__('gzip').decompress(__import__('base64').b64decode('${gzipped}'))`, "'print(2)'<base64+gzip>"],
  ["__import__('codecs').decode('cevag', 'rot13')", "'print'<rot13>"],
  ["'axb'.replace('x', '')", "'ab'<concat>"],
  ["'\\x61\\u0062\\143\\N{LATIN SMALL LETTER D}'", "'abcd'"],
  ["r'\\x61'", "'\\x61'"],
  ["(lambda s: s[::-1])('ba')", "'ab'<reverse>"],
  ["f'https://example.com/{name}'", "parts['https://example.com/', @name]"],
  ["f'https:\\x2f/{name}\\x2f{{'", "parts['https://', @name, '/{']"],
  ["['a', *['b']]", "list['a', 'b']"],
  ["__import__('os').path.join('~', '.ssh')", "'~/.ssh'<concat>"],
];

describe('readPython', () => {
  it.each(RESOLVED)('resolves %j', (program, expected) => {
    expect(showCalls(readPython(program))).toContain(expected);
  });

  it.each(FOLDED)('folds %s', (expression, expected) => {
    const calls = showCalls(readPython(`use(${expression})`));
    expect(calls).toContain(`1 use(${expected})`);
  });

  it('follows what a call gives through names, members, blocks and functions', () => {
    const flows = (program: string): string | undefined =>
      showCalls(readPython(program)).find((line) => line.includes('exec('));
    const fetch = 'import requests\n';
    expect(flows(`${fetch}d = requests.get(u).text; exec(d)`)).toBe('2 builtins.exec(#0)');
    expect(flows(`${fetch}exec(requests.get(u).json()["x"].decode())`)).toBe('2 builtins.exec(#0)');
    expect(flows(`${fetch}for l in requests.get(u): exec(l)`)).toBe('2 builtins.exec(#0)');
    expect(flows('with open("f") as f: exec(f.read())')).toBe('1 builtins.exec(#0)');
    expect(flows(`${fetch}def g(): return requests.get(u).text\nexec(g())`)).toBe(
      '3 builtins.exec(any[#0, #2])',
    );
    expect(flows(`${fetch}def run(c): exec(c)\nrun(requests.get(u))`)).toBe('2 builtins.exec(#0)');
    expect(flows(`${fetch}exec(compile(requests.get(u).text, "f", "exec"))`)).toBe('2 builtins.exec(#0)');
    expect(flows(`${fetch}if a: d = ""\nelse: d = requests.get(u)\nexec(d)`)).toBe(
      "4 builtins.exec(any['', #0])",
    );
  });

  it('finds the programs that calls run', () => {
    const program = [
      'import os, subprocess, sys',
      'exec("a = 1")',
      'os.system("curl " + url)',
      'subprocess.run(["curl", "it\'s", x])',
      'subprocess.run([sys.executable, "-c", "pass"])',
      `exec(__import__("base64").b64decode("${base64('b = 2')}"))`,
    ].join('\n');
    expect(showEmbedded(readPython(program))).toEqual([
      'python: a = 1',
      'shell: curl $_',
      "shell: 'curl' 'it'\\''s' \"$_\"",
      "shell: python '-c' 'pass'",
      'python: b = 2 <base64>',
    ]);
  });

  it('keeps imports, references, texts and functions with their lines', () => {
    const facts = readPython(
      '"""doc"""\nimport os, a.b as c\nfrom ..x import y\nz = os.environ\ndef f():\n  return "text"\nf()',
    );
    expect(facts.imports.map(({ line, module, names }) => [line, module, names])).toEqual([
      [2, 'os', []],
      [2, 'a.b', []],
      [3, '..x', ['y']],
    ]);
    expect(facts.references).toEqual([{ line: 4, column: 5, name: 'os.environ', scope: 0 }]);
    expect(facts.texts.map(({ line, text, scope }) => [line, text, scope])).toEqual([[6, 'text', 1]]);
    expect(facts.scopes[1]).toEqual({ name: 'f', line: 5, parent: 0, runs: true });
    expect(facts.completeness).toBe('complete');
  });

  it('does not take methods and names of the file for builtins', () => {
    const calls = showCalls(readPython('def exec(x): pass\nexec("1")\nmodel.eval()\ndef g(eval): eval("1")'));
    expect(calls).toEqual(["2 local.exec('1')", '3 model.eval()', "4 local.eval('1')"]);
  });

  it('still gives the calls around a break', () => {
    for (const broken of ['x = (', ')))', 'def (:', '%magic x', '"unclosed', 'if:', '\0', '!ls']) {
      const calls = showCalls(readPython(`first("a")\n${broken}\n\nlast("b")\n`));
      expect(calls).toContain("1 first('a')");
      if (broken !== '"unclosed') expect(calls.join()).toContain('4 last');
    }
  });
});
