// What the threads start that inspect files.
import { runWorker } from './index.js';

await runWorker();
