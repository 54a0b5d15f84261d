export const id = 4424;
export const ids = [4424];
export const modules = {

/***/ 83442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex),
/* harmony export */   t: () => (/* binding */ newHash)
/* harmony export */ });
/** A new hash of that algorithm, by OpenSSL's name for it. Throws when this Node does not have it. */
function newHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}
/** sha256 of bytes, or of a text as UTF-8, as 64 lower-case hex characters. */
function sha256Hex(content) {
    return newHash('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 62797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
// How bad a finding is if it is true (severity), and how sure we are (confidence).
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}


/***/ }),

/***/ 25615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lV: () => (/* binding */ crcTail),
/* harmony export */   oP: () => (/* binding */ sha256Digits),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83442);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
// The checksums that providers put into their tokens, so that a look-alike can be told from a token without a network.


const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * CRC-32 of the text as six base62 digits, as GitHub and npm end their tokens with it ("Behind GitHub's new
 * authentication token formats", 2021); the text is the token without prefix and without these digits.
 */
function crcTail(text) {
    let rest = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(text);
    let digits = '';
    for (let index = 0; index < 6; index++) {
        digits = `${BASE62[rest % 62] ?? ''}${digits}`;
        rest = Math.floor(rest / 62);
    }
    return digits;
}
/**
 * The first eight base32 digits of the sha256. Fine-grained tokens of GitHub have them after their first 77 characters,
 * of which they are the digest, and before their last eight.
 */
function sha256Digits(text) {
    let bits = 0n;
    for (const byte of (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .newHash */ .t)('sha256').update(text).digest().subarray(0, 5))
        bits = bits * 256n + BigInt(byte);
    return Array.from({ length: 8 }, (_, index) => BASE32[Number((bits >> BigInt(35 - 5 * index)) & 31n)]).join('');
}
/** The start of the sha256 of a value: says which secret it is without saying the secret. */
function digestOf(value) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(value).slice(0, 16);
}


/***/ }),

/***/ 74626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ secretFindings)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83442);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15304);
// Turns the secrets of one file into findings: a sentence each, with the value masked, and many of a kind as one.


/** Findings of one file that are said one by one; a reviewer who has seen twenty looks at the file. */
const MAX_SINGLE = 20;
/** Characters of a value that are shown. */
const SHOWN = 4;
function secretFindings(secrets, locator) {
    return [
        ...secrets.slice(0, MAX_SINGLE).map((secret) => single(secret, locator)),
        ...groups(secrets.slice(MAX_SINGLE), locator),
    ];
}
function single(secret, { path, members }) {
    const { rule, severity, confidence, line, column, digest } = secret;
    const finding = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rule, {
        evidence: sentence(secret),
        location: { path, members, line, ...(column !== undefined && { column }) },
        subject: digest,
        severity,
    });
    return { ...finding, confidence };
}
function sentence({ service, value, showStart, opens, note, rotate, moreLines, rule }) {
    const what = rule.id === 'SECRET-PRIVATE-KEY' || rule.id === 'SECRET-GENERIC' ? '' : 'a credential of ';
    const parts = [`holds ${what}${service} (${masked(value, showStart)})`];
    if (opens !== 'unknown')
        parts.push(`which opens ${opens}`);
    if (note !== undefined)
        parts.push(note);
    if (rotate !== undefined)
        parts.push(`revoke it at ${rotate}`);
    if (moreLines.length > 0)
        parts.push(`also in ${moreLines.length === 1 ? 'line' : 'lines'} ${moreLines.join(', ')}`);
    return parts.join('; ').replace('; which', ', which');
}
/** Enough for the owner to tell which one it is, and nobody else. */
function masked(value, showStart) {
    return showStart && value.length >= 16
        ? `${value.slice(0, SHOWN)}…, ${value.length} characters`
        : `${value.length} characters`;
}
/** One finding for each rule and severity. A value that is added changes the subject, so that the finding is new. */
function groups(secrets, { path, members }) {
    const byKind = new Map();
    for (const secret of secrets) {
        const key = `${secret.rule.id} ${secret.severity}`;
        byKind.set(key, [...(byKind.get(key) ?? []), secret]);
    }
    return [...byKind.values()].flatMap((list) => {
        const [first] = list;
        if (first === undefined)
            return [];
        const digests = list.map(({ digest }) => digest).sort();
        const services = [...new Set(list.map(({ service }) => service))].slice(0, 5).join(', ');
        return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(first.rule, {
            evidence: `holds ${list.length} more values of this kind (${services}), the first in line ${first.line}`,
            location: { path, members, line: first.line },
            subject: (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(digests.join(' ')).slice(0, 16),
            severity: first.severity,
        });
    });
}


/***/ }),

/***/ 88023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ followDecoded),
  rB: () => (/* binding */ searchPiece),
  fS: () => (/* binding */ workFor)
});

;// CONCATENATED MODULE: ./lib/src/inspect/secret/candidate.js
/** What an opinion makes of the severity of a format. `doubtful`: only the text around it tells what it is. */
function judged(rule, { proof, severity, note }, base = rule.severity, doubtful = false) {
    const bySum = proof === 'wrong' ? 'LOW' : proof === 'valid' && base === 'HIGH' ? 'CRITICAL' : base;
    const confidence = proof === 'wrong' ? 'LOW' : doubtful ? 'MEDIUM' : rule.confidence;
    return { rule, severity: severity ?? bySum, confidence, ...(note !== undefined && { note }) };
}

