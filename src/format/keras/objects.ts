// Finds everything in a configuration that Keras would turn into an object: each dict with a class_name, anywhere.
import { KerasError } from './errors.ts';
import { type Json, JsonObject } from './json.ts';
import { KERAS_LIMITS } from './limits.ts';

/** One object that Keras builds: serialization_lib.deserialize_keras_object, and its legacy twin for .h5 files. */
export interface KerasObject {
  readonly className: string;
  /** Undefined when it is absent or null, as in files of older Keras. */
  readonly module: string | undefined;
  readonly registeredName: string | undefined;
  readonly config: Json | undefined;
  /** The whole entry. */
  readonly entry: JsonObject;
  /** Name of the object, or of the nearest one around it that has a name. */
  readonly layer: string | undefined;
  /** Class of the nearest object around it. */
  readonly within: string | undefined;
}

/** A key that one object is given twice; Python keeps the last value, other readers may keep the first. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
  readonly layer: string | undefined;
}

export interface ConfigContent {
  readonly objects: readonly KerasObject[];
  readonly repeated: readonly RepeatedKey[];
  /** Values of keys named `safe_mode`, with the layer that passes them. */
  readonly safeModes: readonly {
    readonly value: Json;
    readonly offset: number;
    readonly layer: string | undefined;
  }[];
}

interface Place {
  readonly value: Json;
  readonly layer: string | undefined;
  readonly within: string | undefined;
}

/** Walks the whole tree, earlier values of repeated keys included. Throws {@link KerasError} BUDGET. */
export function findObjects(root: Json): ConfigContent {
  const objects: KerasObject[] = [];
  const repeated: RepeatedKey[] = [];
  const safeModes: ConfigContent['safeModes'][number][] = [];
  const open: Place[] = [{ value: root, layer: undefined, within: undefined }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place;
    if (Array.isArray(value)) pushAll(open, value, place);
    if (!(value instanceof JsonObject)) continue;
    const layer = nameOf(value) ?? place.layer;
    for (const key of repeatedKeys(value)) repeated.push({ key, offset: value.offset, layer });
    for (const mode of value.all('safe_mode')) safeModes.push({ value: mode, offset: value.offset, layer });
    objects.push(...readings(value, layer, place.within));
    if (objects.length > KERAS_LIMITS.objects) {
      throw new KerasError('BUDGET', `more than ${KERAS_LIMITS.objects} objects; the rest was not judged`);
    }
    pushAll(
      open,
      value.entries.map(([, inner]) => inner),
      { layer, within: value.text('class_name') ?? place.within },
    );
  }
  return { objects: objects.sort((a, b) => a.entry.offset - b.entry.offset), repeated, safeModes };
}

/** Containers only: plain values say nothing. Last first, because the newest is taken next. */
function pushAll(open: Place[], values: readonly Json[], { layer, within }: Omit<Place, 'value'>): void {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (typeof value === 'object' && value !== null) open.push({ value, layer, within });
  }
}

function nameOf(object: JsonObject): string | undefined {
  if (!object.has('class_name')) return undefined;
  const config = object.get('config');
  return object.text('name') ?? (config instanceof JsonObject ? config.text('name') : undefined);
}

function repeatedKeys(object: JsonObject): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [key] of object.entries) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** What the entry may stand for: one object, or several when its keys are given more than once. */
function readings(entry: JsonObject, layer: string | undefined, within: string | undefined): KerasObject[] {
  const classNames = texts(entry.all('class_name'));
  if (classNames.length === 0) return [];
  const found: KerasObject[] = [];
  for (const className of classNames) {
    for (const module of alternatives(entry, 'module')) {
      for (const config of entry.has('config') ? entry.all('config') : [undefined]) {
        if (found.length >= KERAS_LIMITS.readings) return found;
        found.push({
          className,
          module,
          registeredName: entry.text('registered_name'),
          config,
          entry,
          layer,
          within,
        });
      }
    }
  }
  return found;
}

function alternatives(entry: JsonObject, key: string): (string | undefined)[] {
  const values = entry.all(key);
  return values.length === 0
    ? [undefined]
    : values.map((value) => (typeof value === 'string' ? value : undefined));
}

function texts(values: readonly Json[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
