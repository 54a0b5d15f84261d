// Finds commands that install packages from an address that nothing vouches for: plain HTTP, a number in place of a name.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import { SEVERITIES, type Severity } from '../../core/severity.ts';
import { type PackageSources, sourcesIn } from '../command/sources.ts';
import { type Given, givenTo, worstOf } from '../command/vouched.ts';
import type { CodeVerdict } from './judge.ts';
import { commandOf } from './names.ts';
import type { Program } from './program.ts';

const RULE = 'CODE-INSTALL-ADDRESS';

/** One verdict for each command: the worst of its sources. */
export function installVerdicts(program: Program, rules: RuleBook): CodeVerdict[] {
  const { facts, traits, capabilities, path } = program;
  const sources = capabilities.known.packageSources;
  const starts = (index: number): boolean =>
    traits.ofCall.get(index)?.some(({ capability }) => capability === 'execute-process') === true;
  return facts.calls.flatMap((call, index): CodeVerdict[] => {
    const spoken = sources.calls.get(call.callee);
    if (facts.language !== 'shell' && spoken === undefined && !starts(index)) return [];
    const command = spoken === undefined ? commandOf(facts, call) : { name: spoken, args: itemsOf(call) };
    // What the cells of a notebook install is read as the requirements that they are.
    const isRead = (given: Given): boolean =>
      path.notebook && facts.language === 'shell' && given.ecosystem === 'pypi';
    const found = [
      ...ofVariables(call, sources),
      ...(command === undefined ? [] : givenTo(command.name, command.args.map(textOf), sources)),
    ];
    const worst = worstOf(
      found.filter((given) => !isRead(given)),
      rules,
    );
    if (worst === undefined) return [];
    const { severity, says, place } = worst;
    const name = command?.name ?? call.callee;
    return [
      {
        rule: RULE,
        severity: path.quiet || path.vendored ? milder(severity) : severity,
        evidence: `${name} (line ${call.line}) ${says}`,
        subject: `${name} ${place}`,
        line: call.line,
        column: call.column,
      },
    ];
  });
}

function milder(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity;
}

/** `PIP_INDEX_URL=http://... pip install x`, `export PIP_INDEX_URL=http://...`. */
function ofVariables({ callee, args, named }: CodeCall, { variables }: PackageSources): Given[] {
  const set: (readonly [name: string, value: string])[] = [];
  for (const [name, value] of named) if (name.startsWith('env.')) set.push([name.slice(4), textOf(value)]);
  if (callee === 'export')
    for (const value of args) {
      const [, name, text] = /^(\w{1,80})=(.*)$/s.exec(textOf(value)) ?? [];
      if (name !== undefined && text !== undefined) set.push([name, text]);
    }
  return set.flatMap(([name, value]) => {
    const known = variables.get(name);
    if (known === undefined) return [];
    const { kind, ecosystem } = known;
    return sourcesIn(value, kind).map((source) => ({ source, ecosystem, held: false }));
  });
}

/** The words that a function is given as a list. */
function itemsOf({ args: [words] }: CodeCall): readonly CodeValue[] {
  return words?.kind === 'many' ? words.items : [];
}

/** What stands in a part that is not known; no host has it. */
const UNKNOWN = '$_';
/** Parts of one word. */
const MAX_PARTS = 50;

/** A word as far as it is known: of `${URL:-http://...}` what it is by default. */
function textOf(value: CodeValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind !== 'many') return '';
  const { items, shape } = value;
  if (shape === 'parts')
    return items
      .slice(0, MAX_PARTS)
      .map((part) => (part.kind === 'text' ? part.text : UNKNOWN))
      .join('');
  const text = shape === undefined ? items.find((item) => item.kind === 'text') : undefined;
  return text?.kind === 'text' ? text.text : '';
}
