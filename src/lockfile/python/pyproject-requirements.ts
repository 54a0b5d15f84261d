// Reads lists of requirements of a pyproject.toml into entries.
import type { JsonNode } from '../../format/json/nodes.ts';
import type { Draft } from '../draft.ts';
import type { PackageSource } from '../lockfile.ts';
import { itemsOf, memberOf, stringOf } from '../tree.ts';
import { sourceOfAddress } from './address.ts';
import { readPipLine } from './requirements.ts';
import { readRequirement } from './specifier.ts';

export interface NamedSource {
  readonly source: PackageSource;
  readonly line: number;
}

interface Kind {
  readonly optional?: boolean;
  readonly development?: boolean;
}

export class RequirementList {
  private readonly draft: Draft;
  /** Where uv takes packages from, by name. */
  private readonly sources: ReadonlyMap<string, NamedSource>;

  constructor(draft: Draft, sources: ReadonlyMap<string, NamedSource>) {
    this.draft = draft;
    this.sources = sources;
  }

  /** Reads an array of requirements; `slot` is the table that they stand in. */
  read(node: JsonNode | undefined, slot: string, kind: Kind): void {
    if (node !== undefined && node.kind !== 'array') {
      this.draft.problem('unsupported', `${slot} is no list and is not read.`, this.draft.lineAt(node.start));
    }
    for (const item of itemsOf(node)) {
      const text = stringOf(item);
      const line = this.draft.lineAt(item.start);
      if (text !== undefined) this.requirement(text, line, slot, kind);
      else if (memberOf(item, 'include-group') === undefined) {
        this.draft.problem('unsupported', `An item of ${slot} is no requirement.`, line);
      }
    }
  }

  private requirement(text: string, line: number, slot: string, kind: Kind): void {
    // pdm takes editable requirements in its development groups
    if (/^\s*-e\s/.test(text)) return readPipLine(text, line, this.draft);
    const parsed = readRequirement(text);
    if (parsed === undefined) {
      return this.draft.problem('syntax', `It is no requirement: ${text.slice(0, 80)}`, line);
    }
    const { name, extras, specifier, version, marker, address } = parsed;
    const named = this.sources.get(name);
    const source: PackageSource = address === undefined ? { kind: 'registry' } : sourceOfAddress(address);
    this.draft.entry({
      ecosystem: 'pypi',
      name,
      version,
      range: specifier === '' ? undefined : specifier,
      line,
      source: named?.source ?? source,
      sourceLine: named?.line,
      relation: 'direct',
      optional: kind.optional,
      development: kind.development,
      slot: [slot, extras, marker].filter((part) => part !== '').join(' ; '),
    });
  }
}
