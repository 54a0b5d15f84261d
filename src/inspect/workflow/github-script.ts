// What the scripts of actions/github-script hand on: outputs, variables and results, as far as they say where these come from.
import type { Step } from '../../format/workflow/facts.ts';

/** A value that a script hands on, as the context of a workflow that holds the same. */
export type Handed = 'output' | 'variable';

const SCRIPT = /^actions\/github-script(?:@|$)/i;
/** Characters of a script that are read; real ones have some thousand. */
const MAX_SCRIPT = 65_536;
/** Characters of one value. */
const MAX_VALUE = 1000;
/** Variables, and places where something is handed on. */
const MAX_FOUND = 200;
/** Variables that stand for variables. */
const MAX_DEPTH = 5;
/** Paths that one value may have; more come of nothing that a person wrote. */
const MAX_PATHS = 50;
/** Values that are looked at for one that is handed on: variables that stand for each other would go on for ever. */
const MAX_VALUES = 500;

const COMMENT = /(^|\s)\/\/[^\n]*/g;
const HANDED =
  /\b(setOutput|exportVariable)\s{0,9}\(\s{0,99}['"`]([\w-]{1,100})['"`]\s{0,99},|\breturn\b(?=\s{0,9}\S)/g;
const ASSIGNED =
  /\b(?:const|let|var)\s{1,9}(?:([A-Za-z_$][\w$]{0,99})|\{([^=;]{1,500})\})\s{0,9}=(?![=>])|(?:^|[;\n{}])\s{0,99}([A-Za-z_$][\w$]{0,99})\s{0,9}=(?![=>])/g;
const PATH =
  /[A-Za-z_$][\w$]*(?:\s{0,99}\??\.\s{0,9}[A-Za-z_$][\w$]*|\[['"]\w{1,100}['"]\]|\(\{?[^()]{0,500}\)(?=\)?\s{0,99}\??\.)|\)(?=\s{0,99}\??\.))*/g;
/** What is only compared does not come out. */
const COMPARED = /[\w$.?]{1,200}\s{0,9}[!=]==?\s{0,9}(?:[\w$.?]{1,200}|'[^'\n]{0,200}'|"[^"\n]{0,200}")/g;

/**
 * The contexts that a script hands on under a name, in lower case; `part` is what the workflow takes of an object.
 * Answers of GitHub about a pull request count as the event that tells the same.
 */
export function handedOn({ uses, with: inputs }: Step, kind: Handed, name: string, part = ''): string[] {
  const written = inputs.find(({ key }) => key.toLowerCase() === 'script')?.text;
  if (uses === undefined || written === undefined || !SCRIPT.test(uses.text)) return [];
  const script = new Values(written.slice(0, MAX_SCRIPT).replace(COMMENT, '$1'));
  return script.handed(kind, name.toLowerCase()).flatMap((value) => script.contextsOf(value, part));
}

class Values {
  private readonly text: string;
  private left = MAX_VALUES;
  private readonly variables = new Map<string, { readonly value: string; readonly part: string }[]>();

  constructor(text: string) {
    this.text = text;
    for (const match of [...text.matchAll(ASSIGNED)].slice(0, MAX_FOUND)) {
      const [whole, name, pattern, again] = match;
      const value = valueAt(text, match.index + whole.length);
      const plain = name ?? again;
      if (plain !== undefined) this.add(plain, value, '');
      else for (const [one, part] of namesIn(pattern ?? '')) this.add(one, value, part);
    }
  }

  handed(kind: Handed, wanted: string): string[] {
    return [...this.text.matchAll(HANDED)].slice(0, MAX_FOUND).flatMap((match) => {
      const [whole, call, name = 'result'] = match;
      const is: Handed = call === 'exportVariable' ? 'variable' : 'output';
      if (is !== kind || name.toLowerCase() !== wanted) return [];
      return valueAt(this.text, match.index + whole.length);
    });
  }

  contextsOf(value: string, part: string, depth = 0): string[] {
    if (depth > MAX_DEPTH || this.left-- <= 0) return [];
    const own = membersOf(value, part);
    if (own !== undefined)
      return own.slice(0, MAX_PATHS).flatMap((one) => this.contextsOf(one.value, one.part, depth + 1));
    const paths = value.replace(COMPARED, '').match(PATH) ?? [];
    return [...new Set(paths)].slice(0, MAX_PATHS).flatMap((written) => {
      const path = joined(written.replace(/\([^()]*\)|[\s?()]|['"]\]/g, '').replace(/\[['"]/g, '.'), part);
      const root = path.split('.', 1)[0] ?? '';
      const known = this.variables.get(root) ?? [];
      const rest = path.slice(root.length + 1);
      const context = contextOf(path);
      return [
        ...(context === undefined ? [] : [context]),
        ...known.flatMap((one) => this.contextsOf(one.value, joined(one.part, rest), depth + 1)),
      ];
    });
  }

  private add(name: string, value: string, part: string): void {
    const all = this.variables.get(name) ?? [];
    if (all.length < MAX_DEPTH) all.push({ value, part });
    this.variables.set(name, all);
  }
}

function joined(path: string, part: string): string {
  return [path, part].filter((one) => one !== '').join('.');
}

const HEAD = /(?:^|\.)head\.(sha|ref|label|repo\.(?:full_name|clone_url|html_url))$/i;
const IN_GRAPHQL = /\.headRef(?:Oid|Name)$/i;

function contextOf(path: string): string | undefined {
  const lower = path.toLowerCase();
  if (lower.startsWith('context.payload.')) return `github.event.${lower.slice('context.payload.'.length)}`;
  // an expression of the workflow, which is put into the script
  if (/^github\.(?:event\.|head_ref$)/.test(lower)) return lower;
  const [, end] = HEAD.exec(lower) ?? [];
  if (end !== undefined) return `github.event.pull_request.head.${end}`;
  return IN_GRAPHQL.test(path) ? 'github.event.pull_request.head.sha' : undefined;
}

/** The values of an object that is written out: of one name, or of all. */
function membersOf(value: string, part: string): { value: string; part: string }[] | undefined {
  const object = /^[\s(]*(?:JSON\.stringify\(\s*)?\{([\s\S]*)$/.exec(value)?.[1];
  if (object === undefined) return undefined;
  const [wanted = ''] = part.split('.', 1);
  const rest = part.slice(wanted.length + 1);
  return [
    ...object.matchAll(/(?:^|,)\s{0,99}['"]?([\w$-]{1,100})['"]?\s{0,99}(?::([^,{}]{1,500})|(?=[,}]|$))/g),
  ]
    .filter(([, name = '']) => part === '' || name.toLowerCase() === wanted)
    .map(([, name = '', own = name]) => ({ value: own, part: rest }));
}

/** Names that a pattern takes out of an object, with where each stands in it: `{ data: { head } }`. */
function namesIn(pattern: string): [name: string, part: string][] {
  const found: [string, string][] = [];
  const above: string[] = [];
  for (const [, key = '', opens, alias, closes] of pattern.matchAll(
    /([A-Za-z_$][\w$]{0,99})(?:\s{0,9}:\s{0,9}(?:(\{)|([A-Za-z_$][\w$]{0,99})))?|(\})/g,
  )) {
    if (closes !== undefined) above.pop();
    else if (opens !== undefined) above.push(key);
    else found.push([alias ?? key, [...above, key].join('.')]);
  }
  return found;
}

/** To where the brackets end that it stands in, or to the end of the statement. */
function valueAt(text: string, from: number): string {
  let depth = 0;
  const end = Math.min(text.length, from + MAX_VALUE);
  for (let at = from; at < end; at++) {
    const character = text[at] ?? '';
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && --depth < 0) return text.slice(from, at);
    else if (depth === 0 && (character === ';' || (character === '\n' && !goesOn(text, at))))
      return text.slice(from, at);
  }
  return text.slice(from, end);
}

/** Whether the line behind goes on with the value: a chain of calls, another choice. */
function goesOn(text: string, at: number): boolean {
  return (
    /^\s{0,99}(?:\??\.|[:|&+?])/.test(text.slice(at, at + 100)) ||
    /[=(,|&?:]\s{0,9}$/.test(text.slice(Math.max(0, at - 10), at))
  );
}
