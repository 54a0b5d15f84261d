// Tells configurations of models from other JSON, and finds out cheaply whether a text may hold anything of interest.
import { type JsonNode, memberOf } from '../json/nodes.ts';

/** Words without which no fact of a configuration can be there. */
const WORDS =
  /auto_map|trust_remote_code|attn_implementation|custom_pipelines|custom_generate|_target_|class_path|_class_name|chat_template|loader_module|auto_mapping|base_model_name_or_path|"handler"\s{0,20}:\s{0,20}"|\btarget["']?\s{0,20}:\s{0,20}["']?\w{1,100}\./;
/** Both in every entry of modules.json; a vocabulary has the words, but no text behind them. */
const MODULES = [/"idx"\s*:/, /"path"\s*:\s*"/] as const;
/** Letters that are written as escapes, which no library does and which would hide the words. */
const ESCAPED = /\\u00(?:4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])/i;
/** A tag of PyYAML or HyperPyYAML, or something that may hide one: a handle of the file's own, or an encoded letter. */
const PYTHON_TAG = /python\/|!(?:new|name|apply|module):|^%TAG|![\w!<:,./-]{0,200}%[0-9a-fA-F]{2}/m;

/** Configurations from which transformers takes the name of code that it imports from beside them. */
export const CONFIGS_OF_CODE = [
  'config.json',
  'tokenizer_config.json',
  'preprocessor_config.json',
  'processor_config.json',
  'image_processor_config.json',
  'feature_extractor_config.json',
  'video_preprocessor_config.json',
] as const;
/** Names under which transformers, diffusers, PEFT and sentence-transformers look for a configuration. */
const NAMES: ReadonlySet<string> = new Set([
  ...CONFIGS_OF_CODE,
  'generation_config.json',
  'adapter_config.json',
  'model_index.json',
  'modules.json',
  'modular_model_index.json',
  'config_sentence_transformers.json',
  'sentence_bert_config.json',
  'chat_template.json',
  'scheduler_config.json',
  'model_config.yaml',
  'mlmodel',
]);
/** Keys that only the configuration of a model has at its top. */
const KEYS = [
  'model_type',
  'architectures',
  'transformers_version',
  'tokenizer_class',
  'processor_class',
  'image_processor_type',
  'feature_extractor_type',
  '_diffusers_version',
  '_class_name',
  'peft_type',
  'auto_map',
] as const;

export function mayHoldConfig(text: string): boolean {
  return WORDS.test(text) || MODULES.every((word) => word.test(text)) || ESCAPED.test(text);
}

export function mayHoldPythonTag(text: string): boolean {
  return PYTHON_TAG.test(text);
}

/** `name`: the last part of the file's name in lower case. */
export function isModelConfig(name: string, root: JsonNode | undefined): boolean {
  return NAMES.has(name) || KEYS.some((key) => memberOf(root, key) !== undefined);
}

/** Whether the name alone says that a library reads the file as a model's configuration. */
export function hasModelConfigName(name: string): boolean {
  return NAMES.has(name);
}
