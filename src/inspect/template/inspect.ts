// Parses and judges a template.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding, Location } from '../../core/finding.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import { JinjaError } from '../../format/jinja/errors.ts';
import { JINJA_LIMITS } from '../../format/jinja/limits.ts';
import { readTemplate } from '../../format/jinja/read.ts';
import type { Template } from '../../format/jinja/tree.ts';
import { lineOf } from '../lines.ts';
import { baseName } from '../name.ts';
import { utf8 } from '../utf8.ts';
import { changedTemplate } from './changed.ts';
import { isTemplateMember } from './claims.ts';
import { judgeTemplate, type TemplateVerdict } from './judge.ts';
import { saidBy, saidMembers, saidVerdicts } from './said.ts';

/** Every chat template that ships as a file has this in its name (transformers, since 4.43). */
const CHAT_NAME = /chat[_-]?template/i;

export async function inspectTemplate(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const chat = isTemplateMember(artifact) || CHAT_NAME.test(baseName(artifact.locator));
  const { bytes } = artifact;
  const text = utf8(await bytes.read(0, JINJA_LIMITS.bytes));
  if (bytes.size > JINJA_LIMITS.bytes) return tooLong(chat, `the template has ${bytes.size} bytes`);
  let template: Template;
  try {
    template = readTemplate(text);
  } catch (error) {
    if (!(error instanceof JinjaError)) throw error;
    return tooLong(chat, error.message);
  }
  const judgement = judgeTemplate(template, chat, context.rules);
  const said = judgement.chat ? saidBy(template) : undefined;
  const told = said === undefined ? [] : saidVerdicts(said, context.rules);
  const changed = judgement.chat ? await changedTemplate(text, artifact, context) : [];
  return {
    format: judgement.chat ? 'chat-template' : 'jinja',
    findings: [
      ...[...judgement.verdicts, ...told].map((verdict) =>
        findingOfVerdict(verdict, text, artifact, context),
      ),
      ...changed,
    ],
    members: said === undefined ? [] : saidMembers(said, template),
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
