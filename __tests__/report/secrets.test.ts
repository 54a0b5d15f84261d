import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../src/report/secrets.ts';
import { Drawer, SHAPES, textWith, token } from '../inspect/secret/tokens.ts';
import { hostileText } from './samples.ts';
import { SECRETS } from './secret-samples.ts';

describe('maskSecrets', () => {
  it.each([
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', 'ghp_012…'],
    ['AKIAIOSFODNN7EXAMPLE', 'AKIAIOS…'],
    ['Authorization: Bearer abcdefgh', 'Authorization: Bearer abc…'],
    ['"authorization":"Basic dXNlcjpwYXNz"', '"authorization":"Basic dXN…"'],
    ['git clone https://user:hunter2@host/x', 'git clone https://user:…@host/x'],
    ['https://0123456789abcdefghij@host/x', 'https://012…@host/x'],
    ['ssh://git@github.com/x', 'ssh://git@github.com/x'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig', 'eyJhbG…'],
    ['curl -u admin:hunter2 http://h/', 'curl -u admin:… http://h/'],
    ['"npx", "--password", "hunter2", "x"', '"npx", "--password", "…", "x"'],
    ['key=password: hunter2', 'key=password: …'],
    ['--token api_key=hunter2x', '--token api_key=…'],
    ['--password abcdefghijklmnopqrstuvwsig=', '--password …'],
    ['DB_PASSWORD=aaaaaaaaaaaaaaaaSig7=', 'DB_PASSWORD=…'],
    ['ngrok authtoken abcdefghijklmnopqrstuvwxKeY7=', 'ngrok authtoken …'],
    ['http://h/?token=hunter2&a=b', 'http://h/?token=…&a=b'],
    ['https://discord.com/api/webhooks/716327/abcdefghij', 'https://discord.com/api/webhooks/716327/…'],
  ])('shows %j as %j', (input, expected) => {
    expect(maskSecrets(input)).toBe(expected);
  });

  it('cuts a private key to its first line, and keeps what follows it', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----';
    expect(maskSecrets(`x = "${key}" # here`)).toBe('x = "-----BEGIN RSA PRIVATE KEY…" # here');
    expect(maskSecrets('-----BEGIN PRIVATE KEY-----\\nMIIEow" # here')).toBe(
      '-----BEGIN PRIVATE KEY…" # here',
    );
  });

  it.each([
    'hf_hub_download("gpt2")',
    'npm_config_registry',
    'pip install scikit-learn sk-learn-extensions-long-name',
    'task-0123456789-ABCDEFGHIJ',
    'https://example.org:8080/a@b',
    'eyJ0aGlzIGlzIGp1c3QgYmFzZTY0Ijoi',
    'a bearer of news',
    'docker run -u 1000:1000 image',
    'git push -u origin main',
    'eos_token: "<|im_end|>"',
    'tokenizer: "abc12345"',
    '--max-new-tokens 128',
    '--token-file /run/token',
    'password=os.environ["X"]',
    'password: str',
    'secrets: inherit',
    'token: ${{ secrets.X }}',
    'login --password $PASSWORD',
    'https://discord.com/api/webhooks/',
    '__pycache__/re_tests.cpython-311.opt-1.pyc',
  ])('leaves %j alone', (input) => {
    expect(maskSecrets(input)).toBe(input);
  });

  /** Made-up keys, as they stand in addresses. */
  const drawer = new Drawer('keys in addresses');
  const [hex32, hex40, mixed] = [drawer.draw('h', 32), drawer.draw('h', 40), drawer.draw('b', 43)];

  it.each([
    ['the path', `https://m.example.invalid/${hex32}/sse`, hex32],
    ['the end of the path', `POST https://e.example.invalid/${hex40}`, hex40],
    ['a parameter', `https://m.example.invalid/sse?t=${hex40}&a=b`, hex40],
    ['the only parameter', `https://p.example.invalid/?k=${hex32}`, hex32],
    ['a parameter without name', `https://p.example.invalid/x?${mixed}`, mixed],
    ['the path of an index', `--index-url https://pypi.example.invalid/${mixed}/simple`, mixed],
  ])('cuts a long random key in %s of an address', (_, input, key) => {
    expect(maskSecrets(input)).toBe(input.replace(key, `${key.slice(0, 3)}…`));
  });

  it.each([
    ['a commit of a forge', `git+https://github.com/a/b@${hex40}`],
    ['a file of a commit', `https://raw.githubusercontent.com/a/b/${hex40}/install.sh`],
    ['a commit of another forge', `https://git.example.invalid/a/b/-/archive/${hex40}/b.tar.gz`],
    ['a commit that is asked for', `https://git.example.invalid/a/b?ref=${hex40}`],
    ['a release', `https://files.pythonhosted.org/packages/a1/b2/${drawer.draw('h', 60)}/x-1.0.whl`],
    ['a digest', `https://x.example.invalid/x.tgz#sha256=${drawer.draw('h', 64)}`],
    ['the digest of a blob', `https://x.example.invalid/v2/x/blobs/sha256/${drawer.draw('h', 64)}`],
    ['a name with numbers', 'https://x.example.invalid/ResNet50_v2_2024/Model-Final_checkpoint_0012.bin'],
    ['a wheel', 'https://x.example.invalid/torch-2.1.0+cu121-cp310-cp310-manylinux_2_17_x86_64.whl'],
    ['a document', `https://drive.google.com/uc?id=${mixed}`],
  ])('leaves the address of %s alone', (_, input) => {
    expect(maskSecrets(input)).toBe(input);
  });

  it.each(SECRETS)('lets no more than the start of a %s through', (_, secret) => {
    fc.assert(
      fc.property(
        secret,
        hostileText,
        fc.constantFrom(' ', '"', '=', '\n', '\u200b'),
        (value, around, separator) => {
          const masked = maskSecrets(`${around}${separator}${value.text}${separator}${around}`);
          expect(masked).not.toContain(value.hidden);
        },
      ),
    );
  });

  it('changes nothing when it masks again', () => {
    const secrets = fc.oneof(...SECRETS.map(([, secret]) => secret.map(({ text }) => text)), hostileText);
    fc.assert(
      fc.property(fc.array(secrets, { maxLength: 4 }), (parts) => {
        const masked = maskSecrets(parts.join(' '));
        expect(maskSecrets(masked)).toBe(masked);
      }),
    );
  });
});

