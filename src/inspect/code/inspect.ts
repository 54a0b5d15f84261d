// Reads and judges a program.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import { type Inspection, type InspectionContext, SNIFF_BYTES } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import { baseName } from '../name.ts';
import { LEAST, splitSecrets } from '../secret/split.ts';
import { type Dialect, fullDialectOf, isLeftToHooks, isPipeline } from './claims.ts';
import { examiner } from './examine.ts';
import { judgeHidden } from './hidden.ts';
import { movedImages } from './image-pins.ts';
import { type CodeVerdict, judgeCode } from './judge.ts';
import { isLeftToOthers } from './left-to-others.ts';
import { oneOfEachCause, type PlacedVerdict, withoutEchoes } from './one-cause.ts';
import { pathKind } from './path.ts';
import { movedPins } from './pins.ts';
import { onItsLine, placed } from './placed.ts';
import { type ReadProgram, readPrograms } from './programs.ts';
import { readerOf } from './readers.ts';
import { resolvedTexts } from './resolved.ts';
import { languageOf, programText } from './text.ts';

/** Types only: nothing in them runs. */
const DECLARATIONS = /\.d\.[cm]?ts$/;
/** Lines longer than this are made by tools: bundles and generated tables. */
const BUNDLE_LINE = 5000;

export async function inspectCode(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const dialect =
    (await fullDialectOf(artifact, await artifact.bytes.read(0, SNIFF_BYTES), context.rules)) ?? 'python';
  const language = languageOf(dialect);
  const { text, incomplete: unread, lines } = await programText(artifact, dialect, context.rules);
  // What of a workflow is not read, its own inspector says; settings run nothing.
  const incomplete = says(dialect) ? unread : [];
  const images = (await movedImages(dialect, artifact, context)).map((verdict) =>
    toFinding(verdict, artifact, context),
  );
  if (lines?.length === 0) return { format: formatOf(dialect), findings: images, members: [], incomplete };
  const path = pathKind(artifact.locator, dialect, context.rules);
  const examine = examiner(context.rules, path);
  const { programs, stopped } = await readPrograms(text, language, readerOf, examine);
  const bundle =
    language === 'javascript' && (hasLongLine(text) || DECLARATIONS.test(baseName(artifact.locator)));
  const verdicts = withoutEchoes(programs, (program): PlacedVerdict[] =>
    [
      ...judgeCode(program, path, bundle, context.rules),
      ...judgeHidden(program, bundle ? 2 : path.quiet ? 1 : 0, context.rules),
    ]
      .filter((verdict) => !isLeftToOthers(verdict, program, dialect, path, context.rules))
      .map((verdict) => ({
        verdict: placed(onItsLine(verdict, program.text), program, text),
        inside: program.inside.length > 0,
      })),
  );
  const judged = [
    ...oneOfEachCause(verdicts),
    ...(await movedPins(programs, dialect, artifact, context, examine)),
  ];
  return {
    format: formatOf(dialect),
    findings: [
      ...images,
      ...judged.map((verdict) => toFinding(verdict, artifact, context, lines)),
      ...(lines === undefined && !isLeftToHooks(dialect)
        ? splitSecrets(resolvedTexts(programs, LEAST), text, artifact.locator, context.rules)
        : []),
    ],
    members: [],
    incomplete: [
      ...incomplete,
      ...(isOfOthers(dialect) ? [] : incompleteOf(programs, dialect, bundle || isCython(artifact))),
      ...(stopped === undefined || !says(dialect) ? [] : [stoppedAt(stopped, dialect)]),
      ...(dialect === 'shell' && artifact.use === undefined ? brokenShell(programs, artifact) : []),
    ],
  };
}

function formatOf(dialect: Dialect): string {
  return isOfOthers(dialect) ? '' : dialect;
}

/** Files that are no programs for their readers, or hold libraries: what cannot be read of them is not said here. */
function isOfOthers(dialect: Dialect): boolean {
  return isPipeline(dialect) || isLeftToHooks(dialect) || dialect === 'recipe' || dialect === 'page';
}

