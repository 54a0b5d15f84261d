// Reads an ONNX model: operators, functions and where its numbers are kept; never the numbers.
import type { Bytes } from '../../core/bytes.ts';
import { ProtobufError } from '../protobuf/errors.ts';
import type { Message } from '../protobuf/message.ts';
import { readMessage } from '../protobuf/read.ts';
import type { TensorFact } from '../../core/tensors.ts';
import type { OnnxCompiled, OnnxExternal, OnnxFacts, OnnxOperator } from './facts.ts';
import { ONNX_LIMITS } from './limits.ts';
import { FUNCTION, MODEL, NODE, TENSOR } from './schema.ts';
import { externalOf, tensorOf } from './tensor.ts';

/**
 * Reads a ModelProto. Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only
 * with the error of the bytes' origin.
 */
export async function readOnnx(bytes: Bytes): Promise<OnnxFacts> {
  const reader = new OnnxReader();
  try {
    reader.finish(await readMessage(bytes, MODEL, (unit) => reader.take(unit)));
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
    reader.stop(error);
  }
  return reader.facts();
}

class OnnxReader {
  private readonly operators = new Map<string, OnnxOperator>();
  private readonly functions: { domain: string; name: string }[] = [];
  private readonly externals = new Map<string, OnnxExternal>();
  private readonly compiled: OnnxCompiled[] = [];
  private readonly tensors: TensorFact[] = [];
  private model: Message | undefined;
  private stopped: OnnxFacts['stopped'];

  take(unit: Message): void {
    if (unit.type === NODE) this.takeNode(unit);
    else if (unit.type === TENSOR) this.takeTensor(unit);
    else if (unit.type === FUNCTION) {
      within(this.functions.length, ONNX_LIMITS.functions, unit, 'functions');
      this.functions.push({ domain: unit.text(10), name: unit.text(1) });
    }
  }

  finish(model: Message): void {
    this.model = model;
  }

  stop({ code, message: reason, offset }: ProtobufError): void {
    this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
  }

  facts(): OnnxFacts {
    const { model } = this;
    return {
      irVersion: model?.int(1) ?? 0,
      producer: model?.text(2) ?? '',
      opsets:
        model?.messages(8).map((opset) => ({ domain: opset.text(1), version: opset.int(2) ?? 0 })) ?? [],
      operators: [...this.operators.values()],
      functions: this.functions,
      externals: [...this.externals.values()],
      compiled: this.compiled,
      tensors: this.tensors,
      ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
    };
  }

  private takeNode(node: Message): void {
    const [type, domain] = [node.text(4), node.text(7)];
    const key = JSON.stringify([domain, type]);
    const known = this.operators.get(key);
    if (known !== undefined) this.operators.set(key, { ...known, count: known.count + 1 });
    else {
      within(this.operators.size, ONNX_LIMITS.operators, node, 'kinds of operators');
      this.operators.set(key, { domain, type, node: node.text(3), offset: node.offset, count: 1 });
    }
    if (type === 'EPContext') this.takeCompiled(node);
  }

  /** `ep_cache_context` is the program, or the name of its file when `embed_mode` is 0. */
  private takeCompiled(node: Message): void {
    within(this.compiled.length, ONNX_LIMITS.compiled, node, 'compiled programs');
    const attribute = (name: string): Message | undefined =>
      node.messages(5).findLast((each) => each.text(1) === name);
    const outside = (attribute('embed_mode')?.int(3) ?? 1) === 0;
    const file = attribute('ep_cache_context')?.text(4);
    const where = { node: node.text(3), at: node.offset };
    this.compiled.push(outside && file !== undefined ? { ...where, file } : where);
  }

  private takeTensor(tensor: Message): void {
    const external = externalOf(tensor);
    if (external !== undefined) this.takeExternal(external, tensor);
    if (this.tensors.length < ONNX_LIMITS.tensors) this.tensors.push(tensorOf(tensor, external));
  }

  /** Well-formed ranges of one file are alike; every other one is kept. */
  private takeExternal(external: OnnxExternal, tensor: Message): void {
    const plain = [external.offset, external.length].every(
      (text) => text === undefined || /^[0-9]{1,15}$/.test(text),
    );
    const key = JSON.stringify([external.location, ...(plain ? [] : [external.offset, external.length])]);
    if (this.externals.has(key)) return;
    within(this.externals.size, ONNX_LIMITS.externals, tensor, 'external files');
    this.externals.set(key, external);
  }
}

function within(count: number, limit: number, { offset }: Message, what: string): void {
  if (count >= limit) throw new ProtobufError('TOO_MUCH', offset, `more than ${limit} ${what}`);
}
