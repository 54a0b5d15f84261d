// What a model's configuration makes its library do besides numbers: import code, fetch it, build classes by name.
import { type JsonNode, type JsonObject, memberOf, stringOf } from '../json/nodes.ts';
import { objectsOf, stringsOf } from './walk.ts';

/** Offsets count characters of the text. */
interface Placed {
  readonly offset: number;
}

export type HubFact = Placed &
  (
    | { readonly kind: 'code'; readonly key: string; readonly reference: string }
    | { readonly kind: 'trust' }
    | { readonly kind: 'kernel'; readonly key: string; readonly value: string }
    | { readonly kind: 'component'; readonly key: string; readonly library: string; readonly name: string }
    | { readonly kind: 'module'; readonly type: string }
    | { readonly kind: 'library'; readonly library: string; readonly name: string }
    | { readonly kind: 'base'; readonly path: string }
    | {
        readonly kind: 'target';
        readonly key: string;
        readonly target: string;
        /** What stands beside it under `path`, which Hydra's own functions import. */
        readonly path?: string;
      }
    | { readonly kind: 'loader'; readonly module: string }
    | { readonly kind: 'code-path'; readonly path: string }
    | { readonly kind: 'handler'; readonly handler: string }
    | { readonly kind: 'template'; readonly name: string; readonly text: string }
  );

const KERNEL_KEYS = ['_attn_implementation_internal', '_attn_implementation', 'attn_implementation'] as const;
/** Python takes any other value for true. */
const OFF = /^(?:false|no|off|0|null|~|)$/i;
const TARGET_KEYS = ['_target_', 'class_path', 'target'] as const;

/**
 * Reads parsed JSON or YAML. `isModel`: the file belongs to a model, so what libraries read there counts. `isOfCaller`:
 * objects that say for whoever loads a model what to do with it; trust is theirs to give.
 */
export function hubFacts(
  roots: readonly JsonNode[],
  isModel: boolean,
  isOfCaller: (object: JsonObject) => boolean = () => false,
): HubFact[] {
  const facts: HubFact[] = [];
  for (const { object, depth } of objectsOf(roots)) {
    facts.push(...targets(object), ...templates(object));
    if (isModel) {
      facts.push(...code(object), ...kernels(object), ...modules(object, depth), ...adapter(object));
      if (!isOfCaller(object)) facts.push(...trusts(object));
    }
    if (depth === 0) facts.push(...components(object), ...handler(object));
    facts.push(...mlflow(object));
  }
  return facts;
}

/** Every value of a key, repeated ones included: readers do not agree on which one counts. */
function valuesOf({ members }: JsonObject, key: string): JsonNode[] {
  return members.flatMap((member) => (member.key === key ? [member.value] : []));
}

/** `auto_map`, `custom_pipelines`, `custom_generate`: classes in files of the model's repository, or another one. */
function code(object: JsonObject): HubFact[] {
  const maps = valuesOf(object, 'auto_map').flatMap((map) => {
    const entries = map.kind === 'object' ? map.members.map(({ value }) => value) : [map];
    return entries.flatMap((entry) => referencesIn('auto_map', entry));
  });
  const pipelines = valuesOf(object, 'custom_pipelines').flatMap((map) =>
    map.kind === 'object'
      ? map.members.flatMap(({ value }) => referencesIn('custom_pipelines', memberOf(value, 'impl')))
      : [],
  );
  return [
    ...maps,
    ...pipelines,
    ...valuesOf(object, 'custom_generate').flatMap((value) => referencesIn('custom_generate', value)),
  ];
}

function referencesIn(key: string, node: JsonNode | undefined): HubFact[] {
  if (node === undefined) return [];
  return stringsOf(node).map((reference) => ({ kind: 'code', key, reference, offset: node.start }));
}

function trusts(object: JsonObject): HubFact[] {
  return valuesOf(object, 'trust_remote_code').flatMap((node): HubFact[] => {
    return node.kind === 'scalar' && !OFF.test(String(node.value))
      ? [{ kind: 'trust', offset: node.start }]
      : [];
  });
}

function kernels(object: JsonObject): HubFact[] {
  return KERNEL_KEYS.flatMap((key) =>
    valuesOf(object, key).flatMap((node) =>
      stringsOf(node).map((value): HubFact => ({ kind: 'kernel', key, value, offset: node.start })),
    ),
  );
}

