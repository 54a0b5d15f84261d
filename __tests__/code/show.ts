// Facts as short lines, so that tables can say what they expect in one line.
import type { CodeFacts, CodeValue } from '../../src/code/facts.ts';

export function showValue(value: CodeValue): string {
  switch (value.kind) {
    case 'text':
      return `'${value.text}'${value.layers.length > 0 ? `<${value.layers.join('+')}>` : ''}`;
    case 'literal':
      return String(value.value);
    case 'result':
      return `#${value.call}`;
    case 'name':
      return `@${value.name}`;
    case 'many':
      return `${value.shape ?? 'any'}[${value.items.map(showValue).join(', ')}]`;
    case 'unknown':
      return '?';
  }
}

/** `line callee(args) on target |pipe {hidden}` for every call. */
export function showCalls(facts: CodeFacts): string[] {
  return facts.calls.map((call) => {
    const named = [...call.named].map(([key, value]) => `${key}=${showValue(value)}`);
    return [
      `${call.line} ${call.callee}(${[...call.args.map(showValue), ...named].join(', ')})`,
      ...(call.target === undefined || call.target.kind === 'unknown'
        ? []
        : [`on ${showValue(call.target)}`]),
      ...(call.pipedFrom === undefined ? [] : [`|${call.pipedFrom}`]),
      ...(call.hidden.length > 0 ? [`{${call.hidden.join('+')}}`] : []),
      ...(call.silenced ? ['silenced'] : []),
    ].join(' ');
  });
}

export function showEmbedded(facts: CodeFacts): string[] {
  return facts.embedded.map(
    ({ language, text, layers }) =>
      `${language}: ${text}${layers.length > 0 ? ` <${layers.join('+')}>` : ''}`,
  );
}
