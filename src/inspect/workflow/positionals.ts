// The words of a call that are no options.

/** Without options, and without the words that options with a value take. Ends where output is redirected. */
export function positionals(args: readonly string[], values: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '>' || arg === '<') break;
    if (values.has(arg)) at++;
    else if (!arg.startsWith('-')) found.push(arg);
  }
  return found;
}

/** The words of a text, for lists that are long. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
