import { describe, expect, it } from 'vitest';
import { parseSpecifier, sourceOfAddress } from '../../../src/lockfile/javascript/source.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const git = (url: string, commit?: string): object => ({ kind: 'git', url, ...(commit && { commit }) });
const path = (text: string): object => ({ kind: 'path', path: text });
const archive = (url: string): object => ({ kind: 'archive', url });
const registry = { kind: 'registry' };

describe('what a specifier asks for', () => {
  it.each([
    ['^1.0.0', registry],
    ['', registry],
    ['latest', registry],
    ['1.0.0 - 2.0.0 || >=3', registry],
    ['catalog:', registry],
    ['jsr:^1.0.0', registry],
    ['workspace:*', { kind: 'workspace' }],
    ['workspace:packages/x', { kind: 'workspace' }],
    [`git+ssh://git@github.com/o/r.git#${SHA}`, git('git+ssh://git@github.com/o/r.git', SHA)],
    [`git+https://example.com/r#${SHA.toUpperCase()}`, git('git+https://example.com/r', SHA)],
    ['git://example.com/r.git#main', git('git://example.com/r.git')],
    ['git@example.com:o/r.git', git('git@example.com:o/r.git')],
    ['ssh://git@example.com/r', git('ssh://git@example.com/r')],
    [`https://example.com/r.git#commit=${SHA}`, git('https://example.com/r.git', SHA)],
    [`https://example.com/r.git#workspace=x&commit=${SHA}`, git('https://example.com/r.git', SHA)],
    [`https://github.com/o/r#${SHA}`, git('https://github.com/o/r', SHA)],
    ['https://gitlab.com/o/r.tgz', archive('https://gitlab.com/o/r.tgz')],
    ['https://github.com/o/r/archive/main.zip', archive('https://github.com/o/r/archive/main.zip')],
    ['patch:x@patch:x@patch:x@patch:x@patch:x@npm:1', { kind: 'unknown', text: expect.any(String) }],
    ['github:o/r#79ac49e', git('https://github.com/o/r')],
    [`gitlab:o/r#${SHA}`, git('https://gitlab.com/o/r', SHA)],
    [`o/r#${SHA}`, git('https://github.com/o/r', SHA)],
    ['o/r#semver:^1', git('https://github.com/o/r')],
    [`https://codeload.github.com/o/r/tar.gz/${SHA}`, git('https://github.com/o/r', SHA)],
    ['https://codeload.github.com/o/r/tar.gz/refs/heads/main', git('https://github.com/o/r')],
    [`https://api.github.com/repos/o/r/tarball/${SHA}`, git('https://github.com/o/r', SHA)],
    ['https://example.com/x.tgz', archive('https://example.com/x.tgz')],
    ['http://example.com/x.tgz#abc', archive('http://example.com/x.tgz')],
    ['file:../x', path('../x')],
    ['link:./x', path('./x')],
    ['portal:/x', path('/x')],
    ['file:./x::locator=root%40workspace%3A.', path('./x')],
    ['../x', path('../x')],
    ['./x/y', path('./x/y')],
    ['~/x', path('~/x')],
    ['C:\\x', path('C:\\x')],
    ['exec:./x.js', { kind: 'unknown', text: 'exec:./x.js' }],
  ])('%s', (text, source) => expect(parseSpecifier(text).source).toEqual(source));

  it.each([
    ['npm:lodash@^4', 'lodash', '^4'],
    ['npm:@a/b@1.0.0', '@a/b', '1.0.0'],
    ['npm:@a/b', '@a/b', '*'],
    ['npm:^1.0.0', undefined, '^1.0.0'],
    ['npm:1.0.0', undefined, '1.0.0'],
  ])('%s stands for %s', (text, name, range) => {
    expect(parseSpecifier(text)).toEqual({ source: registry, ...(name && { name }), range });
  });

  it('takes a patch for what it patches', () => {
    expect(parseSpecifier('patch:x@npm%3A1.0.0#./x.patch').source).toEqual(registry);
    expect(parseSpecifier('patch:x@file%3A../x#./x.patch').source).toEqual(path('../x'));
  });
});

describe('what an address tells', () => {
  it.each([
    'https://registry.example.com/lodash/-/lodash-4.17.21.tgz',
    'http://example.com/api/npm/@a/b/-/b-1.0.0.tgz',
    'https://example.com/~/11/@a/b/1.0.0.tgz',
    'https://example.com/download/@a/b/1.0.0/abc',
  ])('%s is of a registry', (url) => {
    expect(sourceOfAddress(`${url}#da39`)).toEqual({ kind: 'registry', url });
  });

  it.each([
    ['https:/example.com/b/-/b-1.0.0.tgz', { kind: 'registry', url: 'https://example.com/b/-/b-1.0.0.tgz' }],
    [' HTTPS://example.com/b/-/b-1.tgz', { kind: 'registry', url: 'https://example.com/b/-/b-1.tgz' }],
    ['ht\ttps://example.com/b.tgz', archive('https://example.com/b.tgz')],
    ['https:\\\\example.com\\b\\-\\b-1.tgz', { kind: 'registry', url: 'https://example.com\\b\\-\\b-1.tgz' }],
    ['https:\\\\codeload.github.com\\o\\r\\tar.gz\\main', git('https://github.com/o/r')],
    ['o/r#main', git('https://github.com/o/r')],
    [`o/r#${SHA}`, git('https://github.com/o/r', SHA)],
    ['GitHub:o/r', git('https://github.com/o/r')],
    ['GIT+SSH://git@example.com/o/r', git('GIT+SSH://git@example.com/o/r')],
  ])('is read as package managers read it: %s', (text, source) => {
    expect(sourceOfAddress(text)).toEqual(source);
    expect(parseSpecifier(text).source).toEqual(source);
  });

  it('keeps what it does not know', () => {
    expect(sourceOfAddress('what?')).toEqual({ kind: 'unknown', text: 'what?' });
    expect(sourceOfAddress('file:x.tgz')).toEqual(path('x.tgz'));
  });
});
