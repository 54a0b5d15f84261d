// Reads .gitmodules: an update that is a command, which older versions of git run.
import { quoted } from '../quoted.ts';
import type { HookReading, HookText } from './fact.ts';

/** `update = !command` (git-submodule(1), and CVE-2019-19604, which ran it at checkout). */
const UPDATE = /^[ \t]{0,200}update[ \t]{0,200}=[ \t]{0,200}"?(![^\n]{1,2000})$/gim;
const MAX_FACTS = 20;

export function readGitModules({ text }: HookText): HookReading {
  const found = [...text.matchAll(UPDATE)].slice(0, MAX_FACTS);
  return {
    facts: found.map(({ 1: command = '', index }) => ({
      kind: 'state',
      rule: 'HOOK-DANGEROUS-COMMAND',
      evidence: `.gitmodules has git run ${quoted(command.slice(1).trim())} when the submodule is updated`,
      about: command.trim(),
      offset: index,
    })),
  };
}