// EXTERNAL MODULE: ./lib/src/inspect/secret/checksum.js
var checksum = __webpack_require__(25615);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/random.js
// Whether a value looks drawn at random or made up by a person: entropy, words, runs, repetition.
/** Shannon entropy in bits for each character. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** Characters in a row that each follow the one before (`abcdefgh`, `12345678`), or repeat it. */
const LONGEST_RUN = 7;
/** Random text of 16 characters and more stays above it, even in hexadecimal. */
const LEAST_ENTROPY = 2.5;
/** Whether the characters repeat, count up or down, or say the same few over and over. */
function isRegular(text) {
    return text.length >= 8 && (hasRun(text) || isPeriodic(text) || entropyOf(text) < floorFor(text.length));
}
function floorFor(length) {
    return Math.min(LEAST_ENTROPY, Math.log2(length) * 0.62);
}
function hasRun(text) {
    let same = 1;
    let up = 1;
    let down = 1;
    for (let index = 1; index < text.length; index++) {
        const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
        same = step === 0 ? same + 1 : 1;
        up = step === 1 || (text[index] === '0' && text[index - 1] === '9') ? up + 1 : 1;
        down = step === -1 ? down + 1 : 1;
        if (same >= 6 || up >= LONGEST_RUN || down >= LONGEST_RUN)
            return true;
    }
    return false;
}
/** Whether the text is a unit of at most a third of it, said again and again. */
function isPeriodic(text) {
    for (let unit = 1; unit <= text.length / 3 && unit <= 16; unit++) {
        let index = unit;
        while (index < text.length && text[index] === text[index - unit])
            index++;
        if (index === text.length)
            return true;
    }
    return false;
}
/** Changes between small letters, capitals, digits and signs, for each character. Random text has many, words few. */
function changesOf(text) {
    let changes = 0;
    for (let index = 1; index < text.length; index++)
        if (kindOf(text.charCodeAt(index)) !== kindOf(text.charCodeAt(index - 1)))
            changes++;
    return changes / text.length;
}
function kindOf(code) {
    if (code >= 0x61 && code <= 0x7a)
        return 0;
    if (code >= 0x41 && code <= 0x5a)
        return 1;
    if (code >= 0x30 && code <= 0x39)
        return 2;
    return 3;
}
/** The share of characters that are in groups of letters that can be said aloud, as names and words can. */
function wordShare(text) {
    const words = text.match(/[A-Za-z]?[a-z]{4,}/g) ?? [];
    const said = words.filter((word) => /[aeiouy]/.test(word) && !/[^aeiouy]{4}/i.test(word));
    return said.reduce((sum, { length }) => sum + length, 0) / text.length;
}
/**
 * Whether a value of 16 characters or more may be drawn at random: enough entropy for its length, digits and letters
 * that change often. Hexadecimal counts with fewer bits.
 */
