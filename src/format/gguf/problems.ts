// Collects problems of a GGUF file, so many of each kind, and counts the rest.
import type { GgufProblem, GgufProblemKind } from './facts.ts';
import { GGUF_LIMITS } from './limits.ts';

export class GgufProblems {
  readonly list: GgufProblem[] = [];
  readonly more = new Map<GgufProblemKind, number>();
  private readonly counts = new Map<GgufProblemKind, number>();

  add(kind: GgufProblemKind, detail: string, offset?: number): void {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count <= GGUF_LIMITS.problemsPerKind) {
      this.list.push(offset === undefined ? { kind, detail } : { kind, detail, offset });
    } else {
      this.more.set(kind, count - GGUF_LIMITS.problemsPerKind);
    }
  }
}
