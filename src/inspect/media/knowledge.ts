// What rules/media.yml knows of programs in the texts of pictures, compiled once a run.
import type { RuleBook } from '../../core/rule.ts';

interface Sign {
  /** What the text does, to stand behind its place. */
  readonly says: string;
  readonly pattern: string;
  /** Whether something runs it as it stands there. */
  readonly grave?: boolean;
}

interface CompiledSign extends Omit<Sign, 'pattern'> {
  readonly expression: RegExp;
}

interface RawMediaKnowledge {
  readonly signs: readonly Sign[];
}

export interface MediaKnowledge {
  readonly signs: readonly CompiledSign[];
}

const MEDIA = {};

export function mediaKnowledge(rules: RuleBook): MediaKnowledge {
  return rules.index('media', MEDIA, () => ({
    signs: rules.knowledge<RawMediaKnowledge>('media').signs.map(({ says, pattern, grave = false }) => ({
      says,
      grave,
      expression: new RegExp(pattern, 'i'),
    })),
  }));
}
