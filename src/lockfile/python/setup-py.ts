// Reads setup.py for what its texts ask for. It is a program: what it works out is for those who read programs.
import { type PythonString, pythonStrings } from '../../format/python/strings.ts';
import { openLines } from '../document.ts';
import type { LockfileReading } from '../lockfile.ts';
import { addRequirement, isDirect, LISTS } from './setup-requirements.ts';

/** What begins and ends a list between texts. */
const MARKS =
  /\b(install_requires|setup_requires|tests_require|extras_require|dependency_links)\s{0,9}\+?=(?!=)|[([{]|[)\]}]|[,\n]/g;
const COMMENT = /#[^\n]*/g;
/** What stands between the name of a list, written as a text, and the list: `"install_requires": [`. */
const AFTER_NAME = /^\s{0,99}\]?\s{0,99}(?::|\+?=(?!=))/;

/**
 * Reads the lists that setuptools knows where they are written out, and requirements with an address wherever they
 * stand: in a variable, in another list. Never throws.
 */
export function readSetupPy(written: string): LockfileReading {
  const { text, draft } = openLines('setup-py', written);
  const lists = new Lists();
  let end = 0;
  let named = '';
  const strings = pythonStrings(text);
  for (const [index, string] of strings.entries()) {
    lists.pass(text.slice(end, string.offset), named);
    end = string.end;
    const behind = text.slice(end, Math.min(strings[index + 1]?.offset ?? text.length, end + 200));
    named = LISTS.has(string.value) && AFTER_NAME.test(behind) ? string.value : '';
    const isKey = named !== '' || /^\s{0,99}:/.test(behind);
    for (const [at, line] of isKey ? [] : linesOf(string)) {
      if (lists.open !== '' || isDirect(line))
        addRequirement(draft, line, draft.lineAt(string.offset) + at, lists.open);
    }
  }
  return draft.finish('manifest');
}

/** setuptools takes one text of many lines for a list, too. */
function linesOf({ value }: PythonString): [number, string][] {
  return value
    .split('\n')
    .map((line, at): [number, string] => [at, line])
    .filter(([, line]) => line.trim() !== '');
}

/** Follows which list texts stand in, by its brackets. */
class Lists {
  /** The name of the list that is open, or an empty text. */
  open = '';
  private depth = 0;
  private wasClosed = false;

  /** Goes over what stands between two texts; `named` when the first of them was the name of a list. */
  pass(between: string, named: string): void {
    if (named !== '') this.begin(named);
    const code = between.replace(COMMENT, '').replace(named === '' ? '' : AFTER_NAME, '');
    for (const [mark, name] of code.matchAll(MARKS)) {
      if (name !== undefined) this.begin(name);
      else if (this.open !== '') this.step(mark);
    }
  }

  private begin(name: string): void {
    if (this.open !== '' && this.depth > 0) return;
    this.open = name;
    this.depth = 0;
    this.wasClosed = false;
  }

  private step(mark: string): void {
    if (/[([{]/.test(mark)) this.depth++;
    else if (/[)\]}]/.test(mark)) {
      this.depth--;
      this.wasClosed = true;
    }
    const isEnd = mark === ',' || (mark === '\n' && this.wasClosed);
    if (this.depth < 0 || (this.depth === 0 && isEnd)) this.open = '';
  }
}
