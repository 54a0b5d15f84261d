// What `pip install` and the like install, as lines of a requirements file.

const INSTALL = /^(?:!|%)?\s*(?:sudo\s+)?(?:python3?\s+-m\s+|uv\s+)?pip3?\s+install\s+([^]*)$/;

/** The requirements of a command line; none when it installs nothing. */
export function installedBy(command: string): string[] {
  const wanted = INSTALL.exec(command.trim())?.[1];
  return wanted === undefined ? [] : requirementsOf(wanted);
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