describe('what the rules look for', () => {
  /** Known by the name beside them only, or not text. */
  const WITHOUT_MARK = new Set(['generic', 'password', 'keystore']);
  const marked = Object.keys(SHAPES).filter(
    (id) => SHAPES[id]?.around === undefined && !WITHOUT_MARK.has(id),
  );

  /** Words of no meaning to whoever does not know the service: only its own finding tells these, and masks them. */
  const BESIDE_A_SERVICE = new Set(['cohere', 'mailchimp', 'putty', 'pgpass']);
  const named = Object.keys(SHAPES).filter(
    (id) => SHAPES[id]?.around !== undefined && !BESIDE_A_SERVICE.has(id),
  );

  it('is most of what there is', () => {
    expect(marked.length).toBeGreaterThan(80);
  });

  it.each(marked)('%s is masked where another finding quotes it', (id) => {
    const value = token(id);
    const masked = maskSecrets(`calls os.system("echo ${value}") when loaded`);
    expect(masked).not.toContain(value);
    expect(maskSecrets(masked)).toBe(masked);
  });

  it.each(named)('%s is masked by what stands beside it', (id) => {
    const value = token(id);
    const text = textWith(id, value);
    expect(text).toContain(value);
    expect(maskSecrets(text)).not.toContain(value);
  });

  it.each([
    're_train_model_v2_with_more_words',
    'fw_forward_pass_of_the_model',
    'module.re_build_everything_12345',
  ])('the name %s is left alone', (name) => {
    expect(maskSecrets(name)).toBe(name);
  });
});
