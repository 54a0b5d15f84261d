// Decodes lockfiles and manifests as their readers do.
import type { Incomplete } from '../../core/coverage.ts';

/** By the byte order mark, as pip does: PowerShell writes `pip freeze > requirements.txt` in UTF-16. Else UTF-8. */
export function textOf(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder().decode(data);
}

/** pip looks for it in the first two lines (`auto_decode` in pip/_internal/utils/encoding.py). */
const CODING = /^(?:[^\n]{0,1000}\n)?[^\n#]{0,1000}#[^\n]{0,1000}?coding[:=]\s{0,8}([-\w.]{1,80})/;
const ASCII_LIKE = /^(?:utf[-_]?8(?:[-_]sig)?|ascii|us[-_]ascii|latin[-_]?1|iso[-_]?8859[-_]?1|cp1252)$/i;

/** In UTF-7 and its like, letters that look harmless are other requirements. */
export function foreignEncoding(text: string, format: string): Incomplete[] {
  const encoding = format === 'requirements' ? CODING.exec(text.slice(0, 4096))?.[1] : undefined;
  if (encoding === undefined || ASCII_LIKE.test(encoding)) return [];
  const reason = `pip reads the file in the encoding ${encoding}, which a comment names; it was read as UTF-8`;
  return [{ code: 'unsupported', reason, risk: 'runs-code' }];
}
