export const id = 6150;
export const ids = [6150];
export const modules = {

/***/ 80073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E8: () => (/* binding */ bodies_define),
  l3: () => (/* binding */ mayBeLate),
  zd: () => (/* binding */ readBodies),
  BS: () => (/* binding */ readLate)
});

;// CONCATENATED MODULE: ./lib/src/code/reading-order.js
// In which order the bodies of functions are read: what calls a function comes before it, so that what is passed is known.
// An estimate by names, and cheap: where it is wrong, functions are read again.
/** A name that stands for more functions than this says nothing: bundles call them all `e`. */
const MAX_NAMED = 8;
/** How often the nodes of a program are looked through: functions inside functions are seen with each of them. */
const MAX_LOOKS = 6;
/** Names of this length and longer ones are told apart by their letters alone. */
const MAX_LENGTH = 64;
/** Puts functions in order, within a budget of nodes for the whole program; without budget they stay as they are. */
class ReadingOrder {
    tree;
    left;
    constructor(tree) {
        this.tree = tree;
        this.left = tree.count * MAX_LOOKS;
    }
    /** Functions that mention others before those; otherwise, and in circles, as they were defined. */
    callersFirst(functions) {
        if (functions.length < 2)
            return functions;
        const nodes = functions.reduce((sum, { body }) => sum + this.tree.next(body) - body, 0);
        if (nodes > this.left)
            return functions;
        this.left -= nodes;
        const named = namedIn(functions);
        const lengths = new Uint8Array(MAX_LENGTH + 1);
        for (const { length } of named.keys())
            lengths[Math.min(length, MAX_LENGTH)] = 1;
        const mentioned = functions.map(({ body }) => this.mentionedIn(body, named, lengths));
        return inOrder(mentioned).flatMap((at) => functions[at] ?? []);
    }
    /** `lengths` are those of the names, so that few words of the program are cut out. */
    mentionedIn(body, named, lengths) {
        const { tree } = this;
        const found = new Set();
        for (let node = body, end = tree.next(body); node < end; node++) {
            if (!tree.isName(node))
                continue;
            if (lengths[Math.min(tree.to(node) - tree.from(node), MAX_LENGTH)] === 0)
                continue;
            for (const at of named.get(tree.slice(node)) ?? [])
                found.add(at);
        }
        return [...found].sort((a, b) => a - b);
    }
}
function namedIn(functions) {
    const named = new Map();
    const add = (name, at) => {
        const known = named.get(name);
        if (known === undefined)
            named.set(name, [at]);
        else if (!known.includes(at) && known.length <= MAX_NAMED)
            known.push(at);
    };
    const places = new Map(functions.map(({ name }, at) => [name, at]));
    const addValue = (variable, value) => {
        if (value.kind === 'many' && value.shape === undefined)
            for (const each of value.items)
                addValue(variable, each);
        const at = value.kind === 'name' && value.name.startsWith('local.') ? places.get(value.name) : undefined;
        if (at !== undefined)
            add(variable, at);
    };
    for (const [name, at] of places)
        add(name.slice(name.lastIndexOf('.') + 1), at);
    // `run = lambda ...`, `const run = () => ...`: named after their place, called by the variable.
    for (const vars of new Set(functions.map(({ frame }) => frame.vars)))
        for (const [variable, { all }] of vars)
            addValue(variable, all);
    for (const [name, { length }] of named)
        if (length > MAX_NAMED)
            named.delete(name);
    return named;
}
/** Reverse postorder of a depth-first walk, begun at the last: everything comes before what it mentions. */
function inOrder(mentioned) {
    const seen = new Uint8Array(mentioned.length);
    const order = [];
    for (let start = mentioned.length - 1; start >= 0; start--) {
        if (seen[start] === 1)
            continue;
        seen[start] = 1;
        const open = [{ at: start, left: mentioned[start]?.length ?? 0 }];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            if (top.left === 0) {
                order.push(top.at);
                open.pop();
                continue;
            }
            const next = mentioned[top.at]?.[--top.left] ?? top.at;
            if (seen[next] === 1)
                continue;
            seen[next] = 1;
            open.push({ at: next, left: mentioned[next]?.length ?? 0 });
        }
    }
    return order.toReversed();
}

// EXTERNAL MODULE: ./lib/src/code/local-calls.js
var local_calls = __webpack_require__(50213);
// EXTERNAL MODULE: ./lib/src/code/frames.js
var code_frames = __webpack_require__(2286);
// EXTERNAL MODULE: ./lib/src/code/values.js
var values = __webpack_require__(84566);
;// CONCATENATED MODULE: ./lib/src/code/bodies.js
// Bodies of functions: read after the code around them, and again when more is known of what they are passed or find.




