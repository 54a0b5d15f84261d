// Lays out sections of Markdown tables within a number of UTF-8 bytes: shares first, then what is left.
import { count } from './words.ts';

export interface Section {
  /** Escaped; in a collapsed section it is the line that stays visible. */
  readonly title: string;
  readonly collapsed: boolean;
  /** The part of the room, from 0 to 1, that the section may fill before others are given more. */
  readonly share: number;
  readonly head: readonly string[];
  /** How many rows there are. Without any the section is left out, unless it says `whenEmpty`. */
  readonly size: number;
  /** The escaped cells of row `index`; called only for rows that are tried. */
  row(index: number): readonly string[];
  readonly whenEmpty?: string;
}

interface Layout {
  readonly section: Section;
  readonly rows: string[];
  /** A row that did not fit; rows after it must not take its place. */
  waiting?: string;
}

/**
 * `header`, the sections and `footer` in at most `budget` bytes. Rows are cut, never the frame: a section always
 * says how many of its rows are missing and where they are.
 */
export function fit(
  header: string,
  sections: readonly Section[],
  footer: string,
  options: { readonly budget: number; readonly elsewhere: string },
): string {
  const layouts = sections.map((section): Layout => ({ section, rows: [] }));
  const frame = layouts.map(({ section }) =>
    byteLength(render(section, [], section.size, options.elsewhere)),
  );
  const fixed = byteLength(header) + byteLength(footer) + frame.reduce((sum, size) => sum + size, 0);
  let room = Math.max(0, options.budget - fixed);
  const whole = room;
  for (const layout of layouts) room -= fill(layout, Math.min(room, whole * layout.section.share));
  for (const layout of layouts) room -= fill(layout, room);
  const body = layouts.map(({ section, rows }) =>
    render(section, rows, section.size - rows.length, options.elsewhere),
  );
  return header + body.join('') + footer;
}

/** Takes rows while they fit in `room` bytes; returns the bytes taken. */
function fill(layout: Layout, room: number): number {
  const { section, rows } = layout;
  let taken = 0;
  while (rows.length < section.size) {
    const row = layout.waiting ?? tableRow(section.row(rows.length));
    const size = byteLength(row);
    if (taken + size > room) {
      layout.waiting = row;
      break;
    }
    delete layout.waiting;
    rows.push(row);
    taken += size;
  }
  return taken;
}

function render(section: Section, rows: readonly string[], missing: number, elsewhere: string): string {
  if (section.size === 0) {
    return section.whenEmpty === undefined ? '' : `## ${section.title}\n\n${section.whenEmpty}\n\n`;
  }
  const head = tableRow(section.head) + tableRow(section.head.map(() => '---'));
  const cut = missing === 0 ? '' : `\n**${count(missing, 'more row')} left out here; see ${elsewhere}.**\n`;
  const table = `${head}${rows.join('')}${cut}`;
  return section.collapsed
    ? `<details><summary>${section.title}</summary>\n\n${table}\n</details>\n\n`
    : `## ${section.title}\n\n${table}\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
