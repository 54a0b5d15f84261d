// Reads and judges a schema of skops.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import { matchOf, type RuleBook } from '../../core/rule.ts';
import { JsonError } from '../../format/json/errors.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { readJson } from '../../format/json/read.ts';
import { isSkopsSchema, type SkopsNode, skopsNodes } from '../../format/skops/schema.ts';
import { type ConfigVerdict, configFindings } from '../config/verdict.ts';
import { type PickleKnowledge, pythonKnowledge } from '../pickle/knowledge.ts';
import { useOfName } from '../python-name.ts';
import { quoted } from '../quoted.ts';
import { utf8 } from '../utf8.ts';
import { MAX_BYTES } from './limits.ts';

/** Every estimator inside another costs two levels. */
const LIMITS = { depth: 2000, values: 8_000_000 } as const;

export async function inspectSkops(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { size } = artifact.bytes;
  if (size > MAX_BYTES) return unread(`a schema of ${size} bytes was not read`);
  const text = utf8(await artifact.bytes.read(0, size));
  let root: JsonNode;
  try {
    root = readJson(text, { dialect: 'python', limits: LIMITS }).root;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    if (error.code === 'TOO_DEEP' || error.code === 'TOO_MANY') return unread(error.message);
    return { format: 'json', findings: [], members: [], incomplete: [] };
  }
  if (!isSkopsSchema(root)) return { format: 'json', findings: [], members: [], incomplete: [] };
  const judge = new SkopsJudge(context.rules, context.allowedGlobals);
  const verdicts = skopsNodes(root).flatMap((node) => judge.judge(node));
  const findings = configFindings(verdicts, text, artifact, context.rules);
  return { format: 'skops', findings, members: [], incomplete: [] };
}

function unread(reason: string): Inspection {
  return {
    format: 'skops',
    findings: [],
    members: [],
    incomplete: [{ code: 'budget', reason, risk: 'runs-code' }],
  };
}

interface SkopsMatch {
  readonly operators: readonly string[];
  readonly packages: readonly string[];
  readonly loads: readonly string[];
}

class SkopsJudge {
  private readonly python: PickleKnowledge;
  private readonly allowed: ReadonlySet<string>;
  private readonly operators: ReadonlySet<string>;
  private readonly packages: readonly string[];
  private readonly loads: readonly string[];

  constructor(rules: RuleBook, allowed: ReadonlySet<string>) {
    this.python = pythonKnowledge(rules);
    this.allowed = allowed;
    this.operators = new Set(matchOf<SkopsMatch>(rules.rule('SKOPS-HIDDEN-CALL')).operators);
    this.packages = matchOf<SkopsMatch>(rules.rule('SKOPS-CUSTOM-CLASS')).packages ?? [];
    this.loads = matchOf<SkopsMatch>(rules.rule('SKOPS-DANGEROUS-CALL')).loads ?? [];
  }

  judge(node: SkopsNode): ConfigVerdict[] {
    switch (node.loader) {
      case 'JsonNode':
        return [];
      case 'MethodNode':
        return [...this.method(node), ...this.named(node)];
      case 'OperatorFuncNode':
        return this.operator(node);
      default:
        return this.named(node);
    }
  }

  /** CVE-2025-54413: the class that is checked is the node's, the attribute is read from another object. */
  private method({ module, name, method = '', owner, offset, given }: SkopsNode): ConfigVerdict[] {
    const about = `${module}.${name}.${method}`;
    const lies = owner !== `${module}.${name}`;
    if (lies || /__|[.]/.test(method)) {
      const truth = lies ? ` of an object of ${quoted(owner ?? 'no class')}` : '';
      const evidence = `reads the attribute ${quoted(method)}${truth} while it shows ${quoted(`${module}.${name}`)}${told(given)}`;
      return [{ rule: 'SKOPS-HIDDEN-CALL', about, evidence, offset }];
    }
    if (this.allowed.has(about)) return [];
    return [{ rule: 'SKOPS-CUSTOM-CLASS', about, evidence: `binds the method ${quoted(about)}`, offset }];
  }

  /** CVE-2025-54412: whatever module is shown, the function is taken from operator and called. */
  private operator({ module, name, offset, given }: SkopsNode): ConfigVerdict[] {
    if (module === 'operator' && this.operators.has(name)) return [];
    const evidence = `calls operator.${name} while it shows ${quoted(`${module}.${name}`)}${told(given)}`;
    return [{ rule: 'SKOPS-HIDDEN-CALL', about: `operator.${name}`, evidence, offset }];
  }

  private named({ module, name, loader, offset, given }: SkopsNode): ConfigVerdict[] {
    const path = `${module}.${name}`;
    if (this.allowed.has(path) || PLAIN.has(path)) return [];
    const verdict = {
      about: path,
      offset,
      evidence: `${ACTION[loader] ?? 'builds'} ${quoted(path)}${told(given)}`,
    };
    const use = useOfName(path, this.python);
    if (use === 'dangerous' || this.loads.includes(path))
      return [{ ...verdict, rule: 'SKOPS-DANGEROUS-CALL' }];
    if (use === 'known' || this.packages.some((prefix) => path.startsWith(`${prefix}.`))) return [];
    if (use === 'standard') return [{ ...verdict, rule: 'SKOPS-STANDARD-LIBRARY' }];
    // skops asks before it builds a class; a function or a constructor is called with what the file says.
    const calls = loader !== 'ObjectNode' && loader !== 'TypeNode';
    return [{ ...verdict, rule: 'SKOPS-CUSTOM-CLASS', ...(calls ? {} : { severity: 'LOW' as const }) }];
  }
}

/** Types of Python that hold values. */
const PLAIN: ReadonlySet<string> = new Set(
  'bool bytearray bytes complex dict float frozenset int list map range set slice str tuple NoneType'
    .split(' ')
    .map((name) => `builtins.${name}`),
);

const ACTION: Readonly<Record<string, string>> = {
  FunctionNode: 'takes the function',
  TypeNode: 'takes the class',
  PartialNode: 'prepares a call with',
};

function told(given: readonly string[]): string {
  return given.length === 0 ? '' : ` with ${given.map((text) => quoted(text, 80)).join(', ')}`;
}
