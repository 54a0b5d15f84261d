export const id = 2773;
export const ids = [2773];
export const modules = {

/***/ 92773:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJavascript: () => (/* binding */ readJavascript)
});

// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./lib/src/code/evaluate.js + 1 modules
var evaluate = __webpack_require__(93104);
// EXTERNAL MODULE: ./lib/src/code/program.js + 1 modules
var program = __webpack_require__(25937);
// EXTERNAL MODULE: ./lib/src/code/tree.js
var code_tree = __webpack_require__(3872);
// EXTERNAL MODULE: ./lib/src/code/containers.js
var containers = __webpack_require__(18152);
// EXTERNAL MODULE: ./lib/src/code/local-calls.js
var local_calls = __webpack_require__(50213);
// EXTERNAL MODULE: ./lib/src/code/state.js
var code_state = __webpack_require__(16975);
// EXTERNAL MODULE: ./lib/src/code/values.js
var values = __webpack_require__(84566);
;// CONCATENATED MODULE: ./lib/src/code/javascript/arguments.js
// The arguments of a JavaScript call, with what is spread into them.

function argumentsOf(state, list) {
    const { tree } = state;
    const args = [];
    let spread = false;
    for (let child = list + 1; child < tree.next(list); child = tree.next(child)) {
        const kind = tree.kind(child);
        if (kind === 'Spread')
            spread = true;
        else if (kind !== 'import' && (tree.type(child) !== 0 || tree.next(child) > child + 1)) {
            const value = state.read(child);
            if (spread &&
                value.kind === 'many' &&
                value.shape === 'list' &&
                value.items.length < 10_000 &&
                (0,code_state/* spend */.R)(state, value.items.length))
                args.push(...value.items);
            else
                args.push(value);
            spread = false;
        }
    }
    return args;
}

// EXTERNAL MODULE: ./lib/src/code/classes.js
var classes = __webpack_require__(29590);
// EXTERNAL MODULE: ./lib/src/code/frames.js
var code_frames = __webpack_require__(2286);
;// CONCATENATED MODULE: ./lib/src/code/javascript/names.js
// What members of global objects, modules and values stand for in JavaScript.



/** Names by which the global object goes. */
const GLOBAL = /^(?:globalThis|window|global|self|top|parent|frames|root)$/;
/** The name of a module without the scheme that Node accepts before its own. */
function moduleName(specifier) {
    return specifier.replace(/^node:/, '');
}
function hidingOf(layers) {
    return layers.length === 0 ? [] : ['concat'];
}
/** `value.member` and `value['member']`. */
function memberOf(state, value, key) {
    const word = (0,values/* asText */.e1)(key);
    switch (value.kind) {
        case 'name':
            return word ? (0,values/* hide */.jD)(ofName(state, value, word.text), ...hidingOf(word.layers)) : value;
        case 'result':
            return word?.text === 'constructor' ? constructorOf(state, value.call) : value;
        case 'many':
            return ofMany(state, value, key);
        case 'text': {
            const char = value.text.at((0,values/* asNumber */.i)(key) ?? value.text.length);
            return char === undefined ? values/* UNKNOWN */.HV : (0,values/* text */.Qq)(char, value.layers);
        }
        case 'literal':
        case 'unknown':
            return values/* UNKNOWN */.HV;
    }
}
/** `Object.getPrototypeOf(async function () {}).constructor` makes functions of texts. */
function constructorOf(state, call) {
    const made = state.out.calls[call];
    const [first] = made?.args ?? [];
    const ofFunction = /^(?:Object|Reflect)\.getPrototypeOf$/.test(made?.callee ?? '') &&
        first?.kind === 'name' &&
        first.name.startsWith('local.');
    return ofFunction ? (0,values/* name */.UU)('AsyncFunction', ['constructor']) : values/* UNKNOWN */.HV;
}
function ofName(state, owner, member) {
    const hidden = owner.hidden?.filter((how) => how !== 'alias');
    if (GLOBAL.test(owner.name)) {
        const bound = GLOBAL.test(member) ? undefined : (0,code_frames/* lookup */.$I)(state, member);
        return (bound ??
            (0,values/* name */.UU)(member, [
                ...(hidden ?? []),
                ...(owner.name === 'globalThis' || owner.name === 'window' ? [] : ['dict']),
            ]));
    }
    if (owner.name.startsWith('local.')) {
        const bound = (0,code_frames/* lookupOutside */.Sb)(state, state.module, `${owner.name}.${member}`);
        if (bound)
            return bound;
        if (member === 'constructor')
            return (0,values/* name */.UU)('Function', ['constructor']);
        const method = (0,classes/* methodOf */.NY)(state, owner.name, member);
        return method === undefined ? values/* UNKNOWN */.HV : (0,values/* name */.UU)(method);
    }
    if (member === 'constructor' && FUNCTIONS.test(owner.name))
        return (0,values/* name */.UU)('Function', ['constructor']);
    const dotted = `${owner.name}.${member}`;
    if (/^(?:process\.mainModule|module|require\.main|module\.parent)\.require$/.test(dotted))
        return (0,values/* name */.UU)('require', ['import']);
    if (dotted === 'process.mainModule.constructor._load' || dotted === 'module._load')
        return (0,values/* name */.UU)('require', ['import']);
    if (member === 'default')
        return owner;
    return (0,values/* name */.UU)(dotted, hidden);
}
/** Functions that every program finds: what constructs them makes functions of texts. */
const FUNCTIONS = /^(?:Function|Function\.prototype|Object|Array|String|Number|Boolean|BigInt|Symbol|Date|RegExp|Promise|Proxy|Map|Set|Error|eval|fetch|require|parseInt|parseFloat|isNaN|setTimeout|setInterval|setImmediate|alert|atob|btoa|Math\.\w{1,20}|JSON\.\w{1,20}|console\.\w{1,20}|Object\.\w{1,40})$/;
function ofMany(state, value, key) {
    const word = (0,values/* asText */.e1)(key)?.text;
    if (value.shape === undefined) {
        const items = (0,values/* alternatives */.Vo)(value)
            .map((item) => memberOf(state, item, key))
            .filter((item) => item.kind !== 'unknown');
        return items.reduce(values/* either */.gP, items[0] ?? values/* UNKNOWN */.HV);
    }
    if (value.shape === 'dict') {
        const keys = value.keys ?? [];
        if (word !== undefined && keys.length < 1000) {
            const at = keys.lastIndexOf(word);
            if (at >= 0)
                return value.items[at] ?? values/* UNKNOWN */.HV;
            return values/* UNKNOWN */.HV;
        }
        return value.items.slice(0, 8).reduce(values/* either */.gP, value.items[0] ?? values/* UNKNOWN */.HV);
    }
    const at = (0,values/* asNumber */.i)(key);
    if (at !== undefined)
        return value.items.at(at) ?? values/* UNKNOWN */.HV;
    return word === undefined
        ? value.items.slice(0, 8).reduce(values/* either */.gP, value.items[0] ?? values/* UNKNOWN */.HV)
        : values/* UNKNOWN */.HV;
}

;// CONCATENATED MODULE: ./lib/src/code/javascript/callees.js
// Who a JavaScript call calls: plain names, methods, and the ways around a name.




const MAX_CALLEES = 4;
function calleesOf(state, node) {
    const { tree } = state;
    const kind = tree.kind(node);
    if (kind === 'MemberExpression') {
        const object = node + 1;
        const owner = state.value(object);
        const key = keyOf(state, node);
        if (key.kind === 'text' && key.text === 'constructor' && owner.kind !== 'name')
            return ofConstructor(state, owner, object);
        // A module that is loaded as it is named stands for the promise of itself.
        if (owner.kind === 'name' && key.kind === 'text' && key.text === 'then') {
            return [{ name: '.then', target: owner, hidden: [] }];
        }
        const value = owner.kind === 'unknown' ? ownMember(state, object, key) : memberOf(state, owner, key);
        if (value.kind !== 'result' && value.kind !== 'text') {
            const found = fromValue(value);
            if (found.length > 0)
                return found;
        }
        const method = (0,values/* asText */.e1)(key)?.text ?? '';
        const local = localMethod(state, owner, object, method);
        if (local !== undefined)
            return [{ name: local, hidden: [] }];
        return [{ name: `.${method}`, target: owner, hidden: [] }];
    }
    const value = state.value(node);
    const found = fromValue(value);
    if (found.length > 0)
        return found;
    if (kind === 'VariableName')
        return [{ name: `local.${tree.slice(node)}`, hidden: [] }];
    return [{ name: '.__call__', target: value, hidden: [] }];
}
/** `new A().run`, `this.run` and `super.run` of classes of the file. */
function localMethod(state, owner, object, method) {
    if (owner.kind === 'result') {
        const made = state.out.calls[owner.call]?.callee ?? '';
        return made.startsWith('local.') ? (0,classes/* methodOf */.NY)(state, made, method) : undefined;
    }
    const kind = state.tree.kind(object);
    if (kind === 'super')
        return (0,classes/* baseMethod */.$z)(state, method);
    return kind === 'this' ? (0,classes/* ownMethod */.kS)(state, method) : undefined;
}
/** `[].constructor.constructor('...')` is Function. */
function ofConstructor(state, owner, object) {
    const { tree } = state;
    const twice = tree.kind(object) === 'MemberExpression' && (0,values/* asText */.e1)(keyOf(state, object))?.text === 'constructor';
    const ofFunction = /^(?:ArrowFunction|FunctionExpression|ParenthesizedExpression)$/.test(tree.kind(object));
    return twice || ofFunction || isMethodOfLiteral(state, object)
        ? [{ name: 'Function', hidden: ['constructor'] }]
        : [{ name: '.constructor', target: owner, hidden: [] }];
}
/** `[].at` and `"".at`: what a constant has to be called is a function. */
function isMethodOfLiteral({ tree }, object) {
    return tree.kind(object) === 'MemberExpression' && LITERALS.test(tree.kind(object + 1));
}
const LITERALS = /^(?:ArrayExpression|String|TemplateString|Number|RegExp)$/;
function fromValue(value) {
    const out = [];
    for (const each of (0,values/* alternatives */.Vo)(value)) {
        if (each.kind === 'name' && out.length < MAX_CALLEES)
            out.push({ name: each.name, hidden: each.hidden ?? [] });
    }
    return out;
}
/** `this.x` and other members that the program set itself. */
function ownMember(state, object, key) {
    if (key.kind !== 'text')
        return values/* UNKNOWN */.HV;
    const path = state.tree.slice(object).slice(0, 80);
    return (0,code_frames/* lookupOutside */.Sb)(state, state.module, `${path}.${key.text}`) ?? values/* UNKNOWN */.HV;
}
/** What stands after the dot or in the brackets of a member expression. */
function keyOf(state, node) {
    const { tree } = state;
    const end = tree.next(node);
    for (let child = tree.next(node + 1); child < end; child = tree.next(child)) {
        const kind = tree.kind(child);
        if (kind === 'PropertyName' || kind === 'PrivatePropertyName')
            return (0,values/* text */.Qq)(tree.slice(child));
        if (kind !== '.' && kind !== '?.' && kind !== '[' && kind !== ']')
            return state.read(child);
    }
    return values/* UNKNOWN */.HV;
}

