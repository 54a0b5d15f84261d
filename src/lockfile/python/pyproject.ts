// Reads pyproject.toml: what the project, poetry, uv, pdm and the build ask for, and from where.
import type { JsonNode } from '../../format/json/nodes.ts';
import { openToml } from '../document.ts';
import { readPixi } from '../conda/pixi-toml.ts';
import type { Draft } from '../draft.ts';
import type { LockfileReading } from '../lockfile.ts';
import { at, flagOf, itemsOf, memberOf, membersOf, stringOf } from '../tree.ts';
import { readPoetry } from './pyproject-poetry.ts';
import { RequirementList } from './pyproject-requirements.ts';
import { readUvSources } from './pyproject-uv.ts';

/** Reads a manifest (PEP 621, PEP 735, PEP 518 and the tables of the tools). Never throws. */
export function readPyproject(text: string): LockfileReading {
  const { root, draft } = openToml('pyproject', text);
  const list = new RequirementList(draft, readUvSources(draft, at(root, 'tool', 'uv')));
  const project = memberOf(root, 'project');
  list.read(memberOf(project, 'dependencies'), 'project.dependencies', {});
  for (const { key, value } of membersOf(memberOf(project, 'optional-dependencies'))) {
    list.read(value, `project.optional-dependencies.${key}`, { optional: true });
  }
  for (const { key, value } of membersOf(memberOf(root, 'dependency-groups'))) {
    list.read(value, `dependency-groups.${key}`, { development: true });
  }
  list.read(at(root, 'build-system', 'requires'), 'build-system.requires', {});
  const uv = at(root, 'tool', 'uv');
  list.read(memberOf(uv, 'dev-dependencies'), 'tool.uv.dev-dependencies', { development: true });
  for (const key of ['override-dependencies', 'constraint-dependencies', 'build-constraint-dependencies']) {
    list.read(memberOf(uv, key), `tool.uv.${key}`, {});
  }
  readPdm(draft, list, at(root, 'tool', 'pdm'));
  readPoetry(draft, at(root, 'tool', 'poetry'));
  readPixi(draft, at(root, 'tool', 'pixi'), 'tool.pixi.');
  readSetuptools(draft, at(root, 'tool', 'setuptools', 'dynamic'));
  for (const { key, value } of membersOf(at(root, 'tool', 'hatch', 'envs'))) {
    for (const name of ['dependencies', 'extra-dependencies']) {
      list.read(memberOf(value, name), `tool.hatch.envs.${key}.${name}`, { development: true });
    }
  }
  return draft.finish('manifest');
}

function readPdm(draft: Draft, list: RequirementList, pdm: JsonNode | undefined): void {
  for (const { key, value } of membersOf(memberOf(pdm, 'dev-dependencies'))) {
    list.read(value, `tool.pdm.dev-dependencies.${key}`, { development: true });
  }
  for (const source of itemsOf(memberOf(pdm, 'source'))) {
    const url = memberOf(source, 'url');
    const address = stringOf(url);
    if (url === undefined || address === undefined) continue;
    draft.registry('tool.pdm.source', address, draft.lineAt(url.start));
    if (memberOf(source, 'verify_ssl') !== undefined && !flagOf(source, 'verify_ssl')) {
      draft.registry('verify_ssl=false', address, draft.lineAt(url.start));
    }
  }
}

/** setuptools reads requirements files for fields that are dynamic. */
function readSetuptools(draft: Draft, dynamic: JsonNode | undefined): void {
  const optional = membersOf(memberOf(dynamic, 'optional-dependencies')).map(({ value }) => value);
  for (const field of [memberOf(dynamic, 'dependencies'), ...optional]) {
    const file = memberOf(field, 'file');
    for (const node of file?.kind === 'array' ? file.items : [file]) {
      const path = stringOf(node);
      if (node !== undefined && path !== undefined) draft.include(path, draft.lineAt(node.start));
    }
  }
}
