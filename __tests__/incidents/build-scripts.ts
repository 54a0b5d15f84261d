// Attacks through what builds the project.
import { lines, type Replay } from './replay.ts';

const opaque = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 2_654_435_761) >>> 24));

export const BUILD_SCRIPTS: readonly Replay[] = [
  {
    name: 'xz, 2024: a build that runs what it unpacks from a test file',
    base: { Makefile: lines('all:', '\tcc -o x x.c') },
    attack: {
      Makefile: lines(
        'all:',
        '\tsed "r\\n" tests/files/bad-3-corrupt.xz | tr "\\t \\-_" " \\t_\\-" | xz -d | /bin/bash',
        '\tcc -o x x.c',
      ),
      'tests/files/bad-3-corrupt.xz': opaque,
    },
    because: ['HIGH HOOK-DANGEROUS-COMMAND'],
    twin: {
      Makefile: lines(
        'all:',
        '\tcc -o x x.c',
        'check:',
        '\txz -dc tests/files/good-1.xz | cmp - expected.txt',
      ),
      'tests/files/good-1.xz': opaque,
    },
  },
];
