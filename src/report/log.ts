// The one module that writes to the log, on the runner and on a terminal alike.
import type { WorkflowCommand } from './command.ts';
import { workflowCommand } from './command.ts';
import { bounded, clean, forLog, forLogLines } from './escape.ts';

export interface LogOptions {
  readonly write: (text: string) => void;
  /** Whether the colours of rendered text are kept. */
  readonly colour: boolean;
  /** Whether a progress line may be drawn and redrawn: only on a terminal. */
  readonly progress: boolean;
  /** Whether GitHub's runner reads what is written and acts on workflow commands. */
  readonly commands: boolean;
}

export interface Log {
  /** One line of any text. */
  line(text: string): void;
  /** Lines that a renderer of this folder made. */
  rendered(text: string): void;
  /** Nothing where no runner reads. */
  command(command: WorkflowCommand): void;
  group(title: string): void;
  endGroup(): void;
  /** Replaces the progress line; the next other output clears it. An empty text only clears. */
  progress(text: string): void;
}

/** Shorter than the narrowest usual terminal, because a wrapped line cannot be redrawn. */
const PROGRESS_WIDTH = 78;
const CLEAR_LINE = '\r\u001b[K';

export function createLog(options: LogOptions): Log {
  const { write, colour, commands } = options;
  let drawn = false;
  const put = (text: string): void => {
    write(`${drawn ? CLEAR_LINE : ''}${text}`);
    drawn = false;
  };
  const command = (made: WorkflowCommand): void => {
    if (commands) put(`${made}\n`);
  };
  return {
    line: (text) => put(`${forLog(text)}\n`),
    rendered: (text) => {
      if (text !== '') put(`${forLogLines(text.replace(/\n$/, ''), colour)}\n`);
    },
    command,
    group: (title) => command(workflowCommand('group', {}, clean(title))),
    endGroup: () => command(workflowCommand('endgroup', {}, '')),
    progress: (text) => {
      if (!options.progress) return;
      if (text === '') {
        if (drawn) put('');
        return;
      }
      put(bounded(forLog(text), PROGRESS_WIDTH));
      drawn = true;
    },
  };
}
