// Which JavaScript calls run a text as a program, and in which language.

import type { Collector } from '../collect.ts';
import { decode } from '../decode.ts';
import type { CodeValue, Language } from '../facts.ts';
import { asText, UNKNOWN } from '../values.ts';

/** Callee -> which argument is the program; -1 is the last. */
const JAVASCRIPT: Readonly<Record<string, number>> = {
  eval: 0,
  Function: -1,
  AsyncFunction: -1,
  GeneratorFunction: -1,
  AsyncGeneratorFunction: -1,
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
  } else if (callee === 'import') ofAddress(out, offset, asText(args[0]));
  else if (/^(?:worker_threads\.)?Worker$/.test(callee) && isEvaluated(args[1]))
    emit(out, offset, 'javascript', asText(args[0]));
  else if (SHELL.test(callee)) ofCommand(out, offset, args);
  else if (callee === 'Deno.Command') ofCommand(out, offset, [args[0] ?? UNKNOWN, memberOf(args[1], 'args')]);
  else if (callee === 'Deno.run') ofCommand(out, offset, [memberOf(args[0], 'cmd')]);
}

/** `new Worker(text, { eval: true })`. */
function isEvaluated(options: CodeValue | undefined): boolean {
  const value = memberOf(options, 'eval');
  return value.kind === 'literal' && value.value === true;
}

function memberOf(options: CodeValue | undefined, key: string): CodeValue {
  if (options?.kind !== 'many' || options.shape !== 'dict') return UNKNOWN;
  return options.items[options.keys?.lastIndexOf(key) ?? -1] ?? UNKNOWN;
}

/** A module that stands in its own address (RFC 2397). */
function ofAddress(out: Collector, offset: number, address: ReturnType<typeof asText>): void {
  const [, options = '', data] = /^data:([^,]{0,200}),([\s\S]*)$/i.exec(address?.text ?? '') ?? [];
  if (address === undefined || data === undefined) return;
  const decoder = /;base64$/i.test(options) ? 'base64' : 'url';
  const source = decode(decoder, data);
  if (source !== undefined && source.trim() !== '')
    out.embed(offset, 'javascript', source, [...address.layers, decoder]);
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
