// Bundles lib/ into dist/: one shared bundle with lazy chunks, and a stub for each of the two entries and for worker threads.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const RULES = 'rules.compiled.json';
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

rmSync(dist, { recursive: true, force: true });
// What is read as data is not copied by the compiler.
copyFileSync(join(root, 'src/core', RULES), join(root, 'lib/src/core', RULES));
execFileSync(
  process.execPath,
  [
    ncc,
    'build',
    join(root, 'lib/src/main.js'),
    '-o',
    dist,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ],
  { stdio: 'inherit' },
);

const WORKER = "new URL('./worker.js', import.meta.url)";
const stub = (name, comment, given = '') =>
  `// ${comment}\nimport { ${name} } from './index.js';\n\nawait ${name}(${given});\n`;
writeFileSync(join(dist, 'action.js'), stub('runAction', 'What action.yml starts.', WORKER));
writeFileSync(
  join(dist, 'cli.js'),
  `#!/usr/bin/env node\n${stub('runCli', 'The terminal entry: node dist/cli.js scan PATH', WORKER)}`,
);
writeFileSync(join(dist, 'worker.js'), stub('runWorker', 'What the threads start that inspect files.'));
chmodSync(join(dist, 'cli.js'), 0o755);
