// Workflow commands of GitHub's runner: the only place that makes one.

declare const made: unique symbol;

/** A line that the runner acts on. Only {@link workflowCommand} makes one, so none can be put together by hand. */
export type WorkflowCommand = string & { readonly [made]: true };

export type CommandName = 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup' | 'add-mask';

/**
 * `::name key=value,key=value::data` with the escapes that the runner undoes (actions/runner, ActionCommand.cs).
 * Properties whose value is undefined or empty are left out: the runner drops them anyway.
 */
export function workflowCommand(
  name: CommandName,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): WorkflowCommand {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const info = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
  // Safe by construction: every character that could end the line or a property is escaped.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand has no run-time form to narrow by
  return `::${info}::${escapeData(data)}` as WorkflowCommand;
}

/** The longest start of `text` whose escaped form has at most `max` UTF-16 code units, `…` at its end if cut. */
export function cutData(text: string, max: number): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += escapeData(character).length;
    // one unit is kept for the ellipsis, unless the rest fits
    if (length > max - 1) return escapeData(text).length <= max ? text : `${text.slice(0, end)}…`;
    end += character.length;
  }
  return text;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
