// JavaScript's literals: strings with their escapes, templates' plain parts, and numbers.

const ESCAPE =
  /\\(?:(\r\n|[\n\r\u2028\u2029])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|([0-3][0-7]{0,2}|[4-7][0-7]?)|([\s\S]))/g;
const SINGLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** Escapes resolved (ECMA-262, 12.9.4). */
export function unescape(content: string): string {
  if (!content.includes('\\')) return content;
  return content.replace(
    ESCAPE,
    (_, line?: string, hex?: string, four?: string, braced?: string, octal?: string, other?: string) => {
      if (line !== undefined) return '';
      const code = hex ?? four ?? braced;
      if (code !== undefined) {
        const point = parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
      }
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      return SINGLE[other ?? ''] ?? other ?? '';
    },
  );
}

export function stringOf(source: string): string {
  const quote = source.charAt(0);
  const closed = source.length > 1 && source.endsWith(quote);
  return unescape(source.slice(1, closed ? -1 : undefined));
}

export function numberOf(source: string): number | undefined {
  const value = Number(source.replaceAll('_', '').replace(/n$/, ''));
  return Number.isFinite(value) ? value : undefined;
}
