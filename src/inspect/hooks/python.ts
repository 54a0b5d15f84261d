// Reads what Python runs by itself: .pth and .start files, sitecustomize.
import { sha256Hex } from '../../core/hash.ts';
import { quoted } from '../quoted.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import type { HookKnowledge } from './knowledge.ts';

/** site.py runs a line that begins so. */
const IMPORT = /^import[ \t]/;
const PLAIN_IMPORT = /^import[ \t]+[\w.]+[ \t]*(?:;[ \t]*)?(?:#.*)?$/;
/** No import that a person wrote is longer. */
const LONG_LINE = 500;
/** `package.module:function` (PEP 829). */
const ENTRY = /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*$/;
const MAX_FACTS = 20;

/** Text only: models are saved under the same suffix. */
export function readPth({ text, knowledge }: HookText): HookReading {
  const facts: HookFact[] = [];
  for (const { line, offset } of lines(text)) {
    if (!IMPORT.test(line) || facts.length >= MAX_FACTS) continue;
    const fact = importLine(line, offset, knowledge);
    if (fact !== undefined) facts.push(fact);
  }
  return { facts };
}

function importLine(line: string, offset: number, knowledge: HookKnowledge): HookFact | undefined {
  const content = line.trim();
  if (knowledge.expressions('pth-known').some((expression) => expression.test(content))) return undefined;
  const about = content.slice(0, 2000);
  const told = `every start of Python in this environment runs ${quoted(content)}`;
  if (PLAIN_IMPORT.test(content) && content.length <= LONG_LINE) {
    return { kind: 'state', rule: 'HOOK-PYTHON-STARTUP', evidence: told, about, offset };
  }
  const grave = new RegExp(knowledge['pth-dangers'], 'i').test(content) || content.length > LONG_LINE;
  const severity = grave ? 'CRITICAL' : 'HIGH';
  return { kind: 'state', rule: 'HOOK-PYTHON-STARTUP-CODE', severity, evidence: told, about, offset };
}

export function readStart({ text }: HookText): HookReading {
  const facts = lines(text)
    .filter(({ line }) => ENTRY.test(line.trim()))
    .slice(0, MAX_FACTS)
    .map(({ line, offset }): HookFact => {
      const evidence = `every start of Python in this environment calls ${quoted(line.trim())}`;
      return { kind: 'state', rule: 'HOOK-PYTHON-STARTUP', evidence, about: line.trim(), offset };
    });
  return { facts };
}

/** What the module does is for the inspector of code; that it runs with every start is said here. */
export function readPythonStartup(file: HookText): HookReading {
  return wholeFile(file, 'HOOK-PYTHON-STARTUP', 'every start of Python that finds this folder runs the file');
}

export function readInstallHook(file: HookText): HookReading {
  return wholeFile(file, 'HOOK-PACKAGE-MANAGER', `the package manager runs the file ${file.when}`);
}

/** The digest is the root cause: whoever changes the file shows it again. */
function wholeFile({ text, path }: HookText, rule: string, evidence: string): HookReading {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const code = text.replace(/^[ \t]*(?:#|\/\/).*$/gm, '').trim();
  if (code === '') return { facts: [] };
  const about = `${name} ${sha256Hex(text)}`;
  return { facts: [{ kind: 'state', rule, evidence, about, offset: 0 }] };
}

/** As `str.splitlines`, which site.py uses. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/g;

function lines(text: string): { line: string; offset: number }[] {
  // Models under the suffix .pth are no text.
  if (text.includes('\u0000')) return [];
  const found: { line: string; offset: number }[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    found.push({ line: text.slice(offset, index), offset });
    offset = index + end.length;
  }
  found.push({ line: text.slice(offset), offset });
  return found;
}
