// Which reader reads which kind of hook file.
import { readAgent, readCodex } from './agent.ts';
import { readAgentFolder, readAider } from './agent-folders.ts';
import { readCmake } from './build/cmake.ts';
import { readRubyBuild } from './build/ruby-build.ts';
import { readCargo, readRustBuild, readRustFile } from './build/rust-build.ts';
import { readDevcontainer } from './devcontainer.ts';
import { readEditorSettings } from './editor.ts';
import type { HookReader } from './fact.ts';
import { readGitModules } from './git-modules.ts';
import { readGyp } from './gyp.ts';
import { readJetBrains } from './jetbrains.ts';
import { readLaunch } from './launch.ts';
import type { ReaderId } from './knowledge.ts';
import { readBunfig, readYarnrc } from './managers.ts';
import { readMcp, readMcpFolder } from './mcp.ts';
import { readMeson } from './meson.ts';
import { readMedia } from './media.ts';
import { readPackageJson } from './package-json.ts';
import { readInstallHook, readPth, readPythonStartup, readStart } from './python.ts';
import { readPyproject } from './python-build.ts';
import { readMake, readPreCommit, readShell, readShortcut, readWindows } from './scripts.ts';
import { readTasks } from './tasks/tasks.ts';

export const HOOK_READERS: Readonly<Record<ReaderId, HookReader>> = {
  'package-json': readPackageJson,
  gyp: readGyp,
  pth: readPth,
  start: readStart,
  'python-startup': readPythonStartup,
  pyproject: readPyproject,
  'install-hook': readInstallHook,
  bunfig: readBunfig,
  yarnrc: readYarnrc,
  make: readMake,
  shell: readShell,
  'pre-commit': readPreCommit,
  tasks: readTasks,
  'editor-settings': readEditorSettings,
  launch: readLaunch,
  jetbrains: readJetBrains,
  devcontainer: readDevcontainer,
  agent: readAgent,
  codex: readCodex,
  mcp: readMcp,
  'mcp-folder': readMcpFolder,
  'agent-folder': readAgentFolder,
  aider: readAider,
  windows: readWindows,
  shortcut: readShortcut,
  media: readMedia,
  'git-modules': readGitModules,
  'rust-build': readRustBuild,
  'rust-file': readRustFile,
  cargo: readCargo,
  'ruby-build': readRubyBuild,
  cmake: readCmake,
  meson: readMeson,
};
