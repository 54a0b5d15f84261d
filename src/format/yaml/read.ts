// Reads YAML into the same tree as JSON, and lists the tags that make Python build objects.
import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments } from 'yaml';
import { firstLine } from '../../core/text.ts';
import type { JsonMember, JsonNode } from '../json/nodes.ts';
import { YamlError } from './errors.ts';
import { YAML_LIMITS } from './limits.ts';

/**
 * A tag of PyYAML, such as `object/apply:os.system`, without what stands before it; or one of HyperPyYAML
 * (`!new:`, `!name:`, `!apply:`, `!module:`), which begins with its exclamation mark.
 */
export interface PythonTag {
  readonly tag: string;
  /** In characters of the text. */
  readonly offset: number;
  /** The plain values below it, joined: what a callable would be given. Empty when it is a large structure. */
  readonly value: string;
}

export interface YamlFile {
  /** One root per document. Every scalar is a string, as written. An alias is the node that it stands for. */
  readonly roots: readonly JsonNode[];
  readonly tags: readonly PythonTag[];
  /** Why the text is not YAML that every reader takes; what could be read is there nevertheless. */
  readonly problem?: string;
}

const PYTHON = /^(?:tag:yaml\.org,2002:python\/(.+)|(!(?:new|name|apply|module):.+))$/s;
/** Where the parser gives up, tags are found by their look. */
const LOOSE_TAG = /!!python\/([\w/]{1,40}(?::[\w.]{1,200})?)/g;
/** Plain values that are told, and their length together. */
const TOLD = { values: 8, characters: 300 } as const;

/** Reads all documents of a text. Anchors are shared, never expanded. Throws {@link YamlError}. */
export function readYaml(text: string): YamlFile {
  if (text.length > YAML_LIMITS.characters) {
    throw new YamlError('BUDGET', `YAML of more than ${YAML_LIMITS.characters} characters`);
  }
  const converter = new Converter();
  const { documents, problem } = parse(text);
  const roots = documents.flatMap((document) => converter.document(document));
  const error = documents.flatMap(({ errors }) => errors)[0];
  const reason = problem ?? (error === undefined ? undefined : firstLine(error.message));
  if (reason === undefined) return { roots, tags: converter.tags };
  const tags = [...converter.tags, ...looseTags(text, converter.tags)];
  return { roots, tags, problem: reason };
}

/** The parser recurses into flow collections, and what they nest too deep is refused here. */
function parse(text: string): { documents: Document.Parsed[]; problem?: string } {
  try {
    const parsed = parseAllDocuments(text, {
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    return { documents: Array.isArray(parsed) ? parsed : [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { documents: [], problem: firstLine(error.message) };
  }
}

class Converter {
  readonly tags: PythonTag[] = [];
  private values = 0;
  private anchors = new Map<string, JsonNode>();

  document({ contents }: Document.Parsed): JsonNode[] {
    this.anchors = new Map();
    return contents === null ? [] : [this.convert(contents, 0)];
  }

  private convert(node: ParsedNode, depth: number): JsonNode {
    if (depth > YAML_LIMITS.depth) {
      throw new YamlError('BUDGET', `values are nested deeper than ${YAML_LIMITS.depth}`);
    }
    if (++this.values > YAML_LIMITS.values) {
      throw new YamlError('BUDGET', `more than ${YAML_LIMITS.values} values`);
    }
    const [start, end] = node.range;
    if (isAlias(node)) return this.anchors.get(node.source) ?? { kind: 'scalar', value: null, start, end };
    const converted = this.collection(node, depth) ?? { kind: 'scalar', value: scalarOf(node), start, end };
    if (node.anchor !== undefined) this.anchors.set(node.anchor, converted);
    const [, python, hyper] = PYTHON.exec(decoded(node.tag ?? '')) ?? [];
    const tag = python ?? hyper;
    if (tag !== undefined) this.tags.push({ tag, offset: start, value: plainValues(converted) });
    return converted;
  }

  private collection(node: ParsedNode, depth: number): JsonNode | undefined {
    const [start, end] = node.range;
    if (isSeq<ParsedNode>(node)) {
      return { kind: 'array', items: node.items.map((item) => this.convert(item, depth + 1)), start, end };
    }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
    const members = node.items.map(({ key, value }): JsonMember => {
      const keyNode = this.convert(key, depth + 1);
      const name = keyNode.kind === 'scalar' ? String(keyNode.value) : '';
      const at = keyNode.start;
      return {
        key: name,
        keyStart: at,
        value:
          value === null
            ? { kind: 'scalar', value: null, start: at, end: at }
            : this.convert(value, depth + 1),
      };
    });
    return { kind: 'object', members, start, end };
  }
}

function scalarOf(node: ParsedNode): string | null {
  return isScalar(node) && typeof node.value === 'string' ? node.value : null;
}

/** The first plain values below a node, outermost first. */
function plainValues(root: JsonNode): string {
  const found: string[] = [];
  const open = [root];
  for (let looked = 0; looked < 64 && found.length < TOLD.values; looked++) {
    const node = open.shift();
    if (node === undefined) break;
    if (node.kind === 'scalar') found.push(String(node.value ?? ''));
    else
      open.push(
        ...(node.kind === 'array' ? node.items : node.members.map(({ value }) => value)).slice(0, 64),
      );
  }
  return found.join(', ').slice(0, TOLD.characters);
}

/** PyYAML decodes `%70` in tags. */
function decoded(tag: string): string {
  return tag.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function looseTags(text: string, known: readonly PythonTag[]): PythonTag[] {
  const tags = new Set(known.map(({ tag }) => tag));
  return [...text.matchAll(LOOSE_TAG)].flatMap(({ 1: tag = '', index }) =>
    tags.has(tag) ? [] : [{ tag, offset: index, value: '' }],
  );
}
