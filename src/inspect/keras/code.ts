// Judges Python code in a configuration, and says what it is about.
import { sha256Hex } from '../../core/hash.ts';
import { codeOf, isLambda, type LambdaCode, namedFunctionOf } from '../../format/keras/lambda.ts';
import type { KerasObject } from '../../format/keras/objects.ts';
import type { CodeSummary } from '../../format/marshal/read.ts';
import type { KerasKnowledge } from './knowledge.ts';
import { quoted, type Verdict } from './verdict.ts';

/** Names and texts that are told: enough to see what the code is about. */
const MAX_NAMES = 8;
const MAX_TEXTS = 3;

export function judgeCode(object: KerasObject, knowledge: KerasKnowledge): Verdict[] {
  const verdicts = codeOf(object).map((code) => verdictOf(code, object, knowledge));
  const named = namedFunctionOf(object);
  if (named === undefined || knowledge.has('functions', named)) return verdicts;
  const evidence = `${holder(object)} calls the function that the loading program knows as ${quoted(named)}`;
  return [...verdicts, { rule: 'KERAS-LAMBDA-NAMED', about: named, evidence, offset: object.entry.offset }];
}

function verdictOf(lambda: LambdaCode, object: KerasObject, knowledge: KerasKnowledge): Verdict {
  const about = sha256Hex(lambda.encoded).slice(0, 32);
  const common = { about, offset: object.entry.offset };
  if (lambda.code === undefined) {
    const evidence = `${holder(object)} carries code that cannot be read (${lambda.problem ?? 'unknown'})`;
    return { ...common, rule: 'KERAS-LAMBDA-CODE', evidence };
  }
  const harmless = lambda.code.names.every((name) => knowledge.has('arithmetic', name));
  const rule = harmless ? 'KERAS-LAMBDA-ARITHMETIC' : 'KERAS-LAMBDA-CODE';
  return { ...common, rule, evidence: `${holder(object)} carries Python code that ${uses(lambda.code)}` };
}

/** `Lambda layer "x"`, or whatever else the code stands in: losses and activations may be lambdas too. */
function holder({ layer, className, within }: KerasObject): string {
  const name = layer === undefined ? '' : ` ${quoted(layer, 60)}`;
  return isLambda(className) || isLambda(within ?? '')
    ? `Lambda layer${name}`
    : `a function of${name || ' the model'}`;
}

/** `uses os, system ("curl ...")`: the names in order, then the texts. */
function uses({ names, texts }: CodeSummary): string {
  const told = names.slice(0, MAX_NAMES).map((name) => clean(name));
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  const spoken = texts.filter((text) => text.length > 1).slice(0, MAX_TEXTS);
  const said = spoken.length === 0 ? '' : ` (${spoken.map((text) => quoted(text)).join(', ')})`;
  return names.length === 0 ? `uses no names${said}` : `uses ${told.join(', ')}${more}${said}`;
}

/** Names in code made by hand may be anything; those that are no identifiers are quoted. */
function clean(name: string): string {
  return /^\w{1,60}$/.test(name) ? name : quoted(name, 60);
}
