// Judges the operators of a graph: what they would do, and with which files, as far as constants tell.
import type { Rule, RuleBook } from '../../core/rule.ts';
import type { TensorflowFacts, TfNode } from '../../format/tensorflow/facts.ts';
import { type Leaf, TextFlow } from '../../format/tensorflow/flow.ts';
import { leavesFolder } from '../paths.ts';
import { knowledgeOf, type OperatorMatch, type TensorflowKnowledge } from './knowledge.ts';

/** One root cause: the same operator with the same arguments. */
export interface Verdict {
  readonly rule: Rule;
  /** What stays the same when the graph is rewritten around it. */
  readonly about: string;
  /** What happens, as one sentence without the file. Raw text. */
  readonly evidence: string;
  readonly offsets: readonly number[];
}

/** Characters of one text that are worth quoting. */
const QUOTED = 120;
/** Places told of one argument. */
const TOLD = 3;
/** Verdicts of one file: a graph that reads more files than this is judged by the first ones. */
const MAX_VERDICTS = 500;

/** Pure. */
export function judgeGraph(facts: TensorflowFacts, rules: RuleBook): Verdict[] {
  const knowledge = knowledgeOf(rules);
  const flow = new TextFlow(facts);
  const verdicts = new Map<string, Verdict>();
  for (const node of facts.nodes) {
    for (const { rule, match } of knowledge.rulesOf(node.op)) {
      if (verdicts.size >= MAX_VERDICTS || isQuiet(node, match, flow)) continue;
      add(verdicts, rule, `${node.op}(${argumentsOf(node, match, flow)})`, node);
    }
  }
  return [...verdicts.values(), ...customOperators(facts, rules, knowledge)];
}

function add(verdicts: Map<string, Verdict>, rule: Rule, call: string, node: TfNode): void {
  const key = JSON.stringify([rule.id, call]);
  const known = verdicts.get(key);
  const offsets = [...(known?.offsets ?? []), node.offset].slice(0, MAX_VERDICTS);
  const inside = node.scope.function === '' ? '' : ` of function ${quoted(node.scope.function)}`;
  const evidence = known?.evidence ?? `runs ${call} in node ${quoted(node.name)}${inside}`;
  verdicts.set(key, { rule, about: call, evidence, offsets });
}

function isQuiet(node: TfNode, match: OperatorMatch, flow: TextFlow): boolean {
  const { attribute, prefixes, path = 0, checkpoint = false } = match;
  if (attribute !== undefined) {
    const texts = (node.texts.get(attribute) ?? []).filter((text) => text !== '');
    return !texts.some(
      (text) => prefixes === undefined || prefixes.some((prefix) => text.startsWith(prefix)),
    );
  }
  const leaves = flow.leavesOf(node, path);
  if (checkpoint) return isCheckpoint(leaves);
  if (match.path === undefined || leaves.length === 0) return false;
  return leaves.every(({ kind, text }) => kind === 'asset' || (kind === 'constant' && text === ''));
}

/** What savers join to the name of a checkpoint, in all versions of TensorFlow; a slash may stand in front. */
const CHECKPOINT_PART = /^\/?(?:_temp(?:_[0-9a-f]{32})?\/part|\.?part|_temp(?:_[0-9a-f]{32})?)?$/;

/**
 * Whether the name of a checkpoint is the saver's, or whoever calls the function gives it, and nothing in the graph
 * takes it elsewhere.
 */
function isCheckpoint(leaves: readonly Leaf[]): boolean {
  const given = leaves.some(({ kind }) => kind === 'saver' || kind === 'input' || kind === 'caller');
  return given && leaves.every((leaf) => leaf.kind !== 'computed' && !escapes(leaf));
}

function escapes({ kind, text }: Leaf): boolean {
  if (kind === 'constant') return !CHECKPOINT_PART.test(text);
  return kind === 'saver' && text !== undefined && leavesFolder(text) !== undefined;
}

function argumentsOf(node: TfNode, match: OperatorMatch, flow: TextFlow): string {
  const { attribute, inputs = [] } = match;
  if (attribute !== undefined) {
    return `${attribute}=${(node.texts.get(attribute) ?? []).slice(0, TOLD).map(quoted).join(' or ')}`;
  }
  return inputs
    .flatMap((name, index) => {
      const leaves = flow.leavesOf(node, index);
      return leaves.length === 0 ? [] : [`${name}=${placesOf(leaves)}`];
    })
    .join(', ');
}

function placesOf(leaves: readonly Leaf[]): string {
  const more = leaves.length > TOLD ? ` and ${leaves.length - TOLD} more` : '';
  return `${leaves.slice(0, TOLD).map(placeOf).join(' + ')}${more}`;
}

function placeOf({ kind, text }: Leaf): string {
  switch (kind) {
    case 'constant':
      return quoted(text);
    case 'saver':
      return 'the checkpoint';
    case 'asset':
      return `the asset ${quoted(text)}`;
    case 'input':
      return `the input ${quoted(text)}`;
    case 'caller':
      return `the argument ${quoted(text)}`;
    case 'computed':
      return 'something computed';
  }
}

function customOperators(
  { operators, functions }: TensorflowFacts,
  rules: RuleBook,
  knowledge: TensorflowKnowledge,
): Verdict[] {
  const defined = new Set(functions.map(({ scope }) => scope.function));
  const rule = rules.rule('TF-CUSTOM-OPERATOR');
  return operators
    .filter(({ op }) => !defined.has(op) && !knowledge.isKnown(op) && knowledge.rulesOf(op).length === 0)
    .slice(0, MAX_VERDICTS)
    .map(({ op, node, offset, count }) => ({
      rule,
      about: op,
      evidence: `needs the operator ${quoted(op)} for node ${quoted(node)}${count > 1 ? ` and ${count - 1} more` : ''}`,
      offsets: [offset],
    }));
}

function quoted(text: string): string {
  return JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
}
