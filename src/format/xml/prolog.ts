// Reads what stands before the root element of an XML text: that is where entities are declared.

/** One `<!ENTITY>`. */
export interface XmlEntity {
  readonly name: string;
  /** Declared with `%`: used inside the declarations themselves. */
  readonly parameter: boolean;
  /** Where its text is fetched from. */
  readonly external?: string;
  /** Its text, when it is given. */
  readonly value?: string;
  readonly offset: number;
}

export interface XmlProlog {
  /** The root element without its prefix; undefined when the text ends before it. */
  readonly root?: string;
  readonly doctype?: {
    readonly offset: number;
    /** Address of the declarations that stand elsewhere. */
    readonly external?: string;
    readonly entities: readonly XmlEntity[];
  };
  /** Whether the text ends, or breaks, inside the prolog. */
  readonly cut: boolean;
}

const NAME = /[^\s<>/="'%;&[\]]+/y;
const SPACE = /\s*/y;

/** XML 1.0, production 22, read loosely: what a strict parser refuses is passed over. Linear; never throws. */
export function readProlog(text: string): XmlProlog {
  return new PrologReader(text).read();
}

class PrologReader {
  private readonly text: string;
  private at = 0;
  private doctype: XmlProlog['doctype'];

  constructor(text: string) {
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  read(): XmlProlog {
    for (;;) {
      this.match(SPACE);
      if (this.skipMisc()) continue;
      if (this.text.startsWith('<!DOCTYPE', this.at)) this.readDoctype();
      else break;
    }
    const found = this.doctype === undefined ? {} : { doctype: this.doctype };
    if (this.text[this.at] !== '<') return { ...found, cut: true };
    this.at++;
    const name = this.match(NAME);
    const root = name.slice(name.lastIndexOf(':') + 1);
    return root === '' ? { ...found, cut: true } : { ...found, root, cut: false };
  }

  /** Comments and processing instructions; one that is not closed ends the text. */
  private skipMisc(): boolean {
    const close = this.text.startsWith('<!--', this.at)
      ? '-->'
      : this.text.startsWith('<?', this.at)
        ? '?>'
        : '';
    if (close === '') return false;
    this.skipTo(close);
    return true;
  }

  private readDoctype(): void {
    const offset = this.at;
    this.at += '<!DOCTYPE'.length;
    const entities: XmlEntity[] = [];
    let external: string | undefined;
    while (this.at < this.text.length) {
      this.match(SPACE);
      if (this.take('>')) break;
      if (this.take('[')) this.readSubset(entities);
      else external = this.word() ?? external;
    }
    this.doctype = { offset, entities, ...(external === undefined ? {} : { external }) };
  }

  /** The internal subset, up to its closing bracket. */
  private readSubset(entities: XmlEntity[]): void {
    while (this.at < this.text.length) {
      this.match(SPACE);
      if (this.take(']')) return;
      if (this.skipMisc()) continue;
      if (this.text.startsWith('<!ENTITY', this.at)) entities.push(this.readEntity());
      else this.word();
    }
  }

  private readEntity(): XmlEntity {
    const offset = this.at;
    this.at += '<!ENTITY'.length;
    this.match(SPACE);
    const parameter = this.take('%');
    this.match(SPACE);
    const name = this.match(NAME);
    this.match(SPACE);
    const isExternal = /^(?:SYSTEM|PUBLIC)/.test(this.text.slice(this.at, this.at + 6));
    let last = '';
    while (this.at < this.text.length) {
      this.match(SPACE);
      if (this.take('>')) break;
      last = this.word() ?? last;
    }
    return { name, parameter, offset, ...(isExternal ? { external: last } : { value: last }) };
  }

  /** Passes over one quoted text, name or character; returns the quoted text. */
  private word(): string | undefined {
    const quote = this.text[this.at];
    if (quote === '"' || quote === "'") {
      const start = this.at + 1;
      const end = this.text.indexOf(quote, start);
      this.at = end === -1 ? this.text.length : end + 1;
      return this.text.slice(start, end === -1 ? undefined : end);
    }
    if (this.match(NAME) === '') this.at++;
    return undefined;
  }

  private skipTo(mark: string): void {
    const end = this.text.indexOf(mark, this.at);
    this.at = end === -1 ? this.text.length : end + mark.length;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
