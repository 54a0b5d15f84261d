// What the rules know of commands that fetch or serve models, made into tables.
import type { RuleBook } from '../../core/rule.ts';

/** Names of options or of variables. */
interface Roles {
  readonly model?: readonly string[];
  readonly revision?: readonly string[];
  readonly code?: readonly string[];
}

/** One row of `model-commands`; rules/loading.yml says what each field means. */
export interface ModelRow extends Roles {
  readonly programs: readonly string[];
  readonly modules?: readonly string[];
  readonly images?: readonly string[];
  readonly entry?: readonly string[];
  readonly behind?: readonly string[];
  readonly first?: boolean;
  readonly env?: Roles;
  readonly names?: readonly string[];
  readonly skips?: readonly string[];
  readonly tag?: boolean;
  readonly later?: boolean;
  readonly settings?: boolean;
  readonly telling?: boolean;
  readonly quiet?: boolean;
}

export interface ManifestKnowledge {
  readonly 'model-keys': readonly string[];
  readonly 'revision-keys': readonly string[];
  readonly 'code-keys': readonly string[];
  readonly 'recipe-keys': readonly string[];
  readonly 'recipe-plain-keys': readonly string[];
  readonly 'recipe-revision-keys': readonly string[];
  /** Lists of arguments, and single texts of them. */
  readonly 'recipe-arguments': readonly string[];
  /** Keys below which nothing is set: examples, schemas. */
  readonly 'recipe-skips': readonly string[];
  /** Keys at the top of files that nobody takes settings from: what a run wrote, descriptions of an API. */
  readonly 'recipe-records': readonly string[];
  /** Variables that name a model by themselves, in the shape of the other rows. */
  readonly 'image-variables': Required<Roles>;
  readonly formats: Readonly<Record<string, string>>;
  readonly 'more-arguments': readonly string[];
}

export interface LoadingKnowledge {
  readonly 'further-revisions': readonly { readonly option: string; readonly of?: string }[];
  readonly 'model-names': readonly string[];
  readonly 'model-runners': readonly string[];
  readonly 'model-hints': readonly string[];
  readonly 'model-commands': readonly ModelRow[];
  readonly 'telling-variables': readonly string[];
  readonly manifests: ManifestKnowledge;
}

export interface Row extends ModelRow {
  readonly patterns: readonly RegExp[];
  readonly options: Readonly<Record<'model' | 'revision' | 'code' | 'skips', ReadonlySet<string>>>;
  /** Words that stand before the model, each as a list. */
  readonly openings: readonly (readonly string[])[];
}

/** Any program: its variables say by themselves what they are. */
const ANY = '*';

export class ModelRows {
  readonly manifests: ManifestKnowledge;
  readonly runners: ReadonlySet<string>;
  readonly anywhere: Row | undefined;
  /** What a text has in it that loads a model; most texts have nothing of it. */
  readonly hints: RegExp;
  /** Variables that rules know by themselves. */
  readonly telling: ReadonlySet<string>;
  /** Variables that some row reads. */
  readonly variables: ReadonlySet<string>;
  /** Parameters that matter beside the model and its revision, by the option that programs have for them. */
  readonly further: ReadonlyMap<string, string>;
  private readonly names: readonly RegExp[];
  private readonly byProgram = new Map<string, Row>();
  private readonly byModule = new Map<string, Row>();
  private readonly images: readonly (readonly [image: string, row: Row])[];

  private constructor(data: LoadingKnowledge) {
    const rows = data['model-commands'].map((row) => rowOf(row, data['model-names']));
    for (const row of rows) {
      for (const program of row.programs) this.byProgram.set(program, row);
      for (const module of row.modules ?? []) this.byModule.set(module, row);
    }
    this.images = rows.flatMap((row) => (row.images ?? []).map((image) => [`/${image}`, row] as const));
    this.anywhere = this.byProgram.get(ANY);
    this.runners = new Set(data['model-runners']);
    this.manifests = data.manifests;
    this.telling = new Set(data['telling-variables']);
    this.further = new Map(
      data['further-revisions']
        .flatMap(({ option, of }) => [option, ...(of === undefined ? [] : [of])])
        .map((parameter) => [optionName(`--${parameter}`), parameter]),
    );
    this.names = data['model-names'].map((source) => new RegExp(source));
    this.hints = new RegExp(data['model-hints'].join('|'), 'i');
    this.variables = new Set(rows.flatMap(({ env }) => Object.values(env ?? {}).flat()));
  }

  /** Made once for a rule book. */
  static of(rules: RuleBook): ModelRows {
    return rules.index(
      'model-rows',
      rules,
      () => new ModelRows(rules.knowledge<LoadingKnowledge>('loading')),
    );
  }

  /** Whether a text has the shape of a model's name. */
  isModelName(text: string): boolean {
    return text.length <= MAX_IMAGE && this.names.some((pattern) => pattern.test(text));
  }

  ofProgram(name: string): Row | undefined {
    return this.byProgram.get(name);
  }

  ofModule(name: string): Row | undefined {
    return this.byModule.get(name);
  }

  /** By the image's path, whatever registry it comes from and whatever its tag says. */
  ofImage(image: string): Row | undefined {
    if (image.length > MAX_IMAGE) return undefined;
    const path = `/${withoutTag(image)}`;
    return this.images.find(([known]) => path.includes(known))?.[1];
  }

  /** The server among whose options for a model is this one: arguments without their program. */
  ofOption(option: string): Row | undefined {
    return this.images.find(([, { options }]) => options.model.has(option))?.[1];
  }
}

/** Characters of the name of an image. */
const MAX_IMAGE = 300;

function rowOf(row: ModelRow, names: readonly string[]): Row {
  return {
    ...row,
    patterns: (row.names ?? names).map((source) => new RegExp(source)),
    options: {
      model: set(row.model),
      revision: set(row.revision),
      code: set(row.code),
      skips: set(row.skips),
    },
    openings: (row.behind ?? []).map((words) => words.split(' ').filter((word) => word !== '')),
  };
}

function set(list: readonly string[] = []): ReadonlySet<string> {
  return new Set(list.map(optionName));
}

/** Programs take `_` for `-` in their options. */
export function optionName(option: string): string {
  return option.replaceAll('_', '-');
}

/** The words that an image's entry point stands for. */
export function entryOf({ entry, programs }: ModelRow): readonly string[] {
  return entry ?? programs.slice(0, 1);
}

/** An image without its digest and its tag; a colon before the last slash belongs to a port. */
function withoutTag(image: string): string {
  const [name = ''] = image.split('@', 1);
  const tag = name.indexOf(':', name.lastIndexOf('/') + 1);
  return tag === -1 ? name : name.slice(0, tag);
}