// EXTERNAL MODULE: ./lib/src/code/decode.js
var decode = __webpack_require__(59114);
;// CONCATENATED MODULE: ./lib/src/code/javascript/embedded.js
// Which JavaScript calls run a text as a program, and in which language.


/** Callee -> which argument is the program; -1 is the last. */
const JAVASCRIPT = {
    eval: 0,
    Function: -1,
    AsyncFunction: -1,
    GeneratorFunction: -1,
    AsyncGeneratorFunction: -1,
    setTimeout: 0,
    setInterval: 0,
    setImmediate: 0,
    execScript: 0,
    'vm.runInThisContext': 0,
    'vm.runInNewContext': 0,
    'vm.runInContext': 0,
    'vm.Script': 0,
    'vm.compileFunction': 0,
};
const SHELL = /^(?:child_process|cross-spawn|execa|shelljs|Bun|zx)(?:\.(?:promises\.)?(?:exec|execSync|execCommand|execa|execaCommand|spawn|spawnSync|execFile|execFileSync|fork|sync|\$))?$/;
const MAX_WORDS = 200;
function noteEmbedded(out, offset, callee, args) {
    if (Object.hasOwn(JAVASCRIPT, callee)) {
        emit(out, offset, 'javascript', (0,values/* asText */.e1)(args.at(JAVASCRIPT[callee] ?? 0)));
    }
    else if (callee === 'import')
        ofAddress(out, offset, (0,values/* asText */.e1)(args[0]));
    else if (/^(?:worker_threads\.)?Worker$/.test(callee) && isEvaluated(args[1]))
        emit(out, offset, 'javascript', (0,values/* asText */.e1)(args[0]));
    else if (SHELL.test(callee))
        ofCommand(out, offset, args);
    else if (callee === 'Deno.Command')
        ofCommand(out, offset, [args[0] ?? values/* UNKNOWN */.HV, embedded_memberOf(args[1], 'args')]);
    else if (callee === 'Deno.run')
        ofCommand(out, offset, [embedded_memberOf(args[0], 'cmd')]);
}
/** `new Worker(text, { eval: true })`. */
function isEvaluated(options) {
    const value = embedded_memberOf(options, 'eval');
    return value.kind === 'literal' && value.value === true;
}
function embedded_memberOf(options, key) {
    if (options?.kind !== 'many' || options.shape !== 'dict')
        return values/* UNKNOWN */.HV;
    return options.items[options.keys?.lastIndexOf(key) ?? -1] ?? values/* UNKNOWN */.HV;
}
/** A module that stands in its own address (RFC 2397). */
function ofAddress(out, offset, address) {
    const [, options = '', data] = /^data:([^,]{0,200}),([\s\S]*)$/i.exec(address?.text ?? '') ?? [];
    if (address === undefined || data === undefined)
        return;
    const decoder = /;base64$/i.test(options) ? 'base64' : 'url';
    const source = (0,decode/* decode */.D4)(decoder, data);
    if (source !== undefined && source.trim() !== '')
        out.embed(offset, 'javascript', source, [...address.layers, decoder]);
}
function emit(out, offset, language, source) {
    if (source && source.text.trim() !== '')
        out.embed(offset, language, source.text, source.layers);
}
function ofCommand(out, offset, args) {
    const [command, list] = args;
    const words = list?.kind === 'many' && list.shape === 'list'
        ? list.items
        : command?.kind === 'many' && command.shape === 'list'
            ? command.items
            : undefined;
    if (command?.kind === 'many' && command.shape === 'parts') {
        return out.embed(offset, 'shell', command.items.map((part) => (part.kind === 'text' ? part.text : '$_')).join(''), []);
    }
    const source = (0,values/* asText */.e1)(command);
    if (!words)
        return emit(out, offset, 'shell', source);
    const line = [...(command?.kind === 'text' ? [command] : []), ...words]
        .slice(0, MAX_WORDS)
        .map(wordOf)
        .join(' ');
    out.embed(offset, 'shell', line, source?.layers ?? []);
}
function wordOf(item) {
    const known = (0,values/* asText */.e1)(item);
    if (item.kind === 'name' && item.name === 'process.execPath')
        return 'node';
    return known ? `'${known.text.replaceAll("'", "'\\''")}'` : '"$_"';
}

;// CONCATENATED MODULE: ./lib/src/code/javascript/functions.js
// Functions and methods of JavaScript whose outcome is known when their arguments are.



