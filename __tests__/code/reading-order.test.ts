// What a function is passed is known when its body is read, wherever in the file the callers stand.
import { describe, expect, it } from 'vitest';
import { readJavascript } from '../../src/code/javascript/read.ts';
import { readPython } from '../../src/code/python/read.ts';
import type { CodeFacts } from '../../src/code/facts.ts';

/** What the first call of `callee` is given. */
function givenTo(callee: string, { calls }: CodeFacts): unknown {
  return calls.find((call) => call.callee === callee)?.args[0];
}

const READ = { kind: 'text', text: 'passed' };

describe('a parameter', () => {
  it.each([
    ['before the function', 'def main():\n    run("passed")\ndef run(code):\n    exec(code)\n'],
    ['behind the function', 'def run(code):\n    exec(code)\ndef main():\n    run("passed")\n'],
    [
      'through another function',
      'def run(code):\n    exec(code)\ndef hand(code):\n    run(code)\ndef main():\n    hand("passed")\n',
    ],
    [
      'in a method',
      'class A:\n    def run(self, code):\n        exec(code)\n    def main(self):\n        self.run("passed")\n',
    ],
    ['to a lambda', 'run = lambda code: exec(code)\ndef main():\n    run("passed")\n'],
    [
      'from a function inside',
      'def run(code):\n    exec(code)\ndef main():\n    def inner():\n        run("passed")\n    def other():\n        pass\n',
    ],
    [
      'to a function inside',
      'def main():\n    def run(code):\n        exec(code)\n    def caller():\n        run("passed")\n',
    ],
    [
      'in a circle',
      'def run(code):\n    exec(code)\n    main()\ndef main():\n    run("passed")\n    run("passed")\nmain()\n',
    ],
  ])('of Python is known when it is passed %s', (_, text) => {
    expect(givenTo('builtins.exec', readPython(text))).toMatchObject(READ);
  });

  it.each([
    ['behind a function', 'function run(code) { eval(code); }\nfunction main() { run("passed"); }\n'],
    ['behind an arrow', 'const run = (code) => { eval(code); };\nconst main = () => { run("passed"); };\n'],
    [
      'inside a wrapper',
      '(function () { function run(c) { eval(c); } function main() { run("passed"); } })();\n',
    ],
  ])('of JavaScript is known when it is passed %s', (_, text) => {
    expect(givenTo('eval', readJavascript(text))).toMatchObject(READ);
  });
});

it('takes time in proportion to the functions, whatever they call each other', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `def f${at}(x):\n    f${at + 1}(x)\n`).join('');
  const facts = readPython(`${many}def f20000(x):\n    exec(x)\ndef main():\n    f0("passed")\n`);
  expect(givenTo('builtins.exec', facts)).toMatchObject(READ);
});
