// Credentials that are split or encoded: found where they come together, and nothing else.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { token } from './tokens.ts';

async function secrets(path: string, text: string): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings
    .filter(({ surface }) => surface === 'secret')
    .map(({ severity, location }) => `${severity} ${location.line}`);
}

const hex = (char: string): string => char.charCodeAt(0).toString(16).padStart(2, '0');
const every = (value: string, escape: (char: string) => string): string => Array.from(value, escape).join('');

describe('a credential in another text', () => {
  const value = token('github-classic');

  it.each<[string, string]>([
    ['base64', Buffer.from(value).toString('base64')],
    ['base64 behind one character', Buffer.from(`:${value}`).toString('base64')],
    ['base64 behind a name', Buffer.from(`user:${value}\n`).toString('base64')],
    ['base64 for addresses', Buffer.from(`x=${value}`).toString('base64url')],
    ['escapes of its first letter', `\\u0067${value.slice(1)}`],
    ['escapes throughout', every(value, (char) => `\\u00${hex(char)}`)],
    ['escapes of JavaScript', every(value, (char) => `\\u{${hex(char)}}`)],
    ['escapes of C', every(value, (char) => `\\x${hex(char)}`)],
    ['percent signs', every(value, (char) => `%${hex(char).toUpperCase()}`)],
    ['an escape inside', `${value.slice(0, 2)}\\u0070${value.slice(3)}`],
  ])('is found in %s', async (_, written) => {
    expect(await secrets('settings.json', `{\n  "a": "b",\n  "value": "${written}"\n}\n`)).toEqual([
      'CRITICAL 3',
    ]);
  });

  it.each<[string, (text: string) => string]>([
    ['as a terminal has them', (text) => text],
    ['as JSON writes them', (text) => text.replaceAll('\u001b', String.raw`\u001b`)],
    ['as programs write them', (text) => text.replaceAll('\u001b', String.raw`\033`)],
  ])('is found with colours in it, %s', async (_, written) => {
    const [red, off] = ['\u001b[31m', '\u001b[0m'];
    for (const cut of [2, 12, 30]) {
      const text = `ghp_none ${red}error${off}\nAuthorization: ${red}${value.slice(0, cut)}${off}${red}${value.slice(cut)}${off}\n`;
      expect(await secrets('run.log', written(text))).toEqual(['CRITICAL 2']);
      expect(
        await secrets('run.log', written(text.replaceAll(value.slice(cut), 'x'.repeat(40 - cut)))),
      ).toEqual([]);
    }
  });

  it('is found once, as long as it is, in every format that tells itself', async () => {
    for (const id of ['huggingface-user', 'npm', 'openai', 'anthropic']) {
      const encoded = Buffer.from(token(id)).toString('base64');
      expect(await secrets('values.yaml', `a: 1\nkey: ${encoded}\n`)).toHaveLength(1);
    }
  });

  it('is none when its checksum is wrong, and in any other base64 or escape', async () => {
    const wrong = value.slice(0, -1) + (value.endsWith('a') ? 'b' : 'a');
    expect(await secrets('a.json', JSON.stringify({ value: Buffer.from(wrong).toString('base64') }))).toEqual(
      [],
    );
    const text = Array.from({ length: 4000 }, (_, at) => `ghp_ sk-ant- hf_ ${at} npm_`).join(' ');
    expect(await secrets('a.json', JSON.stringify({ value: Buffer.from(text).toString('base64') }))).toEqual(
      [],
    );
    expect(
      await secrets('a.js', `x = "${every('print hello ', (char) => `\\x${hex(char)}`).repeat(3000)}"`),
    ).toEqual([]);
  });

  it('is found among many escapes', async () => {
    const filler = every('an ordinary text ', (char) => `\\x${hex(char)}`).repeat(200);
    const text = `"${filler}"\n"${every(value, (char) => `\\x${hex(char)}`)}"\n`;
    expect(await secrets('a.txt', text)).toEqual(['CRITICAL 2']);
  });
});

describe('a credential that a program puts together', () => {
  const value = token('github-classic');
  const [head, middle, tail] = [value.slice(0, 4), value.slice(4, 20), value.slice(20)];
  const base64 = Buffer.from(value).toString('base64');

  it.each<[string, string]>([
    ['a.py', `x = 1\ntoken = "${head}" + "${middle}" + "${tail}"\n`],
    ['a.py', `x = 1\ntoken = "${head}" "${middle}${tail}"\n`],
    ['a.py', `x = 1\nlogin("".join(["${head}", "${middle}", "${tail}"]))\n`],
    ['a.py', `a = "${head}"; b = "${middle}${tail}"\nlogin(token=f"{a}{b}")\n`],
    ['a.py', `x = 1\nlogin(h={"Authorization": "token ${head}" + "${middle}${tail}"})\n`],
    ['a.py', `x = 1\ny = "${Array.from(value).reverse().join('')}"[::-1]\n`],
    [
      'a.py',
      `import base64\ntoken = base64.b64decode("${base64.slice(0, 20)}" + "${base64.slice(20)}").decode()\n`,
    ],
    ['a.py', `x = "${head}${middle}"\nx += "${tail}"\n`],
    ['a.js', `let x = 1;\nconst token = "${head}" + "${middle}" + "${tail}";\n`],
    ['a.js', `let x = 1;\nlogin(["${head}", "${middle}${tail}"].join(""));\n`],
    ['a.ts', `const a = "${head}";\nlogin(\`\${a}${middle}${tail}\`);\n`],
    ['a.sh', `A=${head}\nexport TOKEN="\${A}${middle}${tail}"\n`],
  ])('is found in %s: %s', async (path, text) => {
    expect(await secrets(path, text)).toEqual(['CRITICAL 2']);
  });

  it.each<[string, string]>([
    ['a.py', `token = "${value}"\nlogin(token)\n`],
    ['a.py', `token = "\\u0067${value.slice(1)}"\n`],
    ['a.py', `import base64\ntoken = base64.b64decode("${base64}")\n`],
    ['a.js', `const token = "${value}"; login("token " + token);\n`],
  ])('is told once where it stands there as well: %s %s', async (path, text) => {
    expect(await secrets(path, text)).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['a.py', `token = "${head}" + "A" * 36\n`],
    ['a.py', `token = "${head}" + os.environ["TOKEN"]\n`],
    ['a.py', `token = "${head}" + "${middle}" + "${tail.slice(0, -1)}"\n`],
  ])('is none: %s %s', async (path, text) => {
    expect(await secrets(path, text)).toEqual([]);
  });
});
