// How V8 compiles this program: a scan ends after seconds, before much of what it optimises has paid off.
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of other functions' bytecode that V8 puts into one that it optimises; by itself it takes 920. Compiling the
 * readers of programs, many functions that all call each other, took as much of the machine as running them did.
 */
const INLINED = 400;
/** The last release of Node.js of which is known that it has the flag; an unknown one is an error message for users. */
const KNOWN_UNTIL = 24;

/** For all threads of the process; to be called before there is anything to optimise. */
export function compileLess(): void {
  const [major] = process.versions.node.split('.', 1);
  if (Number(major) <= KNOWN_UNTIL) setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}