function mayBeRandom(text) {
    if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || isRegular(text))
        return false;
    const hex = /^[0-9a-f-]+$/i.test(text);
    const least = hex ? 2.8 : text.length < 20 ? 3.2 : 3.5;
    return entropyOf(text) >= least && changesOf(text) >= 0.15;
}
/** As {@link mayBeRandom}, and without words: for values that have nothing but their name to tell what they are. */
function looksRandom(text) {
    return mayBeRandom(text) && changesOf(text) >= 0.25 && wordShare(text) <= 0.35;
}
/** Whether much of the text can be said aloud: people made it up. Chance writes short words only. */
function isWordy(text) {
    return wordShare(text) > (text.length < 16 ? 0.5 : 0.3);
}
/** As {@link looksRandom}, for values that happen to have no digit: capitals and small letters that nobody can say aloud. */
function looksLikeLetters(text) {
    if (text.length < 20 || !/^(?=[a-z]*[A-Z])(?=[A-Z]*[a-z])[A-Za-z]+$/.test(text) || isRegular(text))
        return false;
    return entropyOf(text) >= 3.5 && changesOf(text) >= 0.25 && wordShare(text) <= 0.2;
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/placeholder.js
// Values that stand for a secret in documentation and templates, and are none.

/** Words that nobody draws at random; each is long enough that random text holds it less than once in ten thousand. */
const WORDS = /x{4}|\*{3}|\.{3}|…|<|>|\$\{|\{\{|\}\}|%s|%\(|\$\(|example|placeholder|change[-_]?me|replace|your[-_]?|dummy|insert|redacted|sample|foobar|my[-_](?:api|key|secret|token|password)|not[-_]?(?:a[-_]?)?real|deadbeef|goes[-_]?here|api[-_]?key|access[-_]?(?:key|token)|qwerty|asdf|lorem/i;
/** `body` is the value without the prefix of its format. */
function isPlaceholder(body) {
    return WORDS.test(body) || isRegular(body);
}
/** What stands in the place of a password in documentation, in development set-ups and in defaults. */
const PASSWORDS = new Set(('password passwd passw0rd passphrase pass pwd pw pword p4ssw0rd secret secretpassword user username admin administrator root guest ' +
    'postgres postgresql mysql mariadb mongo mongodb redis rabbitmq minio minioadmin airflow mlflow test tester testing ' +
    'foo bar baz foobar demo default example sample changeme changeit change_me letmein none null undefined true false ' +
    'token key apikey api_key mypassword mysecret mysecretpassword my_password yourpassword your_password ' +
    'dbpassword db_password dbpass hunter2 welcome hello abc abc123 xxx xxxx string value credential credentials ' +
    'tiger pass123 password1 password123 admin123 test123 root123 toor docker vagrant sa superset prefect dev local hidden').split(' '));
/** Whether a password is a stand-in: a well-known default, a variable, a format directive or the user's own name. */
function isStandIn(password, user = '') {
    const lower = password.toLowerCase();
    if (password.length < 5 || PASSWORDS.has(lower) || lower === user.toLowerCase())
        return true;
    if (/^[$%{<[(*.:@#]|[}>\])]$|\$\{|\{\{|%s|\$\(|["'`]|\\[nrtux]/.test(password))
        return true;
    if (/^(?:[A-Z][A-Z\d]*_)+[A-Z\d]+$|^:?[A-Z]+$/.test(password))
        return true;
    if (/^(?:my|your|the|some|db|test|fake|super)?[-_]?(?:user|db|secret|admin|root|test)?[-_]?(?:pass(?:word|wd)?|pwd|secret|token)[-_!\d]*$/i.test(password))
        return true;
    return /^(?:\d{1,6}|pass(?:word)?[-_!@\d]*)$/i.test(password) || isPlaceholder(password);
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/generic.js
// Settings that are named like a secret and have a value that looks drawn at random: the last resort, and never sure.


const LONGEST_NAME = 40;
/** From the end of the keyword to the end of the value. */
const WINDOW = 300;
const QUOTED = /^([\w-]{0,30})\\?["'\])]{0,3}[ \t]{0,8}(?::[ \t]?[A-Za-z]{2,12}[ \t]?)?(?:=>|:=|[=:])[ \t]{0,8}[bru]?\\?(["'`])([^"'`\s\\]{10,160})\\?\2/;
const BARE = /^([\w-]{0,30})[ \t]{0,8}[=:][ \t]{0,8}((?!#)[^"'`\s\\;,(){}<>[\]]{10,160})[ \t]{0,8}(?:[#;][^\n]{0,80})?(?=[\r\n]|$)/;
/** A variable that a shell sets for one command. */
const FOR_COMMAND = /^([A-Z\d_]{0,30})=((?!#)[^"'`\s\\;,(){}<>[\]|&]{10,160})[ \t]/;
/** The name and the value are two texts: an entry of a list of variables, or a name and what stands in for it. */
const PAIR = /^([\w-]{0,30})["']?,?\s{1,80}["']?value["']?\s{0,4}:\s{0,4}(["']?)([^"'\s\\,{}#]{10,160})\2(?=[\s,}]|$)/;
const DEFAULT = /^([\w-]{0,30})["'],\s{0,40}(?:type=\w{2,12},\s{0,40})?(?:default\s{0,2}=\s{0,2})?[bru]?(["'])([^"'`\s\\]{10,160})\2\s{0,4}[,)]/;
/** Characters without a line end to both sides: a program wrote this, not a person. */
const LONG_LINE = 1000;
/** `at` and `length` are those of the keyword. `bare`: values stand without quotes in this file. */
function readNamed(text, at, length, bare, names) {
    const end = at + length;
    const rest = text.slice(end, end + WINDOW);
    const ahead = text.slice(Math.max(0, at - LONGEST_NAME - 2), at);
    const before = /[\w.-]{0,40}$/.exec(ahead)?.[0] ?? '';
    const found = QUOTED.exec(rest) ?? (bare ? BARE.exec(rest) : null) ?? PAIR.exec(rest);
    const forCommand = found === null && bare ? FOR_COMMAND.exec(rest) : null;
    // The first argument of a call: in lists of names, one stands behind the other, too.
    const inCall = /\(["']$/.test(ahead.slice(0, ahead.length - before.length)) ? DEFAULT.exec(rest) : null;
    const match = found ?? forCommand ?? inCall;
    if (match === null)
        return undefined;
    const value = match[3] ?? match[2] ?? '';
    const name = `${before}${text.slice(at, end)}${match[1] ?? ''}`;
    if (forCommand !== null && /[a-z]/.test(name))
        return undefined;
    if (!namesSecret(name, names) || !isNamedValue(value, name))
        return undefined;
    const offset = end + match[0].lastIndexOf(value);
    return isLongLine(text, at) ? undefined : { name, at: offset, value };
}
/** Whether the name goes on to a sign of assignment: most words do not, and are done with here. */
function isAssigned(text, from) {
    let at = from;
    const stop = Math.min(text.length, from + 48);
    while (at < stop && isNameCode(text.charCodeAt(at)))
        at++;
    while (at < stop && '"\'\\]) \t'.includes(text[at] ?? '\n'))
        at++;
    const sign = text[at];
    const next = text[at + 1];
    // Two texts, or two lines of one entry.
    if (sign === ',')
        return text[at - 1] === '"' || text[at - 1] === "'";
    if (sign === '\n' || sign === '\r')
        return /^\s{1,80}["']?value/.test(text.slice(at, at + 90));
    return (sign === '=' && next !== '=') || (sign === ':' && next !== ':');
}
function isNameCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code === 0x2d);
}
function namesSecret(name, { harmless, products }) {
    const lower = name.toLowerCase();
    const product = products.find((each) => lower.startsWith(each));
    const words = name
        .slice(product?.length ?? 0)
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[_.-]+/);
    return !words.some((word) => harmless.has(word));
}
/** A hash for a password file is no password; nor are addresses, paths, names in code, dates and versions. */
const OTHER = /^(?:\$|\{|pbkdf2|scrypt|argon2|bcrypt|sha\d|md5|data:|[a-z][a-z\d+.-]{1,12}:\/\/|\.)|^\d[\d.:TZ+-]{0,64}$|^[\w-]{1,200}(?:\.[A-Za-z_][\w-]{0,200}){1,40}$|\.(?:json|txt|ya?ml|py|js|ts|pem|key|md|csv|bin|png)$/i;
const PATH = /^[.~]?\/|\/\w[\w.-]{0,200}\//;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Bytes of a key in base64, among which a slash is a digit. */
const BYTES = /^(?:[A-Za-z\d+/]{4}){10,40}$|^(?=.{40})(?:[A-Za-z\d+/]{4}){0,40}[A-Za-z\d+/]{2,3}={1,2}$/;
/** Names that leave no doubt of what they name. */
const PLAIN = /(?:password|passwd|api[-_]?key|(?:jwt|client|app|auth)[-_]?secret|(?:secret|encryption|signing)[-_]?key|(?:auth|access|api)[-_]?token)$/i;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/];
/** As {@link isSecretValue}, and by all that the name says. */
function isNamedValue(value, name) {
    // Ids are written like this under any name.
    if (UUID.test(value))
        return /api[-_]?key$/i.test(name) && !isRegular(value);
    const password = /pass/i.test(name);
    if (isSecretValue(value, password))
        return true;
    if (!PLAIN.test(name) || isNone(value))
        return false;
    if (looksLikeLetters(value))
        return true;
    if (!password || value.length >= 40 || isWordy(value))
        return false;
    return KINDS.every((kind) => kind.test(value)) && !/[a-z]{6}|[(){}[\]<>/]/.test(value);
}
/** `password`: the name says that people may have thought of it. */
function isSecretValue(value, password) {
    if (isNone(value))
        return false;
    if (value.length >= 16)
        return /^[\w+/=.~:@!#$%^&*-]+$/.test(value) && looksRandom(value);
    return password && KINDS.every((kind) => kind.test(value)) && !/[a-z]{5}|[(){}[\]<>]/.test(value);
}
function isNone(value) {
    if (OTHER.test(value) || UUID.test(value) || isStandIn(value) || !/^[!-~]+$/.test(value))
        return true;
    return PATH.test(value) && !(BYTES.test(value) && looksRandom(value));
}
function isLongLine(text, at) {
    const before = text.slice(Math.max(0, at - LONG_LINE), at);
    const after = text.slice(at, at + LONG_LINE);
    return (before.length === LONG_LINE &&
        after.length === LONG_LINE &&
        !before.includes('\n') &&
        !after.includes('\n'));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/jwk.js
// JSON Web Keys (RFC 7517), in JSON and in the dictionaries of programs: whether the object around a private part is a key.


const MEMBER = /["'](\w{1,8})\\?["']\s{0,4}:\s{0,4}\\?["']([\w-]{1,1400})\\?["']/g;
/** `value` is the private part, `around` the text that holds the rest of the object. */
function judgeJwk(value, around) {
    const at = around.indexOf(value);
    const end = around.indexOf('}', at);
    const object = around.slice(around.lastIndexOf('{', at) + 1, end === -1 ? undefined : end);
    const key = Object.fromEntries([...object.matchAll(MEMBER)].map(([, name = '', text = '']) => [name, text]));
    const kind = key['kty'];
    if (kind === 'oct')
        return key['k'] === value && mayBeRandom(value) ? { proof: 'plausible' } : undefined;
    if (key['d'] !== value || !/^(?:RSA|EC|OKP)$/.test(kind ?? ''))
        return undefined;
    try {
        (0,external_node_crypto_.createPrivateKey)({ key, format: 'jwk' });
        return { proof: 'valid', note: 'it is whole and not encrypted' };
    }
    catch {
        // Node.js wants the primes of RSA, and the standard does not.
        if (kind === 'RSA' && key['p'] === undefined && mayBeRandom(value))
            return { proof: 'plausible' };
        return { proof: 'wrong', note: 'it cannot be read as a key, so it looks like a placeholder' };
    }
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/jwt.js
/**
 * Undefined when it is no token, or the one of the documentation. `now` in milliseconds; `isKey`: the text around it says
 * that it is the key to something, as databases take them.
 */
function judgeJwt(token, now, isKey) {
    const [head = '', payload = ''] = token.split('.');
    const header = objectOf(head);
    const claims = objectOf(payload);
    if (header === undefined || claims === undefined || typeof header['alg'] !== 'string')
        return undefined;
    if (isDocumented(claims))
        return undefined;
    if (header['alg'].toLowerCase() === 'none')
        return { proof: 'wrong', severity: 'LOW', note: 'it is not signed' };
    if (claims['role'] === 'service_role')
        return { proof: 'valid', severity: 'CRITICAL', note: 'its role passes every row-level rule' };
    if (claims['role'] === 'anon')
        return { proof: 'valid', severity: 'LOW', note: 'its role is that of the public' };
    return byExpiry(claims, now, isKey);
}
/** What says whose token it is, or what it allows; others are mostly examples of how to make one. */
const TELLING = ['sub', 'access', 'scope', 'scopes', 'permissions', 'roles'];
function byExpiry(claims, now, isKey) {
    const expires = claims['exp'];
    const issued = claims['iss'] !== undefined || claims['aud'] !== undefined;
    if (typeof expires !== 'number') {
        const says = isKey || TELLING.some((name) => claims[name] !== undefined);
        const note = 'it never expires';
        if (issued)
            return { proof: 'valid', severity: 'HIGH', note };
        return says
            ? { proof: 'valid', severity: 'MEDIUM', note }
            : { proof: 'valid', severity: 'LOW', note: 'it says neither whose it is nor what it opens' };
    }
    if (expires * 1000 < now)
        return { proof: 'valid', severity: 'LOW', note: 'it has expired' };
    return { proof: 'valid', severity: 'HIGH', note: 'it has not expired yet' };
}
/** The token of jwt.io and its many copies. */
function isDocumented({ sub, name }) {
    return sub === '1234567890' || name === 'John Doe';
}
function objectOf(part) {
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString());
        return isClaims(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isClaims(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/url.js


/** The part before `@` of an address; longer ones are no credentials. */
const LONGEST_USERINFO = 320;
const USER_AND_PASSWORD = /^([^\s/?#@:"'<>`]{0,80}):([^\s/?#@"'<>`]{1,200})@([\w.-]{1,120}|\[[\da-f:.]{2,45}\])/i;
const TOKEN = /^([\w~.+=-]{20,255}):?@([\w.-]{1,120})/;
/** Hosts of documentation (RFC 2606), and stand-ins for a host. */
const DOCUMENTED = /(?:^|\.)example(?:\.(?:com|org|net))?$|^(?:my|your|some)?[-_.]?(?:host|hostname|server|domain|proxy|registry|site)(?:name)?(?:\.\w{2,8})?$/i;
const LOCAL = /^(?:localhost|127\.[\d.]{1,12}|0\.0\.0\.0|host\.docker\.internal|\[::1\])$/i;
/** `at` is that of `://`. Bounded by the longest userinfo, whatever follows. */
function readUrl(text, at, exercise) {
    const start = at + 3;
    const rest = text.slice(start, start + LONGEST_USERINFO + 130);
    const scheme = (/[A-Za-z][A-Za-z\d+.-]{0,20}$/.exec(text.slice(Math.max(0, at - 21), at))?.[0] ?? '').toLowerCase();
    const pair = USER_AND_PASSWORD.exec(rest);
    if (pair !== null) {
        const [, user = '', value = '', host = ''] = pair;
        const opinion = judge(user, value, host, exercise);
        return opinion && { scheme, at: start + user.length + 1, value, host, opinion };
    }
    // Other schemes have names there, and no tokens.
    if (!/^(?:[a-z]{1,6}\+)?https?$/.test(scheme))
        return undefined;
    const [, value, host = ''] = TOKEN.exec(rest) ?? [];
    if (value === undefined || !looksRandom(value) || isNoSecret(value, host))
        return undefined;
    return { scheme, at: start, value, host, opinion: { proof: 'plausible' } };
}
/** Nearly every address has none: seen without an expression. `at` is that of `://`. */
function hasUserinfo(text, at) {
    const start = at + 3;
    const end = Math.min(text.length, start + LONGEST_USERINFO);
    for (let index = start; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code === 0x40)
            return index > start;
        // What cannot be before the `@`: white space, quotes, `/`, `?`, `#`, `<`, `>`. People end passwords with `!`.
        if (code <= 0x20 ||
            code === 0x22 ||
            code === 0x23 ||
            code === 0x27 ||
            code === 0x2f ||
            code === 0x3c ||
            code === 0x3e ||
            code === 0x3f)
            return false;
    }
    return false;
}
/** The key in the address of Sentry is public: every client has it. */
function isNoSecret(value, host) {
    return DOCUMENTED.test(host) || /sentry|ingest/i.test(host) || isStandIn(value);
}
function judge(user, password, host, exercise) {
    // Two colons are an IPv6 address or a pattern of a language, `$` and braces are variables.
    if (/[{}$()\\|*^,;[\]]/.test(user) || isNoSecret(password, host) || isStandIn(password, user))
        return undefined;
    // A list of hosts and ports, of which a later one has the user.
    if (/^\d{1,5},/.test(password))
        return undefined;
    const strong = isStrong(password);
    if (LOCAL.test(host))
        return strong
            ? { proof: 'plausible', severity: 'LOW', note: 'the host is the machine itself' }
            : undefined;
    const inside = !/[.:]/.test(host);
    if (!strong && inside)
        return undefined;
    if (strong && !inside)
        return { proof: 'plausible' };
    if (strong)
        return { proof: 'plausible', severity: 'MEDIUM', note: 'the host is known only inside one network' };
    return {
        proof: 'plausible',
        severity: exercise ? 'LOW' : 'MEDIUM',
        note: 'the password is weak, or made up',
    };
}
/** Three kinds of characters and no words, or random. */
function isStrong(written) {
    const password = written.replaceAll(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (password.length >= 16 && looksRandom(password))
        return true;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter((kind) => kind.test(password)).length;
    return password.length >= 8 && kinds >= 3 && !/\s|[a-z]{6}/.test(password);
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/checks.js







const PLAUSIBLE = { proof: 'plausible' };
const VALID = { proof: 'valid' };
const WRONG_SUM = { proof: 'wrong', note: 'its checksum is wrong, so it looks like a placeholder' };
function sum(holds) {
    return holds ? VALID : WRONG_SUM;
}
function marked(holds, what) {
    return holds
        ? VALID
        : { proof: 'wrong', note: `it lacks ${what} of such keys, so it looks like a placeholder` };
}
function plausibleIf(holds) {
    return holds ? PLAUSIBLE : undefined;
}
const body = (value, prefix) => value.slice(prefix);
/** The token without prefix and signs must look random. */
function isRandom(value) {
    return mayBeRandom(value.replace(/^[a-z]{2,8}[-_](?:v1[-_])?/i, '').replace(/[^A-Za-z0-9]/g, ''));
}
/** Characters of base64 in a row that are data; no credential without a mark of its own is as long. */
const DATA = 300;
const BASE64 = /[A-Za-z0-9+/]/;
/** Whether the value is a part of something long in base64, such as an image. */
function isInData(value, around) {
    let from = around.indexOf(value);
    let to = from + value.length;
    while (from > 0 && BASE64.test(around.charAt(from - 1)))
        from--;
    while (to < around.length && BASE64.test(around.charAt(to)))
        to++;
    return to - from > DATA;
}
function isMixed(value) {
    return isRandom(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}
const CHECKS = {
    random: ({ value }) => plausibleIf(isRandom(value)),
    'random-mixed': ({ value, around }) => plausibleIf(isMixed(value) && !isInData(value, around)),
    'api-key-named': ({ around }) => plausibleIf(/api[-_]?key/i.test(around)),
    github: ({ value }) => {
        const holds = (0,checksum/* crcTail */.lV)(value.slice(4, -6)) === value.slice(-6);
        // Published tokens of installations do not all have the checksum; they live for an hour.
        return holds || !value.startsWith('ghs_') ? sum(holds) : { proof: 'plausible', severity: 'MEDIUM' };
    },
    npm: ({ value }) => sum((0,checksum/* crcTail */.lV)(value.slice(4, -6)) === value.slice(-6)),
    // What is known of this sum comes from single tokens and not from GitHub: it proves a token, and refutes none.
    'github-fine-grained': ({ value }) => {
        if ((0,checksum/* sha256Digits */.oP)(value.slice(0, -16)).toUpperCase() === value.slice(-16, -8).toUpperCase())
            return VALID;
        const note = 'its checksum is not that of known tokens';
        return isRandom(body(value, 11)) ? { proof: 'plausible', severity: 'MEDIUM', note } : WRONG_SUM;
    },
    openai: ({ value }) => marked(value.includes('T3BlbkFJ'), 'the mark'),
    anthropic: ({ value }) => {
        const rest = value.replace(/^sk-ant-[a-z]{3,5}\d{2}-/, '');
        if (!rest.endsWith('AA'))
            return marked(false, 'the end');
        return rest.length === 95 ? VALID : PLAUSIBLE;
    },
    google: ({ around }) => /firebase|google-services|authDomain|current_key|messagingSenderId|maps\.googleapis/i.test(around)
        ? {
            proof: 'plausible',
            severity: 'MEDIUM',
            note: 'keys of Firebase and Maps are public, if they are restricted',
        }
        : PLAUSIBLE,
    aws: ({ value, around }) => {
        if (/EXAMPLE/.test(value))
            return undefined;
        if (!/^[A-Z2-7]{20}$/.test(value))
            return {
                proof: 'wrong',
                note: 'it has characters that no such id has, so it looks like a placeholder',
            };
        return secretBeside(around)
            ? { proof: 'valid', note: 'its secret key stands beside it' }
            : {
                proof: 'plausible',
                severity: 'LOW',
                note: 'it opens nothing without its secret key, which is not beside it',
            };
    },
    'aws-secret': ({ value, around }) => /(?<![A-Z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Z0-9])/.test(around.replaceAll(/\w{13}EXAMPLE/g, ''))
        ? undefined
        : plausibleIf(isMixed(value) && !/^[\da-f]+$/i.test(value)),
    'azure-storage': ({ value }) => 
    // The key of the storage emulator, which is the same everywhere, starts so.
    value.startsWith('Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq')
        ? undefined
        : PLAUSIBLE,
    bedrock: ({ value }) => marked(decoded(body(value, 4)).startsWith('BedrockAPIKey-'), 'the name'),
    'base64-json': ({ value }) => isObject(decoded(value)) ? VALID : { proof: 'wrong', note: 'it cannot be decoded' },
    basic: ({ value }) => {
        const [, user, password] = /^([\x20-\x39\x3b-\x7e]{0,200}):([\x21-\x7e]{1,400})$/.exec(decoded(value)) ?? [];
        return user === undefined || password === undefined || isStandIn(password, user)
            ? undefined
            : { proof: 'plausible', note: 'it decodes to a user name and a password' };
    },
    pypi: ({ value }) => {
        // A macaroon, version 2: location, identifier, caveats, and the signature of 32 bytes at the end.
        const macaroon = Buffer.from(value.slice(5), 'base64url');
        const signature = macaroon.length - 34;
        const holds = macaroon[0] === 2 && macaroon[1] === 1 && macaroon[signature] === 6 && macaroon[signature + 1] === 32;
        return marked(holds, 'the signature');
    },
    discord: ({ value }) => plausibleIf(/^\d{17,20}$/.test(decoded(value.slice(0, value.indexOf('.'))))),
    password: ({ value }) => (isStandIn(value) ? undefined : PLAUSIBLE),
    'strong-password': ({ value, around }) => {
        if (isStandIn(value))
            return undefined;
        if (/\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/.test(around))
            return { proof: 'plausible', severity: 'LOW', note: 'the host is the machine itself' };
        return isStrong(value)
            ? PLAUSIBLE
            : { proof: 'plausible', severity: 'MEDIUM', note: 'the password is weak, or made up' };
    },
    // A header says what its value is; hexadecimal is as good.
    'random-named': ({ value, around }) => plausibleIf(isRandom(value) && !isInData(value, around)),
    'named-value': ({ value }) => plausibleIf(isSecretValue(value, true)),
    jwk: ({ value, around }) => judgeJwk(value, around),
    'azure-sas': ({ value, around, now }) => {
        if (!isRandom(value))
            return undefined;
        const ends = /[?&;]se=(\d{4}-\d\d-\d\d)/.exec(around)?.[1];
        if (ends !== undefined && Date.parse(`${ends}T23:59:59Z`) < now)
            return { proof: 'plausible', severity: 'LOW', note: 'it has expired' };
        // Whoever shares one file makes such an address; one for a whole container, or to write, is no share.
        return /[?&;]sr=b\b/.test(around) && /[?&;]sp=r(?![a-z])/.test(around)
            ? { proof: 'plausible', severity: 'MEDIUM', note: 'it reads one file' }
            : PLAUSIBLE;
    },
    jwt: ({ value, now, around }) => judgeJwt(value, now, isNamedKey(value, around)),
};
/** Whether the value is what a setting or an argument with the name of a key is given. */
function isNamedKey(value, around) {
    const at = around.indexOf(value);
    return /(?:key|token|secret)["'\])]{0,3}\s{0,4}[:=]\s{0,4}["']?$/i.test(around.slice(Math.max(0, at - 24), at));
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('latin1');
}
function isObject(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}
/** A secret key of AWS has 40 characters of base64, more of them than a digest in hexadecimal has. */
function secretBeside(around) {
    const keys = around.match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g) ?? [];
    return keys.some((key) => isMixed(key) && !key.includes('EXAMPLE'));
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/openssh.js
// Private keys in the format of OpenSSH, which is its own (PROTOCOL.key): which cipher, and whether the parts fit.
const MAGIC = 'openssh-key-v1\0';
/** Cipher, KDF and options of the KDF stand before the number of keys. */
const NAMES = 3;
/** Undefined when the data does not begin as such keys do. */
function readOpenssh(data) {
    if (data.subarray(0, MAGIC.length).toString('latin1') !== MAGIC)
        return undefined;
    const [cipher, end] = fieldAt(data, MAGIC.length);
    if (cipher === undefined)
        return undefined;
    return { cipher: cipher.subarray(0, 40).toString('latin1'), fits: fits(data, end) };
}
/** `from` is behind the name of the cipher. */
function fits(data, from) {
    let at = from;
    for (let field = 1; field < NAMES; field++)
        [, at] = fieldAt(data, at);
    // The number of keys, which is always one, and its public half.
    [, at] = fieldAt(data, at + 4);
    const [secret] = fieldAt(data, at);
    return secret !== undefined && secret.length > 8 && secret.readUInt32BE(0) === secret.readUInt32BE(4);
}
/** A string behind its length, and where it ends; beyond the data when it is not whole. */
function fieldAt(data, at) {
    if (at + 4 > data.length)
        return [undefined, data.length];
    const end = at + 4 + data.readUInt32BE(at);
    return end > data.length ? [undefined, data.length] : [data.subarray(at + 4, end), end];
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/pem.js
// Private keys in PEM (RFC 7468), OpenSSH's and OpenPGP's armour, in files and quoted in code: whether they are keys.


/** An RSA key of 8192 bits has 6.4 KB of base64; in code, quotes and escapes add to that. */
const PEM_WINDOW = 16_384;
/** The smallest key, of Ed25519, has 64 characters of base64. */
const LEAST_BASE64 = 60;
const BEGIN = /^-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3})PRIVATE KEY(?: BLOCK)?-----/;
/** The key that starts at `at`; undefined when there is none, or only its outer lines. */
function readPem(text, at) {
    const window = text.slice(at, at + PEM_WINDOW);
    const begin = BEGIN.exec(window);
    if (begin === null)
        return undefined;
    // Up to any dashes, so that keys without an end are not read again and again.
    const dashes = window.indexOf('-----', begin[0].length);
    const inner = window.slice(begin[0].length, dashes === -1 ? window.length : dashes);
    const whole = dashes !== -1 && window.startsWith('-----END', dashes);
    const { base64, encrypted } = contentsOf(inner);
    if (base64.length < LEAST_BASE64 || isFilled(base64))
        return undefined;
    const kind = (begin[1] ?? '').trim();
    return {
        kind,
        base64,
        length: begin[0].length + inner.length,
        opinion: judgeKey(kind, base64, encrypted, whole),
    };
}
/**
 * Whether someone filled the place of the key with a few characters. Every OpenSSH key without passphrase has numbers
 * in it that are mostly zero, and those look alike: there the parts of the key tell.
 */
function isFilled(base64) {
    if (!/x{6}|([^]{1,4})\1{5}/i.test(base64.slice(8, 400)))
        return false;
    return readOpenssh(Buffer.from(base64, 'base64'))?.fits !== true;
}
/** What is left without indentation, comment signs, quotes, escapes and header lines. */
function contentsOf(inner) {
    const lines = inner.replaceAll(/(?<!\\)\\+[nrt]|\\u000a/g, '\n').split(/[\r\n]+/);
    let base64 = '';
    let encrypted = false;
    for (const line of lines) {
        // Between the strings of a sum in code stand quotes and a sign.
        if (!/[A-Za-z0-9]/.test(line))
            continue;
        const bare = line
            .replace(/^[\s"'`#*>|;]{1,40}/, '')
            .replace(/["'`][^"'`]{0,8}$|[\s\\,;]{1,40}$/, '')
            .trimEnd();
        if (/^Proc-Type: .{0,8}ENCRYPTED/.test(bare))
            encrypted = true;
        else if (/^=[A-Za-z0-9+/]{4}$/.test(bare) || /^[A-Za-z-]{1,40}: /.test(bare))
            continue;
        else if (/^[A-Za-z0-9+/]{1,16000}={0,2}$/.test(bare))
            base64 += bare;
        else if (bare !== '')
            break;
    }
    return { base64, encrypted };
}
const ENCRYPTED = {
    proof: 'plausible',
    severity: 'MEDIUM',
    note: 'it is encrypted, so it is as safe as its passphrase',
};
const UNREADABLE = {
    proof: 'wrong',
    note: 'it cannot be read as a key, so it looks like a placeholder',
};
function judgeKey(kind, base64, encrypted, whole) {
    if (encrypted || kind === 'ENCRYPTED')
        return ENCRYPTED;
    if (!whole)
        return { proof: 'plausible', severity: 'MEDIUM', note: 'its end is not in the file' };
    const data = Buffer.from(base64, 'base64');
    if (kind === 'OPENSSH')
        return judgeOpenssh(data);
    // A packet of tag 5, a secret key, in the old or the new form (RFC 9580).
    if (kind === 'PGP')
        return ((data[0] ?? 0) & 0xfc) === 0x94 || data[0] === 0xc5 ? { proof: 'plausible' } : UNREADABLE;
    try {
        const label = kind === '' ? 'PRIVATE KEY' : `${kind} PRIVATE KEY`;
        const lines = base64.match(/.{1,64}/g) ?? [];
        (0,external_node_crypto_.createPrivateKey)(`-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`);
        return { proof: 'valid', note: 'it is whole and not encrypted' };
    }
    catch {
        return UNREADABLE;
    }
}
function judgeOpenssh(data) {
    const key = readOpenssh(data);
    if (key === undefined)
        return UNREADABLE;
    if (key.cipher !== 'none')
        return ENCRYPTED;
    return key.fits ? { proof: 'valid', note: 'it is whole and not encrypted' } : UNREADABLE;
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/detect.js
// What the structure of a text gives away without a provider's format: keys, addresses, and names of settings.





/** Bytes in which the rest of a service account's JSON stands. */
const ACCOUNT = 3000;
/** Servers of tests and examples have keys of their own, which nothing else trusts; a reviewer can tell. */
function madeUp(opinion, severity = 'MEDIUM') {
    const note = [opinion.note, 'it stands where keys are mostly made up'].filter(Boolean).join(', and ');
    return { ...opinion, severity, note };
}
function followPem({ rule, opens }, text, at, context) {
    const key = readPem(text, at);
    if (key === undefined)
        return undefined;
    const end = at + key.length;
    const around = `${text.slice(Math.max(0, at - ACCOUNT), at)}\n${text.slice(end, end + ACCOUNT)}`;
    const account = /private_key/.test(around)
        ? /client_email\\?"\s{0,4}:\s{0,4}\\?"([^"\\]{3,120})/.exec(around)?.[1]
        : undefined;
    const made = account === undefined && key.opinion.proof !== 'wrong' && context.place.exercise;
    return {
        ...judged(rule, made ? madeUp(key.opinion) : key.opinion),
        confidence: key.opinion.proof === 'wrong' ? 'LOW' : 'HIGH',
        service: account === undefined
            ? `a private key${key.kind === '' ? '' : ` (${key.kind})`}`
            : `the Google Cloud service account ${account}`,
        value: key.base64,
        showStart: false,
        opens,
        ...(account !== undefined && { rotate: 'https://console.cloud.google.com/iam-admin/serviceaccounts' }),
        at,
        end,
        rank: 9,
    };
}
function followUrl({ rule, opens }, text, at, { table, place }) {
    const found = readUrl(text, at, place.exercise);
    if (found === undefined || table.documented.has((0,checksum/* digestOf */.ol)(found.value)))
        return undefined;
    const database = table.databaseSchemes.has(found.scheme.split('+')[0] ?? '') || table.databaseSchemes.has(found.scheme);
    return {
        ...judged(database ? table.databaseRule : rule, found.opinion),
        service: `${found.scheme === '' ? 'the host' : found.scheme} at ${found.host}`,
        value: found.value,
        showStart: false,
        opens: database ? 'the database' : opens,
        at: found.at,
        end: found.at + found.value.length,
        rank: 3,
    };
}
function followName({ rule, opens, length }, text, at, { table, place }) {
    const found = readNamed(text, at, length, place.bare, table.names);
    if (found === undefined || table.publicValues.some((start) => found.value.startsWith(start)))
        return undefined;
    if (table.documented.has((0,checksum/* digestOf */.ol)(found.value)))
        return undefined;
    return {
        rule,
        severity: rule.severity,
        confidence: rule.confidence,
        service: `the setting ${found.name}`,
        value: found.value,
        showStart: false,
        opens,
        at: found.at,
        end: found.at + found.value.length,
        rank: 1,
    };
}

;// CONCATENATED MODULE: ./lib/src/inspect/secret/documents.js
/** Characters of base64 that are decoded: the longest key, and the account around it. */
const MAX_RUN = 24_000;
/** Characters before it that belong to the same document. */
const MAX_BEFORE = 1200;
/** Characters in which the first line of a document says what it is. */
const FIRST = 48;
/** Characters of a line of base64 that goes on in the next one. */
const LEAST_LINE = 40;
/** The document whose beginning stands at `at`; undefined where it is a certificate or another text that is public. */
function documentAt(text, at, encoded) {
    const from = at - encoded.before;
    if (from < 0)
        return undefined;
    const start = Buffer.from(text.slice(from, from + FIRST), 'base64').toString('latin1');
    if (/^.{0,2}-----BEGIN (?!(?:[A-Z0-9]{1,12} ){0,3}PRIVATE)/.test(start))
        return undefined;
    const begin = from - lengthBefore(text, from);
    const run = runOf(text.slice(begin, from + MAX_RUN));
    return { text: Buffer.from(run.base64, 'base64').toString('latin1'), from: begin, to: begin + run.length };
}
/** Characters of base64 before the place, in whole groups: the names of an account stand before its key. */
function lengthBefore(text, at) {
    let length = 0;
    while (length < MAX_BEFORE && at > length && /[A-Za-z\d+/_-]/.test(text.charAt(at - length - 1)))
        length++;
    return length - (length % 4);
}
/** Base64 goes on over line ends and their indentation, as long as whole lines of it follow. */
function runOf(text) {
    let base64 = '';
    let length = 0;
    for (const line of text.split('\n')) {
        const part = /^[ \t]{0,80}([A-Za-z\d+/_-]+={0,2})(?:\\n)?/.exec(line);
        if (part === null)
            break;
        base64 += part[1] ?? '';
        length += part[0].length + 1;
        if (line.trimEnd().length > part[0].length || part[0].trim().length < LEAST_LINE)
            break;
    }
    return { base64, length: Math.min(length, text.length) };
}

// EXTERNAL MODULE: ./lib/src/inspect/secret/encoded.js
var secret_encoded = __webpack_require__(6612);
;// CONCATENATED MODULE: ./lib/src/inspect/secret/search.js
// Searches one piece of text: keywords lead to formats and detectors, which say what is a secret and how sure it is.









/**
 * Ordinary text has a keyword in every 500 bytes. Text made of nothing but keywords has one in every three, and is not
 * worth minutes.
 */
function workFor(size) {
    return { left: 100_000 + size / 64 };
}
/** What following a keyword costs, in formats: names fail at once, and keys are parsed. */
const COST = { format: 1, url: 1, generic: 0.5, pem: 16, base64: 4, escape: 32, document: 32 };
/** What looking at a match costs on top: digests, decoding. */
const MATCH_COST = 8;
/** Checks of what people think of: its start would tell too much. */
const search_PASSWORDS = new Set(['password', 'strong-password', 'named-value']);
/** The longest value of most formats, with what is around it; rows may ask for more. */
const search_WINDOW = 1024;
/** Around a value, for neighbours that decide what it is. */
const AROUND = 500;
/** All candidates whose keyword starts in what the piece owns, in the order of their keywords. */
function searchPiece(piece, context) {
    const { data, from, to } = piece;
    // Latin-1 keeps the offsets of bytes, and all that is looked for is ASCII.
    const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
    const found = [];
    const { automaton, leads } = context.table;
    const { work } = context;
    const escapes = new secret_encoded/* Escapes */.nq();
    automaton.scan(data, from, to, (keyword, at) => {
        for (const lead of leads[keyword] ?? []) {
            if (lead.kind === 'escape' && !escapes.isNew(at))
                continue;
            if (!isWorthIt(lead, text, at, context.place) || (work.left -= COST[lead.kind]) < 0)
                continue;
            if (lead.kind === 'escape') {
                found.push(...escapes.follow(context.table.beginnings, text, at, context, followDecoded));
                continue;
            }
            if (lead.kind === 'document') {
                found.push(...followDocument(lead.encoded, text, at, context));
                continue;
            }
            const candidate = follow(lead, text, at, context);
            if (candidate === undefined)
                continue;
            work.left -= MATCH_COST;
            found.push(candidate);
        }
    });
    return found;
}
/** Whether more than the keyword is there. Most keywords are parts of words, of addresses and of prose. */
function isWorthIt(lead, text, at, place) {
    switch (lead.kind) {
        case 'format':
            return (lead.format.back !== undefined ||
                lead.format.context === true ||
                !continues(text, at, lead.format.strict));
        case 'url':
            return hasUserinfo(text, at);
        case 'generic':
            return place.generic && isAssigned(text, at + lead.length);
        case 'document':
            return text.startsWith(lead.encoded.text, at);
        case 'base64':
            // The search for keywords takes both cases, and base64 does not.
            return text.startsWith(lead.encoded.text, at);
        case 'escape':
            return (0,secret_encoded/* mayHide */.uv)(text, at);
        case 'pem':
            return true;
    }
}
/** In what was decoded nothing counts whose checksum is wrong: it is another text then. */
const followDecoded = ({ format, prefix }, text, at, context) => {
    if (continues(text, at, format.strict))
        return undefined;
    const candidate = followFormat(format, prefix.length, text, at, context);
    return candidate?.confidence === 'LOW' ? undefined : candidate;
};
/** What a document in base64 holds: keys, and values that have a form of their own. */
function followDocument(encoded, text, at, context) {
    const document = documentAt(text, at, encoded);
    if (document === undefined)
        return [];
    const { text: decoded, from, to } = document;
    const { automaton, leads } = context.table;
    const found = [];
    const data = Buffer.from(decoded, 'latin1');
    automaton.scan(data, 0, data.length, (keyword, place) => {
        for (const lead of leads[keyword] ?? []) {
            if (lead.kind !== 'pem' && lead.kind !== 'format')
                continue;
            if (!isWorthIt(lead, decoded, place, context.place) || (context.work.left -= COST[lead.kind]) < 0)
                continue;
            const candidate = follow(lead, decoded, place, context);
            if (candidate !== undefined)
                found.push((0,secret_encoded/* placed */.GS)(candidate, from, to, 'it stands in base64'));
        }
    });
    return found;
}
function follow(lead, text, at, context) {
    switch (lead.kind) {
        case 'format':
            return followFormat(lead.format, lead.length, text, at, context);
        case 'base64':
            return (0,secret_encoded/* followBase64 */.fG)(lead.beginning, lead.encoded, text, at, context, followDecoded);
        case 'pem':
            return followPem(lead, text, at, context);
        case 'url':
            return followUrl(lead, text, at, context);
        case 'generic':
            return followName(lead, text, at, context);
    }
}
function followFormat(format, length, text, at, { table, now, place }) {
    const { back, context, expression, window = search_WINDOW, near } = format;
    if (format.generic === true && !place.generic)
        return undefined;
    const start = context === true ? at + length : at - Math.min(at, back ?? 0);
    const match = expression.exec(text.slice(start, start + window));
    const value = match?.[1];
    if (match === null || value === undefined)
        return undefined;
    const offset = start + match[0].lastIndexOf(value);
    if (context === true && !search_isNamedKey(text, at, at + length, offset))
        return undefined;
    const width = format.around ?? AROUND;
    const around = text.slice(Math.max(0, offset - width), offset + value.length + width);
    if (near !== undefined && !hasAny(around, near) && !hasAny(place.path, near))
        return undefined;
    const check = format.check === undefined ? undefined : CHECKS[format.check];
    const opinion = check === undefined ? { proof: 'plausible' } : check({ value, around, now });
    if (opinion === undefined)
        return undefined;
    if (opinion.proof !== 'valid' && isStandFor(format, value))
        return undefined;
    if (table.documented.has((0,checksum/* digestOf */.ol)(value)))
        return undefined;
    const inExercise = format.exercises !== undefined && place.exercise && opinion.proof !== 'wrong';
    return {
        ...judged(format.rule, inExercise ? madeUp(opinion, format.exercises) : opinion, format.severity, context === true),
        service: format.service,
        value,
        showStart: format.check === undefined || !search_PASSWORDS.has(format.check),
        opens: format.opens,
        ...(format.rotate !== undefined && { rotate: format.rotate }),
        at: offset,
        end: offset + value.length,
        rank: opinion.proof === 'valid' ? 9 : format.severity === undefined ? 8 : 7,
    };
}
/** The part of a value that its maker drew at random: without the format's own prefix. */
function isStandFor({ keywords, context }, value) {
    const lower = value.toLowerCase();
    const prefix = context === true ? undefined : keywords.find((keyword) => lower.startsWith(keyword.toLowerCase()));
    return isPlaceholder(value.slice(prefix?.length ?? 0));
}
/** Whether the keyword is inside a longer word. An escape (`\n`, `%3D`) before it is none. */
function continues(text, at, strict = false) {
    if (at === 0 || !isAlphanumeric(text.charCodeAt(at)))
        return false;
    const before = text.charCodeAt(at - 1);
    if (strict && (before === 0x2d || before === 0x2e || before === 0x5f))
        return true;
    if (!isAlphanumeric(before) || (at >= 2 && text[at - 2] === '\\'))
        return false;
    return !(at >= 3 && text[at - 3] === '%');
}
function isAlphanumeric(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
/** What is between a service's name and a value that is its key, and what is there when the value is a digest. */
const ASSIGNMENT = /[=:(,]|login/i;
const KEY_WORD = /key|token|secret|login|auth|client|api|pass|credential/i;
const DIGEST = /sha\d{0,3}\b|commit|rev\b|revision|hash|digest|md5|integrity|etag|checksum|[@/#]/i;
function search_isNamedKey(text, nameStart, nameEnd, value) {
    const gap = text.slice(nameEnd, value);
    const before = text.slice(Math.max(0, nameStart - 24), nameEnd);
    return ASSIGNMENT.test(gap) && !DIGEST.test(gap) && (KEY_WORD.test(gap) || KEY_WORD.test(before));
}
function hasAny(text, words) {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
}


/***/ })

};
