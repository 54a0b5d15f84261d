// The LFS half of the fake GitHub: the batch endpoint and the object storage behind it.
// Source: git-lfs docs/api/batch.md and docs/api/basic-transfers.md.
import { ok, type Answer } from './answer.ts';
import type { Hub } from './hub.ts';
import { at, listAt, textAt, type Json } from './json.ts';

export const LFS_TYPE = 'application/vnd.git-lfs+json';

/** Header that the storage demands, as presigned storages do; the batch answer tells it. */
const STORAGE_HEADER = { 'x-storage-ticket': 'contract' } as const;

const OBJECT_ID = /^[0-9a-f]{64}$/;

/** What is wrong with a batch request; empty when a server would take it. */
export function checkBatch(body: Json | undefined, headers: NodeJS.Dict<string | string[]>): string[] {
  const problems: string[] = [];
  if (!String(headers['accept']).includes(LFS_TYPE)) problems.push(`LFS batch: Accept is not ${LFS_TYPE}`);
  if (!String(headers['content-type']).includes(LFS_TYPE)) {
    problems.push(`LFS batch: Content-Type is not ${LFS_TYPE}`);
  }
  if (textAt(body, 'operation') !== 'download') problems.push('LFS batch: operation is not download');
  const objects = listAt(body, 'objects');
  if (objects.length === 0) problems.push('LFS batch: no objects');
  for (const object of objects) {
    if (!OBJECT_ID.test(textAt(object, 'oid') ?? '')) problems.push('LFS batch: an oid is not a sha256');
    const size = at(object, 'size');
    if (!Number.isInteger(size) || Number(size) < 0)
      problems.push('LFS batch: a size is not a count of bytes');
  }
  return problems;
}

export function answerBatch(hub: Hub, body: Json | undefined): Answer {
  const objects = listAt(body, 'objects').map((object) => batchObject(hub, object));
  const json = { transfer: 'basic', objects, hash_algo: 'sha256' };
  return { ...ok(json), headers: { 'content-type': LFS_TYPE } };
}

function batchObject(hub: Hub, object: Json): Json {
  const [oid, size] = [textAt(object, 'oid') ?? '', at(object, 'size') ?? 0];
  if (!hub.lfs.has(oid))
    return { oid, size, error: { code: 404, message: 'Object does not exist on the server' } };
  const download = {
    href: `${hub.serverUrl}/lfs-storage/${oid}?ticket=1`,
    header: STORAGE_HEADER,
    expires_in: 3600,
  };
  return { oid, size, authenticated: true, actions: { download } };
}

/** The storage is not GitHub: a token sent there is a leak, and a request without the told header is refused. */
export function answerDownload(
  hub: Hub,
  oid: string,
  headers: NodeJS.Dict<string | string[]>,
): { answer: Answer; problems: string[] } {
  const problems =
    headers['authorization'] === undefined ? [] : ['the token was sent to the LFS object storage'];
  const data = hub.lfs.get(oid);
  const ticket = headers['x-storage-ticket'] === STORAGE_HEADER['x-storage-ticket'];
  if (!ticket || data === undefined) {
    const status = ticket ? 404 : 403;
    return { problems, answer: { status, raw: { type: 'text/xml', data: Buffer.from('<Error/>') } } };
  }
  const raw = { type: 'application/octet-stream', data: Buffer.from(data) };
  return { problems, answer: { status: 200, raw } };
}

/** The pointer file that git keeps in place of an object. Source: git-lfs docs/spec.md. */
export function lfsPointer(oid: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