/** How often the nodes of a program are read again, all in all; long programs of people need less than once. */
const MAX_AGAIN = 3;
/** Nodes that may be read again in a program of any size. */
const MIN_AGAIN = 200_000;
const NONE = [];
/** A function to be read after the code around it. */
function bodies_define(state, local, offset, parts) {
    if (state.pure > 0)
        return;
    // What is around it is read again.
    if (state.bodies?.has(parts.body))
        return;
    const scope = state.out.scope(offset, local.slice('local.'.length), state.frame.scope);
    const exchange = state.functions.get(local)?.exchange ?? {
        functions: [],
        byPlace: [],
        byName: undefined,
        returned: undefined,
    };
    const { params, body, gives, isLambda, receiver, rest, keeps = NONE } = parts;
    const fn = {
        name: local,
        params,
        body,
        gives,
        isLambda,
        receiver,
        rest,
        keeps,
        frame: state.frame,
        scope,
        exchange,
        own: undefined,
    };
    exchange.functions.push(fn);
    state.bodies?.add(parts.body);
    state.functions.set(local, fn);
    state.queue.push(fn);
}
/** Reads all bodies, callers first. */
function readBodies(state) {
    readNew(state, new ReadingOrder(state.tree));
}
/** Whether more may have become known of a function after it was read. */
function mayBeLate({ late, changed }) {
    return changed || late.size > 0;
}
/** Reads functions again until nothing new comes to any of them; false if there was no need. */
function readLate(state, sought) {
    const order = new ReadingOrder(state.tree);
    let late = (0,code_frames/* takeLate */.wK)(state, sought);
    if (late.length === 0)
        return false;
    state.bodies = bodiesOf(state);
    let left = MIN_AGAIN + state.tree.count * MAX_AGAIN;
    for (; late.length > 0; late = (0,code_frames/* takeLate */.wK)(state, sought)) {
        for (const fn of late) {
            left -= 1 + state.tree.next(fn.body) - fn.body;
            if (left < 0) {
                state.out.limit('its functions pass on too much to each other');
                return true;
            }
            readAgain(state, fn);
        }
        readNew(state, order);
    }
    return true;
}
function bodiesOf({ functions }) {
    return new Set([...functions.values()].flatMap(({ exchange }) => exchange.functions.map(({ body }) => body)));
}
/** Bodies that were not read yet, until there is no more; those inside a function after it. */
function readNew(state, order) {
    const open = [];
    readDeep(state);
    for (;;) {
        if (state.queue.length > 0) {
            const found = state.queue.splice(0);
            for (const fn of order.callersFirst(found).toReversed())
                open.push(fn);
        }
        const fn = open.pop();
        if (fn === undefined)
            return;
        readBody(state, fn);
        readDeep(state);
    }
}
/** What was nested too deep. */
function readDeep(state) {
    while (state.later.length > 0)
        for (const { node, frame, silenced, fn } of state.later.splice(0))
            readPart(state, frame, fn, silenced, node);
}
function readPart(state, frame, fn, silenced, node) {
    state.depth = 0;
    state.pure = 0;
    state.branch = 0;
    state.frame = frame;
    state.silenced = silenced;
    state.fn = fn;
    return state.read(node);
}
function readBody(state, fn) {
    fn.own ??= {
        kind: 'function',
        vars: new Map(),
        parent: fn.frame,
        scope: fn.scope,
        prefix: `${fn.name}.`,
        outer: new Map(),
    };
    for (const [at, param] of fn.params.entries()) {
        const value = (0,local_calls/* passed */.bF)(fn, param, at);
        const binding = fn.own.vars.get(param);
        if (binding === undefined)
            fn.own.vars.set(param, { now: value, all: value });
        else {
            binding.now = value;
            binding.all = (0,values/* either */.gP)(binding.all, value);
        }
        if (fn.keeps.includes(param) && value.kind !== 'unknown')
            (0,code_frames/* addTo */.DN)(state, state.module, `this.${param}`, value);
    }
    const value = readPart(state, fn.own, fn, false, fn.body);
    if (fn.isLambda)
        (0,local_calls/* giveBack */.F5)(state, value);
}
/** Corrects the facts that reading it gave. */
function readAgain(state, fn) {
    state.out.again(() => {
        readBody(state, fn);
        readDeep(state);
    });
}


/***/ }),

/***/ 29590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ baseMethod),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   hH: () => (/* binding */ readClass),
/* harmony export */   kS: () => (/* binding */ ownMethod),
/* harmony export */   wh: () => (/* binding */ isReceiver),
/* harmony export */   yb: () => (/* binding */ keptFrame)
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2286);
// Classes of the file: which method a name stands for, and where their methods keep what belongs to the object.

