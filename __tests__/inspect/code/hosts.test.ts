import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, ipOf, isLocal, isOn } from '../../../src/inspect/code/hosts.ts';

const only = (text: string) => {
  const [address] = addressesIn(text);
  if (address === undefined) throw new Error(`no address in ${text}`);
  return address;
};

describe('addresses', () => {
  it.each([
    '2852039166',
    '0xA9FEA9FE',
    '0251.0376.0251.0376',
    '169.254.43518',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
  ])('%s is the metadata service, in disguise', (host) => {
    expect(only(`http://${host}/latest/`)).toMatchObject({ ip: '169.254.169.254', disguised: true });
  });

  it('leaves names and plain numbers as they are', () => {
    expect(only('https://user:pw@Example.com.:8443/a/b?c')).toMatchObject({
      host: 'example.com',
      path: '/a/b?c',
      disguised: false,
    });
    expect(only('http://192.0.2.1/')).toMatchObject({ ip: '192.0.2.1', disguised: false });
    expect(ipOf('1.2.3.4.5')).toBeUndefined();
    expect(ipOf('256.1.1.1')).toBeUndefined();
    expect(ipOf('example.com')).toBeUndefined();
  });

  it.each([
    'http://localhost:8000/',
    'http://127.0.0.1/',
    'http://10.1.2.3/',
    'http://[::1]/',
    'http://0x7f.1/',
  ])('%s is local', (text) => {
    expect(isLocal(only(text))).toBe(true);
  });

  it('holds lists to whole names and whole paths', () => {
    const list = ['example.com', 'example.org/good/'];
    expect(isOn(list, only('https://sub.example.com/x'))).toBe(true);
    expect(isOn(list, only('https://example.com.evil.test/x'))).toBe(false);
    expect(isOn(list, only('https://notexample.com/x'))).toBe(false);
    expect(isOn(list, only('https://example.org/good/x'))).toBe(true);
    expect(isOn(list, only('https://example.org/goodbye'))).toBe(false);
    expect(isOn(list, only('https://example.com@evil.test/x'))).toBe(false);
  });

  it('never throws', () => {
    assert(property(string(), (text) => Array.isArray(addressesIn(`http://${text}`))));
  });
});
