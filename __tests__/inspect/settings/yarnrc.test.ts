// Settings of Yarn 1: those of npm in another spelling, and options that it adds to its commands.
import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

const FILE = '.yarnrc';
const PLAIN = '# yarn\nlastUpdateCheck 1\n';
const after = (line: string): Promise<string[]> => told(FILE, `${PLAIN}${line}\n`, PLAIN);
/** What npm's own spelling says. */
const npm = (line: string): Promise<string[]> => told('.npmrc', `fund=false\n${line}\n`, 'fund=false\n');

describe('.yarnrc', () => {
  it.each([
    ['registry "https://packages.example.com"', 'registry=https://packages.example.com'],
    ['"registry" "https://packages.example.com"', 'registry=https://packages.example.com'],
    ['--install.registry "https://packages.example.com"', 'registry=https://packages.example.com'],
    ['registry "http://packages.example.com"', 'registry=http://packages.example.com'],
    ['"@corp:registry" "http://packages.example.com"', '@corp:registry=http://packages.example.com'],
    ['strict-ssl false', 'strict-ssl=false'],
    ['--*.strict-ssl false', 'strict-ssl=false'],
    ['script-shell "./tools/sh"', 'script-shell=./tools/sh'],
  ])('says what .npmrc would: %s', async (line, other) => {
    const found = await after(line);
    expect(found).not.toEqual([]);
    expect(found).toEqual(await npm(other));
  });

  it('is told where another program takes the place of Yarn', async () => {
    expect(await after('yarn-path "./tools/yarn.js"')).toEqual(['MEDIUM SETTINGS-INSTALL-RUNS']);
    expect(await after('yarn-path ".yarn/releases/yarn-1.22.22.cjs"')).toEqual([]);
  });

  it.each([
    'registry "https://registry.yarnpkg.com"',
    '--install.frozen-lockfile true',
    'save-prefix ""',
    'network-timeout 600000',
    'strict-ssl true',
    'workspaces-experimental true',
  ])('is quiet about ordinary settings: %s', async (line) => {
    expect(await after(line)).toEqual([]);
  });

  it('is read whatever stands in it', async () => {
    expect(await told(FILE, '"\n--\n: x\n-- y\n"a" "b\n')).toEqual([]);
  });
});
