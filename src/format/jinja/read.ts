// Reads a Jinja template: every tag parsed on its own, so that one broken tag hides none of the others.
import { JinjaError } from './errors.ts';
import { ExpressionParser } from './expression.ts';
import { JINJA_LIMITS } from './limits.ts';
import { parseStatement } from './statement.ts';
import { type RawTag, tagsOf } from './tokens.ts';
import type { Tag, Template, UnparsedTag } from './tree.ts';

/**
 * Reads the text of a template with Jinja's default delimiters, which is what transformers, llama.cpp and vLLM use.
 * Throws {@link JinjaError} BUDGET when it is too long; tags that do not parse are listed.
 */
export function readTemplate(text: string): Template {
  if (text.length > JINJA_LIMITS.bytes) {
    throw new JinjaError('BUDGET', 0, `a template of more than ${JINJA_LIMITS.bytes} characters`);
  }
  const tags: Tag[] = [];
  const unparsed: UnparsedTag[] = [];
  for (const raw of tagsOf(text)) {
    try {
      tags.push(parseTag(raw));
      if (raw.problem !== undefined) unparsed.push(unparsedTag(raw, raw.problem));
    } catch (error) {
      if (!(error instanceof JinjaError)) throw error;
      unparsed.push(unparsedTag(raw, raw.problem ?? error.message));
    }
  }
  return { text, tags, unparsed };
}

function parseTag(raw: RawTag): Tag {
  const parser = new ExpressionParser(raw.tokens);
  const { offset } = raw;
  if (!raw.output) return { ...parseStatement(parser), offset };
  if (parser.atEnd()) throw parser.refusal('an expression is missing');
  const expressions = [parser.tuple()];
  if (!parser.atEnd()) throw parser.refusal('something follows the expression');
  return { tag: 'output', offset, expressions, bindings: [] };
}

function unparsedTag({ tokens, offset }: RawTag, problem: string): UnparsedTag {
  const words = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const dotted = token.kind === 'name' && before?.kind === 'operator' && '.|'.includes(before.text);
    return dotted || token.kind === 'string' ? [{ text: token.text, offset: token.offset }] : [];
  });
  return { offset, problem, words };
}
