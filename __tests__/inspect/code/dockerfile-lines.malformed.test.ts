// Arbitrary and broken Dockerfiles: nothing throws, no line is read twice, and no here-document hides an instruction.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heredocsIn, instructionsOf } from '../../../src/inspect/code/dockerfile-lines.ts';
import { shellOfDockerfile } from '../../../src/inspect/code/dockerfile.ts';

const PIECES = [
  'RUN ',
  'CMD ["a", "b"]',
  'COPY <<EOF /x',
  'SHELL ["bash", "-c", "x"]',
  'ADD https://a.invalid/x /x',
  '# escape=`',
  '# x',
  'EOF',
  '<<EOF',
  '<<-"E"',
  '<< E',
  'E',
  '\\',
  '`',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '"',
  "'",
  'ONBUILD ',
  'HEALTHCHECK CMD ',
  'x && y',
];
const dockerfile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('the lines of any text', () => {
  it('belong to one instruction each, in order', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const { instructions, count } = instructionsOf(text);
        expect(count).toBe(text.split('\n').length);
        let end = 0;
        for (const { at, lines, bodies } of instructions) {
          expect(at).toBeGreaterThanOrEqual(end);
          expect(lines.length).toBeGreaterThan(0);
          end = at + lines.length + bodies.length;
        }
        expect(end).toBeLessThanOrEqual(count);
      }),
      { numRuns: 500 },
    );
  });

  it('are left out only where they are empty or comments', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const all = text.split('\n');
        const taken = new Set(
          instructionsOf(text).instructions.flatMap(({ at, lines, bodies }) =>
            [...lines, ...bodies].map((_, index) => at + index),
          ),
        );
        for (const [at, line] of all.entries())
          if (!taken.has(at)) expect(line.trim()).toMatch(/^(?:#.*)?$/s);
      }),
      { numRuns: 500 },
    );
  });

  it('become a shell program with the same lines', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        // A word of a list may hold line ends of its own, as escapes.
        fc.pre(!text.includes('\\n'));
        expect(shellOfDockerfile(text).split('\n').length).toBe(text.split('\n').length);
      }),
      { numRuns: 500 },
    );
  });

  it('keep a command behind whatever began before it and did not end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('RUN cat <<EOF', 'RUN <<-"A" <<B', 'COPY <<X /x', 'RUN echo "'),
        (begun) => {
          const shell = shellOfDockerfile(`FROM x\n${begun}\nRUN the-command\n`);
          expect(shell.split('\n')[2]).toContain('the-command');
        },
      ),
    );
  });
});

describe('a line', () => {
  it('begins no here-document inside of quotes, and names each that it begins', () => {
    expect(heredocsIn('RUN echo "a <<EOF" \'<<B\' # x')).toEqual([]);
    expect(heredocsIn('RUN cat <<A <<-"B" 3<<C')).toEqual([
      { name: 'A', dashed: false },
      { name: 'B', dashed: true },
      { name: 'C', dashed: false },
    ]);
    expect(heredocsIn('RUN cat <<<A')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        for (const { name } of heredocsIn(line)) expect(name).toMatch(/^[A-Za-z_]\w*$/);
      }),
    );
  });

  it('may be long, and there may be many, without taking more than linear time', () => {
    const long = `RUN ${'"<<a '.repeat(40_000)}`;
    expect(instructionsOf(long).instructions).toHaveLength(1);
    const many = 'RUN cat <<A <<B <<C\n'.repeat(20_000);
    expect(instructionsOf(many).instructions).toHaveLength(20_000);
    const open = 'RUN x \\\n'.repeat(50_000);
    expect(instructionsOf(open).instructions[0]?.lines).toHaveLength(50_001);
    const ends = `${'RUN cat <<A\n'.repeat(20_000)}A\n`;
    expect(instructionsOf(ends).count).toBe(20_002);
  });
});
