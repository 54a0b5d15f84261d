// Judges the tags of PyYAML and HyperPyYAML that build Python objects.
import { matchOf } from '../../core/rule.ts';
import type { PythonTag } from '../../format/yaml/read.ts';
import { useOfName } from '../python-name.ts';
import { quoted } from '../quoted.ts';
import { type ConfigJudge, judgeFact } from './judge.ts';
import type { ConfigVerdict } from './verdict.ts';

/** What each tag does with the name behind it (yaml.constructor); other tags under `python/` are plain values. */
const ACTION: ReadonlyMap<string, 'calls' | 'builds' | 'names' | 'imports'> = new Map([
  ['object/apply', 'calls'],
  ['object/new', 'calls'],
  ['object', 'builds'],
  ['name', 'names'],
  ['module', 'imports'],
]);

interface TagMatch {
  readonly quiet: readonly string[];
}

export function judgeTag({ tag, value, offset }: PythonTag, judge: ConfigJudge): ConfigVerdict[] {
  const [kind, name] = splitOnce(tag);
  if (kind.startsWith('!')) return judgeFact({ kind: 'target', key: kind, target: name, offset }, judge);
  const action = ACTION.get(kind);
  if (action === undefined || judge.allowed.has(name)) return [];
  const given = value === '' || action === 'names' || action === 'imports' ? '' : ` with ${quoted(value)}`;
  const verdict = {
    about: `${kind}:${name}`,
    evidence: `${action} ${quoted(name)}${given} when Python reads it`,
    offset,
  };
  const use = useOfName(name, judge.python);
  if (use === 'dangerous')
    return [
      {
        ...verdict,
        rule: action === 'calls' || action === 'builds' ? 'YAML-PYTHON-CALL' : 'YAML-PYTHON-REFERENCE',
      },
    ];
  const quiet = matchOf<TagMatch>(judge.rules.rule('YAML-PYTHON-OBJECT')).quiet ?? [];
  if (use === 'known' || quiet.some((prefix) => name.startsWith(`${prefix}.`))) return [];
  return [
    {
      ...verdict,
      rule: use === 'standard' && action === 'calls' ? 'YAML-PYTHON-REFERENCE' : 'YAML-PYTHON-OBJECT',
    },
  ];
}

function splitOnce(tag: string): [string, string] {
  const colon = tag.indexOf(':');
  return colon === -1 ? [tag, ''] : [tag.slice(0, colon), tag.slice(colon + 1)];
}
