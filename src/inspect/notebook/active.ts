// Outputs that act on whoever opens the notebook: scripts, and what they could reach.
import type { NotebookFacts } from '../../format/notebook/facts.ts';

export interface NotebookKnowledge {
  /** Words by which a script in an output reaches the kernel or the session of whoever opens it. */
  readonly 'kernel-words': readonly string[];
  /** What scripts of plotting libraries have the kernel do, with one blank for each run of blanks. */
  readonly 'library-kernel-code': readonly string[];
  /** Hosts that plotting libraries load their scripts from. */
  readonly 'script-hosts': readonly string[];
  /** Ends of paths at which something starts by itself. */
  readonly 'startup-paths': readonly string[];
}

export type ActiveKind = 'kernel' | 'foreign-script' | 'script';

export interface ActiveOutput {
  readonly kind: ActiveKind;
  /** The word, the host or the type. */
  readonly detail: string;
  readonly cell: number;
  /** In characters of the file. */
  readonly offset: number;
}

const SCRIPT_TYPES: ReadonlySet<string> = new Set(['application/javascript', 'text/javascript']);
const MARKUP: ReadonlySet<string> = new Set(['text/html', 'image/svg+xml', 'text/markdown']);
/** The address of an external script; both lengths are bounded, so that a long attribute costs no more. */
const EXTERNAL =
  /<script\b[^>]{0,500}?\bsrc\s{0,20}=\s{0,20}["']?\s{0,20}((?:https?:)?\/\/[^"'\s>]{1,300})/gi;

/** One for each kind and detail, the first place of it. */
export function activeOutputs({ cells }: NotebookFacts, knowledge: NotebookKnowledge): ActiveOutput[] {
  const found = new Map<string, ActiveOutput>();
  const note = (output: ActiveOutput): void => {
    const key = `${output.kind} ${output.detail}`;
    if (!found.has(key)) found.set(key, output);
  };
  // Scripts of libraries put such values between quotes, and serve the outputs of all cells: a quote in one would say how
  // the text goes on.
  const isSteered = cells.some(({ outputMetadata }) =>
    outputMetadata.some(({ text }) => /['"\\]/.test(text)),
  );
  const known = isSteered ? [] : knowledge['library-kernel-code'];
  for (const { number: cell, outputs } of cells) {
    for (const { type, fragments } of outputs) {
      if (!SCRIPT_TYPES.has(type) && !MARKUP.has(type)) continue;
      const offset = fragments[0]?.start ?? 0;
      const text = fragments.map((fragment) => fragment.text).join('');
      const isScript = SCRIPT_TYPES.has(type) || /<script\b/i.test(text);
      const word = isScript ? kernelWord(text, known, knowledge) : undefined;
      if (word !== undefined) note({ kind: 'kernel', detail: word, cell, offset });
      for (const host of foreignHosts(text, knowledge))
        note({ kind: 'foreign-script', detail: host, cell, offset });
      if (SCRIPT_TYPES.has(type)) note({ kind: 'script', detail: type, cell, offset });
    }
  }
  return [...found.values()];
}

/** The first word by which the script reaches the kernel, other than by what a library is known to do. */
function kernelWord(
  text: string,
  known: readonly string[],
  knowledge: NotebookKnowledge,
): string | undefined {
  const words = knowledge['kernel-words'];
  const find = (searched: string): string | undefined => words.find((word) => searched.includes(word));
  if (find(text) === undefined) return undefined;
  return find(known.reduce((rest, code) => rest.replaceAll(code, ' '), text.replaceAll(/\s+/g, ' ')));
}

function foreignHosts(text: string, knowledge: NotebookKnowledge): string[] {
  return [...text.matchAll(EXTERNAL)].flatMap(([, address = '']) => {
    const url = URL.canParse(address, 'https://relative.invalid')
      ? new URL(address, 'https://relative.invalid')
      : undefined;
    const known = url !== undefined && knowledge['script-hosts'].includes(url.hostname);
    return known ? [] : [url?.hostname ?? address];
  });
}
