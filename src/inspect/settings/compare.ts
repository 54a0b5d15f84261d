// The one comparison of settings: rows of knowledge against the head version, and the base version where there is one.
import type { Severity } from '../../core/severity.ts';
import { type JsonNode, memberOf } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import type { ConfigVerdict } from '../config/verdict.ts';
import { isPublic } from './address.ts';
import { amountOf } from './amounts.ts';
import { fits, type Hosts } from './fits.ts';
import type { RuledRow, SettingsFile, SettingsKnowledge } from './knowledge.ts';
import { keyIn, type Place, select, valueOf } from './select.ts';
import { hostsToldBy, type TellsHost } from './trusted.ts';

/** Both versions of a file; `base` is absent when there is none. */
export interface Versions {
  readonly head: readonly JsonNode[];
  readonly base?: readonly JsonNode[];
  /** Whether the whole file was deleted. */
  readonly isDeleted?: boolean;
  /** Says of a setting that is gone whether it stands somewhere else now. */
  readonly keptElsewhere?: (place: Place, row: RuledRow) => boolean;
  /**
   * Says of a setting in a new file whether it counts as a change: the project was there before, and nothing else said
   * the same.
   */
  readonly isAddition?: (place: Place, row: RuledRow) => boolean;
}

/** What the rows say about one file. Each value is told once, by the first row that fits. */
export function compareSettings(
  versions: Versions,
  file: SettingsFile,
  knowledge: SettingsKnowledge,
): ConfigVerdict[] {
  const told = new Set<JsonNode>();
  const tellsHost = hostsToldBy(versions, file, knowledge);
  return knowledge.rows.flatMap((row) => {
    if (!row.in.includes(file.id)) return [];
    const verdicts = new RowComparison(row, file, knowledge, versions).verdicts(told, tellsHost);
    return file['told-by-packages']?.includes(row.rule) === true ? [] : verdicts;
  });
}

class RowComparison {
  private readonly row: RuledRow;
  private readonly file: SettingsFile;
  private readonly hosts: Hosts;
  private readonly head: readonly Place[];
  private readonly base: readonly Place[] | undefined;
  private readonly root: number;
  private readonly versions: Versions;

  constructor(row: RuledRow, file: SettingsFile, hosts: Hosts, versions: Versions) {
    const key = keyIn(file, row.key);
    this.row = row;
    this.file = file;
    this.hosts = hosts;
    this.head = select(versions.head, key, row.by);
    this.base = versions.base && select(versions.base, key, row.by);
    this.root = nearest(versions.head, key);
    this.versions = versions;
  }

  verdicts(told: Set<JsonNode>, tellsHost: TellsHost): ConfigVerdict[] {
    const fresh = this.found(tellsHost).filter(({ node }) => node === undefined || !told.has(node));
    for (const { node } of fresh) if (node !== undefined) told.add(node);
    return fresh.map(({ verdict }) => verdict);
  }

  /** Whether what base had there may be missed at head. */
  private mayBeLost(place: Place): boolean {
    const { row, versions } = this;
    const isKept = versions.keptElsewhere?.(place, row) === true;
    if (versions.isDeleted === true) return row.deleted !== 'none' && !isKept;
    return row.address !== 'private' || !isKept;
  }

  private found(tellsHost: TellsHost): Found[] {
    switch (this.row.change) {
      case 'added':
        return this.added();
      case 'removed':
        return this.removed();
      case 'lowered':
        return this.lowered();
      case undefined:
      default:
        return this.head
          .filter((place) => this.fits(place) && !(this.row.trusts === true && tellsHost(place, this.row)))
          .map((place) => this.state(place));
    }
  }

  private added(): Found[] {
    const { base, row } = this;
    if (base === undefined && row.alone === undefined) return [];
    if (!this.isBeside(this.versions.head) || !this.isBeside(this.versions.base)) return [];
    const known = new Set(base?.map((place) => sameAs(place)));
    return this.head
      .filter((place) => this.fits(place) && !known.has(sameAs(place)))
      .map((place) => this.state(place, this.isAddition(place) ? undefined : row.alone));
  }

  private isAddition(place: Place): boolean {
    return this.base !== undefined || this.versions.isAddition?.(place, this.row) === true;
  }

  private isBeside(roots: readonly JsonNode[] | undefined): boolean {
    const { beside } = this.row;
    if (beside === undefined || roots === undefined) return true;
    const places = select(roots, keyIn(this.file, beside.key), undefined);
    return places.some((place) => fits(place, beside, this.hosts));
  }

  /** The guard is gone when no value at head is one that guards. */
  private removed(): Found[] {
    const left = new Set(this.head.filter((place) => this.guards(place, 'head')).map(({ id }) => id));
    return (this.base ?? [])
      .filter((place) => this.guards(place, 'base') && !left.has(place.id) && this.mayBeLost(place))
      .map((place) =>
        this.change(
          place,
          this.head.find(({ id }) => id === place.id),
        ),
      );
  }

  private guards(place: Place, side: 'base' | 'head'): boolean {
    const { was, address } = this.row;
    const value = valueOf(place.node);
    if (was !== undefined && !was.includes(value.toLowerCase())) return false;
    if (side === 'base') return this.fits(place);
    // What is no public address may lead to the private one: a variable, a proxy of this machine.
    return (
      address !== 'private' || !(value === '' || isPublic(value, this.hosts.registries, this.hosts.mirrors))
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

  private fits(place: Place): boolean {
    return fits(place, this.row, this.hosts);
  }

  private state(place: Place, alone?: Severity): Found {
    const { row, file } = this;
    const value = valueOf(place.node);
    const key = keyOf(file, place);
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
    const key = keyOf(file, before);
    const severity = (this.versions.isDeleted === true ? deletedSeverity(row) : undefined) ?? row.severity;
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

/** The key as one reads it in the file, below the part of the file that is the tool's. */
function keyOf({ below, spelled }: SettingsFile, { path }: Place): string {
  const variable = spelled?.(path.join('/'));
  if (variable !== undefined) return quoted(variable, 120);
  const above = below === undefined ? 0 : below.split('/').length;
  return quoted(path.slice(above).join('.'), 120);
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
