// Whatever the cache service answers, an entry is found or missed and nothing else happens.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { artifactCache } from '../../../src/registry/cache/cache.ts';
import { digestsOf } from '../../../src/registry/digests.ts';
import { digest } from '../samples.ts';

const WANTED = digestsOf([digest('a package', 'sha256')]);
const ACCESS = { url: 'https://results.example.com/', token: 'a-token', reads: true, writes: true };
const NEVER = new AbortController().signal;

const FIELDS = fc.record(
  {
    ok: fc.oneof(fc.boolean(), fc.anything()),
    matched_key: fc.oneof(fc.constant(`model-guard-sha256-${WANTED[0]?.hex}`), fc.string()),
    signed_download_url: fc.oneof(fc.webUrl(), fc.string()),
    signed_upload_url: fc.oneof(fc.webUrl(), fc.string()),
  },
  { requiredKeys: [] },
);
const BODY = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  FIELDS.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
  fc.json().map((text) => Buffer.from(text)),
);

it('never fails and never gives other bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(BODY, { minLength: 1 }),
      fc.integer({ min: 200, max: 599 }),
      async (bodies, last) => {
        let turn = 0;
        const fetch = (): Promise<Response> => {
          const body = bodies[turn++ % bodies.length];
          // A status of these may have no body.
          const status = turn % 3 === 0 && ![204, 205, 304].includes(last) ? last : 200;
          return Promise.resolve(new Response(body as Uint8Array<ArrayBuffer>, { status }));
        };
        const cache = artifactCache({ fetch, access: ACCESS, timeout: () => NEVER });
        expect(await cache.get(WANTED, 1000, NEVER)).toBeUndefined();
        await cache.put(WANTED.map((each) => ({ digest: each, bytes: Buffer.from('a package') })));
      },
    ),
  );
});