const MODULE = /^[\w@./:-]{1,200}$/;
const functions_FUNCTIONS = {
    require: ([module]) => required(module),
    'process.getBuiltinModule': ([module]) => required(module),
    atob: ([value]) => decoded((0,values/* asText */.e1)(value), 'base64'),
    btoa: ([value]) => (0,values/* asText */.e1)(value)
        ? (0,values/* text */.Qq)(Buffer.from((0,values/* asText */.e1)(value)?.text ?? '', 'latin1').toString('base64'), ['concat'])
        : undefined,
    unescape: ([value]) => decoded((0,values/* asText */.e1)(value), 'url'),
    decodeURIComponent: ([value]) => decoded((0,values/* asText */.e1)(value), 'url'),
    decodeURI: ([value]) => decoded((0,values/* asText */.e1)(value), 'url'),
    String: ([value]) => (value?.kind === 'text' || value?.kind === 'result' ? value : undefined),
    'String.fromCharCode': (args) => characters(args),
    'String.fromCodePoint': (args) => characters(args),
    'String.raw': ([value]) => value,
    'Buffer.from': ([value, encoding]) => buffer(value, (0,values/* asText */.e1)(encoding)?.text),
    'buffer.Buffer.from': ([value, encoding]) => buffer(value, (0,values/* asText */.e1)(encoding)?.text),
    Buffer: ([value, encoding]) => buffer(value, (0,values/* asText */.e1)(encoding)?.text),
    'zlib.inflateSync': ([value]) => decoded((0,values/* asText */.e1)(value), 'zlib'),
    'zlib.unzipSync': ([value]) => decoded((0,values/* asText */.e1)(value), 'zlib') ?? decoded((0,values/* asText */.e1)(value), 'gzip'),
    'zlib.gunzipSync': ([value]) => decoded((0,values/* asText */.e1)(value), 'gzip'),
    'zlib.inflateRawSync': ([value]) => decoded((0,values/* asText */.e1)(value), 'deflate'),
    'Reflect.get': ([owner, key], state) => (owner && key ? memberOf(state, owner, key) : undefined),
    'Array.from': ([value]) => (value?.kind === 'many' ? value : undefined),
    'path.join': (args) => paths(args),
    'path.resolve': (args) => paths(args),
    'os.homedir': () => (0,values/* text */.Qq)('~'),
    parseInt: ([value, base]) => integer((0,values/* asText */.e1)(value)?.text, (0,values/* asNumber */.i)(base)),
    Number: ([value]) => integer((0,values/* asText */.e1)(value)?.text, undefined),
};
function knownFunction(state, callee, args) {
    return Object.hasOwn(functions_FUNCTIONS, callee) ? functions_FUNCTIONS[callee]?.(args, state) : undefined;
}
function required(module) {
    const source = (0,values/* asText */.e1)(module);
    if (!source || !MODULE.test(source.text))
        return undefined;
    return (0,values/* name */.UU)(moduleName(source.text), hidingOf(source.layers));
}
function decoded(value, decoder) {
    if (!value || (0,decode/* decoderCount */.c8)(value.layers) >= decode/* MAX_DECODERS */.JX)
        return undefined;
    const out = (0,decode/* decode */.D4)(decoder, value.text);
    return out === undefined || out === value.text ? value : (0,values/* text */.Qq)(out, [...value.layers, decoder]);
}
function characters(args) {
    const [first] = args;
    const items = first?.kind === 'many' && first.shape === 'list' ? first.items : args;
    let out = '';
    for (const item of items) {
        const point = (0,values/* asNumber */.i)(item);
        if (point === undefined || !(point >= 0 && point <= 0x10ffff) || !Number.isInteger(point))
            return undefined;
        out += String.fromCodePoint(point);
    }
    return (0,values/* text */.Qq)(out, ['chr']);
}
function buffer(value, encoding) {
    if (value?.kind === 'many')
        return characters([value]);
    const source = (0,values/* asText */.e1)(value);
    const coding = encoding === 'base64url' ? 'base64' : encoding;
    const decodes = coding === 'base64' || coding === 'hex';
    if (!source)
        return value?.kind === 'result' && !decodes ? value : undefined;
    return decodes ? decoded(source, coding) : source;
}
function paths(args) {
    return (0,values/* joinTexts */.B5)(args.flatMap((arg, at) => (at === 0 ? [arg] : [(0,values/* text */.Qq)('/'), arg])), 'concat');
}
function integer(source, base) {
    if (source === undefined || (base !== undefined && (base < 2 || base > 36)))
        return undefined;
    const value = base === undefined ? Number(source) : parseInt(source, base);
    return Number.isFinite(value) ? (0,values/* literal */.eu)(value) : undefined;
}
const TEXT = {
    trim: (self) => (0,values/* text */.Qq)(self.text.trim(), self.layers),
    toLowerCase: (self) => (0,values/* text */.Qq)(self.text.toLowerCase(), self.layers),
    toUpperCase: (self) => (0,values/* text */.Qq)(self.text.toUpperCase(), self.layers),
    split: (self, [by]) => split(self, (0,values/* asText */.e1)(by)?.text),
    concat: (self, args) => (0,values/* joinTexts */.B5)([self, ...args], 'concat'),
    replace: (self, [from, to]) => replace(self, (0,values/* asText */.e1)(from), (0,values/* asText */.e1)(to), false),
    replaceAll: (self, [from, to]) => replace(self, (0,values/* asText */.e1)(from), (0,values/* asText */.e1)(to), true),
    slice: (self, [from, to]) => cut(self, (0,values/* asNumber */.i)(from), to && (0,values/* asNumber */.i)(to), 'slice'),
    substring: (self, [from, to]) => cut(self, (0,values/* asNumber */.i)(from), to && (0,values/* asNumber */.i)(to), 'substring'),
    substr: (self, [from, length]) => cut(self, (0,values/* asNumber */.i)(from), length && ((0,values/* asNumber */.i)(from) ?? 0) + ((0,values/* asNumber */.i)(length) ?? 0), 'slice'),
    charAt: (self, [at]) => (0,values/* text */.Qq)(self.text.charAt((0,values/* asNumber */.i)(at) ?? 0), self.layers),
    at: (self, [at]) => (0,values/* text */.Qq)(self.text.at((0,values/* asNumber */.i)(at) ?? 0) ?? '', self.layers),
    charCodeAt: (self, [at]) => code(self.text.charCodeAt((0,values/* asNumber */.i)(at) ?? 0)),
    codePointAt: (self, [at]) => code(self.text.codePointAt((0,values/* asNumber */.i)(at) ?? 0)),
    repeat: (self, [times]) => repeat(self, (0,values/* asNumber */.i)(times)),
};
const LIST = {
    join: (self, [by]) => join(self, by === undefined ? ',' : (0,values/* asText */.e1)(by)?.text),
    reverse: (self) => (0,values/* many */._d)(self.items
        .map((item) => (item.kind === 'text' ? (0,values/* text */.Qq)(item.text, (0,values/* addLayers */.U2)(item.layers, 'reverse')) : item))
        .toReversed(), 'list'),
    slice: (self, [from, to]) => (0,values/* many */._d)(self.items.slice((0,values/* asNumber */.i)(from) ?? 0, to && (0,values/* asNumber */.i)(to)), 'list'),
    concat: (self, args) => concat(self, args),
    pop: (self) => self.items.at(-1),
    shift: (self) => self.items[0],
    at: (self, [at]) => self.items.at((0,values/* asNumber */.i)(at) ?? 0),
};
/** The value of `self.method(...)`, or undefined if it is not known. */
function knownMethod(self, method, args) {
    if (self.kind === 'text' && method === 'toString')
        return encoded(self, (0,values/* asText */.e1)(args[0])?.text);
    if (self.kind === 'text')
        return Object.hasOwn(TEXT, method) ? TEXT[method]?.(self, args) : undefined;
    if (self.kind === 'many' && self.shape === 'list')
        return Object.hasOwn(LIST, method) ? LIST[method]?.(self, args) : undefined;
    if (self.kind === 'many' && self.shape === 'parts' && /^(?:toString|trim)$/.test(method))
        return self;
    return undefined;
}
function code(value) {
    return value === undefined || Number.isNaN(value) ? undefined : (0,values/* literal */.eu)(value);
}
function encoded(self, encoding) {
    if (encoding === undefined || /^utf-?8$/i.test(encoding))
        return (0,values/* text */.Qq)((0,decode/* decode */.D4)('utf8', self.text) ?? self.text, self.layers);
    if (encoding === 'base64')
        return (0,values/* text */.Qq)(Buffer.from(self.text, 'latin1').toString('base64'), self.layers);
    if (encoding === 'hex')
        return (0,values/* text */.Qq)(Buffer.from(self.text, 'latin1').toString('hex'), self.layers);
    return self;
}
function split(self, by) {
    if (by === undefined)
        return undefined;
    return (0,values/* many */._d)(self.text.split(by, values/* MAX_ITEMS */._5).map((piece) => (0,values/* text */.Qq)(piece, self.layers)), 'list');
}
function replace(self, from, to, all) {
    if (!from || !to || (self.text.length + 1) * (to.text.length + 1) > 16 * values/* MAX_TEXT */.lG)
        return undefined;
    const give = () => to.text;
    const out = all ? self.text.replaceAll(from.text, give) : self.text.replace(from.text, give);
    return (0,values/* text */.Qq)(out, (0,values/* addLayers */.U2)(self.layers, 'concat'));
}
function cut(self, from, to, how) {
    return from === undefined ? undefined : (0,values/* text */.Qq)(self.text[how](from, to), (0,values/* addLayers */.U2)(self.layers, 'slice'));
}
function repeat(self, times) {
    if (times === undefined || times < 0 || self.text.length * times > values/* MAX_TEXT */.lG)
        return undefined;
    return (0,values/* text */.Qq)(self.text.repeat(times), (0,values/* addLayers */.U2)(self.layers, 'concat'));
}
function join(self, by) {
    if (by === undefined)
        return undefined;
    const parts = [];
    for (const [at, item] of self.items.entries()) {
        if (at > 0 && by !== '')
            parts.push((0,values/* text */.Qq)(by));
        parts.push(item.kind === 'literal' ? (0,values/* text */.Qq)(String(item.value)) : item);
    }
    return (0,values/* joinTexts */.B5)(parts, 'concat');
}
function concat(self, args) {
    const items = [
        ...self.items,
        ...args.flatMap((arg) => (arg.kind === 'many' && arg.shape === 'list' ? arg.items : [arg])),
    ];
    return items.length > values/* MAX_ITEMS */._5 ? values/* UNKNOWN */.HV : (0,values/* many */._d)(items, 'list');
}

;// CONCATENATED MODULE: ./lib/src/code/javascript/patterns.js
// Gives values to JavaScript's targets: names, members, and patterns that take a value apart.





