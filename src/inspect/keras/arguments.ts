// Judges what a configuration hands to objects of Keras: paths, SavedModels, pickles, TensorFlow operations, names.
import { type Json, JsonObject } from '../../format/keras/json.ts';
import type { KerasObject } from '../../format/keras/objects.ts';
import type { KerasKnowledge } from './knowledge.ts';
import { inLayer, quoted, type Verdict } from './verdict.ts';

const SAVED_MODEL = 'TFSMLayer';
export const TORCH_MODULE = 'TorchModuleWrapper';
const OPERATION_LAYERS = new Set(['TFOpLambda', 'SlicingOpLambda', 'TFClassMethodDispatcher', 'ClassMethod']);
const NODE_LAYER = 'TensorFlowOpLayer';

export function judgeArguments(object: KerasObject, knowledge: KerasKnowledge): Verdict[] {
  const base = object.className.slice(object.className.lastIndexOf('>') + 1);
  return [
    ...unsafeName(object),
    ...(base === SAVED_MODEL ? [savedModel(object)] : fileArguments(object, knowledge)),
    ...(base === TORCH_MODULE ? [torchModule(object)] : []),
    ...(OPERATION_LAYERS.has(base) ? operation(object, knowledge) : []),
    ...(base === NODE_LAYER ? node(object, knowledge) : []),
  ];
}

function savedModel({ config, layer, entry }: KerasObject): Verdict {
  const path = config instanceof JsonObject ? config.text('filepath') : undefined;
  const source = path === undefined ? 'a SavedModel' : `the SavedModel ${quoted(path)}`;
  return {
    rule: 'KERAS-SAVEDMODEL',
    about: path ?? '',
    evidence: `${inLayer(layer)}TFSMLayer loads ${source}`,
    offset: entry.offset,
  };
}

function torchModule({ layer, entry }: KerasObject): Verdict {
  const evidence = `${inLayer(layer)}TorchModuleWrapper unpickles a PyTorch module that the configuration holds`;
  return { rule: 'KERAS-TORCH-MODULE', about: TORCH_MODULE, evidence, offset: entry.offset };
}

/** Keras writes vocabularies as lists or as assets: text in their place is a path. */
function fileArguments(
  { config, layer, entry, className }: KerasObject,
  knowledge: KerasKnowledge,
): Verdict[] {
  if (!(config instanceof JsonObject)) return [];
  return knowledge.match('KERAS-FILE-ARGUMENT', 'keys').flatMap((key) =>
    config.all(key).flatMap((value) => {
      if (typeof value !== 'string' || value === '') return [];
      const evidence = `${inLayer(layer)}${className} reads ${quoted(value)} as its ${key} when loaded`;
      return [{ rule: 'KERAS-FILE-ARGUMENT', about: `${key} ${value}`, evidence, offset: entry.offset }];
    }),
  );
}

/** A TensorFlow function by its public name, below `tf.`. */
function operation({ config, layer, entry, className }: KerasObject, knowledge: KerasKnowledge): Verdict[] {
  const named =
    config instanceof JsonObject ? (config.text('function') ?? config.text('cls_ref')) : undefined;
  if (named === undefined) return [];
  const path = named.replace(/^(?:tf|tensorflow)\./, '');
  const denied = knowledge
    .match('KERAS-TF-OP', 'functions')
    .some((prefix) => path === prefix || path.startsWith(`${prefix}.`));
  if (!denied && isTensorFunction(path, knowledge)) return [];
  const evidence = `${inLayer(layer)}${className} calls tf.${path}`;
  return [
    {
      rule: denied ? 'KERAS-TF-OP' : 'KERAS-CUSTOM-CODE',
      about: `tf.${path}`,
      evidence,
      offset: entry.offset,
    },
  ];
}

function isTensorFunction(path: string, knowledge: KerasKnowledge): boolean {
  if (knowledge.has('tensorflow-functions', path)) return true;
  return knowledge.has('tensorflow-modules', path.slice(0, Math.max(0, path.lastIndexOf('.'))));
}

/** A single node of a TensorFlow graph: an object, or the JSON text of one. */
function node({ config, layer, entry, className }: KerasObject, knowledge: KerasKnowledge): Verdict[] {
  const definition = config instanceof JsonObject ? config.get('node_def') : undefined;
  const name = operationOf(definition);
  if (name === undefined || !knowledge.match('KERAS-TF-OP', 'operations').includes(name)) return [];
  const evidence = `${inLayer(layer)}${className} runs the TensorFlow operation ${name}`;
  return [{ rule: 'KERAS-TF-OP', about: name, evidence, offset: entry.offset }];
}

function operationOf(definition: Json | undefined): string | undefined {
  if (definition instanceof JsonObject) return definition.text('op');
  if (typeof definition !== 'string') return undefined;
  return /"?\bop"?\s{0,8}:\s{0,8}"(\w{1,100})"/.exec(definition)?.[1];
}

/** Keras makes folders of layer names (DiskIOStore.make): those must stay where they are put. */
function unsafeName({ entry, config }: KerasObject): Verdict[] {
  const names = [entry.text('name'), config instanceof JsonObject ? config.text('name') : undefined];
  const unsafe = names.find(
    (name) =>
      name !== undefined && (name.split(/[/\\]/).includes('..') || /^(?:[/\\]|[A-Za-z]:[/\\])/.test(name)),
  );
  if (unsafe === undefined) return [];
  const evidence = `a layer is named ${quoted(unsafe)}, which Keras takes for a path`;
  return [{ rule: 'KERAS-UNSAFE-NAME', about: unsafe, evidence, offset: entry.offset }];
}
