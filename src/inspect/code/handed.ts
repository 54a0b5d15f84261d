// Texts that the commands of a shell program hand to programs that run them, as programs inside it.
import type { CodeCall, CodeFacts, CodeValue, EmbeddedCode } from '../../code/facts.ts';
import { textsRunBy } from '../command/handed.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';

/** Words of one command, and of its alternatives, that are looked at. */
const MAX_WORDS = 1000;
const MAX_ALTERNATIVES = 8;

/** Each text with the place of its command. */
export function handedTexts(
  { language, calls }: CodeFacts,
  { textRunners, textVariables }: CommandKnowledge,
): EmbeddedCode[] {
  if (language !== 'shell') return [];
  const found: EmbeddedCode[] = [];
  for (const call of calls) {
    const texts = variableTexts(call, textVariables);
    if (textRunners.has(call.callee))
      for (const words of waysOf(call.args)) texts.push(...textsRunBy(call.callee, words, textRunners));
    for (const text of new Set(texts))
      found.push({ language, text, layers: [], line: call.line, column: call.column });
  }
  return found;
}

/** `NAME=text command`, `export NAME=text`, `NAME=text`. */
function variableTexts(
  { callee, args, named }: CodeCall,
  variables: CommandKnowledge['textVariables'],
): string[] {
  if (callee === 'assign') {
    const [name, value] = args;
    return name?.kind === 'text' && value !== undefined && variables.has(name.text) ? textsOf(value) : [];
  }
  const set = [...named].flatMap(([name, value]) =>
    name.startsWith('env.') && variables.has(name.slice(4)) ? textsOf(value) : [],
  );
  if (callee !== 'export' && callee !== 'declare') return set;
  const exported = args.slice(0, MAX_WORDS).flatMap((word) => textsOf(word));
  return exported.flatMap((word) => {
    const equals = word.indexOf('=');
    return equals > 0 && variables.has(word.slice(0, equals)) ? [word.slice(equals + 1)] : [];
  });
}

/** The words of a command; once for each thing that one of them may be. */
function waysOf(args: readonly CodeValue[]): string[][] {
  const words = args.slice(0, MAX_WORDS).map((arg) => textsOf(arg));
  const ways = Math.min(MAX_ALTERNATIVES, Math.max(1, ...words.map(({ length }) => length)));
  return Array.from({ length: ways }, (_, way) => words.map((each) => each[way] ?? each[0] ?? UNKNOWN));
}

/** What stands for what is not known, as in programs that other commands run. */
const UNKNOWN = '$_';

function textsOf(value: CodeValue): string[] {
  if (value.kind === 'text') return [value.text];
  if (value.kind !== 'many') return [UNKNOWN];
  if (value.shape === undefined)
    return value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return [value.items.map((part) => (part.kind === 'text' ? part.text : UNKNOWN)).join('')];
}
