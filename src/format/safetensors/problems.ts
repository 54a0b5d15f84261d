// Collects problems, so many of each kind, and counts the rest.
import type { SafetensorsProblem, SafetensorsProblemKind } from './facts.ts';
import { SAFETENSORS_LIMITS } from './limits.ts';

export class Problems {
  readonly list: SafetensorsProblem[] = [];
  readonly more = new Map<SafetensorsProblemKind, number>();
  private readonly counts = new Map<SafetensorsProblemKind, number>();

  add(kind: SafetensorsProblemKind, detail: string, offset?: number): void {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count <= SAFETENSORS_LIMITS.problemsPerKind) {
      this.list.push(offset === undefined ? { kind, detail } : { kind, detail, offset });
    } else {
      this.more.set(kind, count - SAFETENSORS_LIMITS.problemsPerKind);
    }
  }
}
