// Reads one file of rules that a team wrote: what is wrong with it is said with its place, the rule and what to write.
import type { Document, LineCounter, Node } from 'yaml';
import { messageOf } from '../../core/errors.ts';
import { explain } from '../../core/explain.ts';
import { firstLine } from '../../core/text.ts';
import { CustomRuleError } from './errors.ts';
import schema from '../../../schemas/rule.schema.json' with { type: 'json' };

const MOST_ALIASES = 100;

/** The value of the only document, in the shape of the schema. Throws {@link CustomRuleError}. */
export async function readRuleFile(path: string, data: Uint8Array): Promise<unknown> {
  const { LineCounter: Counter, parseDocument } = await import('yaml');
  const lines = new Counter();
  // 'silent' would also hide that there is a second document.
  const options = { prettyErrors: false, logLevel: 'error', lineCounter: lines } as const;
  const document = parseDocument(textOf(path, data), options);
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong !== undefined) {
    const second = wrong.code === 'MULTIPLE_DOCS';
    const problem = second
      ? 'a second document begins here; give it a file of its own'
      : firstLine(wrong.message);
    throw refused(`${path}:${lines.linePos(wrong.pos[0]).line}: ${problem}`);
  }
  const file = valueOf(document, path);
  const problem = await schemaProblem(file, document, lines);
  if (problem !== undefined) throw refused(`${path}${problem}`);
  return file;
}

function textOf(path: string, data: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw refused(`${path} is not UTF-8 text; rules are YAML`);
}

function valueOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    throw refused(`${path}: ${messageOf(error)}`, error);
  }
}

/** `:line: rule ID: sentence`, as far as there is a line and a rule. */
async function schemaProblem(
  file: unknown,
  document: Document.Parsed,
  lines: LineCounter,
): Promise<string | undefined> {
  // By way of the default export: bundlers see no names in this CommonJS module.
  const { default: library } = await import('ajv/dist/2020.js');
  const validate = new library.Ajv2020({ strict: false, verbose: true, allErrors: true }).compile(schema);
  if (validate(file)) return undefined;
  const { path, key, problem } = explain(slipFirst(validate.errors ?? []), 'the file');
  const node = nodeAt(document, key === undefined ? path : [...path, key]) ?? nodeAt(document, path);
  const line = node?.range == null ? '' : `:${lines.linePos(node.range[0]).line}`;
  const id: unknown = path[0] === 'rules' ? document.getIn(['rules', Number(path[1]), 'id']) : undefined;
  return `${line}: ${typeof id === 'string' ? `rule ${id}: ` : ''}${problem}`;
}

/** A key that nobody knows is why another one is missing, and says more. */
function slipFirst<Problem extends { readonly keyword: string }>(
  errors: readonly Problem[],
): readonly Problem[] {
  const isSlip = ({ keyword }: Problem): boolean => keyword === 'additionalProperties';
  return [...errors.filter(isSlip), ...errors.filter((error) => !isSlip(error))];
}

function nodeAt(document: Document.Parsed, path: readonly string[]): Node | undefined {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const node: unknown = document.getIn(steps, true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- with `true` the library gives nodes
  return node === undefined || node === null ? undefined : (node as Node);
}

function refused(message: string, cause?: unknown): CustomRuleError {
  return new CustomRuleError('INVALID_RULES', message, cause);
}
