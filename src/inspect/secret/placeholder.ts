// Values that stand for a secret in documentation and templates, and are none.
import { isRegular } from './random.ts';

/** Words that nobody draws at random; each is long enough that random text holds it less than once in ten thousand. */
const WORDS =
  /x{4}|\*{3}|\.{3}|…|<|>|\$\{|\{\{|\}\}|%s|%\(|\$\(|example|placeholder|change[-_]?me|replace|your[-_]?|dummy|insert|redacted|sample|foobar|my[-_](?:api|key|secret|token|password)|not[-_]?(?:a[-_]?)?real|deadbeef|goes[-_]?here|api[-_]?key|access[-_]?(?:key|token)|qwerty|asdf|lorem/i;

/** `body` is the value without the prefix of its format. */
export function isPlaceholder(body: string): boolean {
  return WORDS.test(body) || isRegular(body);
}

/** What stands in the place of a password in documentation, in development set-ups and in defaults. */
const PASSWORDS = new Set(
  (
    'password passwd passw0rd passphrase pass pwd pw pword p4ssw0rd secret secretpassword user username admin administrator root guest ' +
    'postgres postgresql mysql mariadb mongo mongodb redis rabbitmq minio minioadmin airflow mlflow test tester testing ' +
    'foo bar baz foobar demo default example sample changeme changeit change_me letmein none null undefined true false ' +
    'token key apikey api_key mypassword mysecret mysecretpassword my_password yourpassword your_password ' +
    'dbpassword db_password dbpass hunter2 welcome hello abc abc123 xxx xxxx string value credential credentials ' +
    'tiger pass123 password1 password123 admin123 test123 root123 toor docker vagrant sa superset prefect dev local hidden'
  ).split(' '),
);

/** Whether a password is a stand-in: a well-known default, a variable, a format directive or the user's own name. */
export function isStandIn(password: string, user = ''): boolean {
  const lower = password.toLowerCase();
  if (password.length < 5 || PASSWORDS.has(lower) || lower === user.toLowerCase()) return true;
  if (/^[$%{<[(*.:@#]|[}>\])]$|\$\{|\{\{|%s|\$\(|["'`]|\\[nrtux]/.test(password)) return true;
  if (/^(?:[A-Z][A-Z\d]*_)+[A-Z\d]+$|^:?[A-Z]+$/.test(password)) return true;
  if (
    /^(?:my|your|the|some|db|test|fake|super)?[-_]?(?:user|db|secret|admin|root|test)?[-_]?(?:pass(?:word|wd)?|pwd|secret|token)[-_!\d]*$/i.test(
      password,
    )
  )
    return true;
  return /^(?:\d{1,6}|pass(?:word)?[-_!@\d]*)$/i.test(password) || isPlaceholder(password);
}
