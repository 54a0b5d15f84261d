// Credentials that only the words around them give away: settings, options, commands, and addresses that are secret.
import { COMMANDS, ENDINGS, NAMES, SECRET_PATHS, SOURCES, USER_OPTIONS } from './credential-words.ts';

export interface Shape {
  /** Starts with a literal and takes every following character of its class, so that scanning stays linear. */
  readonly pattern: RegExp;
  readonly mask: (match: string, ...groups: (string | undefined)[]) => string;
}

const HIDDEN = '…';

/** The end of an address, and what only its next parameter shows to be another value. */
const BARE = String.raw`(?:(?!&[\w.-]{1,40}=)[^\s"'\\\x60]|\\[^\s"'\\]|\\\\)+`;
const named = NAMES.map((name) => name.replaceAll('-', '[-_ ]?')).join('|');
const ending = String.raw`(?:[-_]?(?:\d{1,4}|${ENDINGS.join('|')}))?`;
/**
 * Another name with a value: that value is the credential. What is long in front of the word is a name only where something
 * parts them: a credential may end in such a word, and its padding looks like the sign behind a name.
 */
const NO_NAME = String.raw`(?!\\?["']?(?:[\w.-]{0,12}?|[\w.-]{0,40}?[_.-])(?:${named})${ending}\\?["']?\s{0,4}[:=])`;
/** A word of a shell, a text of a program, or a text inside a text. */
const ANY_VALUE = String.raw`(\\["'](?:[^"'\\\n]|\\(?!["']))*|"(?:[^"\\\n]|\\[^\n])*|'(?:[^'\\\n]|\\[^\n])*|${BARE})`;
const VALUE = `${NO_NAME}${ANY_VALUE}`;
/** Between an option and its value, also where both are texts in a list. */
const BLANK = String.raw`\s{1,4}|\\?["'],?\s{0,4}(?=\\?["'])`;

const plain = (word: string): string => word.replaceAll(/[.?+()[\]]/g, String.raw`\$&`);

/** What stands in place of a value: variables, placeholders, and where a program takes the value from. */
const VARIABLE =
  /^(?:\$\{?\w{1,80}\}?|\$\{\{.{0,200}|\$\(.{0,200}|%\w{0,80}%?|<[^<>]{0,80}>|\{[^{}]{0,80}\})$/;
const FROM_ELSEWHERE = new RegExp(`^(?:${SOURCES.join('|')})(?:[.([]|$)`);

/** The value without its quotes gives way; a sign or two are no credential. */
function hide(start: string, value: string, least: number): string | undefined {
  const quote = /^\\?["']/.exec(value)?.[0] ?? '';
  const inner = value.slice(quote.length);
  const none = inner.length < least || VARIABLE.test(inner) || (quote === '' && FROM_ELSEWHERE.test(inner));
  return none ? undefined : `${start}${quote}${HIDDEN}`;
}

function behind(source: string, least: number, taken = VALUE): Shape {
  return {
    pattern: new RegExp(`(${source})${taken}`, 'gi'),
    mask: (match, start = '', value = '') => hide(start, value, least) ?? match,
  };
}

const SETTING: Shape = {
  pattern: new RegExp(
    String.raw`((${named})${ending}\\?["']?\]?\s{0,4}(?::=|=>|[=:])(?![=:/])\s{0,4}[bru]?)${VALUE}`,
    'gi',
  ),
  mask: (match, start = '', name = '', value = '') => {
    // Words for texts of models, too: `eos_token` is not secret.
    if (/^(?:token|-?auth|sig|pass)$/i.test(name) && !/\d/.test(value)) return match;
    // A key is mostly that of a table.
    if (/^key$/i.test(name) && !/\d.*\d.*\d/.test(value)) return match;
    return hide(start, value, /^key$/i.test(name) ? 20 : 6) ?? match;
  },
};

const OPTION = behind(String.raw`(?<![\w-])--?[\w-]{0,40}?(?:${named})${ending}(?:${BLANK})(?!-)`, 4);

/** The user may be told, unless it is a token in the user's place. A user and a group are numbers. */
const USER: Shape = {
  pattern: new RegExp(
    String.raw`((?<![\w-])(?:-[A-Za-z]{0,6}[ua]|--(?:${USER_OPTIONS.join('|')}))(?:=|${BLANK})?\\?["']?)([^\s"':/\\=-][^\s"':/\\]{0,80})?:((?:[^\s"'/\\]|\\[^\s"'])(?:[^\s"'\\]|\\[^\s"'\\]|\\\\)*)`,
    'gi',
  ),
  mask: (match, start = '', user = '', password = '') => {
    if (/^\d*$/.test(user) && /^\d{1,6}$/.test(password)) return match;
    return `${start}${user.length > 16 ? HIDDEN : user}:${HIDDEN}`;
  },
};

const NETRC = behind(String.raw`\blogin\s{1,8}\S{1,120}\s{1,8}password\s{1,8}`, 1);

const COMMAND = behind(
  `(?:${COMMANDS.map((words) => {
    const parts = plain(words)
      .replaceAll(' * ', String.raw`\s[^|;&\n]{0,160}?\s?`)
      .replaceAll(' ', String.raw`\s{1,4}`);
    return /-[pa]$/.test(words) ? String.raw`(?<![\w-])${parts}\s{0,4}` : String.raw`${parts}\s{1,4}`;
  }).join('|')})(?!-)`,
  4,
  // Nothing but the credential stands there.
  ANY_VALUE,
);

const PATH: Shape = {
  pattern: new RegExp(String.raw`(${SECRET_PATHS.map(plain).join('|')})([\w@/+-]{8,})`, 'gi'),
  // The number of the webhook or of the workspace tells its owner which one it is.
  mask: (match, start = '', path = '') => {
    const number = /^\w{1,24}\//.exec(path)?.[0] ?? '';
    return number === path ? match : `${start}${number}${HIDDEN}`;
  },
};

/** The number of a bot of Telegram, and its token. */
const BOT: Shape = {
  pattern: /(?<!\d)(\d{6,12}:)(AA[\w-]{16,})/g,
  mask: (_, start = '') => `${start}${HIDDEN}`,
};

/** After the shapes that values have themselves: those leave more to tell the value by. */
export const NAMED_SHAPES: readonly Shape[] = [PATH, BOT, USER, NETRC, COMMAND, OPTION, SETTING];
