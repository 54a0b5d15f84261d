// Finds text inside elements that are not shown, and in attributes that no page shows as text.
import type { Parts } from './part.ts';
import { type Tag, tagsOf } from './tags.ts';

export interface ElementKnowledge {
  /** Elements whose content no page shows. */
  readonly 'unseen-elements': readonly string[];
  /** Attributes whose text no page shows until somebody points at it. */
  readonly 'text-attributes': readonly string[];
  /** Values of `style` that hide an element, as patterns on the value without blanks, in lower case. */
  readonly 'hiding-styles': readonly string[];
  /** Values of `class` that style sheets hide an element by. */
  readonly 'hiding-classes': readonly string[];
}

export interface CompiledElements {
  readonly unseen: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly styles: readonly RegExp[];
  readonly classes: ReadonlySet<string>;
}

export function compileElements(raw: ElementKnowledge): CompiledElements {
  return {
    unseen: new Set(raw['unseen-elements']),
    attributes: new Set(raw['text-attributes']),
    styles: raw['hiding-styles'].map((pattern) => new RegExp(pattern)),
    classes: new Set(raw['hiding-classes']),
  };
}

/** Characters of an element that nothing ends. */
const MAX_OPEN = 4000;
/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set([
  'img',
  'br',
  'hr',
  'input',
  'meta',
  'link',
  'source',
  'wbr',
  'area',
  'col',
]);

/** Returns false when not all tags were read. */
export function addElements(text: string, knowledge: CompiledElements, parts: Parts): boolean {
  const { tags, stopped } = tagsOf(text);
  const open = new Map<string, { readonly tag: Tag; depth: number }>();
  const classes = classesHidden(text, knowledge);
  for (const tag of tags) {
    addAttributes(tag, knowledge, parts);
    const { name, closes } = tag;
    const hiding = open.get(name);
    if (closes && hiding !== undefined && --hiding.depth === 0) {
      open.delete(name);
      parts.add(placeOf(name), hiding.tag.at, text.slice(hiding.tag.end, tag.at));
    } else if (!closes && hiding !== undefined) hiding.depth++;
    else if (!closes && !VOID.has(name) && isHidden(tag, knowledge, classes))
      open.set(name, { tag, depth: 1 });
  }
  // An element that nothing ends goes on to the end of the page; a name by itself is mostly one that is talked about.
  for (const [name, { tag }] of open) {
    if (tag.attributes.size > 0 && !knowledge.unseen.has(name))
      parts.add(placeOf(name), tag.at, text.slice(tag.end, tag.end + MAX_OPEN));
  }
  return !stopped;
}

function placeOf(name: string): 'details' | 'element' | 'script' {
  if (name === 'details') return name;
  return name === 'script' || name === 'style' ? 'script' : 'element';
}

function addAttributes({ name, attributes, at }: Tag, knowledge: CompiledElements, parts: Parts): void {
  for (const [key, value] of attributes) {
    if (key === 'alt' && name === 'img') parts.add('alt', at, value);
    else if (knowledge.attributes.has(key) || key.startsWith('data-')) parts.add('attribute', at, value);
  }
}

/** Characters of a style that are looked at. */
const MAX_STYLE = 1000;

function hides(style: string, styles: readonly RegExp[]): boolean {
  const plain = style
    .slice(0, MAX_STYLE)
    .toLowerCase()
    .replaceAll(/[\s'"{}]/g, '');
  return plain !== '' && styles.some((pattern) => pattern.test(plain));
}

/** A rule of a style sheet in the page: `.name { ... }`. */
const SHEET_RULE = /\.([\w-]{1,60})[^.{}\n]{0,80}\{([^{}]{1,400})\}/g;

/** The classes that are known to hide, and those that the page itself says hide. */
function classesHidden(text: string, { classes, styles }: CompiledElements): ReadonlySet<string> {
  if (!/<style/i.test(text)) return classes;
  const all = new Set(classes);
  for (const [, name = '', body = ''] of text.matchAll(SHEET_RULE))
    if (all.size < 1000 && hides(body, styles)) all.add(name.toLowerCase());
  return all;
}

function isHidden(
  { name, attributes }: Tag,
  { unseen, styles }: CompiledElements,
  classes: ReadonlySet<string>,
): boolean {
  if (name === 'details') return !attributes.has('open');
  if (unseen.has(name) || attributes.has('hidden')) return true;
  if (hides(attributes.get('style') ?? '', styles)) return true;
  const color = attributes.get('color')?.toLowerCase();
  if (color !== undefined && styles.some((pattern) => pattern.test(`color:${color}`))) return true;
  if (attributes.get('size') === '0' || attributes.get('height') === '0' || attributes.get('width') === '0')
    return true;
  const list = attributes.get('class') ?? attributes.get('classname') ?? '';
  return list !== '' && list.split(/\s+/).some((one) => classes.has(one.toLowerCase()));
}