const PATTERN = /^(?:ObjectPattern|ArrayPattern|ObjectExpression|ArrayExpression)$/;
function patterns_assign(state, target, value) {
    const { tree } = state;
    const kind = tree.kind(target);
    if (kind === 'VariableDefinition' || kind === 'VariableName') {
        const id = tree.slice(target);
        const dotted = value.kind === 'name' && !value.name.startsWith('local.') && value.name.includes('.');
        const bound = dotted && !value.name.endsWith(`.${id}`) ? (0,values/* hide */.jD)(value, 'alias') : value;
        // `location = address` leads a page there.
        if (kind === 'VariableName' && id === 'location')
            set(state, target, { callee: 'location.__setattr__' }, (0,values/* text */.Qq)('href'), value);
        if (kind === 'VariableName')
            (0,code_frames/* bind */.oI)(state, id, bound, (0,code_frames/* holder */.Lm)(state, id));
        else
            (0,code_frames/* bind */.oI)(state, id, bound);
    }
    else if (kind === 'MemberExpression')
        toMember(state, target, value);
    else if (PATTERN.test(kind))
        toPattern(state, target, value);
    else if (kind === 'ParenthesizedExpression')
        for (const child of tree.children(target))
            patterns_assign(state, child, value);
}
function toMember(state, target, value) {
    const { tree } = state;
    const owner = state.value(target + 1);
    const key = keyOf(state, target);
    const word = key.kind === 'text' ? key.text : undefined;
    if (owner.kind === 'name' && !owner.name.startsWith('local.')) {
        if (/^(?:globalThis|window|global|self)$/.test(owner.name) && word !== undefined)
            (0,code_frames/* bind */.oI)(state, word, value, state.module);
        set(state, target, { callee: `${owner.name}.__setattr__` }, key, value);
        return;
    }
    // An element that was just made loads what it is given there, or leads to it.
    if (owner.kind === 'result' && /^(?:src|href|action)$/.test(word ?? ''))
        set(state, target, { callee: '.__setattr__', target: owner }, key, value);
    if (word === undefined)
        return;
    if (owner.kind === 'result' && ANSWERS.test(word))
        answer(state, owner, value);
    const path = owner.kind === 'name' ? owner.name : tree.slice(target + 1).slice(0, 80);
    (0,code_frames/* addTo */.DN)(state, state.module, `${path}.${word}`, value);
    if (owner.kind === 'many' &&
        owner.shape === 'dict' &&
        owner.items.length < 64 &&
        tree.kind(target + 1) === 'VariableName') {
        const id = tree.slice(target + 1);
        const next = (0,values/* many */._d)([...owner.items, value], 'dict', [...(owner.keys ?? []), word]);
        (0,code_frames/* bind */.oI)(state, id, next, (0,code_frames/* holder */.Lm)(state, id));
    }
}
function set({ out, tree, frame, silenced }, node, of, key, value) {
    out.call(tree.from(node), { ...of, args: [key, value], scope: frame.scope, silenced });
}
/** What a connection has called with what it receives. */
const ANSWERS = /^on(?:message|data|load|open)$/;
function answer(state, owner, handler) {
    const fn = handler.kind === 'name' ? state.functions.get(handler.name) : undefined;
    if (fn !== undefined && state.pure === 0)
        (0,local_calls/* passTo */.J4)(state, fn, [owner]);
}
function toPattern(state, pattern, value) {
    const { tree } = state;
    const isList = tree.kind(pattern).startsWith('Array');
    let at = 0;
    for (const child of tree.children(pattern)) {
        const kind = tree.kind(child);
        if (kind === 'PatternProperty' || kind === 'Property')
            ofProperty(state, child, value);
        else if (/^(?:Variable|MemberExpression|Object|Array)/.test(kind)) {
            const own = isList && value.kind === 'many' && value.shape === 'list' ? (value.items[at] ?? values/* UNKNOWN */.HV) : value;
            patterns_assign(state, child, value.kind === 'many' || value.kind === 'result' ? own : values/* UNKNOWN */.HV);
            at++;
        }
        else if (kind !== 'Equals' && kind !== '[' && kind !== ']' && kind !== 'Spread')
            state.read(child);
    }
}
/** `key: target = otherwise`, `target = otherwise`, `...rest`. */
function ofProperty(state, node, value) {
    const { tree } = state;
    const children = tree.children(node);
    const kinds = children.map((child) => tree.kind(child));
    const target = children[kinds.findIndex((kind) => /^(?:Variable|MemberExpression$|ObjectPattern$|ArrayPattern$)/.test(kind))];
    const named = children[kinds.findIndex((kind) => kind === 'PropertyName' || kind === 'PropertyDefinition')];
    const equals = kinds.indexOf('Equals');
    const otherwise = equals < 0 ? undefined : children[equals + 1];
    const fallback = otherwise === undefined ? undefined : state.read(otherwise);
    const key = named ?? target;
    if (key === undefined)
        return;
    const rest = kinds[0] === 'Spread';
    const item = rest ? value : memberOf(state, value, (0,values/* text */.Qq)(tree.slice(key)));
    const given = fallback === undefined ? item : item.kind === 'unknown' ? fallback : (0,values/* either */.gP)(item, fallback);
    const id = tree.slice(target ?? key);
    const renamed = given.kind === 'name' && !rest && id !== tree.slice(key);
    if (target === undefined || kinds[children.indexOf(target)] === 'VariableDefinition')
        (0,code_frames/* bind */.oI)(state, id, renamed ? (0,values/* hide */.jD)(given, 'alias') : given);
    else
        patterns_assign(state, target, given);
}

;// CONCATENATED MODULE: ./lib/src/code/javascript/outcomes.js
// What a JavaScript call passes on and gives, when that is known without running it.





/** Methods that hand on what a call gave, in part or in another form. */
const PASSIVE = new Set(('text json arrayBuffer blob buffer toString trim split slice substring replace join map filter concat body ' +
    'getReader read finally catch pipe setEncoding end default get at pop shift decode values').split(' '));
/** What these give does what the function does that they are given, and only hands on the result in another way. */
const SAME_FUNCTION = /^(?:util(?:\.default)?\.(?:promisify|callbackify|deprecate)|(?:pify|thenify|universalify)(?:\.default|\.from\w{2,10})?|bluebird(?:\.default)?\.promisify|lodash(?:\.default)?\.(?:once|debounce|throttle|memoize)|lodash\.(?:once|debounce|throttle|memoize)\.default)$/;
function outcome(state, callee, args) {
    const { target } = callee;
    if (target === undefined) {
        if (callee.name.startsWith('local.'))
            return constantOf(state, state.functions.get(callee.name), args);
        if (callee.name.endsWith('.bind'))
            return (0,values/* name */.UU)(callee.name.slice(0, -5), callee.hidden);
        if (/^(?:module\.createRequire|createRequire)$/.test(callee.name))
            return (0,values/* name */.UU)('require', ['import']);
        if (SAME_FUNCTION.test(callee.name) && args[0]?.kind === 'name')
            return args[0];
        return knownFunction(state, callee.name, args);
    }
    if (callee.name === '.__call__')
        return returned(state, target);
    const method = callee.name.slice(1);
    const self = target.kind === 'many' && target.shape === undefined ? ((0,values/* asText */.e1)(target) ?? target) : target;
    const size = self.kind === 'text' ? self.text.length >> 4 : self.kind === 'many' ? self.items.length : 0;
    if (!(0,code_state/* spend */.R)(state, size))
        return undefined;
    const known = method === 'map' ? mapped(state, self, args[0]) : knownMethod(self, method, args);
    if (known)
        return known;
    return PASSIVE.has(method) &&
        !isEncoded(method, args) &&
        (0,values/* alternatives */.Vo)(target).some((each) => each.kind === 'result')
        ? target
        : undefined;
}
/** `bytes.toString('hex')`: where it says so, that it is another form counts. */
function isEncoded(method, [encoding]) {
    return method === 'toString' && /^(?:hex|base64|base64url)$/.test((0,values/* asText */.e1)(encoding ?? values/* UNKNOWN */.HV)?.text ?? '');
}
/** `Function('return process')()`: the object that a function of one line of text gives. */
const RETURNS = /^\s{0,20}return\s{1,20}\(?(this|globalThis|global|self|window|process|require|module)\)?\s{0,20};?\s{0,20}$/;
function returned({ out }, target) {
    const made = target.kind === 'result' ? out.calls[target.call] : undefined;
    if (made?.callee !== 'Function')
        return undefined;
    const [, given] = RETURNS.exec((0,values/* asText */.e1)(made.args.at(-1) ?? values/* UNKNOWN */.HV)?.text ?? '') ?? [];
    return given === undefined ? undefined : (0,values/* name */.UU)(given === 'this' ? 'globalThis' : given, ['constructor']);
}
/** What a call passes to a function of this file. */
function pass(state, callee, args) {
    if (!callee.name.startsWith('local.'))
        return;
    const made = state.classes.has(callee.name) ? (0,classes/* methodOf */.NY)(state, callee.name, 'constructor') : callee.name;
    const fn = made === undefined ? undefined : state.functions.get(made);
    if (fn)
        (0,local_calls/* passTo */.J4)(state, fn, args);
}
/** The outcome of a function that only gives back an expression, if it is a constant for these arguments. */
function constantOf(state, fn, args) {
    const value = fn && (0,local_calls/* givenBack */.hC)(state, fn, (_, at) => args[at]);
    return value?.kind === 'text' || value?.kind === 'name' || value?.kind === 'literal' ? value : undefined;
}
function mapped(state, self, fn) {
    if (self.kind !== 'many' || self.shape !== 'list' || fn?.kind !== 'name')
        return undefined;
    const out = [];
    for (const [at, item] of self.items.entries()) {
        const args = [item, (0,values/* literal */.eu)(at)];
        const value = fn.name.startsWith('local.')
            ? constantOf(state, state.functions.get(fn.name), args)
            : knownFunction(state, fn.name, [item]);
        if (!value)
            return undefined;
        out.push(value);
    }
    return (0,values/* many */._d)(out, 'list');
}

;// CONCATENATED MODULE: ./lib/src/code/javascript/calls.js
// JavaScript calls: who is called, with what, what callbacks receive, and what is known of the outcome.










