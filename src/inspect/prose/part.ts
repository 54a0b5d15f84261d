// A part of a text that whoever reads it as a page does not see, and the room there is for such parts.

/** Where it stands, as rules name it. */
export type Place =
  | 'comment'
  | 'comments'
  | 'element'
  | 'script'
  | 'attribute'
  | 'alt'
  | 'title'
  | 'reference'
  | 'front-matter'
  | 'front-value'
  | 'off-screen'
  | 'details'
  | 'message';

export interface HiddenPart {
  readonly place: Place;
  /** Of the first character, in characters of the text. */
  readonly at: number;
  readonly text: string;
}

/** Characters of one part; a longer one is cut, and no page hides as much for a reason. */
export const MAX_PART = 20_000;
/** Parts shorter than this tell nobody to do anything; comments may do so together. */
const MIN_PART = 12;
const MIN_COMMENT = 2;
/** Parts of one text: README files with generated tables have some thousands of attributes. */
const MAX_PARTS = 10_000;
/** Characters of all parts of one text together. */
const MAX_TOGETHER = 3_000_000;

/** Collects parts within bounds, and knows whether all of them found room. */
export class Parts {
  readonly all: HiddenPart[] = [];
  private readonly seen = new Set<string>();
  private left = MAX_TOGETHER;
  full = false;

  add(place: Place, at: number, text: string): void {
    if (text.length < (place === 'comment' ? MIN_COMMENT : MIN_PART)) return;
    const cut = text.slice(0, MAX_PART);
    // The same words again say the same.
    if (this.seen.has(cut)) return;
    this.seen.add(cut);
    this.left -= cut.length;
    if (this.left < 0 || this.all.length >= MAX_PARTS) this.full = true;
    else this.all.push({ place, at, text: cut });
    // What is left of a long comment is a part of its own: nothing is hidden by being far down.
    if (text.length > MAX_PART && !this.full) this.add(place, at + MAX_PART / 2, text.slice(MAX_PART / 2));
  }
}
