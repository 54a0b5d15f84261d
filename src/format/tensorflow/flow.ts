// Finds out where the texts come from that flow into an input of a node: constants, the saver, an asset, a caller.
import type { TensorflowFacts, TfFunction, TfNode, TfScope } from './facts.ts';
import { TENSORFLOW_LIMITS } from './limits.ts';
import { ASSIGN_VARIABLE, CALLING, CHOOSING, PLUMBING, READ_VARIABLE } from './plumbing.ts';

/**
 * Where a text begins. `saver`: the tensor that the saver takes a checkpoint's name from, with its default if it
 * has one; `asset`: a tensor that the loader feeds with the path of one of the model's own files; `input`: a
 * placeholder; `caller`: an argument of a function that nothing in the graph calls; `computed`: anything else.
 */
export type Leaf =
  | { readonly kind: 'constant' | 'asset' | 'input' | 'caller' | 'computed'; readonly text: string }
  | { readonly kind: 'saver'; readonly text: string | undefined };

/** What TensorFlow writes where a saver was given no name. */
const DEFAULT_CHECKPOINT = 'model';

export class TextFlow {
  private readonly nodes = new Map<string, TfNode>();
  private readonly functions = new Map<string, TfFunction>();
  /** Nodes that call a function, by its scope. */
  private readonly callers = new Map<string, TfNode[]>();
  /** What is written into a variable, by the node that makes it. */
  private readonly assigned = new Map<string, { scope: TfScope; value: string }[]>();
  private readonly graphs: TensorflowFacts['graphs'];

  constructor({ nodes, functions, graphs }: TensorflowFacts) {
    this.graphs = graphs;
    for (const each of functions) this.functions.set(keyOf(each.scope, ''), each);
    for (const node of nodes) {
      this.nodes.set(keyOf(node.scope, node.name), node);
      if (node.op === ASSIGN_VARIABLE) this.learnAssignment(node);
      for (const callee of new Set([...node.functions, node.op])) {
        const key = keyOf({ graph: node.scope.graph, function: callee }, '');
        if (!this.functions.has(key)) continue;
        const list = this.callers.get(key);
        if (list === undefined) this.callers.set(key, [node]);
        else list.push(node);
      }
    }
  }

  private learnAssignment({ scope, inputs: [variable = '', value = ''] }: TfNode): void {
    const key = keyOf(scope, nodeName(variable));
    this.assigned.set(key, [...(this.assigned.get(key) ?? []), { scope, value }]);
  }

  /** The leaves of one input of a node; empty for a control input or one that does not exist. */
  leavesOf(node: TfNode, input: number): Leaf[] {
    const search = new Search();
    const tensor = node.inputs[input];
    if (tensor !== undefined && !tensor.startsWith('^')) this.follow(node.scope, tensor, search);
    return [...search.leaves.values()];
  }

  /** Follows tensors until there are none left; a loop is followed once. */
  private follow(scope: TfScope, tensor: string, search: Search): void {
    search.push(scope, tensor);
    for (let next = search.pop(); next !== undefined; next = search.pop())
      this.step(next.scope, next.tensor, search);
  }

  private step(scope: TfScope, tensor: string, search: Search): void {
    const name = nodeName(tensor);
    const node = this.nodes.get(keyOf(scope, name));
    const info = this.graphs[scope.graph];
    if (scope.function === '' && info !== undefined) {
      if (name !== '' && name === nodeName(info.saverFilename)) return search.saver(this.defaultOf(node));
      if (info.assets.some((asset) => nodeName(asset.tensor) === name)) return search.leaf('asset', name);
    }
    if (node !== undefined) return this.stepNode(node, search);
    const argument = this.functions.get(keyOf(scope, ''))?.inputs.indexOf(name) ?? -1;
    if (argument >= 0) this.stepArgument(scope, argument, name, search);
    else search.leaf('computed', name);
  }

