// What commands fetch, where they write it, what they send and what stands in for what they name.
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { loadRules } from '../../../src/core/rulebook.ts';
import { fetchOf } from '../../../src/inspect/command/fetch.ts';
import { commandKnowledge } from '../../../src/inspect/command/knowledge.ts';
import { TEXT_WORDS } from '../../../src/inspect/command/words.ts';

const known = commandKnowledge(await loadRules());
const U = 'https://example.com/a/x.sh';

function read(line: string): ReturnType<typeof fetchOf<string>> {
  const [program = '', ...args] = line.split(' ');
  return fetchOf(program, args, known, TEXT_WORDS);
}

describe('a command that fetches', () => {
  it.each([
    [`curl ${U}`, [U], undefined],
    [`curl -fsSLo f ${U}`, [U], 'f'],
    [`curl -of ${U}`, [U], 'f'],
    [`curl ${U} --output=f`, [U], 'f'],
    [`curl -sSfLO ${U}`, [U], 'x.sh'],
    [`curl -OJ --output-dir /tmp ${U}`, [U], '/tmp/x.sh'],
    [`curl -o - ${U}`, [U], undefined],
    [`curl -e https://example.org -d @y -m 5 ${U}`, [U], undefined],
    [`curl --url ${U} -o f`, [U], 'f'],
    [`curl --url=${U}`, [U], undefined],
    [`curl -s ${U} example.org/y`, [U, 'example.org/y'], undefined],
    [`curl -- ${U}`, [U], undefined],
    [`/usr/bin/CURL.exe ${U}`, [U], undefined],
    [`wget ${U}`, [U], 'x.sh'],
    [`wget -qO- ${U}`, [U], undefined],
    [`wget -nv -O f ${U}`, [U], 'f'],
    [`wget -P/tmp ${U}?a=b`, [`${U}?a=b`], '/tmp/x.sh'],
    [`wget -o log ${U}`, [U], 'x.sh'],
    [`wget -x -b ${U}`, [U], 'x.sh'],
    ['wget https://example.com', ['https://example.com'], undefined],
    [`aria2c -x 16 -d /tmp -o f ${U}`, [U], 'f'],
    [`http -d GET ${U} a==b`, [U], 'x.sh'],
    [`iwr -useb ${U} -OutF f`, [U], 'f'],
    [`Invoke-WebRequest -Uri:${U} -OutFile f`, [U], 'f'],
    [`downloadfile ${U} f`, [U], 'f'],
  ])('%s', (line, addresses, file) => expect(read(line)).toMatchObject({ addresses, file }));

  it.each([
    [`curl -sd secret ${U}`, ['secret']],
    [`curl --data=secret ${U}`, ['secret']],
    [`curl -H secret -T file ${U}`, ['file', 'secret']],
    [`curl --unheard-of=secret ${U}`, ['--unheard-of=secret']],
    [`wget --post-file f ${U}`, ['f']],
    [`http POST ${U} a=b c:d`, ['a=b', 'c:d']],
    [`irm ${U} -Body secret`, ['secret']],
    [`curl -o secret -w secret -sS ${U}`, []],
  ])('%s sends %j', (line, sends) => expect(read(line)?.sends).toEqual(sends));

  it.each([
    'curl -x example.org:80',
    'curl -sxexample.org:80',
    'curl --resolve=a:443:192.0.2.1',
    'curl -K list',
    'wget -i list',
    'aria2c --all-proxy=http://example.org',
    'iwr -Proxy http://example.org',
  ])('%s has something else answer', (line) =>
    expect(read(`${line} ${U}`)).toMatchObject({ rerouted: true }),
  );

  it.each([
    ['curl -fsSL --proto =https --tlsv1.2 -o f', true],
    ['curl -k', false],
    ['curl -sk', false],
    ['curl --unheard-of', false],
    ['curl -d x', false],
    ['curl -X POST', false],
    [`curl -${'s'.repeat(100)}k`, false],
    ['wget -q --https-only -O-', true],
    ['wget --no-check-certificate', false],
  ])('%s is understood: %s', (line, understood) =>
    expect(read(`${line} ${U}`)).toMatchObject({ understood, rerouted: false, addresses: [U] }),
  );

  it('hands a word on once, however many options it has', () => {
    const word = `-${'?!k'.repeat(10_000)}`;
    expect(read(`curl ${word} ${U}`)).toMatchObject({ sends: [word], insecure: true, understood: false });
  });

  it('is one that is known', () => {
    expect(read(`tar ${U}`)).toBeUndefined();
    expect(read(`curlish ${U}`)).toBeUndefined();
  });

  it('may have any words', () => {
    const programs = fc.constantFrom(...known.fetchers.keys());
    const options = [...known.fetchers.values()].flatMap(({ roles }) => Array.from(roles.keys()));
    const words = fc.oneof(fc.string(), fc.constantFrom('-', '--', U, ...options));
    fc.assert(
      fc.property(programs, fc.array(words), (program, args) => {
        const fetch = fetchOf(program, args, known, TEXT_WORDS);
        const told = [...(fetch?.addresses ?? []), ...(fetch?.sends ?? [])];
        expect(told.length).toBeLessThanOrEqual(2 * args.join('').length + args.length);
      }),
    );
  });
});