const call = (state, node) => {
    const { tree } = state;
    let first = node + 1;
    const made = tree.kind(first) === 'new';
    if (made)
        first = tree.next(first);
    const callees = calleesOf(state, first);
    const list = tree.child(node, 'ArgList');
    const args = list < 0 ? [] : argumentsOf(state, list);
    const value = invoke(state, tree.from(node), callees, args);
    const [callee] = callees;
    const changed = callee && (0,containers/* afterPutting */.u)(callee.name, callee.target, args);
    if (changed && state.pure === 0)
        patterns_assign(state, first + 1, changed);
    return value;
};
/** `tag\`...\`` calls tag with the text. */
const tagged = (state, node) => {
    const { tree } = state;
    const callees = calleesOf(state, node + 1);
    const template = tree.child(node, 'TemplateString');
    return invoke(state, tree.from(node), callees, template < 0 ? [] : [state.read(template)]);
};
/** `import('module')`. */
const dynamicImport = (state, node) => {
    const args = argumentsOf(state, node).map(encodedModule);
    const value = invoke(state, state.tree.from(node), [{ name: 'import', hidden: [] }], args);
    const module = (0,values/* asText */.e1)(args[0]);
    if (module && state.pure === 0)
        state.out.import(state.tree.from(node), module.text, [], state.frame.scope);
    return required(args[0]) ?? value;
};
/** The address of a module that holds it in a form that nobody reads is as good as a call that decodes it. */
function encodedModule(address) {
    return address.kind === 'text' && /^data:[^,]{0,200};base64,/i.test(address.text)
        ? (0,values/* text */.Qq)(address.text, [...address.layers, 'base64'])
        : address;
}
function invoke(state, offset, callees, args) {
    let value;
    for (const callee of callees) {
        const each = invokeOne(state, offset, callee, args);
        value = value ? (0,values/* either */.gP)(value, each) : each;
    }
    return value ?? values/* UNKNOWN */.HV;
}
function invokeOne(state, offset, given, all) {
    const { out } = state;
    const [callee, args] = applied(given, all);
    let made = values/* UNKNOWN */.HV;
    if (state.pure === 0) {
        const { scope } = state.frame;
        const number = out.call(offset, {
            callee: callee.name,
            ...(callee.target === undefined ? {} : { target: callee.target }),
            args,
            scope,
            silenced: state.silenced,
            hidden: callee.hidden,
        });
        if (number >= 0)
            made = (0,values/* result */.Ke)(number);
        for (const arg of args)
            out.folded(offset, arg, scope);
        noteEmbedded(out, offset, callee.name, args);
        const module = callee.name === 'require' ? (0,values/* asText */.e1)(args[0]) : undefined;
        if (module)
            out.import(offset, module.text, [], scope);
        pass(state, callee, args);
    }
    const back = callbacks(state, offset, callee, args, made);
    const value = outcome(state, callee, args) ?? back;
    if (value?.kind === 'text' && !(0,code_state/* spend */.R)(state, value.text.length >> 3))
        return made;
    if (value?.kind === 'many' && value !== callee.target && !(0,code_state/* spend */.R)(state, value.items.length))
        return made;
    if (value && state.pure === 0)
        out.folded(offset, value, state.frame.scope);
    return value ?? made;
}
/** `f.call(this, x)`, `f.apply(this, [x])`, `f.bind(this)` and `Reflect.apply` are calls of f. */
function applied(callee, args) {
    if (callee.name === 'Reflect.apply' || callee.name === 'Reflect.construct') {
        const [fn] = args;
        const list = args[callee.name === 'Reflect.apply' ? 2 : 1];
        if (fn?.kind === 'name')
            return [{ name: fn.name, hidden: ['getattr'] }, list?.kind === 'many' ? list.items : []];
    }
    const { target } = callee;
    const match = /^(.*)\.(call|apply)$/.exec(callee.name);
    // Of a function of the file it is a method like any other.
    const owner = target === undefined ? match?.[1] : target.kind === 'name' ? target.name : undefined;
    if (match && owner !== undefined && owner !== '') {
        const [, , how] = match;
        const [, list] = args;
        const rest = how === 'call'
            ? args.slice(1)
            : list?.kind === 'many' && list.shape === 'list'
                ? list.items
                : args.slice(1);
        return [{ ...callee, name: owner }, rest];
    }
    return [callee, args];
}
const EACH = /^\.(?:forEach|map|filter|find|some|every|flatMap|reduce)$/;
const LISTENS = /^\.(?:on|once|addListener)$/;
const RESOLVES = /^\.(?:then|finally)$/;
/**
 * Callbacks receive what the call gives; those of `then` what it is called on. A function that is not of this file
 * (`.then(eval)`) is called with it. Gives what `then` resolves to.
 */
function callbacks(state, offset, callee, args, made) {
    const { target } = callee;
    const resolves = target !== undefined && RESOLVES.test(callee.name);
    const flows = target?.kind === 'result' || target?.kind === 'name' || target?.kind === 'text';
    const given = resolves ||
        (flows && LISTENS.test(callee.name)) ||
        (target?.kind === 'result' && callee.name === '.addEventListener')
        ? target
        : EACH.test(callee.name)
            ? (0,code_state/* elementOf */.M)(target ?? values/* UNKNOWN */.HV)
            : made;
    let back;
    for (const arg of args) {
        if (arg.kind !== 'name')
            continue;
        const fn = state.functions.get(arg.name);
        if (fn) {
            const received = given.kind === 'unknown' ? made : given;
            if (state.pure === 0)
                (0,local_calls/* passTo */.J4)(state, fn, fn.params.map(() => received));
            if (resolves)
                back = constantOf(state, fn, [given]) ?? ofNothing(state, offset, fn) ?? back;
        }
        else if (resolves && !arg.name.startsWith('local.') && state.pure === 0) {
            back = invoke(state, offset, [{ name: arg.name, hidden: arg.hidden ?? [] }], [given]);
        }
    }
    return resolves ? (back ?? target) : undefined;
}
/** What a callback gives that takes nothing: it does not hand on what it is called with. */
function ofNothing(state, offset, { name, params, isLambda }) {
    if (params.length > 0 || !isLambda || state.pure > 0)
        return undefined;
    return invoke(state, offset, [{ name, hidden: [] }], []);
}

// EXTERNAL MODULE: ./lib/src/code/bodies.js + 1 modules
var bodies = __webpack_require__(80073);
;// CONCATENATED MODULE: ./lib/src/code/javascript/definitions.js
// JavaScript's functions and classes: what they are called and when their bodies are read.






