// Addresses in the texts of a program: their hosts, with numbers in any notation made plain.
import type { CodeValue } from '../../code/facts.ts';
import { MAX_TEXT } from './arguments.ts';

/** An address as far as it is known without asking anybody. */
export interface Address {
  readonly host: string;
  readonly scheme: string;
  readonly path: string;
  /** What the host is as a number, in four parts, when it is one. */
  readonly ip?: string;
  /** The number was not written as four decimal parts. */
  readonly disguised: boolean;
}

/** The host part is bounded, and everything before it is fixed, so that matching stays linear. */
const ADDRESS =
  /\b(https?|wss?|ftp|tcp):\/\/(?:[^\s/@'"<>]{0,200}@)?(\[[0-9a-f:.]{2,60}\]|[\w.%-]{1,253})(?::\d{1,5})?(\/[^\s'"<>]{0,500})?/gi;
/** Addresses of one text: the first ones decide. */
const MAX_ADDRESSES = 64;

export function addressesIn(text: string): Address[] {
  if (!text.includes('://')) return [];
  const found: Address[] = [];
  for (const [, scheme = '', host = '', path = ''] of text.matchAll(ADDRESS)) {
    found.push({ ...hostOf(host), scheme: scheme.toLowerCase(), path });
    if (found.length >= MAX_ADDRESSES) break;
  }
  return found;
}

export function addressesOfValue(value: CodeValue): Address[] {
  if (value.kind === 'text') return addressesIn(value.text.slice(0, MAX_TEXT));
  return value.kind === 'many' ? value.items.slice(0, 64).flatMap(addressesOfValue) : [];
}

function hostOf(raw: string): Pick<Address, 'host' | 'ip' | 'disguised'> {
  const host = raw.toLowerCase().replace(/\.$/, '');
  const ip = ipOf(host);
  if (ip === undefined) return { host, disguised: false };
  return { host: ip, ip, disguised: ip !== host };
}

/** The dotted form of an IPv4 address in any of the notations of inet_aton(3), or mapped into IPv6. */
export function ipOf(host: string): string | undefined {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const mapped = /^(?:0*:){2,6}ffff:(.+)$/.exec(bare)?.[1];
  if (mapped !== undefined) return mappedOf(mapped);
  const parts = bare.split('.');
  if (parts.length > 4 || !parts.every((part) => /^(?:0x[0-9a-f]{1,8}|\d{1,12})$/i.test(part)))
    return undefined;
  const numbers = parts.map(numberOf);
  const last = numbers.pop() ?? 0;
  if (numbers.some((number) => number > 255) || !(last < 256 ** (4 - numbers.length))) return undefined;
  const value = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

function mappedOf(text: string): string | undefined {
  if (text.includes('.')) return ipOf(text);
  const [high = '', low = ''] = text.split(':');
  if (!/^[0-9a-f]{1,4}$/.test(high) || !/^[0-9a-f]{1,4}$/.test(low)) return undefined;
  return ipOf(String(Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16)));
}

/** A leading zero makes a number octal, as inet_aton has it. */
function numberOf(part: string): number {
  if (/^0x/i.test(part)) return Number.parseInt(part, 16);
  return /^0[0-7]+$/.test(part) ? Number.parseInt(part, 8) : Number(part);
}

/** This machine, or a network that nobody else reaches. */
export function isLocal({ host, ip }: Address): boolean {
  if (ip === undefined) return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost');
  const [a = 0, b = 0] = ip.split('.').map(Number);
  return a === 127 || a === 10 || a === 0 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32);
}

/** The numbers at which clouds tell a machine about itself. */
const METADATA: ReadonlySet<string> = new Set(['169.254.169.254', '100.100.100.200', '169.254.170.2']);

/** Whether it is the metadata service of a cloud, by its number or its name. */
export function isMetadata({ host, ip }: Address): boolean {
  return (ip !== undefined && METADATA.has(ip)) || host === 'metadata.google.internal';
}

/** Whether a host, or a path on it, is on a list: `example.com` with what is below it, `example.com/some/path`. */
export function isOn(list: readonly string[], { host, path }: Address): boolean {
  return list.some((entry) => {
    const slash = entry.indexOf('/');
    const name = slash === -1 ? entry : entry.slice(0, slash);
    if (host !== name && !host.endsWith(`.${name}`)) return false;
    return slash === -1 || (path.startsWith(entry.slice(slash)) && !path.includes('/..'));
  });
}
