// The inspector of secrets as a whole: what it says, where, how sure, and what it keeps to itself.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../../src/core/artifact.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Inspection } from '../../../src/core/inspection.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { secretInspector } from '../../../src/inspect/secret/secret.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { opensshKey } from './openssh-key.ts';
import { Drawer, part, privateKey, textWith, token } from './tokens.ts';

const rules = await loadRules();
const NOW = Date.UTC(2026, 0, 1);
const inspector = secretInspector(rules, () => NOW);

function artifactOf(content: string | Uint8Array, path: string, use?: Artifact['use']): Artifact {
  const bytes = memoryBytes(typeof content === 'string' ? Buffer.from(content) : content);
  return { locator: { path, members: [] }, bytes, ...(use && { use }) };
}

async function inspect(content: string | Uint8Array, path = 'src/app.py'): Promise<Inspection> {
  return inspector.inspect(artifactOf(content, path), {
    rules,
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
  });
}

async function findingsIn(content: string | Uint8Array, path?: string): Promise<readonly Finding[]> {
  return (await inspect(content, path)).findings;
}

const recognises = (content: string | Uint8Array, path: string, use?: Artifact['use']): unknown => {
  const artifact = artifactOf(content, path, use);
  return inspector.recognises(
    artifact,
    Buffer.from(typeof content === 'string' ? Buffer.from(content) : content),
  );
};

describe('recognition', () => {
  it.each<[string, string | Uint8Array, boolean]>([
    ['notes.txt', 'text', true],
    ['latin1.txt', Buffer.from('caf\u00e9 et th\u00e9, bonne journ\u00e9e', 'latin1'), true],
    ['utf16.txt', Buffer.from('\ufeffabc', 'utf16le'), true],
    ['empty.txt', '', false],
    ['data.bin', Buffer.from([1, 2, 0, 4]), false],
    ['noise.bin', Buffer.from(Array.from({ length: 512 }, (_, index) => 1 + ((index * 151) % 255))), false],
    ['analysis.ipynb', '{"cells": []}', false],
    ['analysis.json', '{"cells": [{"cell_type": "code"}]}', false],
    ['data.json', '{"cells": []}', true],
    ['model.pkl', 'text', true],
    ['release.jks', Buffer.from('feedfeed00000002', 'hex'), true],
    ['cut.txt', Buffer.from('abc \u20ac').subarray(0, -1), true],
  ])('of %s', (path, content, expected) => {
    expect(recognises(content, path)).toBe(expected);
  });

  it('takes texts that were decoded out of a file, and no programs', () => {
    expect(recognises('x', 'a.ipynb', 'text')).toBe(true);
    expect(recognises('x', 'a.ipynb', 'python')).toBe(false);
    expect(recognises('x', 'a.pt', 'raw')).toBe(false);
  });
});

