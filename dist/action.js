// What action.yml starts.
import { runAction } from './index.js';

await runAction();
