// Reads and judges MXNet's parameters and graphs.
import type { Artifact } from '../../core/artifact.ts';
import { sliceBytes } from '../../core/bytes.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { matchOf, type RuleBook } from '../../core/rule.ts';
import { tensorSet } from '../../core/tensors.ts';
import { JsonError } from '../../format/json/errors.ts';
import { readJson } from '../../format/json/read.ts';
import { type MxnetParams, readParams } from '../../format/mxnet/params.ts';
import { isMxnetSymbol, type MxnetOperator, mxnetOperators } from '../../format/mxnet/symbol.ts';
import { type ConfigVerdict, configFindings } from '../config/verdict.ts';
import { quoted } from '../quoted.ts';
import { utf8 } from '../utf8.ts';
import { MAX_BYTES } from './limits.ts';

const LIMITS = { depth: 200, values: 8_000_000 } as const;

export async function inspectParams({ bytes }: Artifact): Promise<Inspection> {
  const params = await readParams(bytes);
  const { stopped } = params;
  return {
    format: 'mxnet-params',
    findings: [],
    members: stopped === undefined ? rest(bytes, params) : [],
    incomplete:
      stopped === undefined
        ? []
        : stopped.code === 'BROKEN'
          ? [
              {
                code: 'broken',
                reason: `MXNet cannot load it: ${stopped.reason}`,
                risk: 'inert',
                offset: stopped.offset,
              },
            ]
          : [{ code: 'budget', reason: stopped.reason, risk: 'inert', offset: stopped.offset }],
    tensors: tensorSet('mxnet', params.tensors),
  };
}

/** MXNet stops behind the names; another program may read what follows. */
function rest(bytes: Artifact['bytes'], { end }: MxnetParams): Member[] {
  if (end >= bytes.size) return [];
  const left = sliceBytes(bytes, end, bytes.size - end);
  return [{ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: left }) }];
}

export async function inspectSymbol(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { size } = artifact.bytes;
  if (size > MAX_BYTES) return unread(`a graph of ${size} bytes was not read`);
  const text = utf8(await artifact.bytes.read(0, size));
  try {
    const { root } = readJson(text, { dialect: 'python', limits: LIMITS });
    if (!isMxnetSymbol(root)) return NOTHING;
    const verdicts = mxnetOperators(root).flatMap((operator) => judge(operator, rules));
    const findings = configFindings(verdicts, text, artifact, rules);
    return { format: 'mxnet-symbol', findings, members: [], incomplete: [] };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    if (error.code === 'TOO_DEEP' || error.code === 'TOO_MANY') return unread(error.message);
    if (!text.includes('"arg_nodes"')) return NOTHING;
    return {
      ...NOTHING,
      format: 'mxnet-symbol',
      incomplete: [{ code: 'broken', reason: error.message, risk: 'inert' }],
    };
  }
}

/** What a rule of rules/mxnet.yml matches: operators by name. */
interface MxnetMatch {
  readonly operators: readonly string[];
}

function judge({ op, name, parameters, offset }: MxnetOperator, rules: RuleBook): ConfigVerdict[] {
  return rules.ofSurface('mxnet').flatMap((rule) => {
    if (matchOf<MxnetMatch>(rule).operators?.includes(op) !== true) return [];
    const type = parameters.get('op_type') ?? parameters.get('info');
    const what = type === undefined ? '' : ` with ${quoted(type, 100)}`;
    const evidence = `the node ${quoted(name, 80)} runs the operator ${quoted(op)}${what}`;
    return [{ rule: rule.id, about: `${op} ${type ?? ''}`, evidence, offset }];
  });
}

const NOTHING: Inspection = { format: 'json', findings: [], members: [], incomplete: [] };

function unread(reason: string): Inspection {
  return { ...NOTHING, format: 'mxnet-symbol', incomplete: [{ code: 'budget', reason, risk: 'unknown' }] };
}