/** Reads the body of a class. `bases` are the values that it is said to inherit from. */
function readClass(state, local, bases, read) {
    const first = bases.slice(0, _frames_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BASES */ .OM);
    const above = first.flatMap((base) => (base.kind === 'name' ? (state.classes.get(base.name) ?? []) : []));
    const frame = { ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .childFrame */ .G$)(state, 'class', `${local}.`), bases: above };
    state.classes.set(local, frame);
    (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(state, frame, read);
}
/** The function that a method of a class is, its own or an inherited one. */
function methodOf({ classes, functions }, local, method) {
    const own = `${local}.${method}`;
    if (functions.has(own))
        return own;
    const frame = classes.get(local);
    return frame === undefined ? undefined : inherited(functions, frame, method);
}
/** `self.run` or `this.run` inside a method of a class that has it, or inside a function of such a method. */
function ownMethod(state, method) {
    const frame = classAround(state);
    if (frame === undefined)
        return undefined;
    const own = frame.prefix + method;
    return state.functions.has(own) ? own : inherited(state.functions, frame, method);
}
/** `super().run` */
function baseMethod(state, method) {
    const frame = classAround(state);
    return frame && inherited(state.functions, frame, method);
}
function inherited(functions, frame, method) {
    const open = [...(frame.bases ?? [])];
    for (const base of open) {
        const local = base.prefix + method;
        if (functions.has(local))
            return local;
        if (open.length < _frames_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BASES */ .OM)
            open.push(...(base.bases ?? []));
    }
    return undefined;
}
/** The class whose method, or function in a method, is being read. */
function classAround({ fn, functions }) {
    for (let at = fn; at !== undefined; at = functions.get(at.name.slice(0, at.name.lastIndexOf('.'))))
        if (at.frame.kind === 'class')
            return at.frame;
    return undefined;
}
/** Whether a word stands for the object in the method that is being read, or around the function in it. */
function isReceiver({ fn, functions }, word) {
    if (word === 'self' || word === 'cls')
        return true;
    for (let at = fn; at !== undefined; at = functions.get(at.name.slice(0, at.name.lastIndexOf('.')))) {
        if (at.params[0] === word)
            return at.receiver !== undefined;
        if (at.own?.vars.has(word) === true)
            return false;
    }
    return false;
}
/**
 * The frame that holds the attributes of `self`: that of the first class at the top, so that classes above and below see
 * them as well; the module's for functions outside of a class.
 */
function keptFrame(state) {
    let { frame } = state;
    while (frame.parent && frame.parent.kind !== 'module')
        frame = frame.parent;
    return frame.kind === 'function' ? state.module : topOf(frame);
}
function topOf(frame) {
    let top = frame;
    for (let steps = 0; steps < _frames_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BASES */ .OM && top.bases?.[0] !== undefined; steps++)
        [top] = top.bases;
    return top;
}


/***/ }),

/***/ 18152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ afterPutting)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84566);
// Lists that methods put something into.

/** Methods that put what they are given into what they are called on, in Python and in JavaScript. */
const PUTTING = new Set(['.append', '.extend', '.insert', '.push', '.unshift', '.add']);
/** Longer lists keep that it may be among their last. */
const MAX_KEPT = 64;
/** The list as it is after a call of its method; undefined if that does not put anything into a known list. */
function afterPutting(method, list, args) {
    if (list?.kind !== 'many' || list.shape !== 'list' || !PUTTING.has(method))
        return undefined;
    const value = args.at(-1);
    if (value === undefined || list.items.length > MAX_KEPT)
        return undefined;
    if (list.items.length < MAX_KEPT)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)([...list.items, value], 'list');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)([...list.items.slice(0, -1), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(list.items.at(-1) ?? value, value)], 'list');
}


/***/ }),

/***/ 93104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  __: () => (/* binding */ each),
  Jq: () => (/* binding */ handlersOf),
  If: () => (/* binding */ makeState),
  uP: () => (/* binding */ noteErrors)
});

// EXTERNAL MODULE: ./lib/src/code/values.js
var values = __webpack_require__(84566);
;// CONCATENATED MODULE: ./lib/src/code/sightings.js
// What functions found under names outside of them, to tell later whether they would find more.

