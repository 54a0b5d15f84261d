// Judges variables that stand for settings with the rows of the files that these would stand in.
import type { InspectionContext } from '../../core/inspection.ts';
import type { ConfigVerdict } from '../config/verdict.ts';
import { hadProject } from '../project.ts';
import { compareSettings, type Versions } from './compare.ts';
import type { EnvironmentPlace, SettingsFile, SettingsKnowledge, VariableGroup } from './knowledge.ts';
import { treeOf, type Variable, variablesIn } from './variables.ts';

/** What the readers of commands say of addresses and hosts themselves. */
const ADDRESSES = ['SETTINGS-PLAIN-REGISTRY', 'SETTINGS-TLS-OFF'];

/** What the file sets that it did not set before. */
export async function environmentVerdicts(
  text: string,
  before: string | undefined,
  path: string,
  { openBase }: InspectionContext,
  knowledge: SettingsKnowledge,
): Promise<ConfigVerdict[]> {
  const verdicts: ConfigVerdict[] = [];
  for (const place of knowledge.environment.find(path)) {
    const head = await variablesIn(text, place, knowledge);
    if (head.length === 0) continue;
    const base = before === undefined ? undefined : await variablesIn(before, place, knowledge);
    const isAdded = base === undefined && (await hadProject(path, knowledge.projects, openBase));
    for (const group of knowledge.variables.groups) {
      verdicts.push(...ofGroup(group, place, { head, base, isAdded }, knowledge));
    }
  }
  return verdicts;
}

interface Sides {
  readonly head: readonly Variable[];
  readonly base: readonly Variable[] | undefined;
  /** Whether the file is new in a project that was there. */
  readonly isAdded: boolean;
}

function ofGroup(
  group: VariableGroup,
  { told }: EnvironmentPlace,
  { head, base, isAdded }: Sides,
  knowledge: SettingsKnowledge,
): ConfigVerdict[] {
  const versions: Versions = {
    head: [treeOf(head, group)],
    ...(base && { base: [treeOf(base, group)] }),
    isAddition: () => isAdded,
  };
  const file: SettingsFile = {
    id: group.in,
    tool: group.tool,
    names: [],
    format: 'lines',
    ...(told?.includes(group.in) === true && { 'told-by-packages': ADDRESSES }),
    spelled: (key) => group.keys.find(([, known]) => known === key)?.[0],
  };
  return compareSettings(versions, file, { ...knowledge, rows: rowsOfValues(knowledge) });
}

/** A variable that is gone says nothing: the settings of the tool say what holds without it. */
function rowsOfValues({ rows }: SettingsKnowledge): SettingsKnowledge['rows'] {
  return rows.filter(({ change }) => change === undefined || change === 'added');
}
