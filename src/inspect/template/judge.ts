// Judges what a template does by the rules of the template surface.
import { matchOf, type RuleBook } from '../../core/rule.ts';
import type { Access, TemplateFacts } from '../../format/jinja/fact-kinds.ts';
import { factsOf } from '../../format/jinja/facts.ts';
import type { Template } from '../../format/jinja/tree.ts';
import { quoted } from '../quoted.ts';

export interface TemplateVerdict {
  readonly rule: string;
  /** The root cause: verdicts with the same rule and about are one. */
  readonly about: string;
  /** What happens, as one sentence. Raw text. */
  readonly evidence: string;
  /** In characters of the template. */
  readonly offset: number;
}

export interface Judgement {
  /** Whether it is the chat template of a model, by its name or by the names that it reads. */
  readonly chat: boolean;
  readonly verdicts: readonly TemplateVerdict[];
}

/** The match data of the rules of this surface. */
interface Match {
  readonly harmless: readonly string[];
  readonly internals: readonly string[];
  readonly words: readonly string[];
  readonly calls: readonly string[];
  readonly names: readonly string[];
}

const DUNDER = /^__\w+__$/;
/** Verdicts of one template: a payload has one or two. */
const MAX_VERDICTS = 50;

/** `chat`: known to be a chat template. Pure; linear in the template. */
export function judgeTemplate(template: Template, chat: boolean, rules: RuleBook): Judgement {
  const facts = factsOf(template);
  const isChat =
    chat || facts.names.some(({ text }) => text === 'messages' || text === 'add_generation_prompt');
  const verdicts = [
    ...escapes(facts, template, rules),
    ...(isChat ? chatVerdicts(facts, template, rules) : []),
  ];
  const seen = new Set<string>();
  const unique = verdicts.filter(({ rule, about }) => {
    const key = JSON.stringify([rule, about]);
    return !seen.has(key) && seen.add(key);
  });
  return { chat: isChat, verdicts: unique.slice(0, MAX_VERDICTS) };
}

function match(rules: RuleBook, id: string, key: keyof Match): ReadonlySet<string> {
  return new Set(matchOf<Match>(rules.rule(id))[key]);
}

/** Attributes that lead from a value to Python's internals; this counts in every template. */
function escapes(facts: TemplateFacts, template: Template, rules: RuleBook): TemplateVerdict[] {
  const rule = 'TEMPLATE-ESCAPE';
  const harmless = match(rules, rule, 'harmless');
  const internals = match(rules, rule, 'internals');
  const words = match(rules, rule, 'words');
  const reaches = ({ name, rest, via }: Access): boolean => {
    if (internals.has(name)) return via !== 'subscript';
    if (!DUNDER.test(name) || harmless.has(name)) return false;
    // `x.__class__.__name__` says what x is, no more.
    return name !== '__class__' || rest.length === 0 || !rest.every((next) => harmless.has(next));
  };
  return [
    ...facts.accesses.filter(reaches).map(({ name, via, code, offset }) => ({
      rule,
      about: code,
      evidence: `reaches ${quoted(name)}${via === 'attribute' ? '' : ` through a ${via}`} in ${quoted(code)}`,
      offset,
    })),
    ...facts.names
      .filter(({ text }) => DUNDER.test(text) && !harmless.has(text))
      .map(({ text, offset }) => ({ rule, about: text, evidence: `reads ${quoted(text)}`, offset })),
    ...[...facts.literals, ...template.unparsed.flatMap((tag) => tag.words)]
      .filter(({ text }) => words.has(text))
      .map(({ text, offset }) => ({ rule, about: text, evidence: `holds the name ${quoted(text)}`, offset })),
  ];
}

/** What only a chat template has no reason to do; a web page or a configuration may. */
function chatVerdicts(facts: TemplateFacts, template: Template, rules: RuleBook): TemplateVerdict[] {
  const calls = match(rules, 'TEMPLATE-CALL', 'calls');
  const names = match(rules, 'TEMPLATE-HOST-NAME', 'names');
  return [
    ...facts.calls
      .filter(({ name, method }) => calls.has(name) && (method || !facts.bound.has(name)))
      .map(({ name, code, offset }) => ({
        rule: 'TEMPLATE-CALL',
        about: code,
        evidence: `calls ${quoted(name)} in ${quoted(code)}`,
        offset,
      })),
    ...facts.loads.map(({ tag, target, offset }) => ({
      rule: 'TEMPLATE-LOAD',
      about: `${tag} ${target ?? ''}`,
      evidence: `uses ${tag} to load ${target === undefined ? 'a file whose name is worked out' : quoted(target)}`,
      offset,
    })),
    ...facts.computed.map(({ via, code, offset }) => ({
      rule: 'TEMPLATE-HIDDEN-NAME',
      about: code,
      evidence: `works out the name of an attribute for a ${via} in ${quoted(code)}`,
      offset,
    })),
    ...facts.names
      .filter(({ text }) => names.has(text))
      .map(({ text, offset }) => ({
        rule: 'TEMPLATE-HOST-NAME',
        about: text,
        evidence: `reads ${quoted(text)}, which no chat template is given`,
        offset,
      })),
    ...hidden(template),
  ];
}

/** Characters that no screen shows: tags (U+E0000) spell text, the others turn the order of what is read. */
const HIDDEN = /[\u{E0001}-\u{E007F}\u202A-\u202E\u2066-\u2069]+/u;

function hidden({ text }: Template): TemplateVerdict[] {
  const found = HIDDEN.exec(text);
  if (found === null) return [];
  const [characters] = found;
  const code = characters.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return [
    {
      rule: 'TEMPLATE-HIDDEN-TEXT',
      about: characters,
      evidence: `holds characters that no screen shows, the first of them U+${code}`,
      offset: found.index,
    },
  ];
}
