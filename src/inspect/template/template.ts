// The inspector of Jinja templates: chat templates of models above all, and any other file of Jinja.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding, Location } from '../../core/finding.ts';
import type { Inspection, InspectionContext, Inspector } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import { JinjaError } from '../../format/jinja/errors.ts';
import { JINJA_LIMITS } from '../../format/jinja/limits.ts';
import { hasTags, readTemplate } from '../../format/jinja/read.ts';
import type { Template } from '../../format/jinja/tree.ts';
import { lineOf } from '../lines.ts';
import { baseName } from '../name.ts';
import { changedTemplate } from './changed.ts';
import { judgeTemplate, type TemplateVerdict } from './judge.ts';

export const templateInspector: Inspector = {
  name: 'template',
  recognises,
  inspect: inspectTemplate,
};

const SUFFIXES = ['.jinja', '.jinja2', '.j2', '.template'] as const;
/** How the inspectors of GGUF and of configurations name the templates that they hand back. */
const MEMBER = /^(?:tokenizer\.)?chat_template(?:$|[.[])/;
/** Every chat template that ships as a file has this in its name (transformers, since 4.43). */
const CHAT_NAME = /chat[_-]?template/i;

async function recognises(artifact: Artifact, head: Uint8Array): Promise<boolean> {
  if (isTemplateMember(artifact)) return true;
  const name = baseName(artifact.locator);
  if (!SUFFIXES.some((suffix) => name.endsWith(suffix))) return false;
  if (hasTags(decode(head))) return true;
  const { bytes } = artifact;
  if (bytes.size <= head.length) return false;
  return bytes.size > JINJA_LIMITS.bytes || hasTags(decode(await bytes.read(0, bytes.size)));
}

async function inspectTemplate(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const chat = isTemplateMember(artifact) || CHAT_NAME.test(baseName(artifact.locator));
  const { bytes } = artifact;
  const text = decode(await bytes.read(0, JINJA_LIMITS.bytes));
  if (bytes.size > JINJA_LIMITS.bytes) return tooLong(chat, `the template has ${bytes.size} bytes`);
  let template: Template;
  try {
    template = readTemplate(text);
  } catch (error) {
    if (!(error instanceof JinjaError)) throw error;
    return tooLong(chat, error.message);
  }
  const judgement = judgeTemplate(template, chat, context.rules);
  const changed = judgement.chat ? await changedTemplate(text, artifact, context) : [];
  return {
    format: judgement.chat ? 'chat-template' : 'jinja',
    findings: [
      ...judgement.verdicts.map((verdict) => findingOfVerdict(verdict, text, artifact, context)),
      ...changed,
    ],
    members: [],
    incomplete: judgement.chat ? unparsed(template) : [],
  };
}

function findingOfVerdict(
  { rule, evidence, about, offset }: TemplateVerdict,
  text: string,
  { locator: { path, members } }: Artifact,
  { rules }: InspectionContext,
): Finding {
  const location: Location = { path, members, line: lineOf(text, offset) };
  return findingOf(rules.rule(rule), { evidence, location, subject: about });
}

/** A template that Jinja refuses stops whoever loads it; another engine may read it in another way. */
function unparsed({ text, unparsed: [first] }: Template): Incomplete[] {
  if (first === undefined) return [];
  const reason = `a tag of the chat template in line ${lineOf(text, first.offset)} cannot be parsed: ${first.problem}`;
  return [{ code: 'broken', reason, risk: 'unknown' }];
}

/** Only chat templates come from whoever made the model; others are the repository's own and have no limit. */
function tooLong(chat: boolean, reason: string): Inspection {
  const incomplete: Incomplete[] = [{ code: 'budget', reason: `not read: ${reason}`, risk: 'unknown' }];
  return { format: 'jinja', findings: [], members: [], incomplete: chat ? incomplete : [] };
}

/** In an archive, a data file may be named so, too; the keys of GGUF are free. */
export function isTemplateMember({ locator: { members } }: Artifact): boolean {
  const name = members.at(-1) ?? '';
  return MEMBER.test(name) && (name.startsWith('tokenizer.') || !/\.(?:json|ya?ml|py|txt|md)$/i.test(name));
}

function decode(data: Uint8Array): string {
  return new TextDecoder().decode(data);
}
