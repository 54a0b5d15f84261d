// Follows what a PowerShell program fetches through its variables to where it is run, or started out of sight.
import { isInstaller } from '../installers.ts';
import type { HookKnowledge } from '../knowledge.ts';
import { fetchedFiles, lastPart, startOf } from './started.ts';

const ASSIGNED = /\$(?:script:|global:|local:)?(\w{1,60})\s{0,9}=(?!=)\s{0,9}([^\n;]{1,1000})/g;
const FETCH =
  /\b(?:downloadstring|downloaddata|downloadfile|iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|start-bitstransfer|bitsadmin|getstringasync|getresponsestream)\b/i;
/** What is run as a program: groups 1 or 2. */
const RUN =
  /(?:\b(?:iex|invoke-expression)\b\s{0,9}(?:-command\s{0,9})?[("'&.\s]{0,9}\$\{?(\w{1,60})|\[(?:system\.management\.automation\.)?scriptblock\]::create\s{0,9}\([("'\s]{0,9}\$\{?(\w{1,60})|\$(\w{1,60})(?:\.(?:content|tostring\(\)))?\s{0,9}\|\s{0,9}(?:iex|invoke-expression)\b|\[(?:system\.)?reflection\.assembly\]::load\s{0,9}\([("'\s]{0,9}\$\{?(\w{1,60}))/gi;
const HIDDEN =
  /\b(?:start-process|saps|start)\b[^\n]{0,400}-w(?:i|in|ind\w{0,10})?\s{1,9}["']?hidden\b[^\n]{0,200}/gi;
const MAX_NAMES = 2000;
const ROUNDS = 3;

export interface Flow {
  readonly says: string;
  readonly index: number;
  readonly grave: boolean;
}

/** Linear in the text, times small limits. */
export function powershellFlows(text: string, knowledge: HookKnowledge): readonly Flow[] {
  if (!FETCH.test(text)) return [];
  const fetched = fetchedNames(text, knowledge);
  const run = [...text.matchAll(RUN)].find((match) =>
    match.slice(1).some((name) => name !== undefined && fetched.has(name.toLowerCase())),
  );
  if (run !== undefined)
    return [{ says: 'fetches a PowerShell program and runs it', index: run.index, grave: true }];
  const files = fetchedFiles(text, (line) => isInstaller(line, knowledge));
  if (files.size === 0) return [];
  const hidden = [...text.matchAll(HIDDEN)].find(([line]) =>
    line.split(/[\s"'();,]+/).some((word) => word.length > 1 && files.has(lastPart(word))),
  );
  if (hidden !== undefined)
    return [{ says: 'fetches a file and starts it in a hidden window', index: hidden.index, grave: true }];
  const index = startOf(text, files, knowledge.windowsLaunchers);
  return index === undefined ? [] : [{ says: 'fetches a file and starts it', index, grave: false }];
}

/** Variables that hold what was fetched, but not from a well-known installer. */
function fetchedNames(text: string, knowledge: HookKnowledge): ReadonlySet<string> {
  const all = [...text.matchAll(ASSIGNED)].slice(0, MAX_NAMES);
  const found = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = found.size;
    for (const [, name = '', value = ''] of all) {
      const bare = value.replace(/"[^"]*(?:"|$)|'[^']*(?:'|$)/g, '');
      const isFetched =
        FETCH.test(bare) && !isInstaller(value, knowledge) && !/-outfile\b|downloadfile/i.test(value);
      const isMade = () =>
        [...bare.matchAll(/\$\{?(\w{1,60})/g)].some(([, one = '']) => found.has(one.toLowerCase()));
      if (isFetched || isMade()) found.add(name.toLowerCase());
    }
    if (found.size === before) break;
  }
  return found;
}