/** Three lists side by side: names are looked up all the time, and an object for each would cost more than the looking. */
class Sightings {
    #by = [];
    /** Where it was found, or the name if it was nowhere. */
    #of = [];
    #value = [];
    add(by, of, value) {
        this.#by.push(by);
        this.#of.push(of);
        this.#value.push(value);
    }
    /** Adds functions that would find more now. `held` is what stands under a name outside of a function. */
    addLate(late, held, sought) {
        for (const [at, by] of this.#by.entries()) {
            const of = this.#of[at];
            if (of === undefined || late.has(by))
                continue;
            const before = this.#value[at];
            const value = typeof of === 'string' ? held(by, of) : of.all;
            if (value !== undefined && value !== before && (0,values/* leadsFurther */.yV)(value, before, sought))
                late.add(by);
        }
    }
    /** Functions that are read again see everything anew. */
    forget(late) {
        if (late.size === 0)
            return;
        const before = { by: this.#by, of: this.#of, value: this.#value };
        this.#by = [];
        this.#of = [];
        this.#value = [];
        for (const [at, by] of before.by.entries()) {
            const of = before.of[at];
            if (of !== undefined && !late.has(by))
                this.add(by, of, before.value[at]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/code/evaluate.js
// Drives the evaluation of a syntax tree: one handler per kind of node, functions after the code around them.


/**
 * Nesting evaluated in one go, in nodes; deeper parts are read on their own afterwards. Code that people write has
 * under 60.
 */
const MAX_DEPTH = 150;
/** Work on evaluating again, decoding and joining, in nodes and eighths of characters. */
const FUEL = 4_000_000;
/** Reads every child. */
function each(state, node) {
    const { tree } = state;
    const end = tree.next(node);
    let value = values/* UNKNOWN */.HV;
    for (let child = node + 1; child < end; child = tree.next(child))
        value = state.read(child);
    return value;
}
function handlersOf(types, byName) {
    return types.map(({ name }) => (Object.hasOwn(byName, name) ? byName[name] : undefined));
}
function makeState(tree, out, handlers) {
    const module = {
        kind: 'module',
        vars: new Map(),
        parent: undefined,
        scope: 0,
        prefix: 'local.',
        outer: new Map(),
    };
    const state = {
        tree,
        out,
        module,
        functions: new Map(),
        classes: new Map(),
        queue: [],
        bodies: undefined,
        late: new Set(),
        sightings: new Sightings(),
        changed: false,
        later: [],
        replaced: new Map(),
        properties: new Map(),
        stars: [],
        frame: module,
        fn: undefined,
        branch: 0,
        silenced: false,
        depth: 0,
        pure: 0,
        fuel: FUEL,
        value: (node) => evaluate(state, handlers, node),
        read: (node) => {
            const value = evaluate(state, handlers, node);
            if (value.kind === 'name' && state.pure === 0)
                noteReference(state, node, value.name);
            return value;
        },
    };
    return state;
}
function evaluate(state, handlers, node) {
    const handler = handlers[state.tree.type(node)];
    if (!handler && state.tree.next(node) === node + 1)
        return values/* UNKNOWN */.HV;
    if (state.depth >= MAX_DEPTH) {
        const { frame, silenced, fn } = state;
        if (state.pure === 0)
            state.later.push({ node, frame, silenced, fn });
        return values/* UNKNOWN */.HV;
    }
    state.depth++;
    const value = handler ? handler(state, node) : each(state, node);
    state.depth--;
    return handler ? value : values/* UNKNOWN */.HV;
}
function noteReference(state, node, dotted) {
    const kind = state.tree.kind(node);
    if ((kind === 'VariableName' || kind === 'MemberExpression') &&
        dotted.includes('.') &&
        !dotted.startsWith('local.')) {
        state.out.reference(state.tree.from(node), dotted, state.frame.scope);
    }
}
function noteErrors(tree, out) {
    for (let node = 0; node < tree.count; node++)
        if (tree.type(node) === 0)
            out.error(tree.from(node));
}


/***/ }),

/***/ 2286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   G$: () => (/* binding */ childFrame),
/* harmony export */   Lm: () => (/* binding */ holder),
/* harmony export */   OM: () => (/* binding */ MAX_BASES),
/* harmony export */   Sb: () => (/* binding */ lookupOutside),
/* harmony export */   oI: () => (/* binding */ bind),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   wK: () => (/* binding */ takeLate)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84566);
// Names in the frames of a program: found, bound, and changed from afar.

/** Looks a name up in the frames; undefined if nothing binds it. */
function lookup(state, name) {
    let start = true;
    for (let frame = state.frame; frame; frame = frame.parent) {
        if (frame.kind === 'function' || frame.kind === 'module') {
            const own = frame.vars.get(name);
            return own ? own.now : lookupOutside(state, frame.parent, name);
        }
        if (frame.kind !== 'class' || start || isOfSelf(name)) {
            const binding = frame.vars.get(name);
            if (binding)
                return binding.now;
        }
        start = start && frame.kind === 'comprehension';
    }
    return undefined;
}
/** What code that runs later may find under a name in a frame and those around it. */
function lookupOutside(state, frame, name) {
    if (frame === undefined)
        return undefined;
    const binding = bindingOutside(frame, name);
    const { fn } = state;
    if (fn !== undefined && state.pure === 0)
        state.sightings.add(fn, binding ?? name, binding?.all);
    return binding?.all;
}
function bindingOutside(from, name) {
    const ofSelf = isOfSelf(name);
    for (let frame = from; frame; frame = frame.parent) {
        const binding = frame.kind !== 'class' || ofSelf ? frame.vars.get(name) : undefined;
        if (binding)
            return binding;
        const inherited = ofSelf ? inheritedBinding(frame, name) : undefined;
        if (inherited)
            return inherited;
    }
    return undefined;
}
/** Every class keeps what belongs to the object with the first of those that it inherits from. */
function inheritedBinding(from, name) {
    for (let frame = from.bases?.[0], steps = 0; frame && steps < MAX_BASES; frame = frame.bases?.[0], steps++) {
        const binding = frame.vars.get(name);
        if (binding)
            return binding;
    }
    return undefined;
}
/** Classes above a class that are looked through. */
const MAX_BASES = 16;
function isOfSelf(name) {
    return name.startsWith('self.');
}
/** Functions that were passed, or would find, what was not known when their bodies were read; each is named once. */
function takeLate({ late, sightings }, sought) {
    sightings.addLate(late, ({ frame }, name) => bindingOutside(frame, name)?.all, sought);
    sightings.forget(late);
    const all = [...late];
    late.clear();
    return all;
}
/** The frame around the current one that has a name, or the module. */
function holder(state, name) {
    for (let frame = state.frame; frame; frame = frame.parent) {
        if (frame.kind !== 'class' && frame.vars.has(name))
            return frame;
    }
    return state.module;
}
/** The frame that an assignment in the current one goes to. */
function home(state, name) {
    let frame = state.frame;
    while (frame.kind === 'comprehension' && frame.parent)
        frame = frame.parent;
    return frame.outer.get(name) ?? frame;
}
function bind(state, name, value, frame = home(state, name)) {
    const isOwn = frame === state.frame;
    if (!isOwn)
        state.changed = true;
    const known = frame.vars.get(name);
    if (!known) {
        frame.vars.set(name, { now: value, all: value });
        return;
    }
    known.now = state.branch > 0 || !isOwn ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(known.now, value) : value;
    known.all = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(known.all, value);
}
/** Adds to what a frame holds for code that runs at any time. */
function addTo(state, frame, name, value) {
    state.changed = true;
    const known = frame.vars.get(name);
    if (!known) {
        frame.vars.set(name, { now: value, all: value });
        return;
    }
    known.all = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(known.all, value);
    known.now = known.all;
}
/** Runs with another frame, and comes back. */
function within(state, frame, run) {
    const before = state.frame;
    state.frame = frame;
    try {
        return run();
    }
    finally {
        state.frame = before;
    }
}
function childFrame(state, kind, prefix = state.frame.prefix) {
    const { frame } = state;
    return { kind, vars: new Map(), parent: frame, scope: frame.scope, prefix, outer: new Map() };
}


/***/ }),

