// Says in which language a file is, by what it is used as, its name or its first line.
import type { Language } from '../../code/facts.ts';
import type { Artifact } from '../../core/artifact.ts';
import { SNIFF_BYTES } from '../../core/inspection.ts';
import { inRepository } from '../../core/repository-path.ts';
import type { RuleBook } from '../../core/rule.ts';
import { baseName } from '../name.ts';
import { commandFileOf } from './command-claims.ts';
import type { CodeKnowledge } from './knowledge.ts';
import { maybeRecipe } from './recipe-claims.ts';

const BY_SUFFIX: ReadonlyMap<string, Language> = new Map([
  // Cython's files are Python with types of C: what the grammar does not take of them, it skips.
  ...['py', 'pyw', 'py3', 'pyx', 'pxi'].map((suffix) => [suffix, 'python'] as const),
  ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((suffix) => [suffix, 'javascript'] as const),
  ...['sh', 'bash', 'zsh', 'ksh', 'dash', 'command'].map((suffix) => [suffix, 'shell'] as const),
]);

/** Start files of shells, which have no suffix and no first line. */
const SHELL_NAMES: ReadonlySet<string> = new Set([
  '.bashrc',
  '.bash_profile',
  '.bash_login',
  '.bash_logout',
  '.profile',
  '.zshrc',
  '.zshenv',
  '.zprofile',
  '.envrc',
]);

/** Hooks of git in the folders where repositories keep them: a shell runs them, whether they say so or not. */
const GIT_HOOK =
  /(?:^|\/)(?:\.husky|\.?git-?hooks)\/(?:(?:pre|post|prepare)-[a-z-]{3,30}|commit-msg|applypatch-msg|update)$/;
const PYTHON_NAMES: ReadonlySet<string> = new Set(['sconstruct', 'sconscript', 'wscript', '.pythonrc']);
const DOCKERFILE = /^(?:dockerfile|containerfile)(?:\..+)?$|\.(?:dockerfile|containerfile)$/;

/** The interpreter of a first line: `#!/usr/bin/env -S python3 -u`. Bounded, since binary files have long lines. */
const FIRST_LINE =
  /^#![ \t]*(?:\S{0,200}\/)?env[ \t]+(?:-\S{1,20}[ \t]+){0,4}(?:\w+=\S{0,100}[ \t]+){0,4}(\S{1,200})|^#![ \t]*(\S{1,200})/;

/** Pipelines: those of GitHub, GitLab, CircleCI and Azure. */
export type Pipeline = 'workflow' | 'gitlab' | 'circleci' | 'azure';
/**
 * `manifest`: Compose files, Kubernetes objects and Helm values. `recipe`: settings of a training or a server.
 * `scripts`: those of a package.json. `page`: HTML with its scripts.
 */
export type Dialect =
  | Language
  | 'page'
  | 'dockerfile'
  | 'modelfile'
  | 'makefile'
  | 'scripts'
  | 'commands'
  | 'manifest'
  | 'recipe'
  | Pipeline;

