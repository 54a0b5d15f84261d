// Reads the servers of the Model Context Protocol that a folder brings: programs an agent starts, and addresses it asks.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { quoted } from '../quoted.ts';
import { readDocument } from '../settings/document.ts';
import { isOwn } from './addresses.ts';
import { dangersOf } from './commands.ts';
import { variableFacts } from './editor.ts';
import type { HookFact, HookReading, HookText } from './fact.ts';
import type { HookKnowledge } from './knowledge.ts';
import { at, commandLine, itemsOf, member, membersOf, text } from './nodes.ts';

const RULE = 'HOOK-MCP-SERVER';
const RUNNER =
  /^(?:cmd(?:\.exe)?\s+\/c\s+)?(?:npx|bunx|pnpx|pnpm\s+dlx|yarn\s+dlx|uvx|uv\s+tool\s+run|pipx\s+run)(?:\.cmd)?\s+(?:(?:-y|--yes|-q|--quiet|--from|-p|--package|--python\s+\S+)[\s=]+)*(\S+)/;
/** Deno runs what stands at an address; `jsr:` and `npm:` are registries. */
const DENO = /^(?:\S{0,200}\/)?deno\s+run\s+(?:-\S+\s+)*(https?:\/\/\S+)/;
const CONTAINER = /^(?:\S{0,200}\/)?(?:docker|podman|nerdctl)\s/;
/** What stands between a server at an address and an agent that only starts programs. */
const BRIDGE =
  /\b(?:mcp-remote|supergateway|mcp-proxy)(?:@\S{1,100})?\s.{0,400}?\b((?:https?|wss?):\/\/\S{1,2000})/;