/***/ 83337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ returning),
/* harmony export */   l: () => (/* binding */ branching)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93104);
/* harmony import */ var _local_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50213);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84566);
// Handlers of the syntax that Python and JavaScript have alike.



/** Runs what may or may not run: an assignment in it adds to what a name may be. */
const branching = (state, node) => {
    state.branch++;
    (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .each */ .__)(state, node);
    state.branch--;
    return _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
};
/** Adds to what the function gives back. */
const returning = (state, node) => {
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .each */ .__)(state, node);
    (0,_local_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .giveBack */ .F5)(state, value);
    return _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
};


/***/ }),

/***/ 50213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   J4: () => (/* binding */ passTo),
/* harmony export */   M: () => (/* binding */ mayBeCode),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   hC: () => (/* binding */ givenBack)
/* harmony export */ });
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2286);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84566);
// Calls of functions of the same file: what they pass, and what comes back.



/** Calls inside calls whose outcome is looked for. */
const MAX_CALLS = 5;
/** Arguments of one call that are followed; more are spread out of a list. */
const MAX_PLACES = 64;
const NONE = new Map();
/** Notes what a call passes, by place and by name. Functions that were read without it are read again. */
function passTo(state, { exchange }, args, named) {
    const { byPlace, functions } = exchange;
    let isNew = false;
    for (const [at, value] of args.entries()) {
        if (at >= MAX_PLACES)
            break;
        const known = byPlace[at];
        const all = known ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(known, value) : value;
        if (all === known)
            continue;
        byPlace[at] = all;
        isNew ||= (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsFurther */ .yV)(all, known);
    }
    for (const [param, value] of named ?? NONE) {
        const byName = (exchange.byName ??= new Map());
        const known = byName.get(param);
        const all = known ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(known, value) : value;
        if (all === known)
            continue;
        byName.set(param, all);
        isNew ||= (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsFurther */ .yV)(all, known);
    }
    if (isNew)
        for (const fn of functions)
            if (fn.own !== undefined)
                state.late.add(fn);
}
/** What a caller elsewhere passes is not known, so that a plain constant as default says nothing. */
function mayBeCode(value) {
    return value.kind === 'result' || (value.kind === 'text' && value.layers.length > 0);
}
/** What calls pass for a parameter; `at` is its place among all of them. */
function passed({ exchange, receiver, rest }, param, at) {
    const { byPlace, byName } = exchange;
    const place = receiver === undefined ? at : at - 1;
    if (at === rest?.list)
        return byPlace.length > place ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(byPlace.slice(place), 'list') : _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    if (at === rest?.dict)
        return byName ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)([...byName.values()], 'dict', [...byName.keys()]) : _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    const first = place < 0 ? undefined : byPlace[place];
    const second = byName?.get(param);
    return first && second ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(first, second) : (first ?? second ?? _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV);
}
/** Adds to what the function that is being read gives back. */
function giveBack({ fn, pure }, value) {
    if (fn === undefined || pure > 0)
        return;
    const { exchange } = fn;
    exchange.returned = exchange.returned ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(exchange.returned, value) : value;
}
/** What a function that only gives back an expression gives for these arguments; emits nothing. */
function givenBack(state, fn, argument) {
    // Of several functions of one name nobody knows which of them is called.
    if (fn.gives < 0 || state.pure >= MAX_CALLS || fn.exchange.functions.length > 1)
        return undefined;
    if (!(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(state, 8 + state.tree.next(fn.gives) - fn.gives))
        return undefined;
    state.pure++;
    try {
        const vars = new Map();
        for (const [at, param] of fn.params.entries()) {
            const value = argument(param, fn.receiver === undefined ? at : at - 1) ?? _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
            vars.set(param, { now: value, all: value });
        }
        const { frame: parent, scope, name: prefix } = fn;
        const frame = { kind: 'function', vars, parent, scope, prefix, outer: new Map() };
        return (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(state, frame, () => state.value(fn.gives));
    }
    finally {
        state.pure--;
    }
}


/***/ }),

