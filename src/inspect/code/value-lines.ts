// The lines of a YAML file on which the lines of a value stand: of a block its own, of any other value the first one.
import { type JsonNode, stringOf } from '../../format/json/nodes.ts';
import { LineTable } from '../../lockfile/lines.ts';

export class ValueLines {
  private readonly file: string;
  private readonly table: LineTable;

  constructor(file: string) {
    this.file = file;
    this.table = new LineTable(file);
  }

  /** The line where a value begins; of a block the one behind its mark. */
  first(node: JsonNode): number {
    return this.table.lineAt(node.start) + (this.mark(node) === undefined ? 0 : 1);
  }

  /** One for each line of the value's text. Linear in both. */
  all(node: JsonNode, text: string): readonly number[] {
    const first = this.first(node);
    const lines = text.split('\n');
    if (this.mark(node) === '>') return this.folded(node, lines, first);
    const step = this.mark(node) === undefined ? 0 : 1;
    return lines.map((_, index) => first + index * step);
  }

  /** A block as it is written, where all of its lines are folded into one. */
  unfolded(node: JsonNode): string | undefined {
    if (this.mark(node) !== '>' || stringOf(node)?.trim().includes('\n') === true) return undefined;
    return this.file
      .slice(node.start, node.end)
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  }

  private mark(node: JsonNode): string | undefined {
    const sign = this.file[node.start];
    return node.kind === 'scalar' && (sign === '|' || sign === '>') ? sign : undefined;
  }

  /** Lines that are folded into one begin with the first of them. */
  private folded(node: JsonNode, lines: readonly string[], first: number): readonly number[] {
    const written = this.file.slice(node.start, node.end).split('\n').slice(1);
    let at = 0;
    return lines.map((line) => {
      let left = line.trim().length;
      while (left > 0 && at < written.length && written[at]?.trim() === '') at++;
      const found = first + Math.min(at, Math.max(written.length - 1, 0));
      for (; left > 0 && at < written.length; at++) left -= (written[at]?.trim().length ?? 0) + 1;
      return found;
    });
  }
}
