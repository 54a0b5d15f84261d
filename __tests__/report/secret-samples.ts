// Made-up credentials of every shape that reports mask, and the part of each that must not be shown.
import * as fc from 'fast-check';

export interface Secret {
  readonly text: string;
  readonly hidden: string;
}

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.split('');
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.split('');

function body(length: number, alphabet = ALPHANUMERIC): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
}

/** The digit makes a body that no ordinary word has. */
function token(before: string, length: number, after = '', alphabet = ALPHANUMERIC): fc.Arbitrary<Secret> {
  return body(length - 1, alphabet).map((rest) => ({
    text: `${before}${rest}7${after}`,
    hidden: `${rest.slice(4)}7`,
  }));
}

export const SECRETS: readonly (readonly [string, fc.Arbitrary<Secret>])[] = [
  ['GitHub token', token('ghp_', 36)],
  ['GitHub OAuth token', token('gho_', 36)],
  ['GitHub server token', token('ghs_', 36)],
  ['fine-grained GitHub token', token('github_pat_', 82)],
  ['Hugging Face token', token('hf_', 34)],
  ['AWS key id', token('AKIA', 16, '', UPPER)],
  ['OpenAI key', token('sk-', 48)],
  ['OpenAI project key', token('sk-proj-', 48)],
  ['Anthropic key', token('sk-ant-api03-', 93)],
  ['Slack token', token('xoxb-', 40)],
  ['Google key', token('AIza', 35)],
  ['GitLab token', token('glpat-', 20)],
  ['npm token', token('npm_', 36)],
  ['PyPI token', token('pypi-AgEIcHlwaS5vcmc', 60)],
  ['URL password', token('https://user:', 20, '@host/')],
  ['URL token', token('https://', 40, '@host/')],
  ['Bearer value', token('Bearer ', 30)],
  ['Authorization value', token('Authorization: Basic ', 30)],
  ['JWT', token('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.', 43)],
  ['password of curl', token('curl -u admin:', 20, ' http://host/')],
  ['password of curl among options', token('curl -sSLu "admin:', 20, '" http://host/')],
  ['password of curl in a text', token('run("curl --user \\"admin:', 20, '\\" http://host/")')],
  ['password as an option', token('server --password ', 20)],
  ['password as an option and a word', token('"server", "--db-password", "', 20, '"')],
  ['password with blanks', token('server --password "one ', 20, ' two"')],
  ['token as an option', token('server --hf-token=', 20)],
  ['option of PowerShell', token('Connect-Server -Password ', 20)],
  ['password of MySQL', token('mysql -h host -u root -p', 20, ' base')],
  ['password of a login', token('docker login -u me -p ', 20, ' host')],
  ['password of ssh', token('sshpass -p ', 20, ' ssh host')],
  ['token of ngrok', token('ngrok config add-authtoken ', 40)],
  ['password in a .netrc', token('machine host login me password ', 20)],
  ['password in the environment', token('DB_PASSWORD=', 20)],
  ['password in JSON', token('{"password": "', 20, '"}')],
  ['password in a text in JSON', token('{\\"password\\": \\"', 20, '\\"}')],
  ['password in a sentence', token('password: ', 20)],
  ['password with signs', token('password: $a(#,b', 20)],
  ['token in an address', token('https://host/x?a=b&token=', 20, '&c=d')],
  ['header with a key', token('curl -H "X-Api-Key: ', 20, '" http://host/')],
  ['webhook of Discord', token('https://discord.com/api/webhooks/716327465779677136/', 68)],
  ['webhook of Slack', token('https://hooks.slack.com/services/T01234567/B01234567/', 24)],
  ['bot of Telegram', token('https://api.telegram.org/bot6247793984:AA', 33, '/sendMessage')],
  ['Bearer value in two texts', token('Authorization: Bearer abcdefgh""', 30)],
  ['Bearer value in two texts in a text', token('\\"Authorization: Bearer abcdefgh\\"\\"', 30)],
  ['private key', token('-----BEGIN PRIVATE KEY-----\nMIIE', 64, '\n-----END PRIVATE KEY-----')],
  ['private key without end', token('-----BEGIN OPENSSH PRIVATE KEY-----\\nb3Bl', 64)],
];
