// Reads the tags of an XML text with their attributes, without building a tree. What is broken is passed over.

export interface XmlTag {
  readonly name: string;
  /** `</x>`; a tag that ends itself is told as one that opens. */
  readonly closes: boolean;
  /** `<x/>` */
  readonly empty: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the `<`, in characters. */
  readonly at: number;
}

/** Tags of one text: files that editors write have some hundred. */
const MAX_TAGS = 50_000;
const NAME = /<(\/?)([A-Za-z_][\w:.-]{0,100})/y;
const ATTRIBUTE = /\s{1,1000}([A-Za-z_][\w:.-]{0,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/y;
const END = /\s{0,1000}(\/?)>/y;

/** Comments and marked sections hold no tags. Linear; never throws. */
export function xmlTags(text: string): XmlTag[] {
  const tags: XmlTag[] = [];
  for (let at = text.indexOf('<'); at !== -1 && tags.length < MAX_TAGS;) {
    const skipped = behindMarked(text, at);
    const tag = skipped === undefined ? tagAt(text, at) : undefined;
    if (tag !== undefined) tags.push(tag.tag);
    at = text.indexOf('<', skipped ?? tag?.end ?? at + 1);
  }
  return tags;
}

const MARKED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function behindMarked(text: string, at: number): number | undefined {
  for (const [open, close] of MARKED) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    return end === -1 ? text.length : end + close.length;
  }
  return undefined;
}

function tagAt(text: string, at: number): { readonly tag: XmlTag; readonly end: number } | undefined {
  NAME.lastIndex = at;
  const [, slash = '', name] = NAME.exec(text) ?? [];
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let end = NAME.lastIndex;
  ATTRIBUTE.lastIndex = end;
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
    attributes.set(found[1] ?? '', unescaped(found[2] ?? found[3] ?? ''));
    end = ATTRIBUTE.lastIndex;
  }
  END.lastIndex = end;
  const close = END.exec(text);
  const tag = { name, closes: slash === '/', empty: close?.[1] === '/', attributes, at };
  return { tag, end: close === null ? end : END.lastIndex };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(value: string): string {
  return value.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