/** Function declarations, expressions, arrows: named after themselves or their place. */
const functionOf = (state, node) => {
    const { tree } = state;
    const id = tree.child(node, 'VariableDefinition');
    const local = id < 0 ? `${state.frame.prefix}<function>@${tree.from(node)}` : state.frame.prefix + tree.slice(id);
    const value = methodIn(state, node, local);
    if (id >= 0 && tree.kind(node) === 'FunctionDeclaration')
        (0,code_frames/* bind */.oI)(state, tree.slice(id), value);
    return value;
};
/** A method of an object, or any node with parameters and a body. */
function methodIn(state, node, as) {
    const { tree } = state;
    const local = as ?? `${state.frame.prefix}<function>@${tree.from(node)}`;
    const list = tree.child(node, 'ParamList');
    const { params, rest, defaults, keeps } = parameters(state, list);
    const block = tree.child(node, 'Block');
    const last = tree.children(node).at(-1) ?? node;
    const isArrow = tree.kind(node) === 'ArrowFunction' && block < 0;
    const body = isArrow ? last : block;
    if (body < 0 || (isArrow && tree.kind(last) === 'Arrow'))
        return values/* UNKNOWN */.HV;
    const gives = isArrow ? body : givenBack(state, block);
    (0,bodies/* define */.E8)(state, local, tree.from(node), {
        params,
        body,
        gives,
        isLambda: isArrow,
        receiver: undefined,
        rest,
        ...(keeps !== undefined && { keeps }),
    });
    const fn = state.functions.get(local);
    if (fn && defaults)
        (0,local_calls/* passTo */.J4)(state, fn, [], defaults);
    return (0,values/* name */.UU)(local);
}
function parameters(state, list) {
    const { tree } = state;
    const params = [];
    let defaults;
    let rest;
    let keeps;
    let before = '';
    for (const child of list < 0 ? [] : tree.children(list)) {
        const kind = tree.kind(child);
        if (kind === 'VariableDefinition') {
            if (before === 'Spread')
                rest = { list: params.length, dict: -1 };
            params.push(tree.slice(child));
            if (before === 'Privacy' || before === 'readonly')
                (keeps ??= []).push(tree.slice(child));
        }
        else if (kind === 'ObjectPattern' || kind === 'ArrayPattern')
            params.push(...definitionsIn(state, child));
        else if (kind !== 'Equals' && kind !== 'Spread' && kind !== 'TypeAnnotation') {
            const value = state.read(child);
            const param = params.at(-1);
            if (before === 'Equals' && param !== undefined && ((0,local_calls/* mayBeCode */.M)(value) || isForeign(value)))
                (defaults ??= new Map()).set(param, value);
        }
        before = kind;
    }
    return { params, rest, defaults, ...(keeps !== undefined && { keeps }) };
}
/** What is not of the file: `environment = process.env`, `run = require('child_process').exec`. */
function isForeign(value) {
    return value.kind === 'name' && !value.name.startsWith('local.');
}
const MAX_NAMES = 64;
function definitionsIn(state, pattern) {
    const { tree } = state;
    const out = [];
    for (let node = pattern + 1; node < tree.next(pattern) && out.length < MAX_NAMES; node++) {
        if (tree.kind(node) === 'VariableDefinition')
            out.push(tree.slice(node));
    }
    return out;
}
function givenBack(state, block) {
    const { tree } = state;
    const [only, ...more] = tree.children(block);
    if (only === undefined || more.length > 0 || tree.kind(only) !== 'ReturnStatement')
        return -1;
    const parts = tree.children(only);
    return parts.length === 2 ? (parts[1] ?? -1) : -1;
}
const classOf = (state, node) => {
    const { tree } = state;
    const id = tree.child(node, 'VariableDefinition');
    const local = `${state.frame.prefix}${id < 0 ? `<class>@${tree.from(node)}` : tree.slice(id)}`;
    const bases = tree.child(node, 'extends') < 0 ? [] : [state.value(tree.next(tree.child(node, 'extends')))];
    (0,classes/* readClass */.hH)(state, local, bases, () => (0,evaluate/* each */.__)(state, node));
    if (id >= 0)
        (0,code_frames/* bind */.oI)(state, tree.slice(id), (0,values/* name */.UU)(local));
    return (0,values/* name */.UU)(local);
};
/** Reading `this.x` gives what the function of the getter gives. */
function keepGetter(state, id, value) {
    const fn = value.kind === 'name' ? state.functions.get(value.name) : undefined;
    if (fn === undefined || state.pure > 0)
        return;
    const { tree } = state;
    // It stands for every later reading, so it is noted as a call of the function's own and not of the module.
    const call = state.out.call(tree.from(id), { callee: fn.name, args: [], scope: fn.scope, silenced: false });
    if (call >= 0)
        (0,code_frames/* addTo */.DN)(state, state.module, `this.${tree.slice(id)}`, (0,values/* result */.Ke)(call));
}
/** `x = value` in a class: what `this.x` is, or `A.x` where it is static. */
const field = (state, node) => {
    const { tree } = state;
    let value = values/* UNKNOWN */.HV;
    let before = '';
    for (const child of tree.children(node)) {
        const isName = /^(?:Private)?PropertyDefinition$/.test(tree.kind(child));
        const own = isName ? values/* UNKNOWN */.HV : state.read(child);
        if (before === 'Equals')
            value = own;
        before = tree.kind(child);
    }
    const definition = tree.child(node, 'PropertyDefinition');
    const id = definition < 0 ? tree.child(node, 'PrivatePropertyDefinition') : definition;
    if (id < 0 || value.kind === 'unknown' || state.pure > 0)
        return values/* UNKNOWN */.HV;
    const owner = tree.child(node, 'static') < 0 ? 'this.' : state.frame.prefix;
    (0,code_frames/* addTo */.DN)(state, state.module, owner + tree.slice(id), value);
    return values/* UNKNOWN */.HV;
};
const method = (state, node) => {
    const { tree } = state;
    for (const child of tree.children(node))
        if (tree.kind(child) === 'Decorator')
            state.read(child);
    const id = tree.child(node, 'PropertyDefinition');
    const value = methodIn(state, node, id < 0 ? undefined : state.frame.prefix + tree.slice(id));
    if (id >= 0 && tree.child(node, 'get') >= 0)
        keepGetter(state, id, value);
    return value;
};

;// CONCATENATED MODULE: ./lib/src/code/javascript/literals.js
// JavaScript's literals: strings with their escapes, templates' plain parts, and numbers.
const ESCAPE = /\\(?:(\r\n|[\n\r\u2028\u2029])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([0-3][0-7]{0,2}|[4-7][0-7]?)|([\s\S]))/g;
const SINGLE = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** Escapes resolved (ECMA-262, 12.9.4). */
function literals_unescape(content) {
    if (!content.includes('\\'))
        return content;
    return content.replace(ESCAPE, (_, line, hex, four, braced, octal, other) => {
        if (line !== undefined)
            return '';
        const code = hex ?? four ?? braced;
        if (code !== undefined) {
            const point = parseInt(code, 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
        }
        if (octal !== undefined)
            return String.fromCharCode(parseInt(octal, 8));
        return SINGLE[other ?? ''] ?? other ?? '';
    });
}
function stringOf(source) {
    const quote = source.charAt(0);
    const closed = source.length > 1 && source.endsWith(quote);
    return literals_unescape(source.slice(1, closed ? -1 : undefined));
}
function numberOf(source) {
    const value = Number(source.replaceAll('_', '').replace(/n$/, ''));
    return Number.isFinite(value) ? value : undefined;
}

// EXTERNAL MODULE: ./lib/src/code/comparisons.js
var comparisons = __webpack_require__(51708);
// EXTERNAL MODULE: ./lib/src/code/operators.js
var operators = __webpack_require__(883);
;// CONCATENATED MODULE: ./lib/src/code/javascript/operators.js
// Values of JavaScript's operators: sums of texts, arithmetic, either side of a choice.




function binary(state, node) {
    const { tree } = state;
    const { chain, left } = (0,operators/* leaningLeft */.YA)(tree, node);
    let value = state.read(left);
    for (let at = chain.length - 1; at >= 0; at--) {
        const whole = chain[at] ?? node;
        const operator = tree.next(whole + 1);
        const right = tree.next(operator);
        if (operator >= tree.next(whole) || right >= tree.next(whole))
            continue;
        const kind = tree.slice(operator);
        if (kind === 'as' || kind === 'satisfies')
            continue;
        const other = state.read(right);
        if (state.pure === 0 && (0,comparisons/* compares */.t)(kind))
            (0,comparisons/* noteComparison */._)(state.out, { offset: tree.from(whole), scope: state.frame.scope }, value, other);
        value = operate(state, kind, value, other);
    }
    return value;
}
function operate(state, operator, left, right) {
    if (operator === '||' || operator === '??' || operator === '&&')
        return (0,values/* either */.gP)(left, right);
    const a = (0,values/* asNumber */.i)(left);
    const b = (0,values/* asNumber */.i)(right);
    if (a !== undefined && b !== undefined)
        return arithmetic(operator, a, b);
    if (operator !== '+')
        return Object.hasOwn(ARITHMETIC, operator) ? (0,operators/* mixed */.gl)(left, right) : values/* UNKNOWN */.HV;
    if (!(0,code_state/* spend */.R)(state, 4))
        return values/* UNKNOWN */.HV;
    const parts = [left, right].map((side) => (side.kind === 'literal' ? (0,values/* text */.Qq)(String(side.value)) : side));
    const textual = parts.some((side) => side.kind === 'text' || side.kind === 'result' || (side.kind === 'many' && side.shape === 'parts'));
    return textual ? (0,values/* joinTexts */.B5)(parts, 'concat') : values/* UNKNOWN */.HV;
}
const ARITHMETIC = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
    '^': (a, b) => a ^ b,
    '&': (a, b) => a & b,
    '|': (a, b) => a | b,
    '<<': (a, b) => a << b,
    '>>': (a, b) => a >> b,
};
function arithmetic(operator, a, b) {
    const value = Object.hasOwn(ARITHMETIC, operator) ? ARITHMETIC[operator]?.(a, b) : undefined;
    return value !== undefined && Number.isFinite(value) ? (0,values/* literal */.eu)(value) : values/* UNKNOWN */.HV;
}
function unary(state, node) {
    const operand = state.tree.next(node + 1);
    if (operand >= state.tree.next(node))
        return values/* UNKNOWN */.HV;
    const number = (0,values/* asNumber */.i)(state.read(operand));
    return number === undefined ? values/* UNKNOWN */.HV : (0,operators/* signed */.x8)(state.tree.slice(node + 1), number);
}

;// CONCATENATED MODULE: ./lib/src/code/javascript/expressions.js
// Values of JavaScript expressions other than calls.