/** `name@1.2.3`, `name==1.2.3`: a full version. */
const PINNED = /.(?:@v?\d+\.\d+\.\d+|==\d)/;
const COMMIT = /[@#][0-9a-f]{40}\b/;
/** Characters of a command in which the address of a bridge is looked for. */
const MAX_LINE = 4096;
const SECRET = /(?:token|secret|password|passwd|api_?key|access_?key|private_?key)s?$/i;
const PLACEHOLDER =
  /^(?:$|\$|<|\{|your|my[-_]|xxx|\*{1,200}$|todo|changeme|change[-_]me|insert|replace|example|placeholder|test|dummy|none|null)|\$\{|<[^<>]{0,200}>|\bhere\b|\.\.\./i;

/** Where the tools keep their servers; opencode nests them once more. */
const KEYS = ['mcpServers', 'servers', 'context_servers', 'mcp', 'amp.mcpServers'] as const;

export async function readMcp(file: HookText): Promise<HookReading> {
  const { roots, problem } = await readDocument(file.text, /\.ya?ml$/i.test(file.path) ? 'yaml' : 'jsonc');
  const lists = [...KEYS.map((key) => at(roots[0], key)), at(roots[0], 'mcp', 'servers')];
  return { facts: lists.flatMap((servers) => serverFacts(servers, file)), ...(problem && { problem }) };
}

/** A folder of files with servers, or with one server each; other files of the folder are none. */
export async function readMcpFolder(file: HookText): Promise<HookReading> {
  if (!/\.(?:json|ya?ml)$/i.test(file.path)) return { facts: [] };
  const { roots } = await readDocument(file.text, file.path.endsWith('.json') ? 'jsonc' : 'yaml');
  const [root] = roots;
  if (root === undefined || member(root, 'command') === undefined) return readMcp(file);
  return { facts: factsOf(byName(root), file) };
}

export function serverFacts(servers: JsonNode | undefined, file: HookText): HookFact[] {
  return [...membersOf(servers), ...itemsOf(servers).map(byName)].flatMap((server) => factsOf(server, file));
}

/** In a list each server has its name inside. */
function byName(value: JsonNode): JsonMember {
  return { key: text(at(value, 'name')), value, keyStart: value.start };
}

function factsOf(server: JsonMember, { knowledge }: HookText): HookFact[] {
  const variables = ['env', 'environment'].map((name) => at(server.value, name));
  const who = `the server ${quoted(server.key, 60)}`;
  return [
    programFacts(server, knowledge),
    addressFacts(server, knowledge),
    ...variables.map((node) => variableFacts(node, who, knowledge.environment)),
    ...variables.map(secretFacts),
    secretFacts(at(server.value, 'headers')),
  ].flat();
}

function programFacts({ key, value, keyStart }: JsonMember, knowledge: HookKnowledge): HookFact[] {
  const command = commandLine(value);
  if (command === '' || member(value, 'command') === undefined) return [];
  const subject = `the server ${quoted(key, 60)}`;
  const when = 'when an agent is started in the folder';
  if (dangersOf(command, knowledge)[0]?.grave === true)
    return [{ kind: 'command', command, subject, when, offset: keyStart }];
  const runs = `${subject} runs ${quoted(command)} ${when}`;
  const script = DENO.exec(command)?.[1];
  if (script !== undefined) {
    const severity = PINNED.test(script) ? 'MEDIUM' : 'HIGH';
    const told = `${runs}, which fetches code that no registry has checked`;
    return [serverState(told, command, keyStart, severity)];
  }
  if (CONTAINER.test(command) && knowledge.expressions('mounts').some((mount) => mount.test(command)))
    return [serverState(`${runs}, in a container that has parts of the machine`, command, keyStart)];
  const package_ = RUNNER.exec(command)?.[1];
  if (package_ !== undefined) return packageFacts(package_, command, runs, keyStart, knowledge);
  if (/^(?:\S*\/)?(?:sh|bash|zsh|cmd|powershell|pwsh)(?:\.exe)?\s/i.test(command)) {
    return [serverState(`${runs}, which is a shell`, command, keyStart)];
  }
  const severity = /^(?:curl|wget)\b/.test(command) ? undefined : 'LOW';
  return [serverState(runs, command, keyStart, severity)];
}

function packageFacts(
  name: string,
  command: string,
  runs: string,
  offset: number,
  knowledge: HookKnowledge,
): HookFact[] {
  if (/^(?:git\+|git:|github:|https?:)/.test(name)) {
    const severity = COMMIT.test(name) ? 'MEDIUM' : 'HIGH';
    return [
      serverState(`${runs}, which fetches code that no registry has checked`, command, offset, severity),
    ];
  }
  const known = knowledge['mcp-packages'].some(
    (one) => name === one || name.startsWith(`${one}@`) || (/[./]$/.test(one) && name.startsWith(one)),
  );
  const pinned = PINNED.test(name);
  const how = pinned ? '' : ', whatever its newest version is';
  return [serverState(`${runs}${how}`, command, offset, known || pinned ? 'LOW' : undefined)];
}

function addressFacts({ key, value, keyStart }: JsonMember, knowledge: HookKnowledge): HookFact[] {
  const written = ['url', 'serverUrl', 'httpUrl'].map((name) => text(at(value, name)));
  const bridged = BRIDGE.exec(commandLine(value).slice(0, MAX_LINE))?.[1] ?? '';
  const url = [...written, bridged].find((one) => one !== '');
  const [, scheme = '', host = ''] =
    /^([a-z]+):\/\/(?:[^/@\s]*@)?(\[[^\]]*\]|[^/:?#\s]*)/i.exec(url ?? '') ?? [];
  if (url === undefined || host === '' || isOwn(host)) return [];
  const told = `the server ${quoted(key, 60)} is ${quoted(url)}, which gets what an agent in this folder sends`;
  const tunnel = knowledge.tunnels.some((one) => host === one || host.endsWith(`.${one}`));
  if (tunnel || /^\d{1,3}(?:\.\d{1,3}){3}$|^\[/.test(host)) {
    const what = tunnel ? 'a tunnel to a machine that nobody knows' : 'an address without a name';
    return [serverState(`${told}; it is ${what}`, url, keyStart, 'HIGH')];
  }
  if (/^(?:http|ws)$/i.test(scheme)) return [serverState(`${told}, without encryption`, url, keyStart)];
  const known = knowledge['mcp-hosts'].some((one) => host === one || host.endsWith(`.${one}`));
  return [serverState(told, url, keyStart, known ? 'LOW' : undefined)];
}

function serverState(
  evidence: string,
  about: string,
  offset: number,
  severity?: 'HIGH' | 'MEDIUM' | 'LOW',
): HookFact {
  return { kind: 'state', rule: RULE, evidence, about, offset, ...(severity !== undefined && { severity }) };
}

/** The value is not told: the report is public. */
function secretFacts(node: JsonNode | undefined): HookFact[] {
  return membersOf(node).flatMap(({ key, value, keyStart }): HookFact[] => {
    const secret = text(value).replace(/^Bearer\s+/i, '');
    const named = SECRET.test(key) || /^authorization$/i.test(key);
    if (!named || secret.length < 12 || PLACEHOLDER.test(secret)) return [];
    const evidence = `the value of ${quoted(key, 60)} stands in the file, where everybody who reads the repository finds it`;
    return [{ kind: 'state', rule: 'HOOK-MCP-SECRET', evidence, about: key, offset: keyStart }];
  });
}
