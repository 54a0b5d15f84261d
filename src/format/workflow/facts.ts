// What a workflow or a composite action says, without any opinion: triggers, permissions, jobs, steps, texts.

/** A scalar of the file; offsets are in characters of the file, `end` is the character behind it. */
export interface Text {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Entry extends Text {
  readonly key: string;
}

export interface Uses extends Text {
  /** The comment behind it on the same line, without `#`; by custom, the version that a commit stands for. */
  readonly comment: string;
}

export interface Permissions {
  readonly start: number;
  /** `write-all`, `read-all`, or nothing when scopes are named one by one. */
  readonly all?: string;
  /** Scope to access, as written. */
  readonly scopes: ReadonlyMap<string, string>;
}

export interface Step {
  readonly start: number;
  readonly run?: Text;
  readonly uses?: Uses;
  readonly with: readonly Entry[];
  readonly env: readonly Entry[];
  readonly condition: string;
  /** `working-directory`. */
  readonly directory: string;
  /** Its name for later steps; empty when it has none. */
  readonly id: string;
  /** What runs the script, as written: a name, or a command in which `{0}` is the file of the script. */
  readonly shell?: Text;
}

export interface Job {
  readonly id: string;
  readonly start: number;
  readonly permissions?: Permissions;
  readonly condition: string;
  /** Labels and groups of the runner, in one line. */
  readonly runsOn: string;
  /** Whether it names an environment, which may ask for an approval. */
  readonly hasEnvironment: boolean;
  /** The reusable workflow that it calls. */
  readonly uses?: Uses;
  readonly inheritsSecrets: boolean;
  /** Secrets and inputs of the reusable workflow. */
  readonly given: readonly Entry[];
  readonly env: readonly Entry[];
  /** Jobs that have to end before it. */
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
  /** What it hands to the jobs behind it. */
  readonly outputs: readonly Entry[];
  /** Scalars of the matrix, under the key that they stand below; empty for the key when the matrix is one expression. */
  readonly matrix: readonly Entry[];
  /** The shell of steps that name none. */
  readonly shell?: Text;
  /** Every scalar of the job in which an expression stands, except conditions. */
  readonly expressions: readonly Text[];
}

export interface WorkflowFacts {
  readonly kind: 'workflow' | 'action';
  /** Names of events, as written; none for an action, which runs where it is used. */
  readonly triggers: readonly string[];
  readonly permissions?: Permissions;
  readonly env: readonly Entry[];
  /** The shell of steps that name none. */
  readonly shell?: Text;
  readonly jobs: readonly Job[];
}
