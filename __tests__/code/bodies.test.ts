// Functions are read again when more becomes known of them; that corrects facts, and gives none twice.
import { describe, expect, it } from 'vitest';
import { readJavascript } from '../../src/code/javascript/read.ts';
import { readPython } from '../../src/code/python/read.ts';
import type { CodeFacts } from '../../src/code/facts.ts';

/** The method is read before what sets the attribute; `run` has all kinds of facts. */
const LATE = [
  'import base64, os',
  'class A:',
  '    def run(self):',
  '        import json',
  '        token = os.environ["TOKEN"]',
  '        print("a text", json.dumps(token.strip().strip()))',
  '        exec("print(1)")',
  '        later = lambda: exec(self.code)',
  '        exec(self.code)',
  '    def __init__(self, data):',
  '        self.code = base64.b64decode(data)',
  '',
].join('\n');

function counts({ calls, imports, texts, references, embedded, scopes }: CodeFacts): number[] {
  return [calls, imports, texts, references, embedded, scopes].map(({ length }) => length);
}

const runs = ({ calls }: CodeFacts) => calls.filter(({ callee }) => /(?:exec|eval)$/.test(callee));

describe('a closer look', () => {
  it('corrects what a function is known to do', () => {
    const first = readPython(LATE);
    expect(runs(first).map(({ args }) => args[0]?.kind)).toEqual(['text', 'unknown', 'unknown']);
    const closer = first.closer?.('results');
    expect(closer && runs(closer).map(({ args }) => args[0]?.kind)).toEqual(['text', 'result', 'result']);
  });

  it('gives nothing twice, however often functions are read', () => {
    const first = readPython(LATE);
    const before = counts(first);
    const closer = first.closer?.('results');
    expect(closer && counts(closer)).toEqual(before);
  });

  it('adds calls of what is only known then', () => {
    const first = readJavascript(
      'let f;\nfunction run(x) { f(x); }\nfunction load() { f = require("vm").runInThisContext; }\n',
    );
    const callees = (facts: CodeFacts | undefined) => facts?.calls.map(({ callee }) => callee);
    expect(callees(first)).not.toContain('vm.runInThisContext');
    expect(callees(first.closer?.('results'))).toContain('vm.runInThisContext');
  });

  it('is not needed where functions find all that they look for', () => {
    const facts = readPython('def run(code):\n    exec(code)\ndef main():\n    run("passed")\n');
    expect(facts.closer?.('results')).toBeUndefined();
  });
});

describe('functions that hand things round', () => {
  const MANY = 20_000;
  const all = (of: (at: number) => string): string =>
    Array.from({ length: MANY }, (_, at) => of(at)).join('');

  it.each<[string, string]>([
    [
      'lists that grow from one to the next',
      all((at) => `def f${at}(x):\n    f${(at * 7919 + 1) % MANY}([x, g()])\n`),
    ],
    ['one name for all', all((at) => `def f(x):\n    f(g${at}())\n`)],
    [
      'one attribute',
      `class A:\n${all((at) => `    def m${at}(self):\n        self.a = [self.a, g${at}()]\n`)}`,
    ],
    [
      'classes under classes',
      all((at) => `class C${at + 1}(C${at}):\n    def m(self):\n        self.x = self.m(self.y)\n`),
    ],
    [
      'a class under all others',
      `${all((at) => `class B${at}: pass\n`)}class A(${all((at) => `B${at},`)}):\n    def m(self):\n${all(() => '        self.no()\n')}`,
    ],
    ['one list', `l = []\n${all((at) => `def f${at}():\n    l.append(g(l))\n`)}`],
  ])('are read to the end: %s', (_, text) => {
    const facts = readPython(text);
    expect((facts.closer?.('results') ?? facts).completeness).toBe('complete');
  });

  it('are read no more often than the size of the program allows, which is then said', () => {
    // Each class tells the one above it what to call, which is known one class at a time.
    const chain = Array.from(
      { length: 20 },
      (_, at) => `class C${at}:\n    def run(self, f):\n        f(h${at}())\n        C${at - 1}().run(f)\n`,
    );
    const long = `def long(a):\n${'    a\n'.repeat(40_000)}`;
    const facts = readPython(`${long}${chain.join('')}C19().run(long)\n`);
    const { completeness, reason } = facts.closer?.('results') ?? facts;
    expect([completeness, reason]).toEqual(['partial', 'its functions pass on too much to each other']);
  });
});
