// Tells Core ML models from other protobuf messages by structure.
import type { Bytes } from '../../core/bytes.ts';
import { firstSpan, outlineOf } from '../protobuf/outline.ts';
import { LENGTH, VARINT } from '../protobuf/wire.ts';

const MAX_FIELDS = 256;
/** Fields of Model.Type: pipelines from 200, networks and trees to 700, Apple's own from 2000, and ML programs. */
const FIRST_TYPE = 200;
const LAST_TYPE = 3000;
const SPECIFICATIONS = 100;

/** A specification version, a description with inputs or outputs, and one of the kinds of models. */
export async function looksLikeCoreml(bytes: Bytes): Promise<boolean> {
  const fields = await outlineOf(bytes, { offset: 0, length: bytes.size }, MAX_FIELDS);
  const versioned = fields?.some(
    ({ field, wire, value }) => field === 1 && wire === VARINT && value > 0 && value < SPECIFICATIONS,
  );
  const typed = fields?.some(
    ({ field, wire }) => field >= FIRST_TYPE && field <= LAST_TYPE && wire === LENGTH,
  );
  const description = firstSpan(fields, 2);
  if (versioned !== true || typed !== true || description === undefined) return false;
  const features = await outlineOf(bytes, description, MAX_FIELDS);
  const feature = firstSpan(features, 1) ?? firstSpan(features, 10);
  if (feature === undefined) return false;
  const parts = await outlineOf(bytes, feature, MAX_FIELDS);
  return firstSpan(parts, 1) !== undefined && firstSpan(parts, 3) !== undefined;
}