function variable(state, node) {
    const id = state.tree.slice(node);
    return (0,code_frames/* lookup */.$I)(state, id) ?? (id === 'arguments' ? passedTo(state) : undefined) ?? (0,values/* name */.UU)(id);
}
/** All that the function is passed that is being read. */
function passedTo({ fn }) {
    return fn && fn.exchange.byPlace.length > 0 ? (0,values/* many */._d)([...fn.exchange.byPlace], 'list') : undefined;
}
function member(state, node) {
    const owner = state.value(node + 1);
    const key = keyOf(state, node);
    if (owner.kind === 'unknown' && key.kind === 'text') {
        return (0,code_frames/* lookup */.$I)(state, `${state.tree.slice(node + 1).slice(0, 80)}.${key.text}`) ?? values/* UNKNOWN */.HV;
    }
    return memberOf(state, owner, key);
}
function string(state, node) {
    const value = (0,values/* text */.Qq)(stringOf(state.tree.slice(node)));
    if (state.pure === 0 && value.kind === 'text')
        state.out.text(state.tree.from(node), value.text, [], state.frame.scope);
    return value;
}
function template(state, node) {
    const { tree } = state;
    const parts = [];
    let at = tree.from(node) + 1;
    const plain = (to) => {
        if (to <= at)
            return;
        const piece = literals_unescape(tree.text.slice(at, to));
        parts.push((0,values/* text */.Qq)(piece));
        if (state.pure === 0 && piece.length > 2)
            state.out.text(at, piece, [], state.frame.scope);
    };
    for (const child of tree.children(node)) {
        if (tree.kind(child) !== 'Interpolation')
            continue;
        plain(tree.from(child));
        at = tree.to(child);
        const value = passing(state, child);
        parts.push(value.kind === 'literal' ? (0,values/* text */.Qq)(String(value.value)) : value);
    }
    const end = tree.to(node);
    plain(tree.text[end - 1] === '`' ? end - 1 : end);
    return (0,values/* joinTexts */.B5)(parts, parts.length > 1 ? 'concat' : undefined);
}
/** The value of the last part: `(x)`, `await x`, `a, b`. */
function passing(state, node) {
    const { tree } = state;
    let value = values/* UNKNOWN */.HV;
    for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
        const kind = tree.kind(child);
        if (tree.type(child) !== 0 && kind !== 'await' && kind !== 'yield')
            value = state.read(child);
    }
    return value;
}
/** Only the first part is a value: `x as T`, `x!`. */
function firstOnly(state, node) {
    return state.read(node + 1);
}
/** What stands in a list may be taken out of it anywhere: what it was put together to is noted here. */
function kept(state, node) {
    const value = state.read(node);
    if (state.pure === 0)
        state.out.folded(state.tree.from(node), value, state.frame.scope);
    return value;
}
function list(state, node) {
    const { tree } = state;
    const items = [];
    let spread = false;
    for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
        const kind = tree.kind(child);
        if (kind === 'Spread')
            spread = true;
        if (kind === '[' || kind === ']' || kind === 'Spread')
            continue;
        const value = kept(state, child);
        if (spread && value.kind === 'many' && value.items.length <= 1000 && (0,code_state/* spend */.R)(state, value.items.length))
            items.push(...value.items);
        else if (items.length < values/* MAX_ITEMS */._5)
            items.push(value);
        spread = false;
    }
    return (0,values/* many */._d)(items, 'list');
}
function object(state, node) {
    const { tree } = state;
    const items = [];
    const keys = [];
    for (let child = node + 1; child < tree.next(node); child = tree.next(child)) {
        if (tree.kind(child) !== 'Property') {
            state.read(child);
            continue;
        }
        const [key, value] = property(state, child);
        if (items.length >= values/* MAX_ITEMS */._5)
            continue;
        keys.push(key);
        items.push(value);
    }
    return (0,values/* many */._d)(items, 'dict', keys);
}
function property(state, node) {
    const { tree } = state;
    const children = tree.children(node);
    const colon = children.findIndex((child) => tree.kind(child) === ':');
    const definition = tree.child(node, 'PropertyDefinition');
    if (definition >= 0 && tree.child(node, 'ParamList') >= 0)
        return [tree.slice(definition), methodIn(state, node)];
    if (definition >= 0 && colon < 0)
        return [tree.slice(definition), variable(state, definition)];
    let key = definition >= 0 ? tree.slice(definition) : undefined;
    if (colon < 0)
        return [undefined, passing(state, node)];
    for (const child of children.slice(0, colon)) {
        const kind = tree.kind(child);
        if (kind !== '[' && kind !== ']' && child !== definition)
            key = (0,values/* asText */.e1)(state.read(child))?.text;
    }
    if (key !== undefined && /^['"]/.test(key))
        key = stringOf(key);
    const value = children[colon + 1];
    return [key, value === undefined ? values/* UNKNOWN */.HV : kept(state, value)];
}
function conditional(state, node) {
    const parts = state.tree.children(node).filter((child) => state.tree.kind(child) !== 'LogicOp');
    const [test, yes, no] = parts;
    if (test !== undefined)
        state.read(test);
    const first = yes === undefined ? values/* UNKNOWN */.HV : state.read(yes);
    return no === undefined ? first : (0,values/* either */.gP)(first, state.read(no));
}
function assignment(state, node) {
    const { tree } = state;
    const target = node + 1;
    const operator = tree.next(target);
    const source = tree.next(operator);
    if (source >= tree.next(node))
        return (0,evaluate/* each */.__)(state, node);
    const added = state.read(source);
    const kind = tree.slice(operator);
    const value = kind === '=' ? added : operate(state, kind.slice(0, -1), state.read(target), added);
    if (kind === '=')
        state.out.folded(tree.from(node), value, state.frame.scope);
    patterns_assign(state, target, value.kind === 'unknown' && kind !== '=' ? (0,values/* either */.gP)(state.value(target), added) : value);
    return value;
}
const EXPRESSIONS = {
    VariableName: variable,
    this: () => values/* UNKNOWN */.HV,
    MemberExpression: member,
    String: string,
    TemplateString: template,
    BinaryExpression: binary,
    UnaryExpression: unary,
    ArrayExpression: list,
    ObjectExpression: object,
    ConditionalExpression: conditional,
    AssignmentExpression: assignment,
    ParenthesizedExpression: passing,
    AwaitExpression: passing,
    YieldExpression: passing,
    SequenceExpression: passing,
    PostfixExpression: firstOnly,
    InstantiationExpression: firstOnly,
    Number: (state, node) => {
        const value = numberOf(state.tree.slice(node));
        return value === undefined ? values/* UNKNOWN */.HV : (0,values/* literal */.eu)(value);
    },
    BooleanLiteral: (state, node) => (0,values/* literal */.eu)(state.tree.slice(node) === 'true'),
    null: () => (0,values/* literal */.eu)(null),
};

;// CONCATENATED MODULE: ./lib/src/code/javascript/html-comments.js
// Blanks comments as HTML has them, which scripts may still hold (ECMA-262, annex B.1.1) and the grammar does not know.
/** Whether it is worth looking for them. */
const MAY_HOLD = /<!--|(?:^|\*\/)[^\S\n\r\u2028\u2029]*-->/m;
/**
 * The program with `<!--`, and `-->` at the beginning of a line, blanked to the end of that line: offsets stay. What
 * stands in strings, templates, regular expressions and other comments is left alone. Linear. In modules both are
 * errors of syntax, so that nothing is lost there.
 */
function withoutHtmlComments(text) {
    if (!MAY_HOLD.test(text))
        return text;
    const found = new Scanner(text).comments();
    if (found.length === 0)
        return text;
    let out = '';
    let at = 0;
    for (const [from, to] of found) {
        out += text.slice(at, from) + ' '.repeat(to - from);
        at = to;
    }
    return out + text.slice(at);
}
const QUOTES = `'"`;
/** After these a slash begins a regular expression. */
const BEFORE_REGEX = /(?:^|[=([{},;:!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield))\s*$/;
const LINE_END = /[\n\r\u2028\u2029]/g;
class Scanner {
    text;
    at = 0;
    /** Whether only blanks and comments stand before on this line. */
    fresh = true;
    /** Braces that are open in each template around. */
    templates = [];
    found = [];
    constructor(text) {
        this.text = text;
    }
    comments() {
        while (this.at < this.text.length)
            this.step();
        return this.found;
    }
    step() {
        const { text, at } = this;
        const char = text.charAt(at);
        if (text.startsWith('<!--', at) || (this.fresh && text.startsWith('-->', at))) {
            this.at = this.lineEnd(at);
            this.found.push([at, this.at]);
        }
        else if (text.startsWith('//', at))
            this.at = this.lineEnd(at);
        else if (text.startsWith('/*', at))
            this.block();
        else if (/\s/.test(char)) {
            this.fresh ||= /[\n\r\u2028\u2029]/.test(char);
            this.at++;
        }
        else {
            this.token(char);
            this.fresh = false;
        }
    }
    token(char) {
        const depth = this.templates.length - 1;
        if (QUOTES.includes(char))
            this.quoted(char);
        else if (char === '`')
            this.template();
        else if (char === '/' && BEFORE_REGEX.test(this.text.slice(Math.max(0, this.at - 16), this.at)))
            this.regex();
        else if (char === '}' && this.templates[depth] === 0) {
            this.templates.pop();
            this.template();
        }
        else {
            const open = this.templates[depth];
            if (open !== undefined && (char === '{' || char === '}'))
                this.templates[depth] = open + (char === '{' ? 1 : -1);
            this.at++;
        }
    }
    lineEnd(from) {
        LINE_END.lastIndex = from;
        return LINE_END.exec(this.text)?.index ?? this.text.length;
    }
    /** A comment over several lines leaves its last line as if nothing stood there. */
    block() {
        const end = this.text.indexOf('*/', this.at + 2);
        const stop = end === -1 ? this.text.length : end + 2;
        this.fresh ||= this.lineEnd(this.at) < stop;
        this.at = stop;
    }
    quoted(quote) {
        for (this.at++; this.at < this.text.length; this.at++) {
            const char = this.text.charAt(this.at);
            if (char === '\\')
                this.at++;
            else if (char === quote || char === '\n')
                break;
        }
        if (this.text.charAt(this.at) === quote)
            this.at++;
    }
    template() {
        for (this.at++; this.at < this.text.length; this.at++) {
            const char = this.text.charAt(this.at);
            if (char === '\\')
                this.at++;
            else if (char === '`')
                break;
            else if (char === '$' && this.text.charAt(this.at + 1) === '{') {
                this.templates.push(0);
                this.at++;
                break;
            }
        }
        this.at++;
    }
    regex() {
        let inClass = false;
        for (this.at++; this.at < this.text.length; this.at++) {
            const char = this.text.charAt(this.at);
            if (char === '\n')
                return;
            if (char === '\\')
                this.at++;
            else if (char === '[')
                inClass = true;
            else if (char === ']')
                inClass = false;
            else if (char === '/' && !inClass)
                break;
        }
        this.at++;
    }
}

// EXTERNAL MODULE: ./lib/src/code/handlers.js
var handlers = __webpack_require__(83337);
;// CONCATENATED MODULE: ./lib/src/code/javascript/statements.js
// JavaScript statements: imports, declarations, blocks; what they bind.








/** Function declarations first: they are known before the statements around them run. */
const block = (state, node) => {
    const { tree } = state;
    const end = tree.next(node);
    for (let child = node + 1; child < end; child = tree.next(child)) {
        if (tree.kind(child) === 'FunctionDeclaration')
            state.value(child);
    }
    for (let child = node + 1; child < end; child = tree.next(child)) {
        if (tree.kind(child) !== 'FunctionDeclaration')
            state.read(child);
    }
    return values/* UNKNOWN */.HV;
};
function importDeclaration(state, node) {
    const { tree } = state;
    const source = tree.child(node, 'String');
    if (source < 0)
        return values/* UNKNOWN */.HV;
    const specifier = stringOf(tree.slice(source));
    const names = [];
    const group = tree.child(node, 'ImportGroup');
    let star = false;
    for (const child of tree.children(node)) {
        if (tree.kind(child) === 'Star')
            star = true;
        if (tree.kind(child) !== 'VariableDefinition')
            continue;
        names.push(star ? '*' : 'default');
        bindImport(state, tree.slice(child), specifier, star ? undefined : 'default');
    }
    let imported;
    for (const child of group < 0 ? [] : tree.children(group)) {
        const kind = tree.kind(child);
        if (kind === 'VariableName' || kind === 'String')
            imported = kind === 'String' ? stringOf(tree.slice(child)) : tree.slice(child);
        if (kind !== 'VariableDefinition')
            continue;
        const local = tree.slice(child);
        names.push(imported ?? local);
        bindImport(state, local, specifier, imported ?? local);
        imported = undefined;
    }
    state.out.import(tree.from(node), specifier, names, state.frame.scope);
    return values/* UNKNOWN */.HV;
}
function bindImport(state, local, specifier, imported) {
    const module = moduleName(specifier);
    const renamed = imported !== undefined && imported !== local && imported !== 'default';
    (0,code_frames/* bind */.oI)(state, local, imported === undefined || imported === 'default'
        ? (0,values/* name */.UU)(module)
        : (0,values/* name */.UU)(`${module}.${imported}`, renamed ? ['alias'] : []));
}
function exportDeclaration(state, node) {
    const { tree } = state;
    const source = tree.child(node, 'String');
    if (source >= 0 && tree.child(node, 'from') >= 0) {
        state.out.import(tree.from(node), stringOf(tree.slice(source)), [], state.frame.scope);
        return values/* UNKNOWN */.HV;
    }
    return (0,evaluate/* each */.__)(state, node);
}
function variableDeclaration(state, node) {
    const { tree } = state;
    const children = tree.children(node);
    for (const [at, child] of children.entries()) {
        const kind = tree.kind(child);
        const isTarget = kind === 'VariableDefinition' || kind === 'ObjectPattern' || kind === 'ArrayPattern';
        if (!isTarget) {
            if (kind === 'TypeAnnotation' || (tree.type(child) === 0 && tree.next(child) > child + 1))
                state.read(child);
            continue;
        }
        let next = at + 1;
        while (tree.kind(children[next] ?? 0) === 'TypeAnnotation')
            next++;
        const source = tree.kind(children[next] ?? 0) === 'Equals' ? children[next + 1] : undefined;
        // `var x` behind an assignment to x takes nothing from it.
        if (source === undefined && kind === 'VariableDefinition' && state.frame.vars.has(tree.slice(child)))
            continue;
        const value = source === undefined ? values/* UNKNOWN */.HV : state.read(source);
        state.out.folded(tree.from(child), value, state.frame.scope);
        patterns_assign(state, child, value);
    }
    return values/* UNKNOWN */.HV;
}
/** `for (const x of values)`, `for (x in values)`. */
function forEachOf(state, node) {
    const { tree } = state;
    const children = tree.children(node);
    const at = children.findIndex((child) => /^(?:of|in)$/.test(tree.kind(child)));
    const source = children[at + 1];
    const value = source === undefined ? values/* UNKNOWN */.HV : state.read(source);
    for (const child of children.slice(0, Math.max(at, 0)))
        patterns_assign(state, child, (0,code_state/* elementOf */.M)(value));
    return values/* UNKNOWN */.HV;
}
function tryStatement(state, node) {
    const { tree } = state;
    const handler = tree.child(node, 'CatchClause');
    const body = handler < 0 ? -1 : tree.child(handler, 'Block');
    const before = state.silenced;
    const silent = body >= 0 && tree.next(body) === body + 1;
    state.branch++;
    for (const child of tree.children(node)) {
        state.silenced = before || (silent && tree.kind(child) === 'Block');
        state.read(child);
    }
    state.branch--;
    state.silenced = before;
    return values/* UNKNOWN */.HV;
}
function catchClause(state, node) {
    const id = state.tree.child(node, 'VariableDefinition');
    if (id >= 0)
        (0,code_frames/* bind */.oI)(state, state.tree.slice(id), values/* UNKNOWN */.HV);
    const body = state.tree.child(node, 'Block');
    return body < 0 ? values/* UNKNOWN */.HV : state.read(body);
}
const STATEMENTS = {
    Block: block,
    ImportDeclaration: importDeclaration,
    ExportDeclaration: exportDeclaration,
    VariableDeclaration: variableDeclaration,
    ForOfSpec: forEachOf,
    ForInSpec: forEachOf,
    IfStatement: handlers/* branching */.l,
    ForStatement: handlers/* branching */.l,
    WhileStatement: handlers/* branching */.l,
    DoStatement: handlers/* branching */.l,
    SwitchStatement: handlers/* branching */.l,
    TryStatement: tryStatement,
    CatchClause: catchClause,
    ReturnStatement: handlers/* returning */.$,
    VariableDefinition: (state, node) => {
        (0,code_frames/* bind */.oI)(state, state.tree.slice(node), values/* UNKNOWN */.HV);
        return values/* UNKNOWN */.HV;
    },
    // A text that stands alone is a directive.
    ExpressionStatement: (state, node) => state.tree.kind(node + 1) === 'String' ? values/* UNKNOWN */.HV : (0,evaluate/* each */.__)(state, node),
};

;// CONCATENATED MODULE: ./lib/src/code/javascript/read.js
// Reads a JavaScript or TypeScript program and gives its calls, imports, texts and names.









const HANDLERS = {
    ...EXPRESSIONS,
    ...STATEMENTS,
    CallExpression: call,
    NewExpression: call,
    TaggedTemplateExpression: tagged,
    DynamicImport: dynamicImport,
    FunctionDeclaration: functionOf,
    FunctionExpression: functionOf,
    ArrowFunction: functionOf,
    ClassDeclaration: classOf,
    ClassExpression: classOf,
    MethodDeclaration: method,
    PropertyDeclaration: field,
};
/**
 * Facts of a JavaScript, TypeScript, JSX or TSX program, broken ones included (`@lezer/javascript` 1.5.6 recovers
 * from errors). Reads the first `MAX_PROGRAM` characters. Never throws.
 */
const readJavascript = (whole) => (0,program/* readProgram */.L)(GRAMMAR, whole);
const GRAMMAR = {
    language: 'javascript',
    handlers: (0,evaluate/* handlersOf */.Jq)(dist/* parser */.K.nodeSet.types, HANDLERS),
    parse: fittest,
    start: (state) => void block(state, 0),
};
/** More errors than this are not those of another dialect. */
const MAX_DIALECT_ERRORS = 2000;
/**
 * TypeScript with JSX first: plain JavaScript would take the call `exec<T>(x)` for two comparisons without an error.
 * When it does not fit, the other dialects, and the tree with the fewest errors is kept.
 */
function fittest(whole) {
    const text = withoutHtmlComments(whole);
    let best = attempt(text, 'ts jsx');
    for (const dialect of ['ts', 'jsx']) {
        if (best.errors === 0 || best.errors > MAX_DIALECT_ERRORS || best.read < text.length)
            break;
        const other = attempt(text, dialect);
        if (other.errors < best.errors)
            best = other;
    }
    return best;
}
function attempt(text, dialect) {
    const { tree, read } = (0,code_tree/* parseBounded */.nh)(dist/* parser */.K.configure({ dialect }), text);
    const flat = new code_tree/* FlatTree */.Y(text, (0,code_tree/* flatten */.Bq)(tree, dist/* parser */.K.nodeSet.types), dist/* parser */.K.nodeSet.types);
    return { flat, read, errors: errorsIn(flat) };
}
function errorsIn(tree) {
    let count = 0;
    for (let node = 0; node < tree.count; node++)
        if (tree.type(node) === 0)
            count++;
    return count;
}


/***/ })

};
