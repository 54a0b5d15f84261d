// Any text under the name of a build program: read without failing, and never longer or shorter than it is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubyText } from '../../../../src/inspect/hooks/build/ruby-text.ts';
import { rustText } from '../../../../src/inspect/hooks/build/rust-text.ts';
import { inspectHook, told } from '../support.ts';

const NAMES = ['build.rs', 'Cargo.toml', 'src/x.rs', 'x.gemspec', 'Rakefile', 'CMakeLists.txt', 'x.cmake'];
const PIECES = [
  ...'{ } [ ] ( ) " \' ; , . = # \\ \n < > | & $ ` % / : x'.split(' '),
  'let a = ',
  'fn f',
  'fn main',
  'Command::new(',
  '.arg(',
  '.args(&[',
  'ureq::get(a)',
  'format!("{}{a}", ',
  'concat!(',
  'fs::write(a, b)',
  'r#"',
  '/*',
  '*/',
  '//',
  "'a'",
  "<'a>",
  '"\\u{110000}\\x',
  'TcpStream::connect(a)',
  'system ',
  '%x(',
  '#{a}',
  '<<~A\n',
  '\nA\n',
  '\ndef a\n',
  '\nend\n',
  'URI.open(a) do |a|',
  'eval(a)',
  '=begin\n',
  'execute_process(COMMAND a',
  'set(a ${a}${b})',
  'file(DOWNLOAD a b)',
  'function(a b)',
  'install(CODE "',
  '[=[',
  ']=]',
  '#[[',
  '.ssh/id_rsa',
  '\u0000',
  '__proto__',
  'constructor',
];
const others = { 'Cargo.toml': '[package]\nbuild = "src/x.rs"', 'src/x.rs': 'Command::new(' };
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));
const anything = fc.oneof(pieces, fc.string({ unit: 'binary' }));

describe('build programs', () => {
  it('are read or said to be unread, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), anything, async (name, text) => {
        const inspection = await inspectHook(name, text, others);
        for (const { location } of inspection?.findings ?? []) expect(location.line ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 800 },
    );
  });

  it('keep their length and their lines when they are parted', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { code, strings } of [rustText(text), rubyText(text)]) {
          expect(code.length).toBe(text.length);
          expect(code.split('\n').length).toBe(text.split('\n').length);
          for (const { end } of strings) expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('end, however deep they nest and however often they repeat', async () => {
    for (const piece of [
      'Command::new(',
      '{',
      'let a = (',
      '/*',
      'r#"',
      'fn a() { ureq::get(a) } a(a);',
      'let a = a;',
    ])
      for (const name of ['build.rs', 'Rakefile', 'CMakeLists.txt'])
        expect(await told(name, piece.repeat(20_000))).toEqual([]);
  });

  it('name each other in a ring without end', async () => {
    const text = `fn main() { ${Array.from({ length: 200 }, (_, one) => `let a${one} = a${(one + 1) % 200};`).join('')} Command::new("sh").arg(a0); ureq::get(b); }`;
    expect(await told('build.rs', text)).toEqual([]);
  });
});

describe('a Rust program in parts', () => {
  it('has its texts without escapes, and neither comments nor lifetimes among them', () => {
    const { strings, code } = rustText(
      `/* "a" /* "b" */ "c" */ fn f<'a>(x: &'a str) { g('"', '\\'', "d\\x41\\u{42}\\n", br##"e"# f"##, b"gg"); } // "h"`,
    );
    expect(strings.map(({ value }) => value)).toEqual(['dAB\n', 'e"# f', 'gg']);
    expect(code).not.toMatch(/[dgh]"|\/\//);
  });
});

describe('a Ruby program in parts', () => {
  it('has its texts without escapes, and neither comments nor patterns among them', () => {
    const { strings } = rubyText(
      `a = 'x\\'y' # "z"\nb = /"/ =~ c\n=begin\n"d"\n=end\ne = f / g; h = %w[i j]\nk(<<~L, "m\\n#{n["o"]}")\n  "p"\nL\nq = %q{r{s}}\nclass << self; end\n__END__\n"t"`,
    );
    expect(strings.map(({ value }) => value)).toEqual(["x'y", 'i j', '  "p"', 'm\n#{n["o"]}', 'r{s}']);
  });

  it('keeps texts whose bodies stand below in the order of their places', () => {
    const { strings } = rubyText('a(<<A, "b", <<-`C`)\n1\nA\n2\n  C\nd = "e"\n');
    expect(strings.map(({ value, runs }) => [value, runs === true])).toEqual([
      ['1', false],
      ['b', false],
      ['2', true],
      ['e', false],
    ]);
  });
});
