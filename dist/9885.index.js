export const id = 9885;
export const ids = [9885];
export const modules = {

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGoMod: () => (/* binding */ readGoMod)
});

// EXTERNAL MODULE: ./lib/src/lockfile/document.js + 1 modules
var lockfile_document = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/src/lockfile/go/statements.js
// Splits go.mod into its statements, those inside of parentheses too.
/** Reads the syntax of Go Modules Reference, "go.mod files: Lexical elements" and "Grammar". Linear. */
function goStatements(text) {
    const statements = [];
    const broken = [];
    let block;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = index + 1;
        const { words, comment } = wordsOf(raw);
        const [first = '', ...rest] = words;
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (first === ')' && rest.length === 0)
                block = undefined;
            else
                statements.push({ verb: block, words, comment, line });
        }
        else if (rest.length === 1 && rest[0] === '(')
            block = first;
        else if (rest.length === 2 && rest[0] === '(' && rest[1] === ')')
            continue;
        else if (first === ')')
            broken.push({ line, reason: 'A parenthesis is closed that is not open.' });
        else
            statements.push({ verb: first, words: rest, comment, line });
    }
    if (block !== undefined)
        broken.push({ line: text.split('\n').length, reason: 'A parenthesis is not closed.' });
    return { statements, broken };
}
/** Marks that are words by themselves. */
const MARKS = '(),[]';
/** Words, strings in either quotes without them, and marks, up to a comment. One pass. */
function wordsOf(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        const character = line[at] ?? '';
        if (line.startsWith('//', at))
            return { words, comment: line.slice(at + 2).trim() };
        const end = character === '"' || character === '`' ? quoteEnd(line, at) : wordEnd(line, at);
        if (end === at)
            at++;
        else {
            const isQuoted = character === '"' || character === '`';
            words.push(isQuoted ? line.slice(at + 1, end - 1) : line.slice(at, end));
            at = end;
        }
    }
    return { words, comment: '' };
}
/** Behind the closing quote, or behind the end of the line by one. */
function quoteEnd(line, start) {
    const quote = line[start];
    for (let at = start + 1; at < line.length; at++) {
        if (line[at] === '\\' && quote === '"')
            at++;
        else if (line[at] === quote)
            return at + 1;
    }
    return line.length + 1;
}
/** Behind the word that begins here; no further for white space. */
function wordEnd(line, start) {
    if (MARKS.includes(line[start] ?? ' '))
        return start + 1;
    let at = start;
    while (at < line.length && !/[\s"`(),[\]]/.test(line[at] ?? '') && !line.startsWith('//', at))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/lockfile/go/go-mod.js
// Reads go.mod and go.work.


/** Directives that bring in no code. */
const QUIET = new Set([
    'module',
    'go',
    'toolchain',
    'godebug',
    'exclude',
    'retract',
    'tool',
    'ignore',
    'use',
]);
/**
 * Reads the requirements and replacements of a module (Go Modules Reference). The version of a requirement is the
 * lowest that is taken; what is replaced has an entry of its own, under the name of what takes its place. Never throws.
 */
function readGoMod(written) {
    const { text, draft } = (0,lockfile_document/* openLines */.es)('go-mod', written);
    const { statements, broken } = goStatements(text);
    for (const { line, reason } of broken)
        draft.problem('syntax', reason, line);
    for (const statement of statements) {
        if (statement.verb === 'require')
            readRequire(draft, statement);
        else if (statement.verb === 'replace')
            readReplace(draft, statement);
        else if (!QUIET.has(statement.verb) && !isMarker(statement.verb))
            refuse(draft, statement);
    }
    return draft.finish('manifest');
}
function readRequire(draft, statement) {
    const { words, comment, line } = statement;
    const [name, version, ...rest] = words;
    if (name !== undefined && isMarker(name))
        return;
    if (name === undefined || version === undefined || rest.length > 0)
        return refuse(draft, statement);
    const isIndirect = /^indirect(?:;|$)/.test(comment);
    const relation = isIndirect ? 'transitive' : 'direct';
    draft.entry({ ecosystem: 'go', name, version, line, source: { kind: 'registry' }, relation });
}
/** `old [version] => new [version]`; without a version the new one is a folder. */
function readReplace(draft, statement) {
    const { words, line } = statement;
    const arrow = words.indexOf('=>');
    const [alias, only] = words.slice(0, Math.max(arrow, 0));
    const [name, version, ...rest] = words.slice(arrow + 1);
    if (words[0] !== undefined && isMarker(words[0]))
        return;
    if (arrow < 1 || arrow > 2 || alias === undefined || name === undefined || rest.length > 0) {
        return refuse(draft, statement);
    }
    const slot = only === undefined ? 'replace' : `replace ${only}`;
    const source = version === undefined ? { kind: 'path', path: name } : { kind: 'registry' };
    draft.entry({ ecosystem: 'go', name, alias, version, line, source, relation: 'direct', slot });
}
function refuse(draft, { verb, words, line }) {
    const said = [verb, ...words].join(' ').slice(0, 80);
    draft.problem('unsupported', `It is no statement of go.mod that is known: ${said}`, line);
}
/** A line of a merge conflict, which is a problem of its own. */
function isMarker(word) {
    return /^(?:<{7}|={7}|>{7}|\|{7})/.test(word);
}


/***/ })

};
