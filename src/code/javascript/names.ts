// What members of global objects, modules and values stand for in JavaScript.

import { methodOf } from '../classes.ts';
import type { CodeValue } from '../facts.ts';
import { alternatives, asNumber, asText, either, hide, name, text, UNKNOWN } from '../values.ts';
import { lookup, lookupOutside } from '../frames.ts';
import type { State } from '../state.ts';

/** Names by which the global object goes. */
const GLOBAL = /^(?:globalThis|window|global|self|top|parent|frames|root)$/;

/** The name of a module without the scheme that Node accepts before its own. */
export function moduleName(specifier: string): string {
  return specifier.replace(/^node:/, '');
}

export function hidingOf(layers: readonly string[]): readonly string[] {
  return layers.length === 0 ? [] : ['concat'];
}

/** `value.member` and `value['member']`. */
export function memberOf(state: State, value: CodeValue, key: CodeValue): CodeValue {
  const word = asText(key);
  switch (value.kind) {
    case 'name':
      return word ? hide(ofName(state, value, word.text), ...hidingOf(word.layers)) : value;
    case 'result':
      return word?.text === 'constructor' ? constructorOf(state, value.call) : value;
    case 'many':
      return ofMany(state, value, key);
    case 'text': {
      const char = value.text.at(asNumber(key) ?? value.text.length);
      return char === undefined ? UNKNOWN : text(char, value.layers);
    }
    case 'literal':
    case 'unknown':
      return UNKNOWN;
  }
}

/** `Object.getPrototypeOf(async function () {}).constructor` makes functions of texts. */
function constructorOf(state: State, call: number): CodeValue {
  const made = state.out.calls[call];
  const [first] = made?.args ?? [];
  const ofFunction =
    /^(?:Object|Reflect)\.getPrototypeOf$/.test(made?.callee ?? '') &&
    first?.kind === 'name' &&
    first.name.startsWith('local.');
  return ofFunction ? name('AsyncFunction', ['constructor']) : UNKNOWN;
}

function ofName(state: State, owner: Extract<CodeValue, { kind: 'name' }>, member: string): CodeValue {
  const hidden = owner.hidden?.filter((how) => how !== 'alias');
  if (GLOBAL.test(owner.name)) {
    const bound = GLOBAL.test(member) ? undefined : lookup(state, member);
    return (
      bound ??
      name(member, [
        ...(hidden ?? []),
        ...(owner.name === 'globalThis' || owner.name === 'window' ? [] : ['dict']),
      ])
    );
  }
  if (owner.name.startsWith('local.')) {
    const bound = lookupOutside(state, state.module, `${owner.name}.${member}`);
    if (bound) return bound;
    if (member === 'constructor') return name('Function', ['constructor']);
    const method = methodOf(state, owner.name, member);
    return method === undefined ? UNKNOWN : name(method);
  }
  if (member === 'constructor' && FUNCTIONS.test(owner.name)) return name('Function', ['constructor']);
  const dotted = `${owner.name}.${member}`;
  if (/^(?:process\.mainModule|module|require\.main|module\.parent)\.require$/.test(dotted))
    return name('require', ['import']);
  if (dotted === 'process.mainModule.constructor._load' || dotted === 'module._load')
    return name('require', ['import']);
  if (member === 'default') return owner;
  return name(dotted, hidden);
}

/** Functions that every program finds: what constructs them makes functions of texts. */
const FUNCTIONS =
  /^(?:Function|Function\.prototype|Object|Array|String|Number|Boolean|BigInt|Symbol|Date|RegExp|Promise|Proxy|Map|Set|Error|eval|fetch|require|parseInt|parseFloat|isNaN|setTimeout|setInterval|setImmediate|alert|atob|btoa|Math\.\w{1,20}|JSON\.\w{1,20}|console\.\w{1,20}|Object\.\w{1,40})$/;

function ofMany(state: State, value: Extract<CodeValue, { kind: 'many' }>, key: CodeValue): CodeValue {
  const word = asText(key)?.text;
  if (value.shape === undefined) {
    const items = alternatives(value)
      .map((item) => memberOf(state, item, key))
      .filter((item) => item.kind !== 'unknown');
    return items.reduce<CodeValue>(either, items[0] ?? UNKNOWN);
  }
  if (value.shape === 'dict') {
    const keys = value.keys ?? [];
    if (word !== undefined && keys.length < 1000) {
      const at = keys.lastIndexOf(word);
      if (at >= 0) return value.items[at] ?? UNKNOWN;
      return UNKNOWN;
    }
    return value.items.slice(0, 8).reduce<CodeValue>(either, value.items[0] ?? UNKNOWN);
  }
  const at = asNumber(key);
  if (at !== undefined) return value.items.at(at) ?? UNKNOWN;
  return word === undefined
    ? value.items.slice(0, 8).reduce<CodeValue>(either, value.items[0] ?? UNKNOWN)
    : UNKNOWN;
}
