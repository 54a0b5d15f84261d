// The inspector of GGUF files: a header that would break a loader, and the chat templates, which are programs.
import type { Artifact } from '../core/artifact.ts';
import { type Bytes, sliceBytes } from '../core/bytes.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Finding } from '../core/finding.ts';
import type { Inspection, InspectionContext, Inspector, Member } from '../core/inspection.ts';
import { tensorSet } from '../core/tensors.ts';
import type { GgufFacts, GgufText } from '../format/gguf/facts.ts';
import { JINJA_LIMITS } from '../format/jinja/limits.ts';
import { problemFindings } from './problems.ts';
import { changedAmong, type NamedTemplate } from './template/changed.ts';

export const ggufInspector: Inspector = {
  name: 'gguf',
  recognises: (_, head) => isGguf(head),
  inspect: inspectGguf,
};

function isGguf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF';
}

async function read(bytes: Bytes): Promise<GgufFacts> {
  const { readGguf } = await import('../format/gguf/read.ts');
  return readGguf(bytes);
}

async function inspectGguf(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const facts = await read(artifact.bytes);
  return {
    format: 'gguf',
    findings: [
      ...problemFindings('gguf', facts.problems, artifact, context, facts.more),
      ...(await changedTemplates(facts, artifact, context)),
    ],
    members: facts.templates.map((template) => memberOf(template, artifact)),
    incomplete: incompleteOf(facts),
    tensors: tensorSet('gguf', facts.tensors),
  };
}

/** Compares with the same model at base, where that is a GGUF file too; one that is kept elsewhere (LFS) is not. */
async function changedTemplates(
  { templates }: GgufFacts,
  { bytes, locator }: Artifact,
  context: InspectionContext,
): Promise<Finding[]> {
  if (templates.length === 0 || context.before === undefined || locator.members.length > 0) return [];
  const earlier = (await context.before()).bytes;
  if (!isGguf(await earlier.read(0, 4))) return [];
  const before = await read(earlier);
  return changedAmong(
    await textsOf(templates, bytes),
    await textsOf(before.templates, earlier),
    locator.path,
    context,
  );
}

async function textsOf(templates: readonly GgufText[], bytes: Bytes): Promise<NamedTemplate[]> {
  return Promise.all(
    templates.map(async ({ key, offset, length }) => ({
      name: key,
      text: new TextDecoder().decode(await bytes.read(offset, Math.min(length, JINJA_LIMITS.bytes))),
    })),
  );
}

/** The template is handed on under its key: whoever reads templates knows it by that name. */
function memberOf({ key, offset, length }: GgufText, artifact: Artifact): Member {
  return { name: key, open: () => Promise.resolve({ bytes: sliceBytes(artifact.bytes, offset, length) }) };
}

/** A loader stops at a broken header too; where we stop for a limit, it may go on to templates we have not seen. */
function incompleteOf({ stopped }: GgufFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not a GGUF file that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
  ];
}