  private stepNode(node: TfNode, search: Search): void {
    const { scope, op } = node;
    if (node.constants !== undefined) {
      for (const text of node.constants) {
        if (text === DEFAULT_CHECKPOINT) search.saver(text);
        else search.leaf('constant', text);
      }
    } else if (op.startsWith('Placeholder') && op !== 'PlaceholderWithDefault')
      search.leaf('input', node.name);
    else if (op === READ_VARIABLE) search.pushAll(scope, node.inputs);
    else if (op === 'VarHandleOp') this.stepVariable(node, search);
    else if (PLUMBING.has(op)) search.pushAll(scope, carriersOf(node));
    else if (node.functions.length > 0 || this.functions.has(keyOf({ ...scope, function: op }, ''))) {
      this.stepReturns(node, search);
    } else search.leaf('computed', op);
  }

  /** A variable that nothing in the graph writes gets its value from the checkpoint. */
  private stepVariable({ scope, name, op }: TfNode, search: Search): void {
    const assigned = this.assigned.get(keyOf(scope, name)) ?? [];
    if (assigned.length === 0) search.leaf('computed', op);
    for (const { scope: from, value } of assigned) search.push(from, value);
  }

  private stepReturns({ scope, functions, op }: TfNode, search: Search): void {
    for (const name of [...functions, op]) {
      const callee = this.functions.get(keyOf({ graph: scope.graph, function: name }, ''));
      if (callee !== undefined) search.pushAll(callee.scope, callee.returns);
    }
  }

  private stepArgument(scope: TfScope, argument: number, name: string, search: Search): void {
    const callers = this.callers.get(keyOf(scope, '')) ?? [];
    if (callers.length === 0) return search.leaf('caller', name);
    for (const caller of callers) {
      const direct = CALLING.has(caller.op) || caller.op === scope.function;
      if (!direct && !CHOOSING.has(caller.op)) search.pushAll(caller.scope, caller.inputs);
      else search.pushAll(caller.scope, caller.inputs.slice(argument + (direct ? 0 : 1)).slice(0, 1));
    }
  }

  /** The constant that a saver's file name has when nobody gives one. */
  private defaultOf(node: TfNode | undefined): string | undefined {
    let at = node;
    for (let step = 0; step < TENSORFLOW_LIMITS.leaves && at?.op === 'PlaceholderWithDefault'; step++) {
      at = this.nodes.get(keyOf(at.scope, nodeName(at.inputs[0] ?? '')));
    }
    return at?.constants?.[0];
  }
}

class Search {
  readonly leaves = new Map<string, Leaf>();
  private readonly seen = new Set<string>();
  private readonly open: { scope: TfScope; tensor: string }[] = [];

  push(scope: TfScope, tensor: string): void {
    const key = keyOf(scope, nodeName(tensor));
    if (tensor.startsWith('^') || this.seen.has(key)) return;
    this.seen.add(key);
    if (this.seen.size > TENSORFLOW_LIMITS.steps) this.leaf('computed', 'too many steps');
    else this.open.push({ scope, tensor });
  }

  pushAll(scope: TfScope, tensors: readonly string[]): void {
    for (const tensor of tensors) this.push(scope, tensor);
  }

  pop(): { scope: TfScope; tensor: string } | undefined {
    return this.open.pop();
  }

  leaf(kind: Exclude<Leaf['kind'], 'saver'>, text: string): void {
    this.add({ kind, text });
  }

  saver(text: string | undefined): void {
    this.add({ kind: 'saver', text });
  }

  private add(leaf: Leaf): void {
    const full = this.leaves.size >= TENSORFLOW_LIMITS.leaves;
    const kept: Leaf = full ? { kind: 'computed', text: 'many places' } : leaf;
    this.leaves.set(JSON.stringify([kept.kind, kept.text]), kept);
  }
}

function keyOf({ graph, function: name }: TfScope, node: string): string {
  return `${graph}\n${name}\n${node}`;
}

/** The inputs that text comes from. The last input of a concatenation is its axis. */
function carriersOf({ op, inputs }: TfNode): readonly string[] {
  if (op === 'ConcatV2') return inputs.slice(0, -1);
  const carriers = PLUMBING.get(op);
  return carriers === undefined ? inputs : inputs.filter((_, index) => carriers.includes(index));
}

/** `node:output:0` and `node:1` are outputs of `node`. */
function nodeName(tensor: string): string {
  const colon = tensor.indexOf(':');
  return colon < 0 ? tensor : tensor.slice(0, colon);
}
