// Which members are templates that the inspectors of their files hand back.
import type { Artifact } from '../../core/artifact.ts';

/** How the inspectors of GGUF and of configurations name the templates that they hand back. */
const MEMBER = /^(?:tokenizer\.)?chat_template(?:$|[.[])/;

/** In an archive, a data file may be named so, too; the keys of GGUF are free. */
export function isTemplateMember({ locator: { members } }: Artifact): boolean {
  const name = members.at(-1) ?? '';
  return MEMBER.test(name) && (name.startsWith('tokenizer.') || !/\.(?:json|ya?ml|py|txt|md)$/i.test(name));
}
