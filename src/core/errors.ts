// The shape of every error model-guard throws: a class per folder, a closed set of codes per class.

/**
 * Base of all typed errors. `code` is for programs, `message` for people (one line, says what to do),
 * `cause` keeps the original.
 */
export abstract class GuardError<Code extends string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, cause?: unknown) {
    // Without a stack: these are answers for people, thrown by the thousand where a format is told from another, and
    // collecting a stack costs more than all the rest of a refusal.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message, cause === undefined ? undefined : { cause });
    Error.stackTraceLimit = limit;
    this.name = new.target.name;
    this.code = code;
  }
}

/** The message of anything thrown, without trusting that it is an Error. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
