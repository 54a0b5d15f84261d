// Reads the schema of a skops file: a tree of nodes, each of which names a class or function and how to build it.
import { objectsOf } from '../hub/walk.ts';
import { type JsonNode, memberOf, stringOf } from '../json/nodes.ts';

/** One node (skops.io._audit.Node): `loader` decides what is done with `module` and `name`. */
export interface SkopsNode {
  readonly module: string;
  readonly name: string;
  readonly loader: string;
  /** Of a MethodNode: the attribute that is read. */
  readonly method?: string;
  /** Of a MethodNode: the class that its object names, which is not always the one that the node names. */
  readonly owner?: string;
  /** Strings that the node is given, the first few. */
  readonly given: readonly string[];
  /** In characters of the text. */
  readonly offset: number;
}

/** Strings that are told, and objects in which they are looked for. */
const TOLD = { strings: 4, objects: 60 } as const;

/** Whether parsed JSON is the schema of a skops file. */
export function isSkopsSchema(root: JsonNode): boolean {
  return (
    stringOf(memberOf(root, '__loader__')) !== undefined &&
    stringOf(memberOf(root, '__class__')) !== undefined
  );
}

/** Every node, outermost first. Functions of the oldest format are named inside `content`. Linear. */
export function skopsNodes(root: JsonNode): SkopsNode[] {
  const nodes: SkopsNode[] = [];
  for (const { object } of objectsOf([root])) {
    const name = stringOf(memberOf(object, '__class__'));
    const module = stringOf(memberOf(object, '__module__'));
    if (name === undefined || module === undefined) continue;
    const loader = stringOf(memberOf(object, '__loader__')) ?? '';
    const content = memberOf(object, 'content');
    const node = {
      module,
      name,
      loader,
      given: GIVES.has(loader) ? givenTo(object) : [],
      offset: object.start,
    };
    nodes.push({ ...node, ...methodOf(loader, content) });
    const path = stringOf(memberOf(content, 'module_path'));
    const inner = stringOf(memberOf(content, 'function'));
    if (path !== undefined && inner !== undefined) nodes.push({ ...node, module: path, name: inner });
  }
  return nodes;
}

/** Loaders that call what they name with arguments worth telling. */
const GIVES: ReadonlySet<string> = new Set(['OperatorFuncNode', 'MethodNode', 'PartialNode']);

function methodOf(loader: string, content: JsonNode | undefined): Pick<SkopsNode, 'method' | 'owner'> {
  const method = stringOf(memberOf(content, 'func'));
  if (loader !== 'MethodNode' || method === undefined) return {};
  const object = memberOf(content, 'obj');
  const module = stringOf(memberOf(object, '__module__'));
  const name = stringOf(memberOf(object, '__class__'));
  return { method, ...(module === undefined || name === undefined ? {} : { owner: `${module}.${name}` }) };
}

/** The texts of JsonNodes below a node: JSON inside JSON, told as it is written. */
function givenTo(node: JsonNode): string[] {
  const strings: string[] = [];
  let looked = 0;
  for (const { object } of objectsOf([node])) {
    if (++looked > TOLD.objects || strings.length >= TOLD.strings) break;
    const text = stringOf(memberOf(object, 'content'));
    if (text !== undefined) strings.push(text.slice(0, 120));
  }
  return strings;
}
