// Finds known words in the many short texts of a program, in one pass over all of them.
import { Automaton } from '../automaton.ts';

export class WordFinder {
  private readonly words: readonly string[];
  private readonly automaton: Automaton;

  /** `words` in ASCII and small letters, without line breaks. */
  constructor(words: readonly string[]) {
    this.words = words;
    this.automaton = new Automaton(words);
  }

  /** The numbers of the words in each text that has any, in ascending order; `texts` in small letters. */
  find(texts: readonly string[]): Map<number, readonly number[]> {
    const found = new Map<number, number[]>();
    const ends = endsOf(texts);
    // Characters beyond Latin 1 lose their upper byte here, so that words may be seen which are not there.
    const data = Buffer.from(texts.join('\n'), 'latin1');
    let index = 0;
    this.automaton.scan(data, 0, data.length, (number, start) => {
      while (start >= (ends[index] ?? data.length)) index++;
      const numbers = found.get(index);
      if (numbers?.includes(number) === true || !this.isIn(texts[index], number)) return;
      if (numbers === undefined) found.set(index, [number]);
      else numbers.push(number);
    });
    for (const numbers of found.values()) numbers.sort((a, b) => a - b);
    return found;
  }

  private isIn(text: string | undefined, number: number): boolean {
    const word = this.words[number];
    return word !== undefined && text?.includes(word) === true;
  }
}

/** Where each text ends once they are joined with line breaks. */
function endsOf(texts: readonly string[]): number[] {
  let end = -1;
  return texts.map((text) => (end += text.length + 1));
}