/***/ 883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ leaningLeft),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84566);
// What the operators of Python and JavaScript have in common.

/**
 * The operations of `a + b + c`, the outermost first, and its leftmost operand. It leans left, and is taken in a loop,
 * so that a thousand parts need no recursion.
 */
function leaningLeft(tree, node) {
    const chain = [];
    let left = node;
    while (tree.kind(left) === 'BinaryExpression') {
        chain.push(left);
        left += 1;
    }
    return { chain, left };
}
/** The value of an operator before a number. */
function signed(operator, number) {
    if (operator === '-')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(-number);
    if (operator === '~')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(~number);
    return operator === '+' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(number) : _values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
}
/**
 * What arithmetic gives whose numbers are not known: still what it was made of, `data[i] ^ 23` as much as `data`.
 * UNKNOWN when neither side is what a call gave.
 */
function mixed(left, right) {
    if (left.kind !== 'result')
        return right.kind === 'result' ? right : _values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return right.kind === 'result' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(left, right) : left;
}


/***/ }),

/***/ 25937:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readProgram)
});

// EXTERNAL MODULE: ./lib/src/code/collect.js + 1 modules
var collect = __webpack_require__(49052);
// EXTERNAL MODULE: ./lib/src/code/bodies.js + 1 modules
var bodies = __webpack_require__(80073);
// EXTERNAL MODULE: ./lib/src/code/evaluate.js + 1 modules
var evaluate = __webpack_require__(93104);
// EXTERNAL MODULE: ./lib/src/code/fallback.js
var fallback = __webpack_require__(75590);
// EXTERNAL MODULE: ./lib/src/code/values.js
var values = __webpack_require__(84566);
;// CONCATENATED MODULE: ./lib/src/code/outline.js
// What is known of a program's functions once all of it was read: what they give back, and which run by themselves.

/** What functions give back, by name. */
function returnsOf({ functions }) {
    const returns = new Map();
    for (const [name, { exchange }] of functions)
        if (exchange.returned !== undefined && exchange.returned.kind !== 'unknown')
            returns.set(name, exchange.returned);
    return returns;
}
/** Adds what functions of the file give to the arguments that hold their results. */
function follow({ out: { calls } }, returns) {
    if (returns.size === 0)
        return;
    const ofOne = (value) => {
        const given = value.kind === 'result' ? returns.get(calls[value.call]?.callee ?? '') : undefined;
        if (given === undefined || given.kind === 'literal')
            return value;
        return (0,values/* alternatives */.Vo)(given).every(isTextual) ? given : (0,values/* either */.gP)(value, given);
    };
    const carried = (value) => {
        if (value.kind !== 'many' || value.shape !== undefined)
            return ofOne(value);
        const items = value.items.map(ofOne);
        return items.every((item, at) => item === value.items[at]) ? value : (0,values/* many */._d)(items.flatMap(values/* alternatives */.Vo));
    };
    for (const [at, made] of calls.entries()) {
        if (!made.args.some(mayBeResult))
            continue;
        const args = made.args.map(carried);
        if (args.some((arg, place) => arg !== made.args[place]))
            calls[at] = { ...made, args };
    }
}
/** Most calls are given none: looking first makes nothing. */
function mayBeResult({ kind }) {
    return kind === 'result' || kind === 'many';
}
/** A text, with unknown parts or without: where these stand in it counts. */
function isTextual(value) {
    return value.kind === 'text' || (value.kind === 'many' && value.shape === 'parts');
}
/** Marks functions that the module calls while it loads, and those that they call. */
function markRunning({ out: { calls, scopes }, functions }) {
    const called = scopes.map(() => []);
    for (const { callee, scope } of calls) {
        const exchange = callee.startsWith('local.') ? functions.get(callee)?.exchange : undefined;
        if (exchange !== undefined)
            called[scope]?.push(exchange);
    }
    const seen = new Set();
    const open = [0];
    for (let scope = open.pop(); scope !== undefined; scope = open.pop()) {
        for (const exchange of called[scope] ?? []) {
            if (seen.has(exchange))
                continue;
            seen.add(exchange);
            for (const target of exchange.functions) {
                open.push(target.scope);
                const known = scopes[target.scope];
                if (known)
                    scopes[target.scope] = { ...known, runs: true };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/code/program.js
// Reads a program with the parser of its language, as far as its limits go, and roughly where the parser gives up.





/** Facts of the first {@link MAX_PROGRAM} characters of a program. Never throws. */
function readProgram(grammar, whole) {
    return (0,fallback/* unlessItThrows */.td)(grammar.language, whole, () => readByGrammar(grammar, whole));
}
function readByGrammar({ language, handlers, parse, start }, whole) {
    const text = whole.length > collect/* MAX_PROGRAM */.A ? whole.slice(0, collect/* MAX_PROGRAM */.A) : whole;
    const out = new collect/* Collector */.g(text);
    if (text.length < whole.length)
        out.limit(`longer than ${collect/* MAX_PROGRAM */.A} characters`);
    const { flat, read } = parse(text);
    if (!flat.full)
        out.limit('too many syntax nodes');
    const state = (0,evaluate/* makeState */.If)(flat, out, handlers);
    (0,evaluate/* noteErrors */.uP)(flat, out);
    start(state);
    (0,bodies/* readBodies */.zd)(state);
    if (read < text.length) {
        out.limit('the parser took too long');
        (0,fallback/* readRest */.XE)(out, text, read);
    }
    const facts = () => {
        const returns = returnsOf(state);
        markRunning(state);
        follow(state, returns);
        return out.facts(language, returns);
    };
    const closer = (sought) => ((0,bodies/* readLate */.BS)(state, sought) ? facts() : undefined);
    return (0,bodies/* mayBeLate */.l3)(state) ? { ...facts(), closer } : facts();
}


/***/ }),

/***/ 16975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ elementOf),
/* harmony export */   R: () => (/* binding */ spend)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84566);
// What a reader knows at one point: the tree, the names in reach, and what it has gathered so far.

