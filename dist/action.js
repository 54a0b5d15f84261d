// What action.yml starts.
import { runAction } from './index.js';

await runAction(new URL('./worker.js', import.meta.url));
