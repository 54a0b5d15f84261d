// Which JavaScript calls run a text as a program, and in which language.

import type { Collector } from '../collect.ts';
import type { CodeValue, Language } from '../facts.ts';
import { asText } from '../values.ts';

/** Callee -> which argument is the program; -1 is the last. */
const JAVASCRIPT: Readonly<Record<string, number>> = {
  eval: 0,
  Function: -1,
  AsyncFunction: -1,
  GeneratorFunction: -1,
  setTimeout: 0,
  setInterval: 0,
  setImmediate: 0,
  execScript: 0,
  'vm.runInThisContext': 0,
  'vm.runInNewContext': 0,
  'vm.runInContext': 0,
  'vm.Script': 0,
  'vm.compileFunction': 0,
};
const SHELL =
  /^(?:child_process|cross-spawn|execa|shelljs|Bun|zx)(?:\.(?:promises\.)?(?:exec|execSync|execCommand|execa|execaCommand|spawn|spawnSync|execFile|execFileSync|fork|sync|\$))?$/;
const MAX_WORDS = 200;

export function noteEmbedded(
  out: Collector,
  offset: number,
  callee: string,
  args: readonly CodeValue[],
): void {
  if (Object.hasOwn(JAVASCRIPT, callee)) {
    emit(out, offset, 'javascript', asText(args.at(JAVASCRIPT[callee] ?? 0)));
  } else if (SHELL.test(callee)) ofCommand(out, offset, args);
}

function emit(out: Collector, offset: number, language: Language, source: ReturnType<typeof asText>): void {
  if (source && source.text.trim() !== '') out.embed(offset, language, source.text, source.layers);
}

function ofCommand(out: Collector, offset: number, args: readonly CodeValue[]): void {
  const [command, list] = args;
  const words =
    list?.kind === 'many' && list.shape === 'list'
      ? list.items
      : command?.kind === 'many' && command.shape === 'list'
        ? command.items
        : undefined;
  if (command?.kind === 'many' && command.shape === 'parts') {
    return out.embed(
      offset,
      'shell',
      command.items.map((part) => (part.kind === 'text' ? part.text : '$_')).join(''),
      [],
    );
  }
  const source = asText(command);
  if (!words) return emit(out, offset, 'shell', source);
  const line = [...(command?.kind === 'text' ? [command] : []), ...words]
    .slice(0, MAX_WORDS)
    .map(wordOf)
    .join(' ');
  out.embed(offset, 'shell', line, source?.layers ?? []);
}

function wordOf(item: CodeValue): string {
  const known = asText(item);
  if (item.kind === 'name' && item.name === 'process.execPath') return 'node';
  return known ? `'${known.text.replaceAll("'", "'\\''")}'` : '"$_"';
}
