// Watches a pickle being read and keeps which tensors go under which names: a path of keys, as a state dict has them.
import { MAX_TENSORS } from '../../core/tensors.ts';
import type { Value } from '../pickle/facts.ts';
import type { PickleWatch } from '../pickle/options.ts';
import type { Raw } from '../pickle/values.ts';
import { rebuiltTensor, type TorchTensor, wrappedTensor } from './rebuild.ts';

export interface NamedTensor extends TorchTensor {
  /** Keys joined with dots; raw text. Tensors that no key leads to are named after their storage. */
  readonly name: string;
}

export interface NamedTensors {
  readonly tensors: readonly NamedTensor[];
  /** Whether there are more than are kept. */
  readonly more: boolean;
}

/** Something with tensors in it, under the key that leads there; empty when it is the state of an object. */
interface Edge {
  readonly key: string;
  readonly child: object;
}

/** Steps of the walk that names them: shared parts are named once for each way to them. */
const MAX_STEPS = 4 * MAX_TENSORS;
/** Edges kept. A tensor has one, and those around it have one for each of them. */
const MAX_EDGES = 4 * MAX_TENSORS;
/** Objects above a tensor. Modules in modules are some dozen levels deep; the graph may have cycles. */
const MAX_DEPTH = 100;
/** Characters of one key, of which names are made: module names are words. */
const MAX_KEY_LENGTH = 200;
/** The attributes in which torch.nn.Module keeps what it is made of: state dicts leave them out of their names. */
const MODULE_PARTS: ReadonlySet<string> = new Set(['_parameters', '_buffers', '_modules']);

/**
 * Costs nothing until the first tensor is made, and little then: only what holds a tensor is remembered. Picklers
 * finish an object before they put it anywhere, so one look at each item, when it is added, is enough.
 */
export class TensorNames implements PickleWatch {
  private readonly tensors = new Map<object, TorchTensor>();
  private readonly holders = new Map<object, Edge[]>();
  /** What was put somewhere: all others are where names begin. */
  private readonly held = new Set<object>();
  private edges = 0;
  private more = false;

  called(result: Extract<Value, { kind: 'call' }>): void {
    const inner = this.tensors.size === 0 ? undefined : wrappedTensor(result);
    const tensor = inner === undefined ? rebuiltTensor(result) : this.tensors.get(inner);
    if (tensor === undefined) return;
    if (inner !== undefined) this.tensors.delete(inner);
    if (this.tensors.size >= MAX_TENSORS) this.more = true;
    else this.tensors.set(result, tensor);
  }

  filled(target: Raw, stack: readonly Raw[], from: number, to: number, width: 1 | 2): void {
    if (this.tensors.size === 0 || typeof target !== 'object' || target === null) return;
    for (let at = from; at < to; at += width) {
      const item = stack[at + width - 1];
      if (typeof item !== 'object' || item === null || !this.holdsTensors(item)) continue;
      this.add(target, item, width === 2 ? keyOf(stack[at]) : String(this.countOf(target)));
    }
  }

  built(target: Raw, state: Value): void {
    if (typeof target === 'object' && target !== null && this.holdsTensors(state))
      this.add(target, state, '');
  }

  /** In the order in which they are found from where names begin; those that nothing leads to come last. */
  named(): NamedTensors {
    const named: NamedTensor[] = [];
    const reached = new Set<object>();
    let steps = 0;
    const visit = (item: object, keys: readonly string[], depth: number): void => {
      if (++steps > MAX_STEPS || named.length >= MAX_TENSORS) {
        this.more = true;
        return;
      }
      const tensor = this.tensors.get(item);
      if (tensor !== undefined && keys.length > 0) {
        reached.add(item);
        named.push({ ...tensor, name: keys.join('.') });
      }
      if (depth >= MAX_DEPTH) return;
      for (const { key, child } of this.holders.get(item) ?? [])
        visit(child, key === '' || MODULE_PARTS.has(key) ? keys : [...keys, key], depth + 1);
    };
    for (const holder of this.holders.keys()) if (!this.held.has(holder)) visit(holder, [], 0);
    for (const [item, tensor] of this.tensors) {
      if (reached.has(item) || named.length >= MAX_TENSORS) continue;
      named.push({ ...tensor, name: `storage ${tensor.storage}` });
    }
    return { tensors: named, more: this.more };
  }

  private holdsTensors(item: object): boolean {
    return this.tensors.has(item) || this.holders.has(item);
  }

  private countOf(target: object): number {
    return this.holders.get(target)?.length ?? 0;
  }

  private add(target: object, child: object, key: string): void {
    if (this.edges >= MAX_EDGES) {
      this.more = true;
      return;
    }
    this.edges++;
    this.held.add(child);
    const edges = this.holders.get(target);
    if (edges === undefined) this.holders.set(target, [{ key, child }]);
    else edges.push({ key, child });
  }
}

function keyOf(raw: Raw | undefined): string {
  if (typeof raw === 'object' && raw !== null) return raw.kind === 'text' ? cut(raw.text) : '?';
  // A float, of which nobody makes a key.
  if (typeof raw === 'number' && !Number.isInteger(raw)) return '?';
  return cut(String(raw ?? 'None'));
}

function cut(text: string): string {
  return text.length <= MAX_KEY_LENGTH ? text : text.slice(0, MAX_KEY_LENGTH);
}
