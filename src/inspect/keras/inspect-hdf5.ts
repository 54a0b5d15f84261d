// Reads and judges an HDF5 file.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { type Hdf5Attribute, type Hdf5Fact, type Hdf5Facts, readHdf5 } from '../../format/hdf5/read.ts';
import { KerasError } from '../../format/keras/errors.ts';
import { parseJson } from '../../format/keras/json.ts';
import { findingsOf } from './findings.ts';
import { incompleteOf, inspectJson } from './inspect.ts';
import { listOf } from './knowledge.ts';
import { quoted, type Verdict } from './verdict.ts';

/** The attributes that Keras turns into objects (legacy_h5_format.load_model_from_hdf5). */
const CONFIGURATIONS = new Set(['model_config', 'training_config']);

export async function inspectHdf5(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const file = await readHdf5(artifact.bytes, { attributes: CONFIGURATIONS });
  const own = findingsOf(verdictsOf(file, context), { artifact, context });
  const findings: Finding[] = [...own.findings];
  const members: Member[] = [];
  const incomplete: Incomplete[] = [...file.incomplete, ...own.incomplete];
  for (const attribute of file.attributes) {
    const inspected = inspectAttribute(attribute, artifact, context);
    findings.push(...inspected.findings);
    members.push(...inspected.members);
    incomplete.push(...inspected.incomplete);
  }
  const keras = file.attributes.some(({ name }) => name === 'model_config');
  return { format: keras ? 'keras-hdf5' : 'hdf5', findings, members, incomplete };
}

function inspectAttribute(
  { path, name, text }: Hdf5Attribute,
  artifact: Artifact,
  context: InspectionContext,
): Pick<Inspection, 'findings' | 'members' | 'incomplete'> {
  const where = path === '/' ? `attribute ${name}` : `attribute ${name} of ${path}`;
  try {
    return inspectJson(parseJson(text), { artifact, context, where });
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    return { findings: [], members: [], incomplete: [incompleteOf(error)] };
  }
}

/** One verdict for each kind of fact and file that it leads to; the first objects are named. */
function verdictsOf(file: Hdf5Facts, context: InspectionContext): Verdict[] {
  const rules = context.rules.ofSurface('keras').filter((rule) => rule.id.startsWith('KERAS-HDF5-'));
  return file.facts.flatMap((fact) => {
    const rule = rules.find((candidate) => listOf(candidate, 'kinds').includes(fact.kind));
    if (rule === undefined) return [];
    const more = file.more.get(fact.kind);
    const others = more === undefined ? '' : ` (and more than ${more} others of the kind)`;
    return [{ rule: rule.id, about: aboutOf(fact), evidence: `${evidenceOf(fact)}${others}` }];
  });
}

function aboutOf(fact: Hdf5Fact): string {
  switch (fact.kind) {
    case 'external-link':
    case 'virtual-dataset':
      return `${fact.kind} ${fact.file ?? ''}`;
    case 'external-storage':
      return `${fact.kind} ${fact.files.join(' ')}`;
    case 'user-link':
      return `${fact.kind} ${fact.type}`;
    case 'soft-link':
    case 'declared-size':
      return fact.kind;
  }
}

function evidenceOf(fact: Hdf5Fact): string {
  const path = quoted(fact.path);
  switch (fact.kind) {
    case 'external-link':
      return `${path} is a link to ${quoted(fact.target)} in the file ${quoted(fact.file)}`;
    case 'soft-link':
      return `${path} is a soft link to ${quoted(fact.target)}`;
    case 'user-link':
      return `${path} is a link of type ${fact.type}, which only a program that knows it can follow`;
    case 'external-storage':
      return `the dataset ${path} keeps its values in ${fact.files.length === 0 ? 'other files' : fact.files.map((file) => quoted(file)).join(', ')}`;
    case 'virtual-dataset':
      return `the dataset ${path} takes its values from ${fact.file === undefined ? 'other datasets' : quoted(fact.file)}`;
    case 'declared-size':
      return `the dataset ${path} declares ${fact.bytes} bytes`;
  }
}
