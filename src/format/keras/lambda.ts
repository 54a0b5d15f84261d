// Python code inside a configuration: Lambda layers and the `__lambda__` marker.
import { MarshalError } from '../marshal/errors.ts';
import { type CodeSummary, readCode } from '../marshal/read.ts';
import { type Json, JsonObject } from './json.ts';
import type { KerasObject } from './objects.ts';

/** Code that Keras would unmarshal and call. */
export interface LambdaCode {
  /** The text that holds it: base64, or raw in very old files. */
  readonly encoded: string;
  /** Undefined when it could not be read; `problem` says why. */
  readonly code?: CodeSummary;
  readonly problem?: string;
}

/** The keys of a Lambda layer that may hold a function. */
const ROLES = ['function', 'output_shape', 'mask'] as const;

/**
 * The code that this object itself carries. `__lambda__` entries hold it under `code` or `value`
 * (serialization_lib, Lambda.from_config); a Lambda of the .h5 format as `[code, defaults, closure]`
 * (saving_utils.model_from_config, func_load).
 */
export function codeOf(object: KerasObject): readonly LambdaCode[] {
  const { config } = object;
  if (!(config instanceof JsonObject)) return object.className === '__lambda__' ? carried(config) : [];
  if (object.className === '__lambda__')
    return ['code', 'value'].flatMap((key) => config.all(key).flatMap(carried));
  if (!isLambda(object.className)) return [];
  return ROLES.flatMap((role) => {
    const raw = config.text(`${role}_type`) === 'lambda';
    return config.all(role).flatMap((value) => (Array.isArray(value) || raw ? carried(value) : []));
  });
}

/** The function of a Lambda layer that is given by its name alone. */
export function namedFunctionOf(object: KerasObject): string | undefined {
  if (!isLambda(object.className) || !(object.config instanceof JsonObject)) return undefined;
  if (object.config.text('function_type') === 'lambda') return undefined;
  return object.config.text('function');
}

export function isLambda(className: string): boolean {
  return className === 'Lambda' || className.endsWith('>Lambda');
}

function carried(value: Json | undefined): LambdaCode[] {
  const encoded: Json | undefined = Array.isArray(value) ? value[0] : value;
  return typeof encoded === 'string' ? [{ encoded, ...summaryOf(encoded) }] : [];
}

function summaryOf(encoded: string): { code: CodeSummary } | { problem: string } {
  let problem = 'it is empty';
  for (const data of [fromBase64(encoded), Buffer.from(encoded, 'latin1')]) {
    try {
      return { code: readCode(data) };
    } catch (error) {
      if (!(error instanceof MarshalError)) throw error;
      problem = error.message;
    }
  }
  return { problem };
}

/** As binascii decodes: what is no base64 is passed over. */
function fromBase64(text: string): Uint8Array {
  return Buffer.from(text.replace(/[^A-Za-z0-9+/]/g, ''), 'base64');
}
