// The one comparison of settings: rows of knowledge against the head version, and the base version where there is one.
import type { Severity } from '../../core/severity.ts';
import { type JsonNode, memberOf } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import type { ConfigVerdict } from '../config/verdict.ts';
import { isForeign, isPlain } from './address.ts';
import { amountOf } from './amounts.ts';
import type { RuledRow, SettingsFile, SettingsKnowledge } from './knowledge.ts';
import { type Place, select, valueOf } from './select.ts';

/** Both versions of a file; `base` is absent when there is none. */
export interface Versions {
  readonly head: readonly JsonNode[];
  readonly base?: readonly JsonNode[];
  /** Says of a file that was deleted whether a setting of it stands in another file now. */
  readonly keptElsewhere?: (place: Place) => boolean;
}

/** What the rows say about one file. Each value is told once, by the first row that fits. */
export function compareSettings(
  versions: Versions,
  file: SettingsFile,
  knowledge: SettingsKnowledge,
): ConfigVerdict[] {
  const told = new Set<JsonNode>();
  return knowledge.rows.flatMap((row) =>
    row.in.includes(file.id) ? new RowComparison(row, file, knowledge, versions).verdicts(told) : [],
  );
}

class RowComparison {
  private readonly row: RuledRow;
  private readonly file: SettingsFile;
  private readonly registries: readonly string[];
  private readonly head: readonly Place[];
  private readonly base: readonly Place[] | undefined;
  private readonly root: number;
  private readonly keptElsewhere: Versions['keptElsewhere'];

  constructor(row: RuledRow, file: SettingsFile, { registries }: SettingsKnowledge, versions: Versions) {
    const key = file.below === undefined ? row.key : `${file.below}/${row.key}`;
    this.row = row;
    this.file = file;
    this.registries = registries;
    this.head = select(versions.head, key, row.by);
    this.base = versions.base && select(versions.base, key, row.by);
    this.root = nearest(versions.head, key);
    this.keptElsewhere = versions.keptElsewhere;
  }

  verdicts(told: Set<JsonNode>): ConfigVerdict[] {
    const fresh = this.found().filter(({ node }) => node === undefined || !told.has(node));
    for (const { node } of fresh) if (node !== undefined) told.add(node);
    return fresh.map(({ verdict }) => verdict);
  }

  private get isDeleted(): boolean {
    return this.keptElsewhere !== undefined;
  }

  /** Whether what base had there may be missed at head. */
  private mayBeLost(place: Place): boolean {
    if (!this.isDeleted) return true;
    return this.row.deleted !== 'none' && this.keptElsewhere?.(place) !== true;
  }

  private found(): Found[] {
    switch (this.row.change) {
      case 'added':
        return this.added();
      case 'removed':
        return this.removed();
      case 'lowered':
        return this.lowered();
      case undefined:
      default:
        return this.head.filter((place) => this.fits(place)).map((place) => this.state(place));
    }
  }

  private added(): Found[] {
    const { base, row } = this;
    if (base === undefined && row.alone === undefined) return [];
    const known = new Set(base?.map((place) => sameAs(place)));
    return this.head
      .filter((place) => this.fits(place) && !known.has(sameAs(place)))
      .map((place) => this.state(place, base === undefined ? row.alone : undefined));
  }

  /** The guard is gone when no value at head is one that guards. */
  private removed(): Found[] {
    const { was } = this.row;
    const guards = ({ node }: Place): boolean =>
      was === undefined || was.includes(valueOf(node).toLowerCase());
    const left = new Set(this.head.filter(guards).map(({ id }) => id));
    return (this.base ?? [])
      .filter((place) => guards(place) && this.fits(place) && !left.has(place.id) && this.mayBeLost(place))
      .map((place) =>
        this.change(
          place,
          this.head.find(({ id }) => id === place.id),
        ),
      );
  }

