// The readers of languages, loaded when the first program of a language is met: grammars are large.
import type { CodeReader, Language } from '../../code/facts.ts';

export async function readerOf(language: Language): Promise<CodeReader> {
  switch (language) {
    case 'python':
      return (await import('../../code/python/read.ts')).readPython;
    case 'javascript':
      return (await import('../../code/javascript/read.ts')).readJavascript;
    case 'shell':
      return (await import('../../code/shell/read.ts')).readShell;
  }
}
