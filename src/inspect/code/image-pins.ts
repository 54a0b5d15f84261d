// Finds images that were fixed to a digest at base and are not any more.
import type { Artifact } from '../../core/artifact.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { HAS_FIXED, movedPins, type Pin } from '../pins.ts';
import type { Dialect } from './claims.ts';
import { withImages } from './dockerfile-variables.ts';
import type { CodeVerdict } from './judge.ts';

/** Where an image stands in a line; names of which a part is not known are for nobody to compare. */
const LINES: Partial<Record<Dialect, RegExp>> = {
  dockerfile: /^[ \t]{0,40}FROM[ \t]{1,20}(?:--platform=\S{1,100}[ \t]{1,20})?([^\s${}"']{1,400})/i,
  manifest: /^[ \t-]{0,200}image:[ \t]{0,20}["']?([^\s${}"'#]{1,400})/,
  gitlab: /^[ \t-]{0,200}(?:image|name):[ \t]{0,20}["']?([^\s${}"'#]{1,400})/,
};
/** Bytes of a file that are read for this. */
const MAX_BYTES = 2_000_000;
/** Images of one file. */
const MAX_IMAGES = 1000;

interface ImagePin extends Pin {
  readonly line: number;
}

/** Verdicts stand on the lines of the file itself. */
export async function movedImages(
  dialect: Dialect,
  { locator, bytes, use }: Artifact,
  { before }: InspectionContext,
): Promise<CodeVerdict[]> {
  const pattern = LINES[dialect];
  if (pattern === undefined || before === undefined || use !== undefined || locator.members.length > 0)
    return [];
  const now = imagesIn(await textOf(bytes, dialect), pattern);
  if (now.length === 0) return [];
  const then = await textOf((await before()).bytes, dialect);
  if (!HAS_FIXED.test(then)) return [];
  return movedPins(now, imagesIn(then, pattern)).map(({ pin: { line }, severity, evidence, subject }) => ({
    rule: 'LOAD-REVISION-MOVED',
    severity,
    evidence: `the image ${evidence} (line ${line})`,
    subject,
    line,
    column: 1,
  }));
}

async function textOf(bytes: Artifact['bytes'], dialect: Dialect): Promise<string> {
  const text = new TextDecoder().decode(await bytes.read(0, Math.min(bytes.size, MAX_BYTES)));
  return dialect === 'dockerfile' ? withImages(text) : text;
}

function imagesIn(text: string, pattern: RegExp): ImagePin[] {
  const found: ImagePin[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const image = pattern.exec(line)?.[1];
    if (image === undefined || found.length >= MAX_IMAGES) continue;
    const [name = '', digest] = image.split('@', 2);
    const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
    const revision = digest ?? (colon === -1 ? undefined : name.slice(colon + 1));
    found.push({ of: colon === -1 ? name : name.slice(0, colon), revision, line: index + 1 });
  }
  return found;
}
