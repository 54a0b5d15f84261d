// Judges a configuration: every object in it, every key given twice, every switch.
import { type Json, JsonObject } from '../../format/keras/json.ts';
import { type ConfigContent, findObjects, type KerasObject } from '../../format/keras/objects.ts';
import { judgeArguments, TORCH_MODULE } from './arguments.ts';
import { judgeCode } from './code.ts';
import type { KerasKnowledge, KerasName } from './knowledge.ts';
import { inLayer, quoted, type Verdict } from './verdict.ts';

export interface ConfigVerdicts {
  readonly verdicts: readonly Verdict[];
  /** Base64 texts of pickled PyTorch modules, to be inspected in their turn. */
  readonly torchModules: readonly string[];
}

/** Pickled modules that are opened; each is an artifact of its own. */
const MAX_TORCH_MODULES = 64;

/** Pure; linear in the size of the configuration. Throws KerasError BUDGET. */
export function judgeConfig(root: Json, knowledge: KerasKnowledge): ConfigVerdicts {
  const content = findObjects(root);
  const verdicts: Verdict[] = [...switches(content), ...repeatedKeys(content, knowledge)];
  const torchModules: string[] = [];
  for (const object of content.objects) {
    verdicts.push(
      ...judgeName(object, knowledge),
      ...judgeCode(object, knowledge),
      ...judgeArguments(object, knowledge),
    );
    const pickled =
      object.className === TORCH_MODULE && object.config instanceof JsonObject
        ? object.config.text('module')
        : undefined;
    if (pickled !== undefined && torchModules.length < MAX_TORCH_MODULES) torchModules.push(pickled);
  }
  return { verdicts, torchModules };
}

function judgeName(object: KerasObject, knowledge: KerasKnowledge): Verdict[] {
  const name = nameOf(object);
  if (name === undefined || knowledge.has('markers', name.name)) return [];
  const rule = knowledge.ruleOf(name);
  if (rule === undefined) return [];
  const about = aboutOf(rule, name);
  return [{ rule, about, evidence: evidenceOf(rule, about, name, object), offset: object.entry.offset }];
}

/** `builtins` is what Keras writes where it does not know: a custom function is named without it. */
function aboutOf(rule: string, { module, name, registeredName }: KerasName): string {
  if (module === undefined) return registeredName ?? name;
  return module === 'builtins' && rule === 'KERAS-CUSTOM-CODE' ? name : `${module}.${name}`;
}

/** What Keras looks up: for functions, `config` holds the name; for type specifications, `spec_name`. */
function nameOf({ className, module, registeredName, config, entry }: KerasObject): KerasName | undefined {
  if (className === 'function') {
    const name = typeof config === 'string' ? config : registeredName;
    // A function's registered name is its own or the word "function".
    return name === undefined ? undefined : { module, name, registeredName: undefined, kind: 'function' };
  }
  if (className !== '__typespec__') return { module, name: className, registeredName, kind: 'class' };
  const name = entry.text('spec_name') ?? '';
  const own = /^tensorflow(?:\.|$)/.test(module ?? '') && name.endsWith('Spec');
  return own || module === undefined ? undefined : { module, name, registeredName, kind: 'class' };
}

function evidenceOf(rule: string, about: string, name: KerasName, { layer, entry }: KerasObject): string {
  const where = inLayer(layer);
  const registered =
    name.registeredName !== undefined && ![name.name, about].includes(name.registeredName)
      ? `, registered as ${quoted(name.registeredName)}`
      : '';
  switch (rule) {
    case 'KERAS-CUSTOM-CODE':
      return `${where}needs the ${name.kind} ${quoted(about)}${registered}, which is not part of Keras`;
    case 'KERAS-FOREIGN-CALL':
    case 'KERAS-FOREIGN-STDLIB':
      return `${where}makes Keras import ${quoted(about)}${calledWith(entry)}`;
    default:
      return `${where}uses ${quoted(about)}${calledWith(entry)}`;
  }
}

/** The constant arguments with which a layer of a functional model is called. */
function calledWith(entry: JsonObject): string {
  const nodes = entry.get('inbound_nodes');
  const first: Json | undefined = Array.isArray(nodes) ? nodes[0] : undefined;
  const args = first instanceof JsonObject ? first.get('args') : undefined;
  const texts = Array.isArray(args) ? args.filter((value) => typeof value === 'string') : [];
  return texts.length === 0
    ? ''
    : ` and call it with ${texts
        .slice(0, 4)
        .map((text) => quoted(text))
        .join(', ')}`;
}

function switches({ safeModes }: ConfigContent): Verdict[] {
  return safeModes
    .filter(({ value }) => value === false || value === 0 || value === null)
    .map(({ offset, layer }) => ({
      rule: 'KERAS-UNSAFE-SWITCH',
      about: 'safe_mode',
      evidence: `${inLayer(layer)}passes safe_mode=False`,
      offset,
    }));
}

function repeatedKeys({ repeated }: ConfigContent, knowledge: KerasKnowledge): Verdict[] {
  const keys = new Set(knowledge.match('KERAS-DUPLICATE-KEY', 'keys'));
  return repeated
    .filter(({ key }) => keys.has(key))
    .map(({ key, offset, layer }) => ({
      rule: 'KERAS-DUPLICATE-KEY',
      about: key,
      evidence: `${inLayer(layer)}an object of the configuration gives ${quoted(key)} twice`,
      offset,
    }));
}