/** modules.json of sentence-transformers: a list of modules, each with the class that loads it. */
function modules(object: JsonObject, depth: number): HubFact[] {
  if (depth !== 1 || memberOf(object, 'path') === undefined || memberOf(object, 'idx') === undefined)
    return [];
  return valuesOf(object, 'type').flatMap((node) =>
    stringsOf(node).map((type): HubFact => ({ kind: 'module', type, offset: node.start })),
  );
}

/** adapter_config.json of PEFT: a module that is imported by name, and the model that the adapter goes on. */
function adapter(object: JsonObject): HubFact[] {
  const libraries = valuesOf(object, 'auto_mapping').flatMap((mapping): HubFact[] => {
    const library = stringOf(memberOf(mapping, 'parent_library'));
    const name = stringOf(memberOf(mapping, 'base_model_class')) ?? '';
    return library === undefined ? [] : [{ kind: 'library', library, name, offset: mapping.start }];
  });
  const bases = valuesOf(object, 'base_model_name_or_path').flatMap((node) =>
    stringsOf(node).map((path): HubFact => ({ kind: 'base', path, offset: node.start })),
  );
  return [...libraries, ...bases];
}

/** model_index.json of diffusers: `"unet": ["library", "Class"]`; the pipeline itself may be such a pair. */
function components(object: JsonObject): HubFact[] {
  if (memberOf(object, '_class_name') === undefined) return [];
  return object.members.flatMap(({ key, value }): HubFact[] => {
    if (value.kind !== 'array' || value.items.length !== 2) return [];
    const [library, name] = value.items.map((item) => stringOf(item));
    return library === undefined || name === undefined
      ? []
      : [{ kind: 'component', key, library, name, offset: value.start }];
  });
}

/** Names of classes that a configuration is built of: Hydra, jsonargparse, and the `target` of latent diffusion. */
function targets(object: JsonObject): HubFact[] {
  const path = stringOf(memberOf(object, 'path'));
  const beside = path === undefined ? {} : { path };
  return TARGET_KEYS.flatMap((key) =>
    valuesOf(object, key).flatMap((node) =>
      stringsOf(node).map((target): HubFact => ({
        kind: 'target',
        key,
        target,
        ...beside,
        offset: node.start,
      })),
    ),
  );
}

/** MLmodel of MLflow: `loader_module` is imported, `code` holds files that go in front of the search path. */
function mlflow(object: JsonObject): HubFact[] {
  const loaders = valuesOf(object, 'loader_module');
  if (loaders.length === 0) return [];
  const paths = ['code', 'model_code_path'].flatMap((key) => valuesOf(object, key));
  return [
    ...loaders.flatMap((node) =>
      stringsOf(node).map((module): HubFact => ({ kind: 'loader', module, offset: node.start })),
    ),
    ...paths.flatMap((node) =>
      stringsOf(node)
        .filter((path) => path !== '' && path !== 'null' && path !== '~')
        .map((path): HubFact => ({ kind: 'code-path', path, offset: node.start })),
    ),
  ];
}

/** MAR-INF/MANIFEST.json of TorchServe. */
function handler(object: JsonObject): HubFact[] {
  const node = memberOf(memberOf(object, 'model'), 'handler');
  const name = stringOf(node);
  const isManifest = memberOf(memberOf(object, 'model'), 'modelName') !== undefined;
  return name === undefined || node === undefined || !isManifest
    ? []
    : [{ kind: 'handler', handler: name, offset: node.start }];
}

/** A string, a list of `{name, template}`, or an object of names. */
function templates(object: JsonObject): HubFact[] {
  return valuesOf(object, 'chat_template').flatMap((node): HubFact[] => {
    if (node.kind === 'scalar') return template('', node);
    if (node.kind === 'object') return node.members.flatMap(({ key, value }) => template(key, value));
    return node.items.flatMap((item) =>
      template(stringOf(memberOf(item, 'name')) ?? '', memberOf(item, 'template')),
    );
  });
}

function template(name: string, node: JsonNode | undefined): HubFact[] {
  const text = stringOf(node);
  return text === undefined || node === undefined
    ? []
    : [{ kind: 'template', name, text, offset: node.start }];
}