const MODELFILE = /^modelfile(?:\..+)?$|\.modelfile$/;
const PAGE = /\.x?html?$/;
const PIPELINES: readonly Pipeline[] = ['workflow', 'gitlab', 'circleci', 'azure'];
const MAKEFILE = /^(?:gnu)?makefile(?:\..+)?$|\.mk$|^\.?justfile$/;
const COMPOSE = /^(?:docker-|podman-|container-)?(?:compose|stack)(?:[._-].+)?\.ya?ml$/;
const VALUES = /^(?:.+[._-])?values(?:[._-].+)?\.ya?ml$/;
/** Every object of Kubernetes says its version and its kind. */
const OBJECT = /^["']?(?:apiVersion|kind)["']?:[ \t]/m;
/** The same as JSON. */
const JSON_OBJECT = /^\s{0,100}\{(?=[\s\S]*"apiVersion"\s{0,9}:\s{0,9}")(?=[\s\S]*"kind"\s{0,9}:\s{0,9}")/;
/** What a file of Compose has under any name. */
const SERVICES = /^services:[ \t]*\r?\n(?:[\s\S]{0,400}?\n)?[ \t]{1,8}(?:image|build):/m;

/** Whether it is one: what cannot be read of their programs is not said. */
export function isPipeline(dialect: Dialect): dialect is Pipeline {
  return PIPELINES.some((pipeline) => pipeline === dialect);
}

/** Whether only some of it is told here: the inspector of hooks reads what else such commands do. */
export function isLeftToHooks(dialect: Dialect): boolean {
  return dialect === 'makefile' || dialect === 'scripts' || dialect === 'commands';
}

/** What a file is, or else what it is started as; machine code is no program of theirs. */
export function dialectOf(artifact: Artifact, head: Uint8Array, rules: RuleBook): Dialect | undefined {
  const known = ownDialectOf(artifact, head, rules);
  if (known !== undefined || artifact.startedAs === undefined) return known;
  return head.subarray(0, 512).includes(0) ? undefined : artifact.startedAs;
}

/** The same for files that have to be read to be known for what they are. */
export async function fullDialectOf(
  artifact: Artifact,
  head: Uint8Array,
  rules: RuleBook,
): Promise<Dialect | undefined> {
  return dialectOf(artifact, head, rules) ?? ((await maybeRecipe(artifact, rules)) ? 'recipe' : undefined);
}

/** A decoded program says itself what it is; a file is looked at. */
function ownDialectOf({ locator, use }: Artifact, head: Uint8Array, rules: RuleBook): Dialect | undefined {
  if (use === 'python' || use === 'javascript' || use === 'shell') return use;
  if (use !== undefined) return undefined;
  const name = baseName(locator);
  if (isCommandFile(locator, head, rules)) return 'commands';
  if (/\.ya?ml$/.test(name)) return pipelineOf(locator, rules) ?? ofYaml(name, head);
  if (name === 'package.json') return hasScripts(head) ? 'scripts' : undefined;
  if (name.endsWith('.json'))
    return JSON_OBJECT.test(Buffer.from(head).toString('latin1')) ? 'manifest' : undefined;
  if (PAGE.test(name)) return head.includes(0) ? undefined : 'page';
  if (MODELFILE.test(name)) return 'modelfile';
  if (MAKEFILE.test(name)) return head.includes(0) ? undefined : 'makefile';
  const suffix = /\.(\w+)$/.exec(name)?.[1] ?? '';
  if (DOCKERFILE.test(name) && !BY_SUFFIX.has(suffix)) return 'dockerfile';
  const language = BY_SUFFIX.get(suffix) ?? (SHELL_NAMES.has(name) ? 'shell' : undefined);
  if (language !== undefined) return isText(head) ? language : undefined;
  if (PYTHON_NAMES.has(name)) return 'python';
  if (head[0] === 0x23 && head[1] === 0x21) return ofFirstLine(head);
  return GIT_HOOK.test(locator.members.at(-1) ?? locator.path) && !head.includes(0) ? 'shell' : undefined;
}

/** A whole file at a path where a service looks for its pipelines. */
function pipelineOf({ path, members }: Artifact['locator'], rules: RuleBook): Pipeline | undefined {
  if (members.length > 0) return undefined;
  const patterns = rules.index('pipelines', rules, () => {
    const { pipelines } = rules.knowledge<Pick<CodeKnowledge, 'pipelines'>>('code');
    return PIPELINES.map((pipeline) => ({ pipeline, pattern: new RegExp(pipelines[pipeline], 'i') }));
  });
  const place = inRepository(path);
  return patterns.find(({ pattern }) => pattern.test(place))?.pipeline;
}

/** A task runner's file and the like; those of archives run nothing here. */
function isCommandFile({ path, members }: Artifact['locator'], head: Uint8Array, rules: RuleBook): boolean {
  if (members.length > 0) return false;
  return commandFileOf(path.toLowerCase(), () => Buffer.from(head).toString('latin1'), rules) !== undefined;
}

function ofYaml(name: string, head: Uint8Array): Dialect | undefined {
  if (COMPOSE.test(name) || VALUES.test(name)) return 'manifest';
  const text = Buffer.from(head).toString('latin1');
  return OBJECT.test(text) || SERVICES.test(text) ? 'manifest' : undefined;
}

/** Most packages of others have none, and those that are longer than this are few. */
function hasScripts(head: Uint8Array): boolean {
  return head.length >= SNIFF_BYTES || Buffer.from(head).includes('"scripts"');
}

/** TypeScript's suffix is also that of MPEG streams. */
function isText(head: Uint8Array): boolean {
  return !(head[0] === 0x47 && head[188] === 0x47);
}

function ofFirstLine(head: Uint8Array): Language | undefined {
  const [, wrapped, plain] = FIRST_LINE.exec(Buffer.from(head.subarray(0, 512)).toString('latin1')) ?? [];
  const path = wrapped ?? plain ?? '';
  const program = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:python|pypy)[\d.]*$/.test(program)) return 'python';
  if (/^(?:node|nodejs|bun|deno|tsx|ts-node)$/.test(program)) return 'javascript';
  return /^(?:ba|z|da|k|a)?sh$/.test(program) ? 'shell' : undefined;
}
