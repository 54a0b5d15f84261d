// Scripts that the shell itself refuses need a person; those of other shells and texts inside programs do not.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';

async function unread(path: string, text: string): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings.filter(({ rule }) => rule === 'SCAN-INCOMPLETE').map(({ severity }) => severity);
}

describe('a script that does not fit the grammar', () => {
  it.each([
    ['#!/bin/bash\nif ((( ; then fi done esac }}\n'],
    ['#!/bin/bash\nif [ 1 = 1 ; then\n  echo "unterminated\n'],
    ['#!/bin/sh\n)))) ((((\necho a\n'],
  ])('needs review: %j', async (text) => {
    expect(await unread('a.sh', text)).toEqual(['MEDIUM']);
  });

  it.each([
    ['a.sh', '#!/bin/bash\nx=(1 2)\nfor ((i=0; i<3; i++)); do [[ $i =~ ^(a|b)$ ]] && echo "${x[@]}"; done\n'],
    ['a.sh', '#!/bin/sh\necho {{ name }} "{{ other }}"\n{% if x %}\necho b\n{% endif %}\n'],
    ['a.sh', '#!/bin/tcsh\nset temp=(`getopt -s tcsh`)\n'],
    ['a.zsh', 'for x in a b; { print -P $x }\nprint ${(j:,:)x}\nfoo() print )(\n'],
    ['a.py', 'import os\nos.system("if then (")\n'],
  ])('is read: %s %j', async (path, text) => {
    expect(await unread(path, text)).toEqual([]);
  });
});
