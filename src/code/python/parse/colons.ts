// Whether a line goes on with a block, as far as that can be told without reading it.
import { CODE } from './characters.ts';

/** Looks through each line once, however often it is asked. */
export class Colons {
  private readonly text: string;
  /** The end of the line that was looked through. */
  private end = 0;
  /** The last colon in it with nothing but a comment behind it. */
  private last = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether there is one from here on; places come in the order of the text. */
  isAhead(from: number): boolean {
    if (from >= this.end) this.look(from);
    return this.last >= from;
  }

  private look(from: number): void {
    const feed = this.text.indexOf('\n', from);
    this.end = feed === -1 ? this.text.length : feed;
    for (let at = from; at < this.end; at++)
      if (this.text.charCodeAt(at) === CODE.colon && this.isLast(at)) this.last = at;
  }

  private isLast(colon: number): boolean {
    let at = colon + 1;
    for (let code = this.text.charCodeAt(at); code === CODE.space || code === CODE.tab;)
      code = this.text.charCodeAt(++at);
    return at >= this.end || this.text.charCodeAt(at) === CODE.hash;
  }
}
