// The inspector of formats we can name but not read yet: they are said, never passed over in silence.
import type { Artifact, Locator } from '../core/artifact.ts';
import type { Incomplete, Risk } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';

/** One row of rules/formats.yml. */
interface UnreadRow {
  readonly format: string;
  readonly magic?: string;
  readonly offset?: number;
  readonly suffixes?: readonly string[];
  readonly risk: Risk;
}

interface UnreadFormat extends Omit<UnreadRow, 'magic' | 'suffixes'> {
  readonly magic?: Buffer;
  readonly offset: number;
  /** With their dots. */
  readonly suffixes?: readonly string[];
}

/** Needs the rules to recognise anything, so it is made for one run. */
export function unreadInspector(rules: RuleBook): Inspector {
  const formats = rules.knowledge<{ readonly unread: readonly UnreadRow[] }>('format').unread.map(compiled);
  const find = (artifact: Artifact, head: Uint8Array): UnreadFormat | undefined => {
    const name = nameOf(artifact.locator);
    return artifact.bytes.size === 0 ? undefined : formats.find((format) => matches(format, name, head));
  };
  return {
    name: 'unread',
    recognises: (artifact, head) => find(artifact, head) !== undefined,
    async inspect(artifact: Artifact, _context: InspectionContext): Promise<Inspection> {
      const format = find(artifact, await artifact.bytes.read(0, 512));
      if (format === undefined) return { format: 'data', findings: [], members: [], incomplete: [] };
      const reason = `${format.format} files are not read yet, so nothing is known about what is inside`;
      return {
        format: format.format,
        findings: [],
        members: [],
        incomplete: [{ code: 'unsupported', reason, risk: format.risk }],
      };
    },
  };
}

/** Why a file that no inspector claims is not simply data: its name promises a model. */
export function unrecognised(locator: Locator, rules: RuleBook): Incomplete | undefined {
  const { promised } = rules.knowledge<{ readonly promised: readonly string[] }>('format');
  const name = nameOf(locator);
  const suffix = promised.find((known) => name.endsWith(`.${known}`));
  if (suffix === undefined) return undefined;
  const reason = `the name ends in .${suffix}, but the content is no format that is known`;
  return { code: 'unsupported', reason, risk: 'unknown' };
}

function nameOf({ path, members }: Locator): string {
  return (members.at(-1) ?? path).toLowerCase();
}

function compiled({ magic, offset = 0, suffixes, ...row }: UnreadRow): UnreadFormat {
  return {
    ...row,
    offset,
    ...(magic !== undefined && { magic: Buffer.from(magic, 'hex') }),
    ...(suffixes !== undefined && { suffixes: suffixes.map((suffix) => `.${suffix}`) }),
  };
}

function matches({ magic, offset, suffixes }: UnreadFormat, name: string, head: Uint8Array): boolean {
  if (magic !== undefined && magic[0] !== head[offset]) return false;
  if (suffixes !== undefined && !suffixes.some((suffix) => name.endsWith(suffix))) return false;
  return magic === undefined || magic.equals(head.subarray(offset, offset + magic.length));
}
