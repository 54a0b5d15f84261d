// Searches one piece of text: keywords lead to formats and detectors, which say what is a secret and how sure it is.
import { type Candidate, judged, type SearchContext, type Work } from './candidate.ts';
import { type Check, type CheckName, CHECKS, type Opinion } from './checks.ts';
import { digestOf } from './checksum.ts';
import { followName, followPem, followUrl, madeUp } from './detect.ts';
import type { Encoded } from './distinctive.ts';
import { documentAt } from './documents.ts';
import { Escapes, type Follow, followBase64, mayHide, placed } from './encoded.ts';
import { isAssigned } from './generic.ts';
import type { Place } from './paths.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Format, Lead } from './table.ts';
import type { Piece } from './text.ts';
import { hasUserinfo } from './url.ts';

/**
 * Ordinary text has a keyword in every 500 bytes. Text made of nothing but keywords has one in every three, and is not
 * worth minutes.
 */
export function workFor(size: number): Work {
  return { left: 100_000 + size / 64 };
}

/** What following a keyword costs, in formats: names fail at once, and keys are parsed. */
const COST = { format: 1, url: 1, generic: 0.5, pem: 16, base64: 4, escape: 32, document: 32 } as const;
/** What looking at a match costs on top: digests, decoding. */
const MATCH_COST = 8;

/** Checks of what people think of: its start would tell too much. */
const PASSWORDS: ReadonlySet<CheckName> = new Set<CheckName>(['password', 'strong-password', 'named-value']);

/** The longest value of most formats, with what is around it; rows may ask for more. */
const WINDOW = 1024;
/** Around a value, for neighbours that decide what it is. */
const AROUND = 500;

/** All candidates whose keyword starts in what the piece owns, in the order of their keywords. */
export function searchPiece(piece: Piece, context: SearchContext): Candidate[] {
  const { data, from, to } = piece;
  // Latin-1 keeps the offsets of bytes, and all that is looked for is ASCII.
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
  const found: Candidate[] = [];
  const { automaton, leads } = context.table;
  const { work } = context;
  const escapes = new Escapes();
  automaton.scan(data, from, to, (keyword, at) => {
    for (const lead of leads[keyword] ?? []) {
      if (lead.kind === 'escape' && !escapes.isNew(at)) continue;
      if (!isWorthIt(lead, text, at, context.place) || (work.left -= COST[lead.kind]) < 0) continue;
      if (lead.kind === 'escape') {
        found.push(...escapes.follow(context.table.beginnings, text, at, context, followDecoded));
        continue;
      }
      if (lead.kind === 'document') {
        found.push(...followDocument(lead.encoded, text, at, context));
        continue;
      }
      const candidate = follow(lead, text, at, context);
      if (candidate === undefined) continue;
      work.left -= MATCH_COST;
      found.push(candidate);
    }
  });
  return found;
}

/** Whether more than the keyword is there. Most keywords are parts of words, of addresses and of prose. */
function isWorthIt(lead: Lead, text: string, at: number, place: Place): boolean {
  switch (lead.kind) {
    case 'format':
      return (
        lead.format.back !== undefined ||
        lead.format.context === true ||
        !continues(text, at, lead.format.strict)
      );
    case 'url':
      return hasUserinfo(text, at);
    case 'generic':
      return place.generic && isAssigned(text, at + lead.length);
    case 'document':
      return text.startsWith(lead.encoded.text, at);
    case 'base64':
      // The search for keywords takes both cases, and base64 does not.
      return text.startsWith(lead.encoded.text, at);
    case 'escape':
      return mayHide(text, at);
    case 'pem':
      return true;
  }
}

/** In what was decoded nothing counts whose checksum is wrong: it is another text then. */
export const followDecoded: Follow = ({ format, prefix }, text, at, context) => {
  if (continues(text, at, format.strict)) return undefined;
  const candidate = followFormat(format, prefix.length, text, at, context);
  return candidate?.confidence === 'LOW' ? undefined : candidate;
};

