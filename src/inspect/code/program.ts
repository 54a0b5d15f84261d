// A program as the judge sees it: its facts, what it can do, and where its values come from.
import type { CodeFacts } from '../../code/facts.ts';
import type { Capabilities } from './capabilities.ts';
import type { Flow } from './flow.ts';
import type { Inputs } from './inputs.ts';
import type { PathKind } from './path.ts';
import type { Traits } from './traits.ts';

export interface Program {
  readonly path: PathKind;
  readonly facts: CodeFacts;
  readonly traits: Traits;
  readonly flow: Flow;
  readonly inputs: Inputs;
  readonly capabilities: Capabilities;
}