/** Whether it is said here what was left out: of pages it is, except for mistakes in their scripts. */
function says(dialect: Dialect): boolean {
  return dialect === 'page' || !isOfOthers(dialect);
}

function stoppedAt(reason: string, dialect: Dialect): Incomplete {
  return { code: 'budget', reason, risk: dialect === 'page' ? 'shown' : 'unknown' };
}

function toFinding(
  { rule, severity, evidence, subject, line, column }: CodeVerdict,
  { locator: { path, members }, use }: Artifact,
  { rules }: InspectionContext,
  lines?: readonly number[],
): Finding {
  const decoded = use !== undefined || lines !== undefined;
  const location =
    lines === undefined ? { path, members, line, column } : { path, members, line: lines[line - 1] ?? 1 };
  const said = decoded ? withoutLines(evidence) : evidence;
  return findingOf(rules.rule(rule), { evidence: said, location, subject, severity });
}

/** Declarations of C stand between the statements, which are found nonetheless. */
function isCython({ locator }: Artifact): boolean {
  return /\.p(?:yx|xi)$/.test(baseName(locator));
}

/** Lines of a text that was decoded out of a file mean nothing to whoever looks at the file. */
function withoutLines(evidence: string): string {
  return evidence.replaceAll(/ \(line \d+\)| (?:that stands )?in line \d+|^line \d+, column \d+ /g, '');
}

/** A few lines that do not fit the grammar hide nothing; a program that was not read may hold anything. */
function incompleteOf([program]: readonly ReadProgram[], dialect: Dialect, isPart: boolean): Incomplete[] {
  const found: Incomplete[] = [];
  const { completeness, reason } = program?.facts ?? { completeness: 'failed' };
  const excused = completeness === 'partial' && (isPart || (program !== undefined && isExcused(program)));
  if (completeness !== 'complete' && !excused)
    found.push({
      code: completeness === 'failed' ? 'broken' : 'budget',
      reason: `the ${dialect} program was not read whole: ${reason ?? 'it does not fit the grammar'}`,
      risk: 'unknown',
    });
  return found;
}

/** Other shells than those of POSIX and Bash, whose grammars are others. */
const OTHER_SHELL = /^#!.{0,100}\b(?:z|tc|c|fi)sh\b|^#!.{0,100}\btclsh/;
const OTHER_NAME = /^\.z|\.zsh$/;

/** A file with one mistake is refused by the shell itself from there on, so nobody knows what is meant to run. */
function brokenShell([program]: readonly ReadProgram[], { locator }: Artifact): Incomplete[] {
  const [error] = program?.facts.errors ?? [];
  if (program === undefined || error === undefined || program.facts.completeness !== 'complete') return [];
  if (OTHER_NAME.test(baseName(locator)) || OTHER_SHELL.test(program.text.slice(0, 200))) return [];
  const reason = `the shell program was not read whole: line ${error.line} does not fit the grammar`;
  return [{ code: 'broken', reason, risk: 'unknown' }];
}

function hasLongLine(text: string): boolean {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const stop = end === -1 ? text.length : end;
    if (stop - from > BUNDLE_LINE) return true;
    from = stop + 1;
  }
  return false;
}

/** Numbers such as `1.`, which the grammar of Python takes for the beginning of an attribute. */
const FLOAT = /(?:^|[^\w])\d[\d_]{0,60}\.\s{0,20}$/;
/** Other errors that are few enough to hide nothing. */
const FEW_ERRORS = 3;

/** Whether a program is only partly understood because of numbers that end in a point. */
function isExcused({ facts: { errors, reason, language }, text }: ReadProgram): boolean {
  if (language !== 'python' || reason?.includes('do not fit the grammar') !== true) return false;
  const lines = text.split('\n');
  const others = errors.filter(({ line, column }) => {
    const at = lines[line - 1]?.slice(Math.max(0, column - 90), column - 1) ?? '';
    return !FLOAT.test(at);
  });
  return others.length <= FEW_ERRORS + text.length / 2000;
}
