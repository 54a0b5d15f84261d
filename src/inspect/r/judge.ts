// What the promises, functions and names in an R object mean.
import type { RFacts, RFunction, RPromise } from '../../format/r/facts.ts';
import type { RKeep } from '../../format/r/gathered.ts';
import { quoted } from '../quoted.ts';
import { deedsOf, isDangerous, isHidden, type RDeeds, type RKnowledge, toldDeeds } from './knowledge.ts';

export interface RVerdict {
  readonly rule: string;
  readonly evidence: string;
  /** What stays the same when the file is written again. */
  readonly subject: string;
  readonly offset?: number;
}

/** What of an object {@link judgeR} has something to say about. */
export function kept(knowledge: RKnowledge): RKeep {
  return {
    promise: (promise) => judgePromise(promise, knowledge).length > 0,
    function: (each) => judgeFunction(each, knowledge, false).length > 0,
  };
}

/** `isWorkspace`: R loads the file by itself when it starts in its folder. */
export function judgeR(facts: RFacts, knowledge: RKnowledge, isWorkspace: boolean): RVerdict[] {
  return [
    ...facts.promises.flatMap((promise) => judgePromise(promise, knowledge)),
    ...facts.functions.flatMap((each) => judgeFunction(each, knowledge, isWorkspace)),
    ...judgeNames(facts, knowledge, isWorkspace),
    ...judgeAltreps(facts, knowledge),
  ];
}

/**
 * R itself writes promises that were not evaluated as values of names in environments, with the environment that they
 * belong to; and as variables, where save() is told not to evaluate them. Anything else was made by other means.
 */
function judgePromise(promise: RPromise, knowledge: RKnowledge): RVerdict[] {
  const { place, name, isBound, expression, offset } = promise;
  if (expression.kind !== 'call') return [];
  const deeds = deedsOf(expression, knowledge);
  const where = name === undefined ? 'a value' : quoted(name, 60);
  const evidence = `${where} is a promise that R evaluates when it is used: ${quoted(expression.shown, 160)}`;
  const verdict = { evidence, subject: `${name ?? ''} ${toldDeeds(deeds)} ${expression.shown}`, offset };
  if (place === 'binding' && isBound)
    return isWorseThanFetching(deeds)
      ? [{ ...verdict, rule: 'R-PROMISE-BINDING' }]
      : deeds.has('fetch')
        ? [{ ...verdict, rule: 'R-PROMISE-SAVED' }]
        : [];
  if (isDangerous(deeds) || deeds.has('evaluate') || deeds.has('files'))
    return [{ ...verdict, rule: 'R-PROMISE-EXEC' }];
  return [{ ...verdict, rule: place === 'variable' && isBound ? 'R-PROMISE-SAVED' : 'R-PROMISE-FORGED' }];
}

function judgeFunction(each: RFunction, knowledge: RKnowledge, isWorkspace: boolean): RVerdict[] {
  const { place, name, isActive, body, offset } = each;
  const deeds = deedsOf(body, knowledge);
  const isStartup = place === 'variable' && name !== undefined && knowledge.startup.has(name);
  const what = name === undefined ? 'a function' : `the function ${quoted(name, 60)}`;
  const verdict = { subject: `${name ?? ''} ${toldDeeds(deeds)}`, offset };
  if (isStartup) {
    const does = isDangerous(deeds) ? ` and uses ${toldDeeds(deeds)}` : '';
    const evidence = `${what} runs when R starts or ends${does}: ${quoted(body.shown, 160)}`;
    const rule = isDangerous(deeds) && isWorkspace ? 'R-STARTUP-EXEC' : 'R-STARTUP';
    return [{ ...verdict, rule, evidence }];
  }
  if (!isDangerous(deeds)) return [];
  const evidence = `${what} uses ${toldDeeds(deeds)}: ${quoted(body.shown, 160)}`;
  if (isActive && isWorseThanFetching(deeds)) return [{ ...verdict, rule: 'R-ACTIVE-EXEC', evidence }];
  if (isPayload(deeds)) return [{ ...verdict, rule: 'R-FUNCTION-PAYLOAD', evidence }];
  return isWorseThanFetching(deeds) ? [{ ...verdict, rule: 'R-FUNCTION-EXEC', evidence }] : [];
}

/** Fetches, and starts or evaluates something. */
function isPayload(deeds: RDeeds): boolean {
  return deeds.has('fetch') && (deeds.has('command') || isHidden(deeds));
}

function isWorseThanFetching(deeds: RDeeds): boolean {
  return deeds.has('command') || deeds.has('code') || isHidden(deeds);
}

function judgeNames({ variables }: RFacts, knowledge: RKnowledge, isWorkspace: boolean): RVerdict[] {
  const shadows = variables.filter(({ name, kind }) => kind !== 'other' && knowledge.shadowed.has(name));
  const [first] = shadows;
  const names = [...new Set(shadows.map(({ name }) => name))].sort().join(', ');
  const workspace: RVerdict[] = isWorkspace
    ? [
        {
          rule: 'R-WORKSPACE',
          evidence: `R loads ${variables.length} variables from this file when it is started in its folder`,
          subject: 'workspace',
        },
      ]
    : [];
  if (first === undefined) return workspace;
  const evidence = `load() puts functions in the place of R's own: ${names}`;
  return [...workspace, { rule: 'R-SHADOWED', evidence, subject: names, offset: first.offset }];
}

function judgeAltreps({ altreps }: RFacts, { mapped }: RKnowledge): RVerdict[] {
  return altreps.flatMap(({ className, packageName, offset }) => {
    if (!mapped.has(className)) return [];
    const name = `${packageName}::${className}`;
    const evidence = `reading it opens a file on this machine, whose path it holds (${name})`;
    return [{ rule: 'R-MAPPED-FILE', evidence, subject: name, offset }];
  });
}