  private lowered(): Found[] {
    return (this.base ?? []).flatMap((place) => {
      const now = this.head.find(({ id }) => id === place.id);
      const before = amountOf(valueOf(place.node));
      const after = now === undefined ? 0 : amountOf(valueOf(now.node));
      const lower = before !== undefined && after !== undefined && after < before;
      return lower && this.fits(place) && this.mayBeLost(place) ? [this.change(place, now)] : [];
    });
  }

  private fits({ node, star, name }: Place): boolean {
    const { is, not, address, pattern } = this.row;
    const value = valueOf(node) || (node.kind === 'object' ? star || name : '');
    const lower = value.toLowerCase();
    return (
      (is?.includes(lower) ?? true) &&
      !(not?.includes(lower) ?? false) &&
      (pattern.like?.test(value) ?? true) &&
      !(pattern.unlike?.test(value) ?? false) &&
      (pattern.at?.test(star) ?? true) &&
      !(pattern.except?.test(star) ?? false) &&
      (address !== 'plain' || isPlain(value)) &&
      (address !== 'foreign' || isForeign(value, this.registries))
    );
  }

  private state(place: Place, alone?: Severity): Found {
    const { row, file } = this;
    const value = valueOf(place.node);
    const key = keyOf(row, place);
    const text = value === '' ? key : `${key} ${quoted(value)}`;
    const ends = row.until?.some((name) => endsSometime(valueOf(memberOf(place.node, name)))) ?? false;
    const severity = ends ? 'LOW' : (alone ?? row.severity);
    const verb = row.change === undefined ? 'has' : alone === undefined ? 'adds' : 'sets';
    return {
      node: place.node,
      verdict: {
        rule: row.rule,
        about: `${file.tool} ${row.key}${place.id} ${value}`,
        evidence: `${verb} ${text} for ${file.tool}, which ${row.says}${ends ? '; it ends by itself' : ''}`,
        offset: place.offset,
        ...(severity !== undefined && { severity }),
      },
    };
  }

  private change(before: Place, now: Place | undefined): Found {
    const { row, file } = this;
    const from = valueOf(before.node);
    const to = now === undefined ? undefined : valueOf(now.node);
    const key = keyOf(row, before);
    const severity = (this.isDeleted ? deletedSeverity(row) : undefined) ?? row.severity;
    const did =
      to === undefined
        ? `removes ${key}${from === '' ? '' : `, which was ${quoted(from)},`}`
        : `changes ${key} from ${quoted(from)} to ${quoted(to)}`;
    return {
      ...(now !== undefined && { node: now.node }),
      verdict: {
        rule: row.rule,
        about: `${file.tool} ${row.key}${before.id} ${from} -> ${to ?? 'nothing'}`,
        evidence: `${did} for ${file.tool}, which ${row.says}`,
        offset: now?.offset ?? this.root,
        ...(severity !== undefined && { severity }),
      },
    };
  }
}

interface Found {
  readonly node?: JsonNode;
  readonly verdict: ConfigVerdict;
}

function deletedSeverity({ deleted }: RuledRow): Severity | undefined {
  return deleted === 'none' ? undefined : deleted;
}

function sameAs({ id, node }: Place): string {
  return JSON.stringify([id, valueOf(node)]);
}

/** The key with what its stars stand for. */
function keyOf({ key }: RuledRow, { id }: Place): string {
  const stars = id.split('\n').slice(1);
  const filled = key.replaceAll('*', () => stars.shift() ?? '*').replaceAll('/', '.');
  return quoted(filled, 120);
}

function endsSometime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** Where the key would stand: its deepest table that is there. */
function nearest(roots: readonly JsonNode[], key: string): number {
  let node = roots[0];
  let offset = 0;
  for (const part of key.split('/')) {
    const member = node?.kind === 'object' ? node.members.findLast((one) => one.key === part) : undefined;
    if (member === undefined) break;
    node = member.value;
    offset = member.keyStart;
  }
  return offset;
}
