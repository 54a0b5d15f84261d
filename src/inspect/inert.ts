// The inspector of model formats that are known to run nothing when they are loaded: named, and left alone.
import type { Artifact } from '../core/artifact.ts';
import type { Inspection, Inspector } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';
import { baseName } from './name.ts';

/** One row of rules/formats.yml under `inert`. */
interface InertFormat {
  readonly format: string;
  /** Hexadecimal, at the start of the file. */
  readonly magic: string;
  readonly suffixes?: readonly string[];
}

/** Needs the rules to recognise anything, so it is made for one run. */
export function inertInspector(rules: RuleBook): Inspector {
  const { inert } = rules.knowledge<{ readonly inert: readonly InertFormat[] }>('format');
  const formats = inert.map(({ format, magic, suffixes }) => ({
    format,
    suffixes,
    magic: Buffer.from(magic, 'hex'),
  }));
  const find = ({ locator }: Artifact, head: Uint8Array): string | undefined => {
    const name = baseName(locator);
    return formats.find(
      ({ magic, suffixes }) =>
        magic[0] === head[0] &&
        magic.equals(head.subarray(0, magic.length)) &&
        (suffixes === undefined || suffixes.some((suffix) => name.endsWith(`.${suffix}`))),
    )?.format;
  };
  return {
    name: 'inert',
    recognises: (artifact, head) => find(artifact, head) !== undefined,
    async inspect(artifact): Promise<Inspection> {
      const format = find(artifact, await artifact.bytes.read(0, 64)) ?? 'data';
      return { format, findings: [], members: [], incomplete: [] };
    },
  };
}
