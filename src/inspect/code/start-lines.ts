// Lines of start files, tables of cron and units: those that hide or fetch what they run, and those of every installer.
import type { RuleBook } from '../../core/rule.ts';
import { MAX_TEXT } from './arguments.ts';
import type { CodeKnowledge } from './knowledge.ts';

export class StartLines {
  private readonly grave: readonly RegExp[];
  private readonly plain: readonly RegExp[];

  private readonly held: ReadonlySet<string>;
  private readonly constants: ReadonlySet<string>;

  private constructor({ grave, plain, held, 'held-constants': constants }: CodeKnowledge['start-lines']) {
    this.held = new Set(held);
    this.constants = new Set(constants);
    this.grave = grave.map((pattern) => new RegExp(pattern, 'i'));
    this.plain = plain.map((pattern) => new RegExp(pattern));
  }

  static of(rules: RuleBook): StartLines {
    return rules.index(
      'start lines',
      rules,
      () => new StartLines(rules.knowledge<CodeKnowledge>('code')['start-lines']),
    );
  }

  /** Whether it fetches, decodes or hides what it runs. */
  isGrave(line: string): boolean {
    const text = line.slice(0, MAX_TEXT);
    return this.grave.some((pattern) => pattern.test(text));
  }

  /** Whether a person should look at lines, or at what is not known, in a place of this kind. */
  isHeld(kind: string, lines: readonly string[] | undefined): boolean {
    if (this.constants.has(kind)) return lines?.some((line) => !/^(?:\$_)?$/.test(line.trim())) === true;
    if (!this.held.has(kind)) return false;
    return kind !== 'shell' || lines?.every((line) => this.isPlain(line)) !== true;
  }

  /** Whether each command of it only sets variables and completions, as installers do. A line too long to be read does not. */
  private isPlain(line: string): boolean {
    if (line.length > MAX_TEXT) return false;
    return line.split(/&&|;/).every((command) => this.plain.some((pattern) => pattern.test(command)));
  }
}