/** Takes work from the allowance; false when there is none left. */
function spend(state, amount) {
    if (state.fuel < amount)
        return false;
    // A whole number that was computed as a fraction would make the field one, and all code that knows it be compiled anew.
    state.fuel -= amount | 0;
    return true;
}
/** What going through a value gives: each item, or for a call's result that result. */
function elementOf(value) {
    if (value.kind === 'result' || value.kind === 'name')
        return value;
    if (value.kind !== 'many')
        return _values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    if (value.shape === 'dict') {
        const keys = (value.keys ?? []).slice(0, 8).map((key) => (key === undefined ? _values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : textOf(key)));
        return keys.reduce(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP, keys[0] ?? _values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
    }
    return value.items.slice(0, 8).reduce(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP, value.items[0] ?? _values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
}
function textOf(text) {
    return { kind: 'text', text, layers: [] };
}


/***/ }),

/***/ 3872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   Y: () => (/* binding */ FlatTree),
/* harmony export */   nh: () => (/* binding */ parseBounded),
/* harmony export */   nm: () => (/* binding */ MAX_NODES)
/* harmony export */ });
/* harmony import */ var _lezer_common__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33854);
// A syntax tree as flat arrays in source order: walking it needs no recursion and makes no objects.

/** Nodes kept of one text. 5 MB of ordinary code has about 1.5 million. */
const MAX_NODES = 4_000_000;
/** Punctuation and comments, which say nothing that the nodes around them do not. */
const DROPPED = new Set([
    '(',
    ')',
    '{',
    '}',
    ',',
    ';',
    'Comment',
    'LineComment',
    'BlockComment',
    'InterpolationStart',
    'InterpolationEnd',
    // A part of the text around it.
    'Escape',
]);
const NAMES = new Set(['VariableName', 'PropertyName', 'PrivatePropertyName']);
/** By the types of a grammar, of which every program has the same. */
const kinds = new WeakMap();
function kindsOf(types) {
    const known = kinds.get(types);
    if (known !== undefined)
        return known;
    const names = types.map(({ name }) => name);
    const made = { names, isName: Uint8Array.from(names, (name) => (NAMES.has(name) ? 1 : 0)) };
    kinds.set(types, made);
    return made;
}
/** Node numbers run from 0 (the whole) in source order; a node's children come right after it. */
class FlatTree {
    count;
    full;
    #kinds;
    #isName;
    #type;
    #from;
    #to;
    #end;
    text;
    isAscii;
    constructor(text, arrays, types) {
        this.text = text;
        this.isAscii = !/[^\0-\x7f]/.test(text);
        const { names, isName } = kindsOf(types);
        this.#kinds = names;
        this.#isName = isName;
        this.#type = arrays.type;
        this.#from = arrays.from;
        this.#to = arrays.to;
        this.#end = arrays.end;
        this.count = arrays.count;
        this.full = arrays.full;
    }
    /** Number of the node's kind, for tables. */
    type(node) {
        return this.#type[node] ?? 0;
    }
    kind(node) {
        return this.#kinds[this.#type[node] ?? 0] ?? '';
    }
    /** Whether it is a word that stands for a variable or a member. */
    isName(node) {
        return this.#isName[this.#type[node] ?? 0] === 1;
    }
    from(node) {
        return this.#from[node] ?? 0;
    }
    to(node) {
        return this.#to[node] ?? 0;
    }
    /** The node after this one and everything in it. A child's next is its sibling if it is below the parent's next. */
    next(node) {
        return this.#end[node] ?? this.count;
    }
    /** Source text of the node. */
    slice(node) {
        return this.text.slice(this.from(node), this.to(node));
    }
    /** Children in order. */
    children(node) {
        const out = [];
        const end = this.next(node);
        for (let child = node + 1; child < end; child = this.next(child))
            out.push(child);
        return out;
    }
    /** The first child of a kind, or -1. */
    child(node, kind) {
        const end = this.next(node);
        for (let child = node + 1; child < end; child = this.next(child)) {
            if (this.kind(child) === kind)
                return child;
        }
        return -1;
    }
}
function flatten(tree, types) {
    const skip = Uint8Array.from(types, (type) => (type.isAnonymous ? 2 : DROPPED.has(type.name) ? 1 : 0));
    let size = Math.max(64, tree.length >> 1);
    let arrays = allocate(Math.min(size, MAX_NODES + 1));
    let count = 0;
    const open = [];
    // Anonymous nodes balance long lists; stepping through them one by one keeps the walk from recursing.
    const cursor = tree.cursor(_lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .IterMode */ .Qj.IncludeAnonymous);
    walk: for (;;) {
        const id = cursor.type.id;
        const kept = skip[id] === 0;
        if (kept) {
            if (count >= MAX_NODES)
                break;
            if (count + 1 >= arrays.type.length) {
                size = Math.min(MAX_NODES + 1, arrays.type.length * 2);
                arrays = grow(arrays, size);
            }
            arrays.type[count] = id;
            arrays.from[count] = cursor.from;
            arrays.to[count] = cursor.to;
        }
        if (skip[id] !== 1 && cursor.firstChild()) {
            open.push(kept ? count++ : -1);
            continue;
        }
        if (kept)
            arrays.end[count] = ++count;
        while (!cursor.nextSibling()) {
            if (!cursor.parent())
                break walk;
            const node = open.pop() ?? -1;
            if (node >= 0)
                arrays.end[node] = count;
        }
    }
    for (const node of open)
        if (node >= 0)
            arrays.end[node] = count;
    return { ...arrays, count, full: count < MAX_NODES };
}
function allocate(size) {
    return {
        type: new Uint16Array(size),
        from: new Int32Array(size),
        to: new Int32Array(size),
        end: new Int32Array(size),
        count: 0,
        full: true,
    };
}
function grow(old, size) {
    const wider = allocate(size);
    wider.type.set(old.type);
    wider.from.set(old.from);
    wider.to.set(old.to);
    wider.end.set(old.end);
    return wider;
}
/**
 * What the parser may do for a text, in steps. Ordinary code needs a fifth of a step for each character, lists of
 * numbers one. On hostile nesting its recovery copies whole stacks at each step, which is quadratic: so many entries of
 * stacks cost as much as a step.
 */
