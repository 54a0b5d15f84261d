// What `pip install` and the like install, as lines of a requirements file, and where conda looks packages up.

/** Variables before a command: `PIP_INDEX_URL=https://… pip install x`. */
const SETTINGS = /^(?:!|%)?\s{0,20}(?:(?:env|export)\s{1,9})?((?:[A-Z_]{1,40}=\S{0,2000}\s{1,20}){1,20})/;
/** Variables that stand for an option of pip or uv. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['PIP_INDEX_URL', '--index-url'],
  ['PIP_EXTRA_INDEX_URL', '--extra-index-url'],
  ['PIP_FIND_LINKS', '--find-links'],
  ['PIP_TRUSTED_HOST', '--trusted-host'],
  ['UV_INDEX_URL', '--index-url'],
  ['UV_DEFAULT_INDEX', '--index-url'],
  ['UV_EXTRA_INDEX_URL', '--extra-index-url'],
]);
const CONDA =
  /^(?:!|%)?\s{0,20}(?:sudo\s{1,9})?(?:conda|mamba|micromamba)\s{1,9}(?:install|create|update|config|env)\b/;
/** An address after the option that names a channel; those with names are for people to know. */
const CHANNEL =
  /\s(?:-c|--channel|--(?:add|append|prepend)\s{1,9}channels)(?:\s{1,9}|=)["']?((?:https?|ftp):\/\/[^\s"'#;&|]{1,500})/g;
const INSTALL = /^(?:!|%)?\s*(?:sudo\s+)?(?:python3?\s+-m\s+|uv\s+)?pip3?\s+install\s+([^]*)$/;

/** The requirements of a command line; none when it installs nothing. */
export function installedBy(command: string): string[] {
  const settings = SETTINGS.exec(command);
  const rest = settings === null ? command : command.slice(settings[0].length);
  const wanted = INSTALL.exec(rest.trim())?.[1];
  if (wanted === undefined) return [];
  const options = (settings?.[1] ?? '').split(/\s+/).flatMap((each) => settingOf(each) ?? []);
  return [...options, ...requirementsOf(wanted)];
}

/** What `NAME=value` or `NAME value` says to pip, if anything. */
export function settingOf(assignment: string): string | undefined {
  const [, name = '', value = ''] =
    /^\s{0,20}(\w{1,40})[\s=]{1,20}["']?([^\s"']{1,2000})/.exec(assignment) ?? [];
  const option = OPTIONS.get(name);
  return option && `${option} ${value}`;
}

/** The channels of conda that a command line names by their addresses. */
export function channelsOf(command: string): string[] {
  if (!CONDA.test(command)) return [];
  return [...command.matchAll(CHANNEL)].map(([, address = '']) => address);
}

/** A name with extras and versions, or an address. What a shell or Python puts in is known to nobody. */
const REQUIREMENT =
  /^(?:[A-Za-z0-9][\w.-]*(?:\[[\w,. -]+\])?(?:\s*[=<>!~]=?=?\s*[\w*.+!][\w.*+!, <>=~-]*|\s*@\s*(?:git\+|https?:|file:)[^\s{}$()]+)?|(?:git\+|https?:|file:)[^\s{}$()]+)$/;

/** Arguments of pip as lines of a requirements file; `-r file` and options of other kinds are left out. */
function requirementsOf(args: string): string[] {
  const all = args.match(/"[^"]*"|'[^']*'|[;&|#]|[^\s;&|#"']+(?:#[^\s;&|"']*)?/g) ?? [];
  const end = all.findIndex((word) => /^[;&|#]/.test(word));
  const words = end === -1 ? all : all.slice(0, end);
  const lines: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? '').replaceAll(/^["']|["']$/g, '');
    const option = /^(--(?:extra-)?index-url|--find-links|--trusted-host|-i|-f)(?:=(.*))?$/.exec(word);
    if (option !== null) {
      const value = option[2] ?? (words[++at] ?? '').replaceAll(/^["']|["']$/g, '');
      lines.push(`${LONG.get(option[1] ?? '') ?? option[1]} ${value}`);
    } else if (/^-[rct]$|^--(?:requirement|constraint|target)$/.test(word)) at++;
    else if (REQUIREMENT.test(word)) lines.push(word);
  }
  return lines;
}

const LONG: ReadonlyMap<string, string> = new Map([
  ['-i', '--index-url'],
  ['-f', '--find-links'],
]);
