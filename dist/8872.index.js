export const id = 8872;
export const ids = [8872];
export const modules = {

/***/ 88872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectTemplate: () => (/* binding */ inspectTemplate)
});

// EXTERNAL MODULE: ./lib/src/core/rule.js
var core_rule = __webpack_require__(15304);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/format/jinja/errors.js
// The one error of the Jinja reader.

/** `SYNTAX`: one tag cannot be parsed; `BUDGET`: a limit was reached. `offset` counts characters from 0. */
class JinjaError extends errors/* GuardError */.U {
    offset;
    constructor(code, offset, message) {
        super(code, message);
        this.offset = offset;
    }
}

// EXTERNAL MODULE: ./lib/src/format/jinja/limits.js
var limits = __webpack_require__(32115);
;// CONCATENATED MODULE: ./lib/src/format/jinja/token-cursor.js
// A position among the tokens of one tag of a template.

class TokenCursor {
    tokens;
    at = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    atEnd() {
        return this.at >= this.tokens.length;
    }
    peek(ahead = 0) {
        return this.tokens[this.at + ahead];
    }
    /** Passes over a name or operator if it is there. */
    take(text) {
        const token = this.peek();
        if (token === undefined || token.kind === 'string' || token.text !== text)
            return false;
        this.at++;
        return true;
    }
    expect(text) {
        if (!this.take(text))
            throw this.refusal(`${text} is missing`);
    }
    name() {
        const token = this.peek();
        if (token?.kind !== 'name')
            throw this.refusal('a name is missing');
        this.at++;
        return token.text;
    }
    refusal(what) {
        const token = this.peek() ?? this.tokens.at(-1);
        return new JinjaError('SYNTAX', token?.offset ?? 0, what);
    }
    offset() {
        return this.peek()?.offset ?? this.tokens.at(-1)?.end ?? 0;
    }
}
function isOperator(token, text) {
    return token?.kind === 'operator' && token.text === text;
}
function isName(token, text) {
    return token?.kind === 'name' && token.text === text;
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/operand.js
// Parses the operands of Jinja's expressions: names, literals, whatever stands in brackets, and arguments.



const CONSTANTS = new Map([
    ['true', true],
    ['True', true],
    ['false', false],
    ['False', false],
    ['none', null],
    ['None', null],
]);
/** Every method throws {@link JinjaError}: SYNTAX on what Jinja refuses, BUDGET on what is nested too deep. */
class OperandParser extends TokenCursor {
    depth = 0;
    /** The arguments of a call whose bracket is already passed. */
    args() {
        const args = [];
        while (!this.take(')')) {
            const unpack = this.take('**') ? '**' : this.take('*') ? '*' : undefined;
            const keyword = this.peek()?.kind === 'name' && isOperator(this.peek(1), '=');
            const name = unpack ?? (keyword ? this.name() : undefined);
            if (keyword)
                this.expect('=');
            args.push({ ...(name === undefined ? {} : { name }), value: this.expression() });
            if (!this.take(',') && !isOperator(this.peek(), ')'))
                throw this.refusal('a comma is missing');
        }
        return args;
    }
    primary() {
        const token = this.peek();
        if (token === undefined)
            throw this.refusal('an expression is missing');
        this.at++;
        const { offset } = token;
        switch (token.kind) {
            case 'name': {
                const constant = CONSTANTS.get(token.text);
                return constant === undefined
                    ? { kind: 'name', name: token.text, offset }
                    : { kind: 'constant', value: constant, offset };
            }
            case 'number':
                return { kind: 'constant', value: Number(token.text.replaceAll('_', '')), offset };
            case 'string':
                return { kind: 'constant', value: this.strings(token.text), offset };
            case 'operator':
                return this.nested(() => this.bracketed(token));
        }
    }
    /** Literals that follow one another are one. */
    strings(first) {
        const parts = [first];
        for (let token = this.peek(); token?.kind === 'string'; token = this.peek()) {
            parts.push(token.text);
            this.at++;
        }
        return parts.join('');
    }
    bracketed({ text, offset }) {
        if (text === '(') {
            if (this.take(')'))
                return { kind: 'list', items: [], offset };
            const inner = this.tuple();
            this.expect(')');
            return inner;
        }
        if (text === '[')
            return { kind: 'list', items: this.items(), offset };
        if (text === '{')
            return { kind: 'dict', entries: this.entries(), offset };
        this.at--;
        throw this.refusal(`${text} stands where a value should`);
    }
    items() {
        const items = [];
        while (!this.take(']')) {
            items.push(this.expression());
            if (!this.take(',') && !isOperator(this.peek(), ']'))
                throw this.refusal('a comma is missing');
        }
        return items;
    }
    entries() {
        const entries = [];
        while (!this.take('}')) {
            const key = this.expression();
            this.expect(':');
            entries.push({ key, value: this.expression() });
            if (!this.take(',') && !isOperator(this.peek(), '}'))
                throw this.refusal('a comma is missing');
        }
        return entries;
    }
    /** One level deeper. */
    nested(parse) {
        if (++this.depth > limits/* JINJA_LIMITS */.O.depth) {
            throw new JinjaError('BUDGET', this.offset(), `expressions are nested deeper than ${limits/* JINJA_LIMITS */.O.depth}`);
        }
        const result = parse();
        this.depth--;
        return result;
    }
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/expression.js
// Parses the expressions of Jinja (jinja2.parser): precedence climbing with a bounded depth.


/** Binary operators from the loosest to the tightest (jinja2.parser parse_or ... parse_pow). */
const LEVELS = [
    new Set(['or']),
    new Set(['and']),
    new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in']),
    new Set(['+', '-']),
    new Set(['~']),
    new Set(['*', '/', '//', '%']),
    new Set(['**']),
];
/** `not` binds looser than comparisons. */
const NOT_LEVEL = 2;
/** Names that end an argument of a test. */
const NO_ARGUMENT = new Set(['else', 'or', 'and', 'is', 'if', 'in', 'not', 'recursive']);
/** A position among the tokens of one tag. Every method throws {@link JinjaError} SYNTAX on what Jinja refuses. */
class ExpressionParser extends OperandParser {
    /** `a, b`: a tuple without brackets. `condition`: whether `a if b else c` may stand here. */
    tuple(condition = true) {
        const offset = this.offset();
        const items = [this.expression(condition)];
        let isTuple = false;
        while (this.take(',')) {
            isTuple = true;
            if (this.endsTuple())
                break;
            items.push(this.expression(condition));
        }
        const [only] = items;
        return isTuple || only === undefined ? { kind: 'list', items, offset } : only;
    }
    expression(condition = true) {
        return this.nested(() => this.conditional(condition));
    }
    /** `|name(args)` steps behind a value that is not there, as in `{% filter upper %}`. */
    filters(steps = []) {
        do {
            const offset = this.offset();
            const name = this.dottedName();
            steps.push({ kind: 'filter', name, args: this.take('(') ? this.args() : [], offset });
        } while (this.take('|'));
        return steps;
    }
    /** A value with what follows it, but without filters and tests: the argument of a test. */
    operand() {
        return this.chain(this.primary(), (step) => this.postfix(step));
    }
    conditional(condition) {
        const offset = this.offset();
        let left = this.binary(0);
        while (condition && this.take('if')) {
            const operands = [left, this.binary(0)];
            if (this.take('else'))
                operands.push(this.expression());
            left = { kind: 'operation', operators: ['if'], operands, offset };
        }
        return left;
    }
    binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return this.unary();
        if (level === NOT_LEVEL && isName(this.peek(), 'not'))
            return this.negation();
        const offset = this.offset();
        const operands = [this.binary(level + 1)];
        const found = [];
        for (let operator = this.operator(operators); operator !== undefined; operator = this.operator(operators)) {
            found.push(operator);
            operands.push(this.binary(level + 1));
        }
        const [only] = operands;
        return found.length === 0 && only !== undefined
            ? only
            : { kind: 'operation', operators: found, operands, offset };
    }
    negation() {
        const offset = this.offset();
        while (this.take('not'))
            ;
        return { kind: 'operation', operators: ['not'], operands: [this.binary(NOT_LEVEL)], offset };
    }
    operator(operators) {
        const token = this.peek();
        if (token === undefined || token.kind === 'string')
            return undefined;
        if (operators.has(token.text)) {
            this.at++;
            return token.text;
        }
        if (!operators.has('not in') || token.text !== 'not' || !isName(this.peek(1), 'in'))
            return undefined;
        this.at += 2;
        return 'not in';
    }
    unary() {
        const offset = this.offset();
        let signs = 0;
        while (this.take('-') || this.take('+'))
            signs++;
        const value = this.chain(this.primary(), (step) => this.postfix(step) || this.filterOrTest(step));
        return signs === 0 ? value : { kind: 'operation', operators: ['-'], operands: [value], offset };
    }
    chain(base, next) {
        const steps = [];
        while (next(steps))
            ;
        if (steps.length === 0)
            return base;
        const end = this.tokens[this.at - 1]?.end ?? base.offset;
        return { kind: 'chain', base, steps, offset: base.offset, end };
    }
    postfix(steps) {
        const offset = this.offset();
        if (this.take('.')) {
            const token = this.peek();
            if (token?.kind !== 'name' && token?.kind !== 'number')
                throw this.refusal('a name is missing');
            this.at++;
            steps.push({ kind: 'attribute', name: token.text, offset });
        }
        else if (this.take('['))
            steps.push(this.subscript(offset));
        else if (this.take('('))
            steps.push({ kind: 'call', args: this.nested(() => this.args()), offset });
        else
            return false;
        return true;
    }
    subscript(offset) {
        const parts = [undefined];
        let slice = false;
        const keys = [];
        while (!this.take(']')) {
            if (this.take(':')) {
                slice = true;
                parts.push(undefined);
            }
            else if (!this.take(',')) {
                const part = this.expression();
                parts[parts.length - 1] = part;
                keys.push(part);
            }
        }
        if (slice)
            return { kind: 'slice', parts, offset };
        const [key] = keys;
        if (key === undefined)
            throw this.refusal('a subscript is empty');
        return { kind: 'item', key: keys.length === 1 ? key : { kind: 'list', items: keys, offset }, offset };
    }
    filterOrTest(steps) {
        if (this.take('|')) {
            this.nested(() => this.filters(steps));
            return true;
        }
        const offset = this.offset();
        if (!this.take('is'))
            return false;
        this.take('not');
        steps.push({ kind: 'test', name: this.dottedName(), args: this.testArguments(), offset });
        return true;
    }
    testArguments() {
        if (this.take('('))
            return this.nested(() => this.args());
        const token = this.peek();
        const begins = token !== undefined &&
            (token.kind === 'operator'
                ? '[{'.includes(token.text)
                : token.kind !== 'name' || !NO_ARGUMENT.has(token.text));
        return begins ? [{ value: this.nested(() => this.operand()) }] : [];
    }
    dottedName() {
        let name = this.name();
        while (this.take('.'))
            name += `.${this.name()}`;
        return name;
    }
    endsTuple() {
        const token = this.peek();
        return token === undefined || (token.kind === 'operator' && ')]}='.includes(token.text));
    }
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/statement.js
/** Tags with nothing behind them that matters, and those whose words are no expressions. */
const BARE = new Set(['else', 'raw', 'break', 'continue', 'block', 'generation']);
/** Tags that hold one expression, with words behind it that only say how to use it. */
const ONE_EXPRESSION = new Set(['include', 'extends', 'import', 'from', 'autoescape']);
/** Throws JinjaError SYNTAX. Tags that Jinja does not have (of extensions) are read as a row of expressions. */
function parseStatement(parser) {
    if (parser.atEnd())
        return { tag: '', expressions: [], bindings: [] };
    const tag = parser.name();
    if (BARE.has(tag) || tag.startsWith('end'))
        return { tag, expressions: [], bindings: [] };
    if (ONE_EXPRESSION.has(tag))
        return { tag, expressions: [parser.expression(false)], bindings: [] };
    const parse = STATEMENTS.get(tag) ?? row;
    const statement = { tag, ...parse(parser) };
    if (!parser.atEnd())
        throw parser.refusal(`something follows the ${tag} tag`);
    return statement;
}
const STATEMENTS = new Map([
    ['for', forLoop],
    ['set', set],
    ['with', assignments],
    ['macro', macro],
    ['call', call],
    ['filter', filter],
]);
function forLoop(parser) {
    const names = targets(parser);
    parser.expect('in');
    const value = parser.tuple(false);
    const expressions = [value];
    if (parser.take('if'))
        expressions.push(parser.expression());
    parser.take('recursive');
    return { expressions, bindings: names.map((name) => ({ name, value, each: true })) };
}
/** `set a, b = value`, `set ns.attribute = value`, or the block form `set a | filter`. */
function set(parser) {
    const names = targets(parser);
    if (parser.take('=')) {
        const value = parser.tuple();
        return { expressions: [value], bindings: bind(names, value) };
    }
    const expressions = parser.take('|') ? [filtered(parser)] : [];
    return { expressions, bindings: names.map((name) => ({ name })) };
}
/** Targets of a tuple are bound to its items when those are written out. */
function bind(names, value) {
    if (names.length === 1)
        return names.map((name) => ({ name, value }));
    return names.map((name, index) => {
        const item = value.kind === 'list' ? value.items[index] : undefined;
        return item === undefined ? { name } : { name, value: item };
    });
}
function assignments(parser) {
    const expressions = [];
    const bindings = [];
    while (!parser.atEnd()) {
        const name = parser.name();
        parser.expect('=');
        const value = parser.expression();
        expressions.push(value);
        bindings.push({ name, value });
        if (!parser.take(','))
            break;
    }
    return { expressions, bindings };
}
function macro(parser) {
    const name = parser.name();
    parser.expect('(');
    const parsed = parameters(parser);
    return { ...parsed, bindings: [{ name }, ...parsed.bindings] };
}
function call(parser) {
    const { expressions, bindings } = parser.take('(') ? parameters(parser) : { expressions: [], bindings: [] };
    return { expressions: [...expressions, parser.expression()], bindings };
}
function parameters(parser) {
    const expressions = [];
    const bindings = [];
    while (!parser.take(')')) {
        const name = parser.name();
        if (parser.take('=')) {
            const value = parser.expression();
            expressions.push(value);
            bindings.push({ name, value });
        }
        else
            bindings.push({ name });
        if (!parser.take(',') && parser.peek()?.text !== ')')
            throw parser.refusal('a comma is missing');
    }
    return { expressions, bindings };
}
function filter(parser) {
    return { expressions: [filtered(parser)], bindings: [] };
}
/** Filters over the text of a block: a chain on a value that is not known. */
function filtered(parser) {
    const offset = parser.peek()?.offset ?? 0;
    const steps = parser.filters();
    const last = steps.at(-1);
    return {
        kind: 'chain',
        base: { kind: 'name', name: '', offset },
        steps,
        offset,
        end: (last?.offset ?? offset) + (last !== undefined && 'name' in last ? last.name.length : 0),
    };
}
/** `a`, `a, b`, `(a, b)`, `ns.attribute`; an attribute is bound under its own name, whatever holds it. */
function targets(parser) {
    const names = [];
    do {
        while (parser.take('('))
            ;
        const token = parser.peek();
        if (token?.kind !== 'name' || token.text === 'in')
            break;
        let name = parser.name();
        while (parser.take('.'))
            name = `.${parser.name()}`;
        names.push(name);
        while (parser.take(')'))
            ;
    } while (parser.take(','));
    if (names.length === 0)
        throw parser.refusal('a name is missing');
    return names;
}
function row(parser) {
    const expressions = [];
    while (!parser.atEnd()) {
        expressions.push(parser.tuple());
        // Keyword forms of extensions: `{% trans count=items|length %}`.
        if (parser.take('='))
            expressions.push(parser.tuple());
    }
    return { expressions, bindings: [] };
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/strings.js
// String literals of Jinja: Python's escapes (jinja2.lexer decodes them with `unicode-escape`).
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{([^}]{1,80})\}|(\n)|([\s\S]))/g;
const SIMPLE = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));
/** The one named character that builds attribute names. */
const NAMED = new Map([['LOW LINE', '_']]);
/** The value of a literal, given what stands between its quotes. */
function decodeString(raw) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(ESCAPE, (whole, ...groups) => {
        const [x, u, long, octal, name, newline, other] = groups;
        const hex = x ?? u ?? long;
        if (hex !== undefined)
            return codePoint(Number.parseInt(hex, 16), whole);
        if (octal !== undefined)
            return codePoint(Number.parseInt(octal, 8), whole);
        if (name !== undefined)
            return NAMED.get(name.toUpperCase()) ?? '\uFFFD';
        if (newline !== undefined)
            return '';
        // `\\`, `\'` and `\"` stand for themselves; Python keeps the backslash of an escape it does not know.
        if (other === '\\' || other === "'" || other === '"')
            return other;
        return SIMPLE.get(other ?? '') ?? whole;
    });
}
function codePoint(value, otherwise) {
    return value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/tokens.js
// Splits a Jinja template into tags, and tags into tokens (jinja2.lexer with the default delimiters).



const OPEN = /\{[{%#]/g;
const SPACE = /\s*/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}_]*/uy;
const NUMBER = /0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?/y;
const OPERATOR = /\/\/|\*\*|==|!=|>=|<=|[-+*/%~[\](){}<>=.:|,;]/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
/** Every tag of the text in order; comments and raw blocks are passed over. Throws {@link JinjaError} BUDGET. */
function tagsOf(text) {
    const splitter = new Splitter(text);
    return splitter.tags();
}
class Splitter {
    text;
    at = 0;
    count = 0;
    constructor(text) {
        this.text = text;
    }
    tags() {
        const tags = [];
        for (;;) {
            OPEN.lastIndex = this.at;
            const open = OPEN.exec(this.text);
            if (open === null)
                return tags;
            const offset = open.index;
            this.at = offset + 2;
            if (open[0] === '{#') {
                if (this.skipTo('#}'))
                    continue;
                return [...tags, { output: false, offset, tokens: [], problem: 'a comment is not closed' }];
            }
            const tag = this.tag(offset, open[0] === '{{');
            if (tag.tokens.length === 1 && tag.tokens[0]?.text === 'raw' && !tag.output)
                this.skipRaw();
            tags.push(tag);
        }
    }
    skipTo(mark) {
        const end = this.text.indexOf(mark, this.at);
        this.at = end === -1 ? this.text.length : end + mark.length;
        return end !== -1;
    }
    skipRaw() {
        END_RAW.lastIndex = this.at;
        const end = END_RAW.exec(this.text);
        this.at = end === null ? this.text.length : END_RAW.lastIndex;
    }
    /** Tokens up to the closing mark; a dict literal may hold braces of its own. */
    tag(offset, output) {
        const close = output ? '}}' : '%}';
        const tokens = [];
        let braces = 0;
        if (this.text[this.at] === '-' || this.text[this.at] === '+')
            this.at++;
        for (;;) {
            this.match(SPACE);
            const end = this.closing(close, braces);
            if (end !== undefined) {
                this.at = end;
                return { output, offset, tokens };
            }
            const token = this.token();
            if (token === undefined)
                return { output, offset, tokens, problem: this.broken(close) };
            if (token.kind === 'operator')
                braces += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
            tokens.push(token);
        }
    }
    closing(close, braces) {
        if (braces > 0 && close === '}}')
            return undefined;
        if (this.text.startsWith(close, this.at))
            return this.at + 2;
        const first = this.text[this.at];
        return (first === '-' || first === '+') && this.text.startsWith(close, this.at + 1)
            ? this.at + 3
            : undefined;
    }
    broken(close) {
        const problem = this.at >= this.text.length ? 'a tag is not closed' : 'a tag holds a character of no token';
        this.skipTo(close);
        return problem;
    }
    token() {
        const offset = this.at;
        if (++this.count > limits/* JINJA_LIMITS */.O.tokens) {
            throw new JinjaError('BUDGET', offset, `more than ${limits/* JINJA_LIMITS */.O.tokens} tokens`);
        }
        const first = this.text[offset];
        if (first === '"' || first === "'")
            return this.string(first);
        for (const [kind, expression] of KINDS) {
            const text = this.match(expression);
            if (text !== '')
                return { kind, text, offset, end: this.at };
        }
        return undefined;
    }
    string(quote) {
        const offset = this.at;
        for (let at = offset + 1; at < this.text.length; at++) {
            const character = this.text[at];
            if (character === '\\')
                at++;
            else if (character === quote) {
                this.at = at + 1;
                return { kind: 'string', text: decodeString(this.text.slice(offset + 1, at)), offset, end: this.at };
            }
        }
        this.at = this.text.length;
        return undefined;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}
const KINDS = [
    ['name', NAME],
    ['number', NUMBER],
    ['operator', OPERATOR],
];

;// CONCATENATED MODULE: ./lib/src/format/jinja/read.js
// Reads a Jinja template: every tag parsed on its own, so that one broken tag hides none of the others.





/**
 * Reads the text of a template with Jinja's default delimiters, which is what transformers, llama.cpp and vLLM use.
 * Throws {@link JinjaError} BUDGET when it is too long; tags that do not parse are listed.
 */
function readTemplate(text) {
    if (text.length > limits/* JINJA_LIMITS */.O.bytes) {
        throw new JinjaError('BUDGET', 0, `a template of more than ${limits/* JINJA_LIMITS */.O.bytes} characters`);
    }
    const tags = [];
    const unparsed = [];
    for (const raw of tagsOf(text)) {
        try {
            tags.push(parseTag(raw));
            if (raw.problem !== undefined)
                unparsed.push(unparsedTag(raw, raw.problem));
        }
        catch (error) {
            if (!(error instanceof JinjaError))
                throw error;
            unparsed.push(unparsedTag(raw, raw.problem ?? error.message));
        }
    }
    return { text, tags, unparsed };
}
function parseTag(raw) {
    const parser = new ExpressionParser(raw.tokens);
    const { offset } = raw;
    if (!raw.output)
        return { ...parseStatement(parser), offset };
    if (parser.atEnd())
        throw parser.refusal('an expression is missing');
    const expressions = [parser.tuple()];
    if (!parser.atEnd())
        throw parser.refusal('something follows the expression');
    return { tag: 'output', offset, expressions, bindings: [] };
}
function unparsedTag({ tokens, offset }, problem) {
    const words = tokens.flatMap((token, index) => {
        const before = tokens[index - 1];
        const dotted = token.kind === 'name' && before?.kind === 'operator' && '.|'.includes(before.text);
        return dotted || token.kind === 'string' ? [{ text: token.text, offset: token.offset }] : [];
    });
    return { offset, problem, words };
}

// EXTERNAL MODULE: ./lib/src/inspect/lines.js
var lines = __webpack_require__(43046);
// EXTERNAL MODULE: ./lib/src/inspect/name.js
var inspect_name = __webpack_require__(46294);
// EXTERNAL MODULE: ./lib/src/inspect/utf8.js
var utf8 = __webpack_require__(91706);
// EXTERNAL MODULE: ./lib/src/inspect/template/changed.js
var template_changed = __webpack_require__(24784);
// EXTERNAL MODULE: ./lib/src/inspect/template/claims.js
var claims = __webpack_require__(97827);
;// CONCATENATED MODULE: ./lib/src/format/jinja/operations.js
// What operators, filters and string methods make of constants: those that can build a name.

/** Whether a value is a list; TypeScript forgets that a readonly list is one. */
function isList(value) {
    return Array.isArray(value);
}
function operate(operator, left, right) {
    switch (operator) {
        case '~':
            return operations_text(left) + operations_text(right);
        case '+':
            if (typeof left === 'string' && typeof right === 'string')
                return left + right;
            if (isList(left) && isList(right))
                return [...left, ...right];
            return typeof left === 'number' && typeof right === 'number' ? left + right : undefined;
        case '-':
            return typeof left === 'number' && typeof right === 'number' ? left - right : undefined;
        case '*':
            return times(left, right);
        case '%':
            return typeof left === 'string' ? percent(left, isList(right) ? right : [right]) : undefined;
        default:
            return undefined;
    }
}
function times(left, right) {
    if (typeof left === 'number' && typeof right === 'number')
        return left * right;
    const [word, count] = typeof left === 'string' ? [left, right] : [right, left];
    if (typeof word !== 'string' || typeof count !== 'number')
        return undefined;
    return count * word.length <= limits/* JINJA_LIMITS */.O.valueLength
        ? word.repeat(Math.max(0, Math.floor(count)))
        : undefined;
}
/** `text[a:b:c]` and `list[a:b:c]` as Python takes them; null where a part is left out. */
function sliceOf(value, [from = null, to = null, by = null]) {
    if (typeof value !== 'string' && !isList(value))
        return undefined;
    const step = typeof by === 'number' ? Math.trunc(by) : 1;
    const { length } = value;
    if (step === 0)
        return undefined;
    const place = (part, otherwise) => {
        if (typeof part !== 'number')
            return otherwise;
        const at = part < 0 ? part + length : part;
        return step > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
    };
    const items = [];
    const end = place(to, step > 0 ? length : -1);
    for (let at = place(from, step > 0 ? 0 : length - 1); step > 0 ? at < end : at > end; at += step)
        items.push(value[at] ?? '');
    return typeof value === 'string' ? items.join('') : items;
}
/** A dict is worth its keys here: that is what join, first and list make of it. */
function dictKeys(names) {
    return names;
}
function callFilter(name, value, args) {
    return FILTERS.get(name)?.(value, args);
}
function callMethod(name, value, args) {
    return METHODS.get(name)?.(value, args);
}
const same = (value) => value;
const lower = (value) => operations_text(value).toLowerCase();
const upper = (value) => operations_text(value).toUpperCase();
const capitalize = (value) => operations_text(value).slice(0, 1).toUpperCase() + operations_text(value).slice(1).toLowerCase();
const title = (value) => operations_text(value)
    .toLowerCase()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const trim = (value, [what]) => strip(operations_text(value), what);
const reverse = (value) => typeof value === 'string' ? sliceOf(value, [null, null, -1]) : reversed(value);
const replace = (value, [from, to]) => typeof from === 'string' && typeof to === 'string' && from !== ''
    ? operations_text(value).replaceAll(from, to)
    : undefined;
const first = (value) => (typeof value === 'string' || isList(value) ? value[0] : undefined);
const last = (value) => (typeof value === 'string' || isList(value) ? value.at(-1) : undefined);
const FILTERS = new Map(Object.entries({
    capitalize,
    default: same,
    d: same,
    e: same,
    escape: same,
    first,
    format: (value, args) => (typeof value === 'string' ? percent(value, args) : undefined),
    int: (value) => Number.parseInt(operations_text(value), 10) || 0,
    join: (value, [glue]) => joined(value, glue ?? ''),
    last,
    length: (value) => (typeof value === 'string' || isList(value) ? value.length : undefined),
    list: (value) => (typeof value === 'string' ? Array.from(value) : value),
    lower,
    replace,
    reverse,
    safe: same,
    string: operations_text,
    title,
    trim,
    upper,
}));
const METHODS = new Map(Object.entries({
    capitalize,
    format: (value, args) => (typeof value === 'string' ? braces(value, args) : undefined),
    join: (glue, [list]) => (list === undefined ? undefined : joined(list, glue)),
    lower,
    lstrip: (value, [what]) => strip(operations_text(value), what, 'left'),
    replace,
    rstrip: (value, [what]) => strip(operations_text(value), what, 'right'),
    split: (value, [at]) => operations_text(value).split(typeof at === 'string' && at !== '' ? at : /\s+/),
    strip: trim,
    swapcase: (value) => Array.from(operations_text(value))
        .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
        .join(''),
    title,
    upper,
}));
/** Lists inside lists are not spelled out: they may share their items and grow without end. */
function operations_text(value) {
    if (isList(value))
        return `[${value.map((item) => (isList(item) ? '[]' : operations_text(item))).join(', ')}]`;
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return value === null ? 'None' : String(value);
}
function reversed(value) {
    return isList(value) ? value.toReversed() : undefined;
}
function joined(list, glue) {
    if (typeof list === 'string')
        return Array.from(list).join(operations_text(glue));
    if (!isList(list))
        return undefined;
    return list.map((item) => (isList(item) ? '[]' : operations_text(item))).join(operations_text(glue));
}
/** Python's strip, character by character: no expression of the file's making. */
function strip(value, what, side) {
    const isOff = (c) => (typeof what === 'string' ? what.includes(c) : c.trim() === '');
    let [from, to] = [0, value.length];
    while (side !== 'right' && from < to && isOff(value.charAt(from)))
        from++;
    while (side !== 'left' && from < to && isOff(value.charAt(to - 1)))
        to--;
    return value.slice(from, to);
}
/** `'%s%c' % values`: the conversions that make letters. */
function percent(format, args) {
    let next = 0;
    return format.replace(/%(?:\(\w{0,200}\))?[-#0 +]{0,8}\d{0,9}(?:\.\d{1,9})?([a-zA-Z%])/g, (_whole, kind) => {
        if (kind === '%')
            return '%';
        const arg = args[next++];
        if (kind === 'c' && typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
            return String.fromCodePoint(arg);
        return arg === undefined ? '' : operations_text(arg);
    });
}
/** `'{}{0}{:c}'.format(values)`. */
function braces(format, args) {
    let next = 0;
    return format.replace(/\{(\d*)(?:![rsa])?(?::([^{}]*))?\}/g, (_whole, index, kind) => {
        const arg = args[index === '' ? next++ : Number(index)];
        if (kind === 'c' && typeof arg === 'number' && arg >= 0 && arg <= 0x10ffff)
            return String.fromCodePoint(arg);
        return arg === undefined ? '' : operations_text(arg);
    });
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/values.js
// Works out what expressions stand for, where they are built of constants: names hidden in pieces, escapes and filters.


/**
 * Values over a whole template. Names are followed through `set`, `with`, loops and defaults without regard to
 * order, so a name has every value that it is given anywhere. Bounded by {@link JINJA_LIMITS}.
 */
class Folder {
    bindings = new Map();
    known = new Map();
    open = new Set();
    steps = 0;
    depth = 0;
    constructor(template) {
        for (const { name, value, each = false } of template.tags.flatMap(({ bindings }) => bindings)) {
            if (value === undefined)
                continue;
            const list = this.bindings.get(name);
            if (list === undefined)
                this.bindings.set(name, [{ value, each }]);
            else if (list.length < limits/* JINJA_LIMITS */.O.alternatives)
                list.push({ value, each });
        }
    }
    valuesOf(expression) {
        const known = this.known.get(expression);
        if (known !== undefined)
            return known;
        if (this.depth >= limits/* JINJA_LIMITS */.O.depth || ++this.steps > limits/* JINJA_LIMITS */.O.steps)
            return [];
        this.depth++;
        const values = few(this.workOut(expression));
        this.depth--;
        // What is being worked out somewhere above is not known yet, so nothing built on it is final.
        if (this.open.size === 0)
            this.known.set(expression, values);
        return values;
    }
    stringsOf(expression) {
        return this.valuesOf(expression).filter((value) => typeof value === 'string');
    }
    /** The value of the chain up to and without `steps[count]`. */
    valuesBefore(base, steps, count) {
        let { values, skip } = this.startOf(base, steps);
        for (; skip < count && values.length > 0; skip++) {
            const at = skip;
            values = few(values.flatMap((value) => this.apply(value, steps, at)));
        }
        return values;
    }
    workOut(expression) {
        switch (expression.kind) {
            case 'constant':
                return [expression.value];
            case 'name':
                return this.named(expression.name);
            case 'list':
                return this.product(expression.items).map((items) => [...items]);
            case 'dict':
                return this.product(expression.entries.map(({ key }) => key)).map((keys) => [...keys]);
            case 'operation':
                return this.operation(expression.operators, expression.operands);
            case 'chain':
                return this.valuesBefore(expression.base, expression.steps, expression.steps.length);
        }
    }
    named(name) {
        const bindings = this.bindings.get(name);
        if (bindings === undefined || this.open.has(name))
            return [];
        this.open.add(name);
        const values = bindings.flatMap(({ value, each }) => {
            const found = this.valuesOf(value);
            return each ? found.flatMap((list) => (isList(list) ? list : [])) : found;
        });
        this.open.delete(name);
        return values;
    }
    /** Every way to pick one value for each expression, as long as there are few. */
    product(expressions) {
        if (expressions.length > limits/* JINJA_LIMITS */.O.items)
            return [];
        let rows = [[]];
        for (const expression of expressions) {
            const values = this.valuesOf(expression);
            const [only] = values;
            if (only === undefined)
                return [];
            if (values.length === 1)
                for (const row of rows)
                    row.push(only);
            else
                rows = few(rows.flatMap((row) => values.map((value) => [...row, value])));
        }
        return rows;
    }
    operation(operators, operands) {
        const [first] = operators;
        if (first === 'if')
            return operands.filter((_, index) => index !== 1).flatMap((value) => this.valuesOf(value));
        if (first === 'or' || first === 'and')
            return operands.flatMap((value) => this.valuesOf(value));
        const [left, ...right] = operands;
        if (left === undefined)
            return [];
        let values = this.valuesOf(left);
        if (right.length === 0)
            return values.flatMap((value) => (first === '-' && typeof value === 'number' ? [-value] : []));
        right.forEach((operand, index) => {
            if (values.length === 0)
                return;
            const others = this.valuesOf(operand);
            values = few(values.flatMap((value) => this.afford(value)
                ? others.flatMap((other) => defined(operate(operators[index] ?? '', value, other)))
                : []));
        });
        return values;
    }
    /** A chain begins with a value, with a call of a function whose result is known, or with an attribute bound by set. */
    startOf(base, steps) {
        const [first] = steps;
        if (base.kind === 'name' && first?.kind === 'call') {
            if (base.name === 'dict')
                return { values: [dictKeys(first.args.flatMap(({ name }) => name ?? []))], skip: 1 };
            if (base.name === 'chr')
                return { values: this.characters(first.args), skip: 1 };
        }
        if (base.kind === 'name' && first?.kind === 'attribute' && this.bindings.has(`.${first.name}`))
            return { values: this.named(`.${first.name}`), skip: 1 };
        return { values: this.valuesOf(base), skip: 0 };
    }
    characters([code]) {
        if (code === undefined)
            return [];
        return this.valuesOf(code.value).flatMap((value) => typeof value === 'number' && value >= 0 && value < 0x10ffff ? [String.fromCodePoint(value)] : []);
    }
    apply(value, steps, index) {
        const step = steps[index];
        if (step === undefined || !this.afford(value))
            return [];
        switch (step.kind) {
            case 'filter':
                return this.withArguments(step.args, (args) => callFilter(step.name, value, args));
            case 'item':
                return this.valuesOf(step.key).flatMap((key) => defined(itemOf(value, key)));
            case 'slice': {
                const parts = step.parts.map((part) => part === undefined ? null : (this.valuesOf(part)[0] ?? undefined));
                return parts.includes(undefined)
                    ? []
                    : defined(sliceOf(value, parts.map((part) => part ?? null)));
            }
            case 'attribute':
                // A method: its call takes the value with it.
                return steps[index + 1]?.kind === 'call' ? [value] : [];
            case 'call': {
                const method = steps[index - 1];
                return method?.kind === 'attribute'
                    ? this.withArguments(step.args, (args) => callMethod(method.name, value, args))
                    : [];
            }
            case 'test':
                return [];
        }
    }
    /** Long values cost more: work grows with their length. */
    afford(value) {
        this.steps += 1 + (weightOf(value) >> 6);
        return this.steps <= limits/* JINJA_LIMITS */.O.steps;
    }
    withArguments(args, call) {
        if (args.length > MAX_ARGUMENTS)
            return [];
        return this.product(args.map(({ value }) => value)).flatMap((row) => defined(call(row)));
    }
}
/** More than any filter or method that is worked out takes; format strings of names are short. */
const MAX_ARGUMENTS = 64;
function itemOf(value, key) {
    if (typeof key !== 'number')
        return undefined;
    if (typeof value === 'string')
        return value.at(key);
    return isList(value) ? value.at(key) : undefined;
}
function defined(value) {
    return value === undefined ? [] : [value];
}
/** The first few alternatives, without those that grow too long to be names. */
function few(values) {
    return values.slice(0, limits/* JINJA_LIMITS */.O.alternatives).filter((value) => {
        if (isList(value))
            return value.length <= limits/* JINJA_LIMITS */.O.items;
        return typeof value !== 'string' || value.length <= limits/* JINJA_LIMITS */.O.valueLength;
    });
}
function weightOf(value) {
    if (typeof value === 'string')
        return value.length;
    return isList(value)
        ? value.reduce((sum, item) => sum + (typeof item === 'string' ? item.length : 1), 0)
        : 1;
}

;// CONCATENATED MODULE: ./lib/src/format/jinja/facts.js

const LOADS = new Set(['include', 'extends', 'import', 'from']);
/** Filters whose string arguments name attributes (jinja2.filters.make_attrgetter); the first of `attr` does. */
const ATTRIBUTE_FILTERS = new Set('attr groupby map max min reject rejectattr select selectattr sort sum unique'.split(' '));
/** Functions that are not Jinja's own but stand for an attribute where a host offers them. */
const ATTRIBUTE_FUNCTIONS = new Set(['getattr', 'hasattr', 'attr']);
const FORMAT_METHODS = new Set(['format', 'format_map']);
/** Filters and methods that put strings together. */
const BUILDERS = new Set('format join replace reverse lower upper decode fromhex'.split(' '));
/** Characters of a chain that are told. */
const CODE_LENGTH = 160;
const FORMAT_FIELD = /\{([^{}]*)\}/g;
const FIELD_NAME = /[.[]\s*([A-Za-z_]\w*)/g;
/** Linear in the template, apart from working out names, which is bounded. */
function factsOf(template) {
    const collector = new Collector(template);
    for (const { tag, offset, expressions } of template.tags) {
        if (LOADS.has(tag))
            collector.load(tag, offset, expressions[0]);
        for (const expression of expressions)
            collector.walk(expression);
    }
    return collector;
}
class Collector {
    accesses = [];
    computed = [];
    calls = [];
    loads = [];
    names = [];
    literals = [];
    text;
    folder;
    bound;
    constructor(template) {
        this.text = template.text;
        this.folder = new Folder(template);
        this.bound = new Set(template.tags.flatMap(({ bindings }) => bindings.map(({ name }) => name)));
    }
    load(tag, offset, target) {
        const [name] = target === undefined ? [] : this.folder.stringsOf(target);
        this.loads.push({ tag, offset, target: name });
    }
    walk(root) {
        const open = [root];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            switch (node.kind) {
                case 'constant':
                    if (typeof node.value === 'string')
                        this.literal(node.value, node.offset);
                    break;
                case 'name':
                    if (!this.bound.has(node.name))
                        this.names.push({ text: node.name, offset: node.offset });
                    break;
                case 'list':
                    open.push(...node.items);
                    break;
                case 'dict':
                    open.push(...node.entries.flatMap(({ key, value }) => [key, value]));
                    break;
                case 'operation':
                    open.push(...node.operands);
                    break;
                case 'chain':
                    this.chain(node);
                    open.push(node.base, ...node.steps.flatMap((step) => partsOf(step)));
            }
        }
    }
    /** A literal with fields may be formatted far from where it stands. */
    literal(text, offset) {
        this.literals.push({ text, offset });
        const code = text.slice(0, CODE_LENGTH);
        for (const name of fieldNames(text))
            this.accesses.push({ name, via: 'format string', root: '', rest: [], offset, code });
    }
    chain(chain) {
        const { base, steps, offset, end } = chain;
        const root = base.kind === 'name' ? base.name : '';
        const code = this.text.slice(offset, Math.min(end, offset + CODE_LENGTH));
        steps.forEach((step, index) => {
            const rest = steps.slice(index + 1, index + 1 + MAX_REST).flatMap((next) => this.namesOf(next));
            for (const [name, via] of this.reached(chain, step, index))
                this.accesses.push({ name, via, root, rest, offset: step.offset, code });
            const via = this.computes(step);
            if (via !== undefined)
                this.computed.push({ via, root, offset: step.offset, code });
            if (step.kind === 'call') {
                const before = steps[index - 1];
                const names = before === undefined ? [root] : this.namesOf(before);
                for (const name of names)
                    this.calls.push({ name, root, method: before !== undefined, offset: step.offset, code });
            }
        });
    }
    /** Names that a step reaches, and how. */
    reached({ base, steps }, step, index) {
        switch (step.kind) {
            case 'attribute':
                return [[step.name, 'attribute']];
            case 'item':
                return this.folder.stringsOf(step.key).map((name) => [name, 'subscript']);
            case 'filter':
                return this.reachedByFilter(base, steps, step, index);
            case 'call': {
                const before = steps[index - 1];
                if (before?.kind === 'attribute' && FORMAT_METHODS.has(before.name))
                    return this.formatted(base, steps, index - 1);
                const isAttribute = base.kind === 'name' && index === 0 && ATTRIBUTE_FUNCTIONS.has(base.name);
                return isAttribute ? this.named(step.args).map((name) => [name, 'function']) : [];
            }
            default:
                return [];
        }
    }
    reachedByFilter(base, steps, { name, args }, index) {
        if (name === 'format')
            return this.formatted(base, steps, index);
        if (!ATTRIBUTE_FILTERS.has(name))
            return [];
        const names = this.named(args);
        // CVE-2025-27516: the method is taken by a filter, so that no sandbox sees it called.
        const formats = name === 'attr' && names.some((method) => FORMAT_METHODS.has(method));
        return [
            ...names.map((path) => [path, 'filter']),
            ...(formats ? this.formatted(base, steps, index) : []),
        ];
    }
    /** Attributes in the fields of a format string: `'{0.__class__}'.format(x)` (CVE-2024-56326). */
    formatted(base, steps, count) {
        const formats = this.folder.valuesBefore(base, steps, count).filter((value) => typeof value === 'string');
        return formats.flatMap((format) => fieldNames(format)).map((name) => [name, 'format string']);
    }
    named(args) {
        return args.flatMap(({ value }) => this.folder.stringsOf(value)).flatMap((path) => path.split('.'));
    }
    namesOf(step) {
        if (step.kind === 'attribute')
            return [step.name];
        if (step.kind === 'item')
            return this.folder.stringsOf(step.key);
        return step.kind === 'filter' && step.name === 'attr' ? this.named(step.args.slice(0, 1)) : [];
    }
    computes(step) {
        if (step.kind === 'item')
            return this.isBuilt(step.key) ? 'subscript' : undefined;
        if (step.kind !== 'filter' || step.name !== 'attr')
            return undefined;
        const [name] = step.args;
        return name !== undefined && this.folder.valuesOf(name.value).length === 0 ? 'filter' : undefined;
    }
    /** Whether a key is put together in a way that hides what it is: not a name or an item, but pieces of strings. */
    isBuilt(key) {
        if (key.kind === 'operation') {
            const builds = key.operators.some((operator) => operator === '~' || operator === '%' || operator === '+');
            return builds && this.folder.valuesOf(key).length === 0 && key.operands.some((part) => isText(part));
        }
        if (key.kind !== 'chain' || this.folder.valuesOf(key).length > 0)
            return false;
        return key.steps.some((step) => (step.kind === 'filter' || step.kind === 'attribute') && BUILDERS.has(step.name));
    }
}
/** Attributes behind an access that are listed. */
const MAX_REST = 12;
/** Names after a dot or bracket in the replacement fields of a format string. */
function fieldNames(format) {
    return [...format.matchAll(FORMAT_FIELD)].flatMap(([, field = '']) => [...field.matchAll(FIELD_NAME)].map(([, name = '']) => name));
}
function isText(expression) {
    return expression.kind === 'constant' && typeof expression.value === 'string';
}
function partsOf(step) {
    switch (step.kind) {
        case 'item':
            return [step.key];
        case 'slice':
            return step.parts.filter((part) => part !== undefined);
        case 'attribute':
            return [];
        default:
            return step.args.map(({ value }) => value);
    }
}

// EXTERNAL MODULE: ./lib/src/inspect/quoted.js
var quoted = __webpack_require__(14045);
;// CONCATENATED MODULE: ./lib/src/inspect/template/judge.js
// Judges what a template does by the rules of the template surface.



const DUNDER = /^__\w+__$/;
/** Verdicts of one template: a payload has one or two. */
const MAX_VERDICTS = 50;
/** `chat`: known to be a chat template. Pure; linear in the template. */
function judgeTemplate(template, chat, rules) {
    const facts = factsOf(template);
    const isChat = chat || facts.names.some(({ text }) => text === 'messages' || text === 'add_generation_prompt');
    const verdicts = [
        ...escapes(facts, template, rules),
        ...(isChat ? chatVerdicts(facts, template, rules) : []),
    ];
    const seen = new Set();
    const unique = verdicts.filter(({ rule, about }) => {
        const key = JSON.stringify([rule, about]);
        return !seen.has(key) && seen.add(key);
    });
    return { chat: isChat, verdicts: unique.slice(0, MAX_VERDICTS) };
}
function match(rules, id, key) {
    return new Set((0,core_rule/* matchOf */.HU)(rules.rule(id))[key]);
}
/** Attributes that lead from a value to Python's internals; this counts in every template. */
function escapes(facts, template, rules) {
    const rule = 'TEMPLATE-ESCAPE';
    const harmless = match(rules, rule, 'harmless');
    const internals = match(rules, rule, 'internals');
    const words = match(rules, rule, 'words');
    const reaches = ({ name, rest, via }) => {
        if (internals.has(name))
            return via !== 'subscript';
        if (!DUNDER.test(name) || harmless.has(name))
            return false;
        // `x.__class__.__name__` says what x is, no more.
        return name !== '__class__' || rest.length === 0 || !rest.every((next) => harmless.has(next));
    };
    return [
        ...facts.accesses.filter(reaches).map(({ name, via, code, offset }) => ({
            rule,
            about: code,
            evidence: `reaches ${(0,quoted/* quoted */.T)(name)}${via === 'attribute' ? '' : ` through a ${via}`} in ${(0,quoted/* quoted */.T)(code)}`,
            offset,
        })),
        ...facts.names
            .filter(({ text }) => DUNDER.test(text) && !harmless.has(text))
            .map(({ text, offset }) => ({ rule, about: text, evidence: `reads ${(0,quoted/* quoted */.T)(text)}`, offset })),
        ...[...facts.literals, ...template.unparsed.flatMap((tag) => tag.words)]
            .filter(({ text }) => words.has(text))
            .map(({ text, offset }) => ({ rule, about: text, evidence: `holds the name ${(0,quoted/* quoted */.T)(text)}`, offset })),
    ];
}
/** What only a chat template has no reason to do; a web page or a configuration may. */
function chatVerdicts(facts, template, rules) {
    const calls = match(rules, 'TEMPLATE-CALL', 'calls');
    const names = match(rules, 'TEMPLATE-HOST-NAME', 'names');
    return [
        ...facts.calls
            .filter(({ name, method }) => calls.has(name) && (method || !facts.bound.has(name)))
            .map(({ name, code, offset }) => ({
            rule: 'TEMPLATE-CALL',
            about: code,
            evidence: `calls ${(0,quoted/* quoted */.T)(name)} in ${(0,quoted/* quoted */.T)(code)}`,
            offset,
        })),
        ...facts.loads.map(({ tag, target, offset }) => ({
            rule: 'TEMPLATE-LOAD',
            about: `${tag} ${target ?? ''}`,
            evidence: `uses ${tag} to load ${target === undefined ? 'a file whose name is worked out' : (0,quoted/* quoted */.T)(target)}`,
            offset,
        })),
        ...facts.computed.map(({ via, code, offset }) => ({
            rule: 'TEMPLATE-HIDDEN-NAME',
            about: code,
            evidence: `works out the name of an attribute for a ${via} in ${(0,quoted/* quoted */.T)(code)}`,
            offset,
        })),
        ...facts.names
            .filter(({ text }) => names.has(text))
            .map(({ text, offset }) => ({
            rule: 'TEMPLATE-HOST-NAME',
            about: text,
            evidence: `reads ${(0,quoted/* quoted */.T)(text)}, which no chat template is given`,
            offset,
        })),
        ...judge_hidden(template),
    ];
}
/** Characters that no screen shows: tags (U+E0000) spell text, the others turn the order of what is read. */
const HIDDEN = /[\u{E0001}-\u{E007F}\u202A-\u202E\u2066-\u2069]+/u;
function judge_hidden({ text }) {
    const found = HIDDEN.exec(text);
    if (found === null)
        return [];
    const [characters] = found;
    const code = characters.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return [
        {
            rule: 'TEMPLATE-HIDDEN-TEXT',
            about: characters,
            evidence: `holds characters that no screen shows, the first of them U+${code}`,
            offset: found.index,
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/core/bytes.js
var bytes = __webpack_require__(52203);
;// CONCATENATED MODULE: ./lib/src/inspect/template/said.js
// Reads what a chat template says by itself: the texts that it puts beside those of the conversation.





const RULE = 'TEMPLATE-INSTRUCTION';
const ADDRESS = /\b(?:https?|ftp):\/\/[^\s"'<>)]{1,300}/gi;
/** Characters around an address in which an instruction is about it. */
const AROUND = 160;
/** Addresses of one template that are looked at. */
const MOST = 200;
/** Texts without one of these words tell a model nothing that anybody asks about. */
const WORTH = /ignore|disregard|forget|override|bypass|discard|not tell|not mention|not inform|must|should|please|:\/\//i;
/** The strings of a template, a line each, in the order in which they stand. */
function saidBy(template) {
    const words = [...factsOf(template).literals, ...template.unparsed.flatMap((tag) => tag.words)];
    const inOrder = words.sort((a, b) => a.offset - b.offset);
    const starts = [];
    let text = '';
    for (const word of inOrder) {
        starts.push(text.length);
        text += `${word.text}\n`;
    }
    return { text, offsetOf: (at) => inOrder[starts.findLastIndex((start) => start <= at)]?.offset ?? 0 };
}
/** Whoever looks for instructions in prose reads it, too. */
function saidMembers(said, template) {
    if (!WORTH.test(said.text))
        return [];
    const place = ({ line }) => {
        const before = said.text.split('\n', line - 1).join('\n').length;
        return { line: (0,lines/* lineOf */.c)(template.text, said.offsetOf(line === 1 ? 0 : before + 1)) };
    };
    const open = () => Promise.resolve({ bytes: (0,bytes/* memoryBytes */.ZY)(Buffer.from(said.text)) });
    return [{ use: 'said', place, open }];
}
/** Addresses that a template has the model, or whoever talks to it, do something with. */
function saidVerdicts({ text, offsetOf }, rules) {
    const { acts = '$^', carries = '$^', known = [] } = (0,core_rule/* matchOf */.HU)(rules.rule(RULE));
    const asked = rules.index('template acts', rules, () => new RegExp(acts, 'i'));
    const carried = rules.index('template carries', rules, () => new RegExp(carries, 'i'));
    let count = 0;
    for (const { 0: address, index } of text.matchAll(ADDRESS)) {
        if (++count > MOST)
            break;
        if (known.some((beginning) => address.toLowerCase().startsWith(beginning)))
            continue;
        const around = text.slice(Math.max(0, index - AROUND), index + address.length + AROUND);
        const sends = carried.test(text.slice(Math.max(0, index - AROUND), index + address.length + 1));
        if (!sends && !asked.test(around))
            continue;
        const what = sends ? 'puts texts of the conversation into the address' : 'speaks of the address';
        const evidence = `${what} ${(0,quoted/* quoted */.T)(address, 120)} in what it says by itself: ${(0,quoted/* quoted */.T)(around.trim(), 240)}`;
        return [{ rule: RULE, about: address, evidence, offset: offsetOf(index) }];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/inspect/template/inspect.js











/** Every chat template that ships as a file has this in its name (transformers, since 4.43). */
const CHAT_NAME = /chat[_-]?template/i;
async function inspectTemplate(artifact, context) {
    const chat = (0,claims/* isTemplateMember */.z)(artifact) || CHAT_NAME.test((0,inspect_name/* baseName */.F)(artifact.locator));
    const { bytes } = artifact;
    const text = (0,utf8/* utf8 */.A)(await bytes.read(0, limits/* JINJA_LIMITS */.O.bytes));
    if (bytes.size > limits/* JINJA_LIMITS */.O.bytes)
        return tooLong(chat, `the template has ${bytes.size} bytes`);
    let template;
    try {
        template = readTemplate(text);
    }
    catch (error) {
        if (!(error instanceof JinjaError))
            throw error;
        return tooLong(chat, error.message);
    }
    const judgement = judgeTemplate(template, chat, context.rules);
    const said = judgement.chat ? saidBy(template) : undefined;
    const told = said === undefined ? [] : saidVerdicts(said, context.rules);
    const changed = judgement.chat ? await (0,template_changed/* changedTemplate */.L)(text, artifact, context) : [];
    return {
        format: judgement.chat ? 'chat-template' : 'jinja',
        findings: [
            ...[...judgement.verdicts, ...told].map((verdict) => findingOfVerdict(verdict, text, artifact, context)),
            ...changed,
        ],
        members: said === undefined ? [] : saidMembers(said, template),
        incomplete: judgement.chat ? unparsed(template) : [],
    };
}
function findingOfVerdict({ rule, evidence, about, offset }, text, { locator: { path, members } }, { rules }) {
    const location = { path, members, line: (0,lines/* lineOf */.c)(text, offset) };
    return (0,core_rule/* findingOf */.hD)(rules.rule(rule), { evidence, location, subject: about });
}
/** A template that Jinja refuses stops whoever loads it; another engine may read it in another way. */
function unparsed({ text, unparsed: [first] }) {
    if (first === undefined)
        return [];
    const reason = `a tag of the chat template in line ${(0,lines/* lineOf */.c)(text, first.offset)} cannot be parsed: ${first.problem}`;
    return [{ code: 'broken', reason, risk: 'unknown' }];
}
/** Only chat templates come from whoever made the model; others are the repository's own and have no limit. */
function tooLong(chat, reason) {
    const incomplete = [{ code: 'budget', reason: `not read: ${reason}`, risk: 'unknown' }];
    return { format: 'jinja', findings: [], members: [], incomplete: chat ? incomplete : [] };
}


/***/ })

};
