// The inspector of compiled programs: under the name of a model they are disguised, elsewhere nobody can read them.
import type { Artifact, Locator } from '../core/artifact.ts';
import type { Finding } from '../core/finding.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import { findingOf, type RuleBook } from '../core/rule.ts';
import { mayBeProgram, type ProgramKind, programKindOf } from '../format/native/sniff.ts';
import { baseName } from './name.ts';

/** Of rules/formats.yml. */
interface ModelSuffixes {
  readonly promised: readonly string[];
  readonly shared: readonly string[];
}

/** Of rules/native.yml. */
interface NativeKnowledge {
  /** Suffixes of archives that compiled code belongs in. */
  readonly packages: readonly string[];
  /** Suffixes of models that other files have, too: there the rest of the name has to say it. */
  readonly perhaps: { readonly suffixes: readonly string[]; readonly words: readonly string[] };
}

/** What names promise a model. */
interface ModelNames {
  readonly suffixes: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Needs the rules to know the names of models, so it is made for one run. */
export function nativeInspector(rules: RuleBook): Inspector {
  const { promised, shared } = rules.knowledge<ModelSuffixes>('format');
  const { packages: archives, perhaps } = rules.knowledge<NativeKnowledge>('native');
  const { words } = perhaps;
  const models = { suffixes: new Set([...promised, ...shared]), perhaps: new Set(perhaps.suffixes), words };
  const packages = new Set(archives);
  const findingFor = (
    kind: ProgramKind,
    locator: Locator,
    context: InspectionContext,
  ): Finding | undefined => {
    if (isModelName(baseName(locator), models)) return disguised(kind, locator, context.rules);
    // A script by a name of its own is read as the program that it is.
    const isCompiled = kind !== 'a script' && !isPackaged(locator, packages);
    return isCompiled ? compiled(kind, locator, context) : undefined;
  };
  return {
    name: 'native',
    recognises: ({ bytes }, head) =>
      mayBeProgram(head) && programKindOf(head, bytes).then((kind) => kind !== undefined),
    inspect: async ({ locator, bytes }: Artifact, context): Promise<Inspection> => {
      const kind = await programKindOf(await bytes.read(0, 64), bytes);
      const finding = kind && findingFor(kind, locator, context);
      const format = kind === 'a script' && finding === undefined ? '' : 'program';
      return { format, findings: finding ? [finding] : [], members: [], incomplete: [] };
    },
  };
}

function isModelName(name: string, { suffixes, perhaps, words }: ModelNames): boolean {
  const suffix = suffixOf(name);
  if (suffixes.has(suffix)) return true;
  const rest = name.slice(0, name.length - suffix.length);
  return perhaps.has(suffix) && words.some((word) => rest.includes(word));
}

function isPackaged({ path, members }: Locator, packages: ReadonlySet<string>): boolean {
  return [path, ...members].slice(0, -1).some((outer) => packages.has(suffixOf(outer.toLowerCase())));
}

/** Empty where there is no dot. */
function suffixOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

function disguised(kind: ProgramKind, locator: Locator, rules: RuleBook): Finding {
  const name = baseName(locator);
  return findingOf(rules.rule('NATIVE-PROGRAM'), {
    evidence: `${name} is ${kind}, not the model that its name promises`,
    location: { path: locator.path, members: locator.members },
    subject: `${name}: ${kind}`,
  });
}

function compiled(kind: ProgramKind, locator: Locator, { rules, before }: InspectionContext): Finding {
  const name = baseName(locator);
  const does = locator.members.length > 0 ? 'holds' : before === undefined ? 'brings' : 'changes';
  return findingOf(rules.rule('NATIVE-COMPILED'), {
    evidence: `${does} ${name}, ${kind}: compiled code, of which a diff shows nothing`,
    location: { path: locator.path, members: locator.members },
    subject: `${name}: ${kind}`,
  });
}
