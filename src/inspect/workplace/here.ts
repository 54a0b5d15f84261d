// Inspects in this thread: what a worker does, and what stands in for workers where there are none.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext, Inspector } from '../../core/inspection.ts';
import { loadRules } from '../../core/rulebook.ts';
import { type StartedFiles, startsFor } from '../hooks/starts.ts';
import { inspectorsFor } from '../inspectors.ts';
import { tensorReaders } from '../models.ts';
import { type IncludedFiles, includesFor } from '../package/included.ts';
import { removalFindings } from '../removal.ts';
import { type FileInspection, inspectFile } from '../walk.ts';
import type { Orders, RemovedFile, Scope, Staff, Surroundings, Workplace } from './workplace.ts';

export class Here implements Workplace {
  private readonly inspectors: Readonly<Record<Scope, readonly Inspector[]>>;
  private readonly starts: Readonly<Record<Scope, StartedFiles | undefined>>;
  private readonly includes: Readonly<Record<Scope, IncludedFiles | undefined>>;
  private readonly shared: Pick<InspectionContext, 'rules' | 'allowedGlobals' | 'youngSince'>;

  constructor({ rules, inspectors }: Staff, { allowedGlobals, youngSince }: Omit<Orders, 'customRules'>) {
    this.inspectors = { everything: inspectors, tensors: tensorReaders(inspectors) };
    // Kept for the run, so that the hooks and lists of a folder are read once.
    this.starts = { everything: startsFor(rules, inspectors), tensors: undefined };
    this.includes = { everything: includesFor(rules, inspectors), tensors: undefined };
    this.shared = { rules, allowedGlobals, ...(youngSince !== undefined && { youngSince }) };
  }

  inspect(artifact: Artifact, surroundings: Surroundings, scope: Scope): Promise<FileInspection> {
    return inspectFile(
      artifact,
      { ...this.shared, ...surroundings },
      this.inspectors[scope],
      this.starts[scope],
      this.includes[scope],
    );
  }

  inspectRemoval(file: RemovedFile, surroundings: Surroundings): Promise<readonly Finding[]> {
    return removalFindings(file, { ...this.shared, ...surroundings }, this.inspectors.everything);
  }

  close(): void {
    // Nothing is kept open.
  }
}

/** Ours; and a team's own with what reads them. Throws CustomRuleError. */
export async function staffFor(texts: Orders['customRules']): Promise<Staff> {
  const ours = await loadRules();
  if (texts.size === 0) return { rules: ours, inspectors: inspectorsFor(ours) };
  const { customStaff } = await import('../custom/rules.ts');
  return customStaff(ours, texts);
}

/** As {@link staffFor}, once the examples of the team's rules hold. */
export async function provenStaff(texts: Orders['customRules']): Promise<Staff> {
  const staff = await staffFor(texts);
  if (texts.size === 0) return staff;
  const { proveCustomRules } = await import('../custom/rules.ts');
  await proveCustomRules(staff, await loadRules());
  return staff;
}
