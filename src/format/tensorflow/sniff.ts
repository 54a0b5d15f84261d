// Tells TensorFlow's protobuf files from other messages, and from everything else, by structure.
import type { Bytes } from '../../core/bytes.ts';
import type { Span } from '../protobuf/message.ts';
import { firstSpan, type OutlineField, outlineOf } from '../protobuf/outline.ts';
import { LENGTH } from '../protobuf/wire.ts';
import type { TensorflowKind } from './facts.ts';
import { TENSORFLOW_LIMITS } from './limits.ts';

const OPERATOR = /^[A-Z_][A-Za-z0-9_.>]*$/;
const NAME_BYTES = 1000;

/**
 * What a loader may take the bytes for; mostly one thing, none for other files. Goes by the first fields of each
 * level and passes over fields that do not belong there, as loaders do. Reads some kilobytes.
 */
export async function tensorflowKinds(bytes: Bytes): Promise<TensorflowKind[]> {
  const whole = { offset: 0, length: bytes.size };
  const fields = await outlineOf(bytes, whole, TENSORFLOW_LIMITS.topOutline);
  if (fields === undefined) return [];
  const kinds: TensorflowKind[] = [];
  if (await some(bytes, fields, 2, isMetaGraph)) kinds.push('saved-model');
  if (await some(bytes, fields, 2, isGraph)) kinds.push('meta-graph');
  if ((await some(bytes, fields, 1, isNode)) || (await some(bytes, fields, 2, isLibrary)))
    kinds.push('graph');
  if (await some(bytes, fields, 1, isKerasObject)) kinds.push('keras-metadata');
  return kinds;
}

/** Fields come in any order. */
const META_GRAPH_START =
  /^(?:meta_info_def|graph_def|saver_def|collection_def|signature_def|asset_file_def|object_graph_def)\s*(?::\s*)?[{<]/;

/** What text is by the field that it begins with; a byte order mark and comments may stand in front. */
export function tensorflowTextKind(head: Uint8Array): TensorflowKind | undefined {
  const start = Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?(?:\s|#[^\n]*\n)*/, '');
  if (/^(?:saved_model_schema_version\s*:|meta_graphs\s*[:{<])/.test(start)) return 'saved-model';
  if (META_GRAPH_START.test(start)) return 'meta-graph';
  const node = /^(?:node|library|versions)\s*(?::\s*)?[{<]/.test(start);
  return node && /\b(?:op|signature|attr)\s*[:{]/.test(start) ? 'graph' : undefined;
}

/** Whether the bytes of a constant are a GraphDef of their own. */
export function isGraphBytes(bytes: Bytes): Promise<boolean> {
  return isGraph(bytes, { offset: 0, length: bytes.size });
}

async function isGraph(bytes: Bytes, span: Span): Promise<boolean> {
  const fields = await outline(bytes, span);
  return (await some(bytes, fields, 1, isNode)) || some(bytes, fields, 2, isLibrary);
}

async function isMetaGraph(bytes: Bytes, span: Span): Promise<boolean> {
  return some(bytes, await outline(bytes, span), 2, isGraph);
}

/** A node has a name and an operator, and nearly always inputs or attributes. */
async function isNode(bytes: Bytes, span: Span): Promise<boolean> {
  const fields = await outline(bytes, span);
  if (firstSpan(fields, 3) === undefined && firstSpan(fields, 5) === undefined) return false;
  const [name, op] = [await text(bytes, firstSpan(fields, 1)), await text(bytes, firstSpan(fields, 2))];
  return name !== undefined && name !== '' && op !== undefined && OPERATOR.test(op);
}

/** A library has functions; one of them has a signature with a name, and nodes. */
async function isLibrary(bytes: Bytes, span: Span): Promise<boolean> {
  return some(bytes, await outline(bytes, span), 1, isFunction);
}

async function isFunction(bytes: Bytes, span: Span): Promise<boolean> {
  const fields = await outline(bytes, span);
  const signature = firstSpan(fields, 1);
  if (signature === undefined || !(await some(bytes, fields, 3, isNode))) return false;
  return (await text(bytes, firstSpan(await outline(bytes, signature), 1))) !== undefined;
}

async function isKerasObject(bytes: Bytes, span: Span): Promise<boolean> {
  const fields = await outline(bytes, span);
  const [path, identifier] = [
    await text(bytes, firstSpan(fields, 3)),
    await text(bytes, firstSpan(fields, 4)),
  ];
  return path?.startsWith('root') === true && identifier?.startsWith('_tf_keras') === true;
}

/** Whether one of the first messages of a field is of that kind. */
async function some(
  bytes: Bytes,
  fields: readonly OutlineField[] | undefined,
  field: number,
  is: (bytes: Bytes, span: Span) => Promise<boolean>,
): Promise<boolean> {
  const candidates = (fields ?? []).filter((each) => each.field === field && each.wire === LENGTH);
  for (const { span } of candidates.slice(0, TENSORFLOW_LIMITS.candidates))
    if (await is(bytes, span)) return true;
  return false;
}

function outline(bytes: Bytes, span: Span): Promise<OutlineField[] | undefined> {
  return outlineOf(bytes, span, TENSORFLOW_LIMITS.outline);
}

async function text(bytes: Bytes, span: Span | undefined): Promise<string | undefined> {
  if (span === undefined || span.length > NAME_BYTES) return undefined;
  return Buffer.from(await bytes.read(span.offset, span.length)).toString('latin1');
}
