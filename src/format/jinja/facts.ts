// What a template does that could matter: attributes it reaches, things it calls, files it loads, names it uses.
import type { Access, Call, Computed, Load, TemplateFacts, Word } from './fact-kinds.ts';
import { Folder } from './values.ts';
import type { Argument, Expression, Step, Template } from './tree.ts';

const LOADS: ReadonlySet<string> = new Set(['include', 'extends', 'import', 'from']);
/** Filters whose string arguments name attributes (jinja2.filters.make_attrgetter); the first of `attr` does. */
const ATTRIBUTE_FILTERS: ReadonlySet<string> = new Set(
  'attr groupby map max min reject rejectattr select selectattr sort sum unique'.split(' '),
);
/** Functions that are not Jinja's own but stand for an attribute where a host offers them. */
const ATTRIBUTE_FUNCTIONS: ReadonlySet<string> = new Set(['getattr', 'hasattr', 'attr']);
const FORMAT_METHODS: ReadonlySet<string> = new Set(['format', 'format_map']);
/** Filters and methods that put strings together. */
const BUILDERS: ReadonlySet<string> = new Set(
  'format join replace reverse lower upper decode fromhex'.split(' '),
);
/** Characters of a chain that are told. */
const CODE_LENGTH = 160;
const FORMAT_FIELD = /\{([^{}]*)\}/g;
const FIELD_NAME = /[.[]\s*([A-Za-z_]\w*)/g;

/** Linear in the template, apart from working out names, which is bounded. */
export function factsOf(template: Template): TemplateFacts {
  const collector = new Collector(template);
  for (const { tag, offset, expressions } of template.tags) {
    if (LOADS.has(tag)) collector.load(tag, offset, expressions[0]);
    for (const expression of expressions) collector.walk(expression);
  }
  return collector;
}

class Collector implements TemplateFacts {
  readonly accesses: Access[] = [];
  readonly computed: Computed[] = [];
  readonly calls: Call[] = [];
  readonly loads: Load[] = [];
  readonly names: Word[] = [];
  readonly literals: Word[] = [];
  private readonly text: string;
  private readonly folder: Folder;
  readonly bound: ReadonlySet<string>;

  constructor(template: Template) {
    this.text = template.text;
    this.folder = new Folder(template);
    this.bound = new Set(template.tags.flatMap(({ bindings }) => bindings.map(({ name }) => name)));
  }

  load(tag: string, offset: number, target: Expression | undefined): void {
    const [name] = target === undefined ? [] : this.folder.stringsOf(target);
    this.loads.push({ tag, offset, target: name });
  }

  walk(root: Expression): void {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      switch (node.kind) {
        case 'constant':
          if (typeof node.value === 'string') this.literal(node.value, node.offset);
          break;
        case 'name':
          if (!this.bound.has(node.name)) this.names.push({ text: node.name, offset: node.offset });
          break;
        case 'list':
          open.push(...node.items);
          break;
        case 'dict':
          open.push(...node.entries.flatMap(({ key, value }) => [key, value]));
          break;
        case 'operation':
          open.push(...node.operands);
          break;
        case 'chain':
          this.chain(node);
          open.push(node.base, ...node.steps.flatMap((step) => partsOf(step)));
      }
    }
  }

  /** A literal with fields may be formatted far from where it stands. */
  private literal(text: string, offset: number): void {
    this.literals.push({ text, offset });
    const code = text.slice(0, CODE_LENGTH);
    for (const name of fieldNames(text))
      this.accesses.push({ name, via: 'format string', root: '', rest: [], offset, code });
  }

  private chain(chain: Extract<Expression, { kind: 'chain' }>): void {
    const { base, steps, offset, end } = chain;
    const root = base.kind === 'name' ? base.name : '';
    const code = this.text.slice(offset, Math.min(end, offset + CODE_LENGTH));
    steps.forEach((step, index) => {
      const rest = steps.slice(index + 1, index + 1 + MAX_REST).flatMap((next) => this.namesOf(next));
      for (const [name, via] of this.reached(chain, step, index))
        this.accesses.push({ name, via, root, rest, offset: step.offset, code });
      const via = this.computes(step);
      if (via !== undefined) this.computed.push({ via, root, offset: step.offset, code });
      if (step.kind === 'call') {
        const before = steps[index - 1];
        const names = before === undefined ? [root] : this.namesOf(before);
        for (const name of names)
          this.calls.push({ name, root, method: before !== undefined, offset: step.offset, code });
      }
    });
  }

  /** Names that a step reaches, and how. */
  private reached(
    { base, steps }: Extract<Expression, { kind: 'chain' }>,
    step: Step,
    index: number,
  ): [string, Access['via']][] {
    switch (step.kind) {
      case 'attribute':
        return [[step.name, 'attribute']];
      case 'item':
        return this.folder.stringsOf(step.key).map((name) => [name, 'subscript']);
      case 'filter':
        return this.reachedByFilter(base, steps, step, index);
      case 'call': {
        const before = steps[index - 1];
        if (before?.kind === 'attribute' && FORMAT_METHODS.has(before.name))
          return this.formatted(base, steps, index - 1);
        const isAttribute = base.kind === 'name' && index === 0 && ATTRIBUTE_FUNCTIONS.has(base.name);
        return isAttribute ? this.named(step.args).map((name) => [name, 'function']) : [];
      }
      default:
        return [];
    }
  }

  private reachedByFilter(
    base: Expression,
    steps: readonly Step[],
    { name, args }: Extract<Step, { kind: 'filter' | 'test' }>,
    index: number,
  ): [string, Access['via']][] {
    if (name === 'format') return this.formatted(base, steps, index);
    if (!ATTRIBUTE_FILTERS.has(name)) return [];
    const names = this.named(args);
    // CVE-2025-27516: the method is taken by a filter, so that no sandbox sees it called.
    const formats = name === 'attr' && names.some((method) => FORMAT_METHODS.has(method));
    return [
      ...names.map((path): [string, Access['via']] => [path, 'filter']),
      ...(formats ? this.formatted(base, steps, index) : []),
    ];
  }

  /** Attributes in the fields of a format string: `'{0.__class__}'.format(x)` (CVE-2024-56326). */
  private formatted(base: Expression, steps: readonly Step[], count: number): [string, Access['via']][] {
    const formats = this.folder.valuesBefore(base, steps, count).filter((value) => typeof value === 'string');
    return formats.flatMap((format) => fieldNames(format)).map((name) => [name, 'format string']);
  }

  private named(args: readonly Argument[]): string[] {
    return args.flatMap(({ value }) => this.folder.stringsOf(value)).flatMap((path) => path.split('.'));
  }

  private namesOf(step: Step): string[] {
    if (step.kind === 'attribute') return [step.name];
    if (step.kind === 'item') return this.folder.stringsOf(step.key);
    return step.kind === 'filter' && step.name === 'attr' ? this.named(step.args.slice(0, 1)) : [];
  }

  private computes(step: Step): Computed['via'] | undefined {
    if (step.kind === 'item') return this.isBuilt(step.key) ? 'subscript' : undefined;
    if (step.kind !== 'filter' || step.name !== 'attr') return undefined;
    const [name] = step.args;
    return name !== undefined && this.folder.valuesOf(name.value).length === 0 ? 'filter' : undefined;
  }

  /** Whether a key is put together in a way that hides what it is: not a name or an item, but pieces of strings. */
  private isBuilt(key: Expression): boolean {
    if (key.kind === 'operation') {
      const builds = key.operators.some(
        (operator) => operator === '~' || operator === '%' || operator === '+',
      );
      return builds && this.folder.valuesOf(key).length === 0 && key.operands.some((part) => isText(part));
    }
    if (key.kind !== 'chain' || this.folder.valuesOf(key).length > 0) return false;
    return key.steps.some(
      (step) => (step.kind === 'filter' || step.kind === 'attribute') && BUILDERS.has(step.name),
    );
  }
}

/** Attributes behind an access that are listed. */
const MAX_REST = 12;

/** Names after a dot or bracket in the replacement fields of a format string. */
function fieldNames(format: string): string[] {
  return [...format.matchAll(FORMAT_FIELD)].flatMap(([, field = '']) =>
    [...field.matchAll(FIELD_NAME)].map(([, name = '']) => name),
  );
}

function isText(expression: Expression): boolean {
  return expression.kind === 'constant' && typeof expression.value === 'string';
}

function partsOf(step: Step): Expression[] {
  switch (step.kind) {
    case 'item':
      return [step.key];
    case 'slice':
      return step.parts.filter((part) => part !== undefined);
    case 'attribute':
      return [];
    default:
      return step.args.map(({ value }) => value);
  }
}
