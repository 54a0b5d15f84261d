// What IPython makes of a command line in Python, where the value of a variable decides what is run or what it gives.

/** `{name}`, `{a.b}` and `$name`: IPython puts variables of Python in (IPython.utils.text.DollarFormatter). */
const VARIABLE = /\{([A-Za-z_][\w.]{0,80})\}|\$([A-Za-z_]\w{0,80})/g;
/** A program, or what a shell or an interpreter is given as one, that is a variable. */
const VARIABLE_PROGRAM =
  /^\s*(?:sudo\s+)?["']?(?:\{[A-Za-z_][\w.]{0,80}\}|\$[A-Za-z_]\w{0,80})|\s-c\s+["']?(?:\{[A-Za-z_][\w.]{0,80}\}|\$[A-Za-z_]\w{0,80})/;

/** `x = !command`: the output of the command goes into the variable. */
export function capturing(assigned: string, command: string): string {
  return `${assigned}get_ipython().getoutput(${formatted(command)})`;
}

/** A command whose program Python knows and the shell may not; undefined for any other. */
export function running(command: string, isKnown = false): string | undefined {
  return isKnown || VARIABLE_PROGRAM.test(command)
    ? `get_ipython().system(${formatted(command)})`
    : undefined;
}

/** The command as a string of Python with its variables put in. */
function formatted(command: string): string {
  let text = '';
  let at = 0;
  let variables = 0;
  for (const found of command.matchAll(VARIABLE)) {
    text += plain(command.slice(at, found.index), true) + `{${found[1] ?? found[2]}}`;
    at = found.index + found[0].length;
    variables++;
  }
  return variables === 0 ? `"${plain(command, false)}"` : `f"${text}${plain(command.slice(at), true)}"`;
}

function plain(text: string, inFormat: boolean): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return inFormat ? escaped.replaceAll(/[{}]/g, '$&$&') : escaped;
}
