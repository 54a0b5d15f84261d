// Writes samples/ (needs Node 22): a checkpoint as torch.save writes it whose payload only echoes a line, and its twin.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from './stored-zip.mjs';

const folder = join(import.meta.dirname, '../samples');

/** `{"weight": <tensor of four floats>}`, its storage in archive/data/0. */
const WEIGHTS = [
  '\u0080\u0002}q\u0000X\u0006\u0000\u0000\u0000weightq\u0001ctorch._utils\n_rebuild_tensor_v2\nq\u0002',
  '((X\u0007\u0000\u0000\u0000storageq\u0003ctorch\nFloatStorage\nq\u0004X\u0001\u0000\u0000\u00000q\u0005',
  'X\u0003\u0000\u0000\u0000cpuq\u0006K\u0004tq\u0007QK\u0000K\u0004\u0085q\bK\u0001\u0085q\t\u0089',
  'ccollections\nOrderedDict\nq\n)Rq\u000btq\fRq\rs',
].join('');
const COMMAND = 'echo model-guard: this line would have come from loading the model';
/** `"optimizer": os.system(COMMAND)`, one more entry of the same dictionary. */
const PAYLOAD = [
  `X\u0009\u0000\u0000\u0000optimizercos\nsystem\nX${String.fromCharCode(COMMAND.length)}\u0000\u0000\u0000`,
  `${COMMAND}\u0085Rs`,
].join('');

const checkpoint = (pickle) =>
  zipOf([
    ['archive/data.pkl', Buffer.from(`${pickle}.`, 'latin1')],
    ['archive/byteorder', Buffer.from('little')],
    ['archive/data/0', Buffer.from(new Float32Array([0.1, 0.2, 0.3, 0.4]).buffer)],
    ['archive/version', Buffer.from('3\n')],
  ]);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'poisoned-checkpoint.pt'), checkpoint(WEIGHTS + PAYLOAD));
writeFileSync(join(folder, 'plain-checkpoint.pt'), checkpoint(WEIGHTS));
