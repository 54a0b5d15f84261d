// The inspector of models in XML (PMML, OpenVINO): entities that fetch or explode, and scripts in extensions.
import type { Artifact } from '../core/artifact.ts';
import type { Finding } from '../core/finding.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import { findingOf, matchOf } from '../core/rule.ts';
import { elementsOf } from '../format/xml/elements.ts';
import { readProlog, type XmlEntity, type XmlProlog } from '../format/xml/prolog.ts';
import { baseName } from './name.ts';
import { quoted } from './quoted.ts';

export const xmlInspector: Inspector = {
  name: 'xml',
  recognises,
  inspect: inspectXml,
};

/** Root elements of models: PMML, and the networks of OpenVINO. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['PMML', 'pmml'],
  ['net', 'openvino'],
]);
/** Bytes before the root element. Declarations of entities come before it; comments may be long. */
const PROLOG_BYTES = 2 ** 20;
/** Extensions of one file that are told. */
const MAX_SCRIPTS = 20;

async function recognises({ locator, bytes }: Artifact, head: Uint8Array): Promise<boolean> {
  const name = baseName(locator);
  const isPmml = name.endsWith('.pmml');
  if (!isPmml && !name.endsWith('.xml')) return false;
  const start = decode(head);
  if (!/^\uFEFF?\s*</.test(start)) return false;
  let prolog = readProlog(start);
  if (prolog.cut && bytes.size > head.length) prolog = readProlog(decode(await bytes.read(0, PROLOG_BYTES)));
  return isPmml || ROOTS.has(prolog.root ?? '');
}

async function inspectXml(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { bytes } = artifact;
  const prolog = readProlog(decode(await bytes.read(0, PROLOG_BYTES)));
  const format = ROOTS.get(prolog.root ?? '') ?? 'xml';
  const findings = entityFindings(prolog, artifact, context);
  if (format !== 'openvino') findings.push(...(await scriptFindings(artifact, context)));
  const reason = `the XML breaks off, or has no root element in its first ${PROLOG_BYTES} bytes`;
  return {
    format,
    findings,
    members: [],
    incomplete: prolog.cut ? [{ code: 'broken', reason, risk: 'inert' }] : [],
  };
}

function entityFindings(
  { doctype }: XmlProlog,
  { locator }: Artifact,
  { rules }: InspectionContext,
): Finding[] {
  if (doctype === undefined) return [];
  const rule = rules.rule('XML-ENTITY');
  const { known = [] } = matchOf<{ readonly known: readonly string[] }>(rule);
  const told = doctype.entities.slice(0, 3).map((entity) => sentenceOf(entity));
  const { external } = doctype;
  if (external !== undefined && !known.some((address) => external.startsWith(address)))
    told.push(`fetches its declarations from ${quoted(external)}`);
  if (told.length === 0) return [];
  const { path, members } = locator;
  return [
    findingOf(rule, {
      evidence: `the document type ${told.join('; ')}${doctype.entities.length > 3 ? ` (of ${doctype.entities.length} entities)` : ''}`,
      location: { path, members, offset: doctype.offset },
      subject: told.join('; '),
    }),
  ];
}

function sentenceOf({ name, external, value = '' }: XmlEntity): string {
  return external === undefined
    ? `replaces &${name}; by ${quoted(value, 60)}`
    : `fetches &${name}; from ${quoted(external)}`;
}

async function scriptFindings(
  { locator, bytes }: Artifact,
  { rules }: InspectionContext,
): Promise<Finding[]> {
  const rule = rules.rule('XML-SCRIPT');
  const { words = [] } = matchOf<{ readonly words: readonly string[] }>(rule);
  const { path, members } = locator;
  const findings: Finding[] = [];
  for await (const { text, offset } of elementsOf(bytes, 'Extension')) {
    const word = words.find((known) => text.includes(known));
    if (word === undefined) continue;
    const evidence = `an extension holds ${quoted(word)}: ${quoted(text)}`;
    findings.push(
      findingOf(rule, { evidence, location: { path, members, offset }, subject: text.slice(0, 500) }),
    );
    if (findings.length >= MAX_SCRIPTS) break;
  }
  return findings;
}

/** XML says by its first bytes when it is UTF-16 (XML 1.0, appendix F). */
function decode(data: Uint8Array): string {
  const [first, second] = data;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le').decode(data);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder().decode(data);
}
