// The language of a notebook's kernel.
import { type JsonNode, memberOf, stringOf } from '../json/nodes.ts';

/** Jupyter starts the kernel by its name; the other fields are for editors. Where one of them says Python, it is read. */
export function languageOf(metadata: JsonNode | undefined): string {
  const kernel = memberOf(metadata, 'kernelspec');
  const named = [
    memberOf(kernel, 'name'),
    memberOf(kernel, 'language'),
    memberOf(memberOf(metadata, 'language_info'), 'name'),
  ].flatMap((node) => stringOf(node)?.toLowerCase() ?? []);
  if (named.length === 0 || named.some((name) => /python|^i?py\d*$|-py$/.test(name))) return 'python';
  return named[1] ?? named[0] ?? 'python';
}