/** What a document in base64 holds: keys, and values that have a form of their own. */
function followDocument(encoded: Encoded, text: string, at: number, context: SearchContext): Candidate[] {
  const document = documentAt(text, at, encoded);
  if (document === undefined) return [];
  const { text: decoded, from, to } = document;
  const { automaton, leads } = context.table;
  const found: Candidate[] = [];
  const data = Buffer.from(decoded, 'latin1');
  automaton.scan(data, 0, data.length, (keyword, place) => {
    for (const lead of leads[keyword] ?? []) {
      if (lead.kind !== 'pem' && lead.kind !== 'format') continue;
      if (!isWorthIt(lead, decoded, place, context.place) || (context.work.left -= COST[lead.kind]) < 0)
        continue;
      const candidate = follow(lead, decoded, place, context);
      if (candidate !== undefined) found.push(placed(candidate, from, to, 'it stands in base64'));
    }
  });
  return found;
}

function follow(
  lead: Exclude<Lead, { kind: 'escape' | 'document' }>,
  text: string,
  at: number,
  context: SearchContext,
): Candidate | undefined {
  switch (lead.kind) {
    case 'format':
      return followFormat(lead.format, lead.length, text, at, context);
    case 'base64':
      return followBase64(lead.beginning, lead.encoded, text, at, context, followDecoded);
    case 'pem':
      return followPem(lead, text, at, context);
    case 'url':
      return followUrl(lead, text, at, context);
    case 'generic':
      return followName(lead, text, at, context);
  }
}

function followFormat(
  format: Format,
  length: number,
  text: string,
  at: number,
  { table, now, place }: SearchContext,
): Candidate | undefined {
  const { back, context, expression, window = WINDOW, near } = format;
  if (format.generic === true && !place.generic) return undefined;
  const start = context === true ? at + length : at - Math.min(at, back ?? 0);
  const match = expression.exec(text.slice(start, start + window));
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  const offset = start + match[0].lastIndexOf(value);
  if (context === true && !isNamedKey(text, at, at + length, offset)) return undefined;
  const width = format.around ?? AROUND;
  const around = text.slice(Math.max(0, offset - width), offset + value.length + width);
  if (near !== undefined && !hasAny(around, near) && !hasAny(place.path, near)) return undefined;
  const check: Check | undefined = format.check === undefined ? undefined : CHECKS[format.check];
  const opinion: Opinion | undefined =
    check === undefined ? { proof: 'plausible' } : check({ value, around, now });
  if (opinion === undefined) return undefined;
  if (opinion.proof !== 'valid' && isStandFor(format, value)) return undefined;
  if (table.documented.has(digestOf(value))) return undefined;
  const inExercise = format.exercises !== undefined && place.exercise && opinion.proof !== 'wrong';
  return {
    ...judged(
      format.rule,
      inExercise ? madeUp(opinion, format.exercises) : opinion,
      format.severity,
      context === true,
    ),
    service: format.service,
    value,
    showStart: format.check === undefined || !PASSWORDS.has(format.check),
    opens: format.opens,
    ...(format.rotate !== undefined && { rotate: format.rotate }),
    at: offset,
    end: offset + value.length,
    rank: opinion.proof === 'valid' ? 9 : format.severity === undefined ? 8 : 7,
  };
}

/** The part of a value that its maker drew at random: without the format's own prefix. */
function isStandFor({ keywords, context }: Format, value: string): boolean {
  const lower = value.toLowerCase();
  const prefix =
    context === true ? undefined : keywords.find((keyword) => lower.startsWith(keyword.toLowerCase()));
  return isPlaceholder(value.slice(prefix?.length ?? 0));
}

/** Whether the keyword is inside a longer word. An escape (`\n`, `%3D`) before it is none. */
function continues(text: string, at: number, strict = false): boolean {
  if (at === 0 || !isAlphanumeric(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  if (strict && (before === 0x2d || before === 0x2e || before === 0x5f)) return true;
  if (!isAlphanumeric(before) || (at >= 2 && text[at - 2] === '\\')) return false;
  return !(at >= 3 && text[at - 3] === '%');
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** What is between a service's name and a value that is its key, and what is there when the value is a digest. */
const ASSIGNMENT = /[=:(,]|login/i;
const KEY_WORD = /key|token|secret|login|auth|client|api|pass|credential/i;
const DIGEST = /sha\d{0,3}\b|commit|rev\b|revision|hash|digest|md5|integrity|etag|checksum|[@/#]/i;

function isNamedKey(text: string, nameStart: number, nameEnd: number, value: number): boolean {
  const gap = text.slice(nameEnd, value);
  const before = text.slice(Math.max(0, nameStart - 24), nameEnd);
  return ASSIGNMENT.test(gap) && !DIGEST.test(gap) && (KEY_WORD.test(gap) || KEY_WORD.test(before));
}

function hasAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}
