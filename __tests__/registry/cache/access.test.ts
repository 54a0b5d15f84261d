// What of the runner's environment counts as a cache.
import { expect, it } from 'vitest';
import { cacheAccess, safeAddress } from '../../../src/registry/cache/access.ts';

const ENV = {
  ACTIONS_CACHE_SERVICE_V2: 'true',
  ACTIONS_RESULTS_URL: 'https://results.example.com/',
  ACTIONS_RUNTIME_TOKEN: 'a-token',
};

it('is there when the runner says all of it', () => {
  expect(cacheAccess(ENV)).toEqual({
    url: 'https://results.example.com/',
    token: 'a-token',
    reads: true,
    writes: true,
  });
});

it.each([
  ['read', { reads: true, writes: false }],
  [' Read\n', { reads: true, writes: false }],
  ['write-only', { reads: false, writes: true }],
  ['write', { reads: true, writes: true }],
  ['a mode of tomorrow', { reads: true, writes: true }],
])('of the mode "%s" is for %o', (mode, expected) => {
  expect(cacheAccess({ ...ENV, ACTIONS_CACHE_MODE: mode })).toMatchObject(expected);
});

it.each([
  ['without the second service', { ACTIONS_CACHE_SERVICE_V2: '' }],
  ['where the runner allows none', { ACTIONS_CACHE_MODE: 'none' }],
  ['without a token', { ACTIONS_RUNTIME_TOKEN: '' }],
  ['without an address', { ACTIONS_RESULTS_URL: undefined }],
  ['with what is no address', { ACTIONS_RESULTS_URL: 'results' }],
  ['with an address without encryption', { ACTIONS_RESULTS_URL: 'http://results.example.com/' }],
])('is not there %s', (_, differing) => {
  expect(cacheAccess({ ...ENV, ...differing })).toBeUndefined();
});

it.each([
  ['https://storage.example.com/x?sig=y', true],
  ['http://127.0.0.1:8080/x', true],
  ['http://[::1]/x', true],
  ['http://storage.example.com/x', false],
  ['http://127.0.0.1.example.com/', false],
  ['ftp://127.0.0.1/', false],
  ['', false],
])('%s is an address to read from: %s', (address, expected) => {
  expect(safeAddress(address) !== undefined).toBe(expected);
});