describe('a finding', () => {
  it('names the service, shows four characters and tells where to revoke', async () => {
    const value = token('huggingface-user');
    const [finding] = await findingsIn(`# first\n  token = "${value}"\n`);
    expect(finding).toMatchObject({
      rule: 'SECRET-AI-PROVIDER',
      severity: 'HIGH',
      location: { line: 2, column: 12 },
    });
    expect(finding?.evidence).toContain(`Hugging Face (${value.slice(0, 4)}…, 37 characters)`);
    expect(finding?.evidence).toContain('https://huggingface.co/settings/tokens');
    expect(JSON.stringify(finding)).not.toContain(value.slice(0, 6));
  });

  it('has a subject that stays when the lines around it change, and changes with the value', async () => {
    const value = token('groq');
    const [one] = await findingsIn(`a = "${value}"`);
    const [two] = await findingsIn(`\n\n# new\nkey: ${value}\n`);
    const [other] = await findingsIn(`a = "${token('groq', 'two')}"`);
    expect(one?.subject).toBe(two?.subject);
    expect(one?.subject).not.toBe(other?.subject);
    expect(one?.subject).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is one for each value, with its further lines', async () => {
    const value = token('replicate');
    const findings = await findingsIn(`${value}\n\n${value}\n${value} ${value}\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.location.line).toBe(1);
    expect(findings[0]?.evidence).toContain('also in lines 3, 4');
  });

  it('groups what goes beyond twenty', async () => {
    const values = Array.from({ length: 50 }, (_, index) => token('groq', `${index}`));
    const findings = await findingsIn(values.join('\n'));
    expect(findings).toHaveLength(21);
    expect(findings[20]?.evidence).toContain(
      'holds 30 more values of this kind (Groq), the first in line 21',
    );
    const more = await findingsIn([...values, token('groq', 'new')].join('\n'));
    expect(more[20]?.subject).not.toBe(findings[20]?.subject);
  });

  it('puts the worst first', async () => {
    const findings = await findingsIn(`${token('groq')}\n${token('github-classic')}\n`);
    expect(findings.map(({ severity }) => severity)).toEqual(['CRITICAL', 'HIGH']);
  });

  it.each([
    '# gitleaks:allow',
    '// secretlint-disable-line',
    '# nosec',
    '# pragma: allowlist secret',
    '# noqa: S105',
  ])('is not kept back by %s', async (comment) => {
    expect(await findingsIn(`t = "${token('groq')}"  ${comment}`)).toHaveLength(1);
  });

  it.each(['tests/test_app.py', 'docs/setup.md', 'examples/run.py', '.env.example'])(
    'is made in %s as well',
    async (path) => {
      expect(await findingsIn(`t = "${token('groq')}"`, path)).toHaveLength(1);
    },
  );

  it.each([
    ['an escape of JSON', (value: string) => `{"source": ["import os\\n${value}\\n"]}`],
    ['an address', (value: string) => `https://x.invalid/?t=${value}&u=1`],
    ['an encoded address', (value: string) => `https://x.invalid/?q=t%3D${value}`],
    ['the end of the file', (value: string) => value],
  ])('is made after %s', async (_, write) => {
    expect(await findingsIn(write(token('groq')))).toHaveLength(1);
  });
});

describe('checksums', () => {
  const broken = (value: string): string =>
    `${value.slice(0, -10)}${value.at(-10) === 'a' ? 'b' : 'a'}${value.slice(-9)}`;

  it('that nobody published refute no token of a provider', async () => {
    const [right] = await findingsIn(token('github-fine-grained'));
    const [other] = await findingsIn(broken(token('github-fine-grained')));
    expect(right).toMatchObject({ severity: 'CRITICAL', confidence: 'HIGH' });
    expect(other).toMatchObject({ severity: 'MEDIUM', confidence: 'HIGH' });
    expect(other?.evidence).toContain('its checksum is not that of known tokens');
    const standIn = `github_pat_11${'ABCDEFGHIJ'.repeat(2)}_${'exampleToken'.repeat(5).slice(0, 59)}`;
    expect((await findingsIn(standIn)).filter(({ severity }) => severity !== 'LOW')).toEqual([]);
  });

  it.each(['github-classic', 'npm'])('decide on %s', async (format) => {
    const value = token(format);
    const [right] = await findingsIn(value);
    const [wrong] = await findingsIn(broken(value));
    expect(right).toMatchObject({ severity: 'CRITICAL', confidence: 'HIGH' });
    expect(wrong).toMatchObject({ severity: 'LOW', confidence: 'LOW' });
    expect(wrong?.evidence).toContain('looks like a placeholder');
  });

  it.each([
    ['openai', (value: string) => value.replace('T3BlbkFJ', 'T3BlbkFK')],
    ['anthropic', (value: string) => `${value.slice(0, -1)}B`],
    ['aws-pair', (value: string) => value.replace(/AKIA.{8}/, (start) => `${start.slice(0, -1)}1`)],
    ['pypi', (value: string) => value.slice(0, -4)],
    ['bedrock', (value: string) => value.replace('ABSKQ', 'ABSKR')],
  ])('and marks decide on %s', async (format, spoil) => {
    const value = token(format);
    expect((await findingsIn(value))[0]?.severity).toBe('CRITICAL');
    expect((await findingsIn(spoil(value))).filter(({ severity }) => severity === 'CRITICAL')).toEqual([]);
  });

  it('count an id of AWS alone for little', async () => {
    expect(await findingsIn(token('aws'))).toMatchObject([{ severity: 'LOW' }]);
  });
});

describe('stand-ins', () => {
  it.each([
    'HF_TOKEN=hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'HF_TOKEN=hf_abcdefghijklmnopqrstuvwxyzABCDEFGH',
    'api_key = "your-api-key-here-0123456789"',
    'OPENAI_API_KEY="sk-...T3BlbkFJ..."',
    'password: ${DB_PASSWORD}',
    'password = "{{ vault_password }}"',
    'api_key = "<YOUR_API_KEY_1234567890>"',
    'secret = "00000000000000000000000000000001"',
    'token = "abcabcabcabcabcabcabc1"',
    'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'url = "postgres://user:password@localhost/db"',
    'url = "redis://:@localhost:6379"',
    'mongodb+srv://<user>:<password>@cluster0.abcde.mongodb.net',
    'https://user:pass@example.com/path',
    'f"https://{user}:{token}@host.invalid"',
  ])('are quiet: %s', async (text) => {
    expect((await findingsIn(text, 'settings.env')).filter(({ severity }) => severity !== 'LOW')).toEqual([]);
  });
});

describe('settings with the name of a secret', () => {
  const random = token('generic');

  it.each([
    ['app.py', `SECRET_KEY = "${random}"`],
    ['app.py', `client = Client(api_key='${random}')`],
    ['app.py', `password: str = "${random}"`],
    ['app.json', `{"clientSecret": "${random}"}`],
    ['deploy/.env', `SERVICE_TOKEN=${random}`],
    ['values.yaml', `  authToken: ${random}`],
    ['values.yaml', `  password: ${random}  # rotate`],
    ['cells.txt', `"api_key = \\"${random}\\"\\n"`],
  ])('in %s: %s', async (path, text) => {
    expect(await findingsIn(text, path)).toMatchObject([
      { rule: 'SECRET-GENERIC', severity: 'MEDIUM', confidence: 'LOW' },
    ]);
  });

  it.each([
    ['app.py', `token_sha256 = "${random}"`],
    ['app.py', `pad_token = "${random}"`],
    ['app.py', 'token = tokens["3f2504e04f8911d39a0c0305e82c3301"]'],
    ['app.py', 'secret_id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"'],
    ['app.py', 'access_token = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"'],
    ['app.py', 'token == "8f3kZq1LmN0pR7sTuVwX2yAb4cDe6FgH"'],
    ['app.py', 'password_file = "/run/secrets/db_password_2024"'],
    ['app.py', 'secret = "projects/models/secrets/db-password/versions/12"'],
    ['app.py', 'token = "com.company.service.v2.TokenProvider"'],
    ['app.py', 'password = "correct horse battery staple 42"'],
    ['app.ts', 'const token = generateRandomToken32Bytes()'],
    ['app.js', `token: ${random}`],
    ['hash.txt', 'password: $2b$12$KIXQJ9Zf3Xn0zqYb1vTt9e8Wc7Lm6Kj5Hg4Fd3Sa2Po1Iu0Yt9Re8'],
    ['package-lock.json', `"token": "${random}"`],
    ['tests/app.py', `SECRET_KEY = "${random}"`],
    ['bundle.js', `${'a();'.repeat(400)}apiKey="${random}";${'b();'.repeat(400)}`],
    ['app.py', `__all__ = ["MLKEM768X25519PrivateKey", "MLKEM768X25519PublicKey"]`],
    ['app.py', 'LocalConsolePassword = "PassWordMustBeAtLeast6Chars."'],
    ['app.py', `names = ["api_key", "secret_name_of_the_model"]`],
    ['app.py', `os.getenv("API_KEY", "not-set-in-this-environment")`],
    ['values.yaml', `- name: PAD_TOKEN\n  value: ${random}`],
    ['values.yaml', `- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef: ${random}`],
    ['run.sh', `api_token=${random} python train.py`],
    ['app.py', 'API_KEY = "MyVeryLongClassNameOfTheService"'],
    ['app.py', 'secret_key = "models/Trained/2024/ResNet50/weights/v2/final/AB"'],
  ])('not in %s: %s', async (path, text) => {
    expect(await findingsIn(text, path)).toEqual([]);
  });

  it.each([
    ['values.yaml', `env:\n- name: DB_PASSWORD\n  value: ${random}`],
    ['values.yaml', `env:\n  - name: SERVICE_API_KEY\n    value: "${random}"\n`],
    ['task.json', `{"environment": [{"name": "DB_PASSWORD", "value": "${random}"}]}`],
    ['task.json', `{\n  "name": "DB_PASSWORD",\n  "value": "${random}"\n}`],
    ['app.py', `key = os.getenv("API_KEY", "${random}")`],
    ['app.py', `p.add_argument("--api-key", type=str, default="${random}")`],
    ['app.py', `@click.option("--api-key", default="${random}")`],
    ['run.sh', `DB_PASSWORD=${random} python train.py`],
    ['run.sh', `docker run -e DB_PASSWORD=${random} models/x`],
    ['.envrc', `export SERVICE_TOKEN=${random}`],
    ['.my.cnf', `[client]\nuser=root\npassword=${random}`],
    ['.env', `LABEL_STUDIO_API_KEY=${token('wandb-40')}`],
    ['.env', `X_API_KEY=${token('snyk')}`],
  ])('in two texts or before a command, in %s: %s', async (path, text) => {
    expect(await findingsIn(text, path)).toMatchObject([{ rule: 'SECRET-GENERIC', severity: 'MEDIUM' }]);
  });

  it.each([
    [
      'a key of bytes with slashes',
      'JWT_SECRET',
      (each: Drawer) => `${each.fill('{B8}/{B10}/{B10}/{B12}')}=`,
    ],
    [
      'letters without a digit',
      'API_KEY',
      (each: Drawer) => each.draw('a', 40).replaceAll(/\d/g, 'Q').slice(0, 32),
    ],
    ['a sign that begins comments', 'REDIS_PASSWORD', (each: Drawer) => each.fill('V{a5}3E5#J{a3}L')],
    ['a short password', 'MYSQL_ROOT_PASSWORD', (each: Drawer) => each.fill('{a4}OE3f{a2}')],
  ])('with %s are found nearly always', async (_, name, write) => {
    const seeds = Array.from({ length: 40 }, (__, seed) => new Drawer(`${name} ${seed}`));
    const found = await Promise.all(seeds.map((each) => findingsIn(`${name}=${write(each)}\n`, '.env')));
    expect(found.filter(({ length }) => length === 1).length).toBeGreaterThan(35);
  });

  it.each([
    ['WANDB_API_KEY', token('wandb-40')],
    ['TOGETHER_API_KEY', token('together-hex')],
  ])('of a provider block in a list of variables: %s', async (name, value) => {
    for (const text of [`- name: ${name}\n  value: "${value}"`, `- name: ${name}\r\n  value: ${value}\r\n`])
      expect(await findingsIn(text, 'values.yaml')).toMatchObject([
        { rule: 'SECRET-AI-PROVIDER', severity: 'HIGH' },
      ]);
  });
});

describe('passwords of options, headers and files of credentials', () => {
  const password = token('password');
  const files = ['option', 'user-option', 'login-option', 'bearer-header', 'auth-pair', 'netrc', 'htpasswd'];

  it.each(files)('%s is held, and quiet where people make them up', async (id) => {
    const text = textWith(id);
    expect(await findingsIn(text, 'deploy/run.sh')).toMatchObject([{ severity: 'MEDIUM' }]);
    expect(await findingsIn(text, 'tests/run.sh')).toEqual([]);
    expect(await findingsIn(text, 'README.md')).toEqual([]);
  });

  it.each([
    ['.htpasswd', `admin:${token('htpasswd')}`],
    ['.pgpass', `db.models.invalid:5432:features:ml:${password}`],
    ['wandb/settings', `[default]\napi_key = ${token('wandb-40')}`],
    ['run.sh', `mysql -u root --password=${password} -h db.models.invalid`],
    ['run.sh', `sshpass -p ${password} scp m.bin u@gpu1:/models`],
  ])('count by the name of their file, or as a word: %s %s', async (path, text) => {
    expect(await findingsIn(text, path)).toHaveLength(1);
  });

  it.each([
    ['.htpasswd', 'admin:$apr1$'],
    ['seed.sql', `insert into users values ('a:$2y$10$${new Drawer('bcrypt').draw('a', 53)}')`],
    ['run.sh', 'docker login -u robot -p "$REGISTRY_PASSWORD" registry.models.invalid'],
    ['run.sh', 'curl -u "$USER:$PASSWORD" https://models.invalid'],
    ['run.sh', 'curl -H "Authorization: Bearer $TOKEN" https://models.invalid'],
    ['run.sh', 'python train.py --api-key YOUR_API_KEY --token-file /run/token'],
    ['app.py', 'requests.get(url, auth=("user", "pass"))'],
    ['.netrc', 'machine models.invalid login somebody password $PASSWORD'],
    ['settings.xml', '<server><password>${env.PASSWORD}</password></server>'],
    ['jdbc.py', 'url = "jdbc:postgresql://db:5432/x?user=postgres&password=postgres"'],
    ['jdbc.py', 'url = "jdbc:oracle:thin:scott/tiger@//db:1521/x"'],
  ])('are none as stand-ins: %s %s', async (path, text) => {
    expect(await findingsIn(text, path)).toEqual([]);
  });

  it('of a database on the machine itself count for little', async () => {
    const text = `url = "jdbc:postgresql://localhost:5432/x?user=ml&password=${password}"`;
    expect(await findingsIn(text)).toMatchObject([{ rule: 'SECRET-DATABASE-URL', severity: 'LOW' }]);
  });
});

describe('signed addresses', () => {
  const signed = (end: string): string =>
    `u = "https://m.blob.core.windows.net/m?se=${end}&sp=r&sv=2022-11-02&sig=${token('azure-signature')}"`;

  it('count until they expire', async () => {
    expect(await findingsIn(signed('2028-01-01T00:00:00Z'))).toMatchObject([
      { rule: 'SECRET-CLOUD', severity: 'HIGH' },
    ]);
    expect(await findingsIn(signed('2024-01-01'))).toMatchObject([{ severity: 'LOW' }]);
  });

  it('are a share where they only read one file', async () => {
    const severityOf = async (rights: string) => {
      const text = signed('2028-01-01').replace('&sp=r&', `&${rights}&`);
      return (await findingsIn(text)).map(({ severity }) => severity);
    };
    expect(await severityOf('sp=r&sr=b')).toEqual(['MEDIUM']);
    expect(await severityOf('sp=rw&sr=b')).toEqual(['HIGH']);
    expect(await severityOf('sp=r&sr=c')).toEqual(['HIGH']);
  });
});

describe('keys as objects', () => {
  const pair = (type: 'ed25519' | 'ec' | 'rsa'): object => {
    const { privateKey: key } =
      type === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : type === 'rsa'
          ? generateKeyPairSync('rsa', { modulusLength: 2048 })
          : generateKeyPairSync('ed25519');
    return key.export({ format: 'jwk' });
  };

  it.each(['ed25519', 'ec', 'rsa'] as const)('of %s block, in JSON and in a program', async (type) => {
    const text = JSON.stringify(pair(type));
    for (const [path, content] of [
      ['config/jwk.json', text],
      ['config/jwks.json', `{"keys": [${text}]}`],
      ['app.py', `KEY = ${text.replaceAll('"', "'")}`],
      ['app.py', `KEY = ${JSON.stringify(text)}`],
    ] as const)
      expect(await findingsIn(content, path)).toMatchObject([
        { rule: 'SECRET-PRIVATE-KEY', severity: 'CRITICAL' },
      ]);
    expect(await findingsIn(text, 'tests/jwk.json')).toMatchObject([{ severity: 'MEDIUM' }]);
  });

  it('that are public, spoiled or no keys are quiet', async () => {
    const { d: _, ...open } = pair('ec') as { d: string };
    expect(await findingsIn(JSON.stringify(open), 'jwk.json')).toEqual([]);
    expect(await findingsIn(`{"d": "${token('generic', 'no key')}{a20}"}`, 'x.json')).toEqual([]);
    const spoiled = JSON.stringify({ ...pair('ec'), x: 'A'.repeat(43) });
    expect(await findingsIn(spoiled, 'jwk.json')).toMatchObject([{ severity: 'LOW' }]);
  });
});

describe('documents in base64', () => {
  const encoded = (text: string): string => Buffer.from(text).toString('base64');
  const wrapped = (text: string): string => encoded(text).replaceAll(/(.{64})/g, '$1\n    ');

  it.each([
    ['kubeconfig', (key: string) => `users:\n- name: u\n  user:\n    client-key-data: ${encoded(key)}\n`],
    ['secret.yaml', (key: string) => `data:\n  tls.key: ${encoded(key)}\n`],
    ['secret.yaml', (key: string) => `data:\n  tls.key: |\n    ${wrapped(key)}\n`],
    ['.env', (key: string) => `SSH_PRIVATE_KEY=${encoded(key)}`],
    ['app.py', (key: string) => `KEY_B64 = "${encoded(key)}"`],
  ])('hold a key in %s', async (path, write) => {
    const findings = await findingsIn(write(privateKey()), path);
    expect(findings).toMatchObject([{ rule: 'SECRET-PRIVATE-KEY', severity: 'CRITICAL' }]);
    expect(findings[0]?.evidence).toContain('it stands in base64');
  });

  it('hold the account of a service and the login of a registry', async () => {
    const [account] = await findingsIn(`GCP_SA=${encoded(token('service-account'))}`, '.env');
    expect(account).toMatchObject({ rule: 'SECRET-PRIVATE-KEY', severity: 'CRITICAL' });
    expect(account?.evidence).toContain('trainer@models.iam.gserviceaccount.com');
    const login = encoded(textWith('docker-auth'));
    expect(await findingsIn(`data:\n  .dockerconfigjson: ${login}`, 'pull.yaml')).toMatchObject([
      { rule: 'SECRET-PACKAGE-REGISTRY', severity: 'HIGH' },
    ]);
  });

  it('that are certificates or public keys are quiet', async () => {
    const certificate = `-----BEGIN CERTIFICATE-----\n${token('zenml').slice(7).repeat(9)}\n-----END CERTIFICATE-----\n`;
    const { publicKey } = generateKeyPairSync('ed25519');
    for (const text of [certificate, publicKey.export({ type: 'spki', format: 'pem' }).toString()])
      expect(await findingsIn(`certificate-authority-data: ${encoded(text)}`, 'kubeconfig')).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['SECRET-DATABASE-URL', 'HIGH', 'postgresql+psycopg2://app:%s@db.models.invalid:5432/f'],
    ['SECRET-DATABASE-URL', 'MEDIUM', 'redis://:%s@cache:6379/0'],
    ['SECRET-DATABASE-URL', 'LOW', 'mysql://root:%s@127.0.0.1/f'],
    ['SECRET-DATABASE-URL', 'HIGH', 'postgres://u:%s@[2001:db8::1]:5432/x'],
    ['SECRET-DATABASE-URL', 'HIGH', 'postgres://u:%s!@db.models.invalid/x'],
    ['SECRET-URL-CREDENTIALS', 'HIGH', 'https://ci:%s@git.models.invalid/a.git'],
    ['SECRET-URL-CREDENTIALS', 'HIGH', 'git+https://%s@git.models.invalid/a.git'],
  ])('%s %s: %s', async (rule, severity, template) => {
    const value = token('generic');
    const findings = await findingsIn(template.replace('%s', value));
    expect(findings).toMatchObject([{ rule, severity }]);
    expect(findings[0]?.evidence).not.toContain(value.slice(0, 3));
  });

  it.each([
    'https://registry.npmjs.org/@scope/name/-/name-1.0.0.tgz',
    'git+ssh://git@github.com/org/repo.git',
    'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1',
    'http://[::1]:8080/@x',
    'https://a.invalid:123,foo:bar@b.invalid/path',
    'see http://a.invalid:80/ and mail me@x.invalid',
    'ssh://66f0a1b2c3d4e5f607182930@ssh.models.invalid',
  ])('without a password are quiet: %s', async (text) => {
    expect(await findingsIn(text)).toEqual([]);
  });
});

describe('private keys', () => {
  it('are the same key in a file, in JSON and in code', async () => {
    const key = privateKey();
    const quoted = JSON.stringify({ key });
    const code = key
      .trim()
      .split('\n')
      .map((line) => `    "${line}\\n" +`)
      .join('\n');
    const indented = key.replaceAll(/^/gm, '      ');
    const subjects = await Promise.all(
      [key, quoted, code, indented, key.replaceAll('\n', '\r\n')].map(async (text) => {
        const [finding] = await findingsIn(text);
        expect([finding?.rule, finding?.severity]).toEqual(['SECRET-PRIVATE-KEY', 'CRITICAL']);
        return finding?.subject;
      }),
    );
    expect(new Set(subjects).size).toBe(1);
  });

  it('are for a reviewer to tell where tests and examples keep theirs', async () => {
    const severities = ['tests/tls/server.key', 'deploy/server.key'].map(
      async (path) => (await findingsIn(privateKey(), path))[0]?.severity,
    );
    expect(await Promise.all(severities)).toEqual(['MEDIUM', 'CRITICAL']);
    const [account] = await findingsIn(token('service-account'), 'tests/key.json');
    expect(account?.severity).toBe('CRITICAL');
  });

  it('name the service account that they belong to', async () => {
    const [finding] = await findingsIn(token('service-account'), 'key.json');
    expect(finding?.evidence).toContain(
      'the Google Cloud service account trainer@models.iam.gserviceaccount.com',
    );
    expect(finding?.severity).toBe('CRITICAL');
  });

  it('that are spoiled, encrypted or cut count for less', async () => {
    const key = privateKey();
    const spoiled = key.replace(/\n(.)/, (_, first: string) => `\n${first === 'A' ? 'B' : 'A'}`);
    expect((await findingsIn(spoiled))[0]?.severity).toBe('LOW');
    expect((await findingsIn(key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE')))[0]?.severity).toBe('MEDIUM');
    expect((await findingsIn(key.slice(0, key.indexOf('-----END'))))[0]?.severity).toBe('MEDIUM');
    expect(
      await findingsIn('-----BEGIN RSA PRIVATE KEY-----\n<your key>\n-----END RSA PRIVATE KEY-----'),
    ).toEqual([]);
  });

  it.each(['ssh-ed25519', 'ssh-rsa'] as const)('of OpenSSH tell their cipher: %s', async (type) => {
    const [finding] = await findingsIn(opensshKey({ type }), 'deploy/id');
    expect([finding?.severity, finding?.evidence]).toEqual([
      'CRITICAL',
      expect.stringContaining('whole and not encrypted'),
    ]);
    const sealed = opensshKey({ type, cipher: 'aes256-ctr', kdf: 'bcrypt', options: 'salt and rounds' });
    expect((await findingsIn(sealed, 'deploy/id'))[0]?.severity).toBe('MEDIUM');
    const quoted = JSON.stringify({ key: opensshKey({ type }) });
    expect((await findingsIn(quoted, 'deploy/key.json'))[0]?.severity).toBe('CRITICAL');
    expect((await findingsIn(opensshKey({ type, comment: '' }), 'deploy/id'))[0]?.severity).toBe('CRITICAL');
  });

  it('of OpenSSH are quiet when someone shortened or filled them', async () => {
    const lines = opensshKey({ type: 'ssh-ed25519' }).trim().split('\n');
    const [first = '', start = '', second = '', ...rest] = lines;
    const last = rest.at(-1) ?? '';
    const stand = (...body: string[]): string => [first, ...body, last, ''].join('\n');
    for (const text of [
      stand(start, '...'),
      stand(start, second.replaceAll(/./g, 'x'), second.replaceAll(/./g, 'x')),
      stand(start, 'A'.repeat(70), 'A'.repeat(70)),
      stand('A'.repeat(70), 'A'.repeat(70)),
    ])
      expect(await findingsIn(text, 'deploy/id')).toEqual([]);
  });
});

describe('signed tokens', () => {
  const jwt = (claims: object): string =>
    `${part({ alg: 'RS256' })}.${part(claims)}.${token('jwt').split('.')[2]}`;

  it.each([
    ['has not expired', { exp: NOW / 1000 + 3600, sub: 'a' }, 'HIGH'],
    ['has expired', { exp: NOW / 1000 - 3600, sub: 'a' }, 'LOW'],
    ['never expires', { iss: 'https://login.invalid' }, 'HIGH'],
    ['says little', { some: 'payload' }, 'LOW'],
    ['opens a database for good', { access: 'm' }, 'MEDIUM'],
    ['may everything', { role: 'service_role', exp: 1 }, 'CRITICAL'],
    ['is for the public', { role: 'anon', iss: 'supabase' }, 'LOW'],
  ])('that %s', async (_, claims, severity) => {
    expect(await findingsIn(jwt(claims))).toMatchObject([{ rule: 'SECRET-TOKEN', severity }]);
  });

  it.each(['QDRANT_API_KEY=%s', 'c = QdrantClient(url=host, api_key="%s")', '{"api-key": "%s"}'])(
    'that are keys count whatever they say: %s',
    async (template) => {
      const text = template.replace('%s', () => jwt({ some: 'payload' }));
      expect(await findingsIn(text)).toMatchObject([{ rule: 'SECRET-TOKEN', severity: 'MEDIUM' }]);
    },
  );

  it('are revoked nowhere but where they come from', async () => {
    expect((await findingsIn(jwt({ iss: 'https://login.invalid' })))[0]?.evidence).not.toContain('rfc');
  });

  it('that are not JSON inside are none', async () => {
    expect(await findingsIn(`eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c1D'.repeat(9)}`)).toEqual([]);
  });
});

describe('large and foreign text', () => {
  it.each([
    ['with a NUL in it', 'utf8', '\0'],
    ['in UTF-16 without a mark', 'utf16le', ''],
  ] as const)('%s is searched where the name says that it is text', async (_, encoding, start) => {
    const value = token('huggingface-user');
    const data = Buffer.from(`${start}token = "${value}" and more words\n`, encoding);
    expect(recognises(data, 'notes.txt')).toBe(true);
    expect((await inspect(data, 'notes.txt')).findings.map(({ rule }) => rule)).toEqual([
      'SECRET-AI-PROVIDER',
    ]);
    expect(recognises(data, 'weights.safetensors')).toBe(false);
  });

  it('is no credential without a mark of its own inside an image in base64', async () => {
    const value = token('crates');
    const data = Buffer.from('of an image').toString('base64url').repeat(40);
    expect(await findingsIn(`image = "${data}+${value}+${data}"\n`)).toEqual([]);
    expect(await findingsIn(`token = "${value}"\n`)).toHaveLength(1);
  });

  it('is read in pieces, and a value that lies across two is found once, on its line', async () => {
    const value = token('groq');
    for (const shift of [-60, -56, -30, -1, 0, 1]) {
      const before = 'x'
        .repeat(63)
        .concat('\n')
        .repeat(2 ** 14)
        .slice(0, 2 ** 20 + shift - 1);
      const findings = await findingsIn(`${before}\n${value}\n${'y\n'.repeat(2 ** 20)}`);
      const line = before.split('\n').length + 1;
      expect([shift, findings.length, findings[0]?.location.line]).toEqual([shift, 1, line]);
    }
  });

  it('in UTF-16 is decoded', async () => {
    const text = `\ufeff# caf\u00e9\r\nkey = ${token('groq')}\r\n`;
    const big = Buffer.from(text, 'utf16le');
    expect(await findingsIn(big)).toMatchObject([{ location: { line: 2, column: 7 } }]);
    expect(await findingsIn(Buffer.from(big).swap16())).toMatchObject([{ location: { line: 2 } }]);
    const long = Buffer.from(`\ufeff${'z\n'.repeat(2 ** 19)}${token('groq')}`, 'utf16le');
    expect(await findingsIn(long)).toMatchObject([{ location: { line: 2 ** 19 + 1 } }]);
  });

  it('beyond the limit is said to be unread', async () => {
    const size = 128 * 2 ** 20 + 100;
    const page = Buffer.alloc(2 ** 21 + 2 ** 16, 'a');
    const reads: number[] = [];
    const bytes = {
      size,
      read: (at: number, length: number) => {
        reads.push(length);
        return Promise.resolve(page.subarray(0, Math.min(length, size - at)));
      },
    };
    const artifact = { locator: { path: 'big.txt', members: [] }, bytes };
    const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
    const { incomplete } = await inspector.inspect(artifact, context);
    expect(incomplete).toMatchObject([{ code: 'budget', risk: 'inert', offset: 128 * 2 ** 20 }]);
    expect(Math.max(...reads)).toBeLessThan(2 ** 21);
  });

  it('made of nothing but beginnings is given up, and said so', async () => {
    const { incomplete } = await inspect('api_key=aB3aB3aB3a,'.repeat(150_000), 'x.env');
    expect(incomplete).toMatchObject([{ code: 'budget' }]);
  });

  it('with column counts characters, not bytes', async () => {
    const [finding] = await findingsIn(`é€ = "${token('groq')}"`);
    expect(finding?.location.column).toBe(7);
  });
});

describe('notebooks', () => {
  it('are read cell by cell, outputs as well, and each value is said once', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map((seed) => token('groq', seed));
    const cells = [
      { cell_type: 'markdown', metadata: {}, source: ['# Title'] },
      {
        cell_type: 'code',
        metadata: {},
        execution_count: 1,
        source: ['import os\n', `client = Client("${one}")\n`, `SECRET_KEY = "${token('generic')}"`],
        outputs: [{ output_type: 'stream', name: 'stdout', text: [`${one}\n`, `logged in with ${two}\n`] }],
      },
      { cell_type: 'code', metadata: { note: three }, execution_count: null, source: [], outputs: [] },
    ];
    const notebook = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
    const { findings } = await inspectBytes(Buffer.from(notebook), 'analysis.ipynb');
    const secrets = findings.filter(({ surface }) => surface === 'secret');
    const lineWith = (value: string | undefined): number =>
      notebook.split('\n').findIndex((line) => line.includes(value ?? '-')) + 1;
    expect(secrets.map(({ rule, location }) => [rule, location.line, location.cell])).toEqual([
      ['SECRET-AI-PROVIDER', lineWith(one), 2],
      ['SECRET-AI-PROVIDER', lineWith(two), 2],
      ['SECRET-AI-PROVIDER', lineWith(three), 3],
      ['SECRET-GENERIC', lineWith('SECRET_KEY'), 2],
    ]);
  });
});

describe('containers of keys', () => {
  it.each([
    ['release.p12', 'MEDIUM'],
    ['server.pem', 'LOW'],
  ])('%s is said by its name', async (path, severity) => {
    const { format, findings } = await inspect(Buffer.from('30820a0001000000', 'hex'), path);
    expect(format).toBe('key-container');
    expect(findings).toMatchObject([{ rule: 'SECRET-KEY-FILE', severity }]);
  });
});

describe('one root cause', () => {
  it('is one finding where several formats fit', async () => {
    for (const text of [
      `GITHUB_TOKEN="${token('github-classic')}"`,
      `https://x-access-token:${token('github-classic')}@github.com/a/b`,
      textWith('deepseek'),
      token('aws-pair'),
      token('gitlab-routable'),
    ])
      expect([text.slice(0, 12), (await findingsIn(text)).length]).toEqual([text.slice(0, 12), 1]);
  });
});
