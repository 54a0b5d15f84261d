#!/usr/bin/env node
// The terminal entry: node dist/cli.js scan PATH
import { runCli } from './index.js';

await runCli(new URL('./worker.js', import.meta.url));