const MIN_WORK = 250_000;
const WORK_PER_CHARACTER = 1.25;
const ENTRIES_PER_STEP = 8192;
/** Stacks with more entries than this are of no program that people wrote, and a step with them makes many copies. */
const DEEP = 3000;
const DEEP_ENTRIES_PER_STEP = 128;
/** The last resort, in milliseconds, for what the count of steps does not see: verdicts should not depend on load. */
const MAX_PARSE_TIME = 12_000;
const MS_PER_CHARACTER = 0.008;
const STEPS_BETWEEN_LOOKS = 32;
/** Parses within a budget of work; `read` says up to which offset. */
function parseBounded(parser, text) {
    const parse = parser.startParse(text);
    const deadline = performance.now() + MAX_PARSE_TIME + text.length * MS_PER_CHARACTER;
    let left = MIN_WORK + text.length * WORK_PER_CHARACTER;
    let read = text.length;
    for (let steps = 1;; steps++) {
        const tree = parse.advance();
        if (tree)
            return { tree, read };
        if (read < text.length)
            continue;
        const entries = copied(parse);
        left -= 1 + entries / (entries > DEEP ? DEEP_ENTRIES_PER_STEP : ENTRIES_PER_STEP);
        if (left < 0 || (steps % STEPS_BETWEEN_LOOKS === 0 && performance.now() > deadline)) {
            read = parse.parsedPos;
            parse.stopAt(read);
        }
    }
}
/** Entries of the stacks that the parser follows next to each other; none while there is only one. */
function copied(parse) {
    const stacks = Reflect.get(parse, 'stacks');
    if (!Array.isArray(stacks) || stacks.length < 2)
        return 0;
    let entries = 0;
    for (const each of stacks) {
        const stack = typeof each === 'object' && each !== null ? Reflect.get(each, 'stack') : undefined;
        if (Array.isArray(stack))
            entries += stack.length;
    }
    return entries;
}


/***/ })

};
