// Finds a dangerous callable among the arguments of a call: whoever gets it may call it.
import type { Value } from '../../format/pickle/facts.ts';
import { type Callable, type CallableResolver, pathOf } from './callable.ts';
import type { PickleKnowledge, Standing } from './knowledge.ts';

/** A dangerous reference given to these is stored, and reported as a reference. */
const QUIET_CALLEES: ReadonlySet<Standing['kind']> = new Set(['known', 'framework', 'tensors', 'combinator']);

interface Danger {
  readonly rule: string;
  readonly about: string;
}

export class DangerousArguments {
  private readonly knowledge: PickleKnowledge;
  private readonly resolver: CallableResolver;
  /** Containers and calls that were walked and hold nothing dangerous, or whose danger is being reported. */
  private readonly harmless = new Set<Value>();

  constructor(knowledge: PickleKnowledge, resolver: CallableResolver) {
    this.knowledge = knowledge;
    this.resolver = resolver;
  }

  /** A dangerous callable given to something that nobody vouches for may be called by it: as bad as a call. */
  of(callable: Callable, args: Value): Danger | undefined {
    if (callable.kind === 'global') {
      const { kind } = this.knowledge.standingOf(callable.global);
      if (QUIET_CALLEES.has(kind)) return undefined;
    }
    return this.findDangerous(args);
  }

  /** Linear over the whole file: what held nothing dangerous once is not walked again. */
  private findDangerous(args: Value): Danger | undefined {
    const seen: Value[] = [args];
    for (let next = 0; next < seen.length; next++) {
      const value = seen[next];
      if (value === undefined || this.harmless.has(value)) continue;
      const found = this.dangerOf(value);
      if (found !== undefined) return found;
      if (value.kind !== 'container' && value.kind !== 'call') continue;
      this.harmless.add(value);
      seen.push(
        ...(value.kind === 'container' ? value.items : [value.callee, value.args]).filter(isCompound),
      );
    }
    return undefined;
  }

  private dangerOf(value: Value): Danger | undefined {
    const callable = this.resolver.resolve(value);
    if (callable.kind !== 'global') return undefined;
    const standing = this.knowledge.standingOf(callable.global);
    return standing.kind === 'dangerous'
      ? { rule: standing.rule, about: pathOf(callable.global) }
      : undefined;
  }
}

function isCompound({ kind }: Value): boolean {
  return kind === 'container' || kind === 'call' || kind === 'global';
}
