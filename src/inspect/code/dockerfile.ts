// The commands of a Dockerfile as one shell program with the same lines.

const COMMAND = /^(\s*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT)\s+(?:--[\w-]+(?:=\S*)?\s+)*)(.*)$/is;
const HEREDOC = /<<-?\s*["']?(\w{1,64})["']?/;
/** Lines longer than this are no instructions of people. */
const MAX_LINE = 100_000;

/** Keeps every line and column: what is no command becomes blank. */
export function shellOfDockerfile(text: string): string {
  let inCommand = false;
  let heredoc: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      if (line.length > MAX_LINE) return '';
      if (heredoc !== undefined) {
        if (line.trim() !== heredoc) return line;
        heredoc = undefined;
        return '';
      }
      if (inCommand) {
        inCommand = continues(line) || /^\s*(?:#|$)/.test(line);
        return /^\s*#/.test(line) ? '\\' : line;
      }
      const [, prefix, command] = COMMAND.exec(line) ?? [];
      if (prefix === undefined || command === undefined) return '';
      inCommand = continues(line);
      heredoc = command.startsWith('<<') ? HEREDOC.exec(command)?.[1] : undefined;
      return ' '.repeat(prefix.length) + (heredoc === undefined ? words(command) : '');
    })
    .join('\n');
}

function continues(line: string): boolean {
  return /[\\`]\s*$/.test(line);
}

/** The form of a JSON list: its items, quoted as a shell would have them. */
function words(command: string): string {
  if (!command.startsWith('[')) return command;
  try {
    const list: unknown = JSON.parse(command);
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) return command;
    return list.map((item) => `'${item.replaceAll("'", `'\\''`)}'`).join(' ');
  } catch {
    return command;
  }
}
