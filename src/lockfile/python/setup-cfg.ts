// Reads setup.cfg: what setuptools installs for the project (setuptools documentation, "Configuring setuptools").
import { openLines } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading } from '../lockfile.ts';
import { physicalLines, UNIVERSAL_NEWLINES } from './physical-lines.ts';
import { addRequirement, isDirect, LISTS } from './setup-requirements.ts';

const SECTION = /^\[([^\]]{1,200})\]/;
const KEY = /^([^\s=:#;[][^=:]{0,200})[=:](.*)$/;
const FILES = /^file:(.*)$/i;

/** Line by line, as configparser does: what is indented goes on with the value before. Never throws. */
export function readSetupCfg(written: string): LockfileReading {
  const { text, draft } = openLines('setup-cfg', written);
  let section = '';
  let list = '';
  for (const { text: raw, line } of physicalLines(text, UNIVERSAL_NEWLINES)) {
    if (/^\s*(?:[#;]|$)/.test(raw)) continue;
    if (/^\s/.test(raw)) {
      if (list !== '') readValue(draft, raw.trim(), line, list);
      continue;
    }
    const [, name] = SECTION.exec(raw) ?? [];
    if (name !== undefined) section = name.trim();
    const [, key = '', value = ''] = name === undefined ? (KEY.exec(raw) ?? []) : [];
    list = listOf(section, key);
    if (list !== '' && value.trim() !== '') readValue(draft, value.trim(), line, list);
  }
  return draft.finish('manifest');
}

/** The list of setuptools that a key of a section is. */
function listOf(section: string, key: string): string {
  if (section === 'options.extras_require') return key === '' ? '' : 'extras_require';
  const name = key.trim().toLowerCase().replaceAll('-', '_');
  return section === 'options' && LISTS.has(name) ? name : '';
}

function readValue(draft: Draft, value: string, line: number, list: string): void {
  const [, files] = FILES.exec(value) ?? [];
  if (files !== undefined) {
    for (const path of files.split(',')) if (path.trim() !== '') draft.include(path.trim(), line);
    return;
  }
  addRequirement(draft, value, line, list);
  // on one line a semicolon begins another one, or a condition
  for (const part of value.split(';').slice(1)) if (isDirect(part)) addRequirement(draft, part, line, list);
}
