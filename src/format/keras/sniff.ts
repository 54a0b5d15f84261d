// Tells Keras configurations from other JSON by content.
import { type Json, JsonObject } from './json.ts';

/** What a JSON file of Keras is. */
export type KerasJson = 'config' | 'metadata' | 'other';

/**
 * A configuration has a class and what to build it with, at its top; the metadata of a .keras archive says which
 * Keras wrote it. `fixedName`: the file is called config.json, where Keras looks for one and takes anything.
 */
export function kindOfJson(json: Json, fixedName: boolean): KerasJson {
  if (!(json instanceof JsonObject)) return 'other';
  if (json.has('class_name') && json.has('config')) return fixedName || looksBuilt(json) ? 'config' : 'other';
  return json.has('keras_version') && json.has('date_saved') ? 'metadata' : 'other';
}

/** Other programs have class names too; Keras adds what it needs to find the class again. */
function looksBuilt(json: JsonObject): boolean {
  if (['module', 'registered_name', 'keras_version', 'backend', 'build_config'].some((key) => json.has(key)))
    return true;
  const configs = json.all('config');
  return configs.some(
    (config) => Array.isArray(config) || (config instanceof JsonObject && config.has('layers')),
  );
}

/**
 * Whether text may be a Keras file at all, before it is parsed: the words are there, or letters are written as
 * escapes, which no library does and which would hide them.
 */
export function mayBeKeras(text: string): boolean {
  return (
    (text.includes('class_name') && text.includes('config')) ||
    text.includes('keras_version') ||
    /\\u00[4-7]/i.test(text)
  );
}
