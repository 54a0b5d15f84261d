// What a credential is called where nothing in its value tells: names of settings, options and commands.

/** How the name of a setting, a parameter, a header or an option ends. A `-` stands for any sign between words, or none. */
export const NAMES = [
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'pwd',
  'pass',
  'secret',
  'token',
  'authtoken',
  'credential',
  'api-key',
  'access-key',
  'account-key',
  'secret-key',
  'private-key',
  'auth-key',
  'signing-key',
  'encryption-key',
  'license-key',
  'client-key',
  'service-key',
  'storage-key',
  'key',
  'oauth2-bearer',
  '-auth',
  'amz-signature',
  'goog-signature',
  'sig',
] as const;

/** What may stand behind such a name and change nothing. */
export const ENDINGS = ['prod', 'production', 'dev', 'staging', 'main', 'value', 'old', 'new'] as const;

/** Where a program takes a value from, or of which type it is; the first word of what stands behind the name. */
export const SOURCES = [
  'os',
  'self',
  'args',
  'config',
  'settings',
  'process',
  'env',
  'secrets',
  'getpass',
  'getenv',
  'input',
  'str',
  'string',
  'bytes',
  'None',
  'null',
  'true',
  'false',
  'undefined',
] as const;

/** Options that are followed by a user name, a colon and a password. */
export const USER_OPTIONS = [
  'user',
  'proxy-user',
  'auth',
  'username',
  'creds',
  'credentials',
  'login',
] as const;

/**
 * Words of a command that are followed by a credential. A blank is any white space; `*` stands for other words of the
 * same command.
 */
export const COMMANDS = [
  'sshpass -p',
  'redis-cli * -a',
  'add-authtoken',
  'ngrok authtoken',
  'wandb login',
  'docker login * -p',
  'podman login * -p',
  'oc login * -p',
  'az login * -p',
  'twine upload * -p',
  'mysql * -p',
  'mysqldump * -p',
  'configure set aws_secret_access_key',
  'configure set aws_session_token',
  ':_authToken',
  ':_password',
  '-u * -p',
  '--username * -p',
] as const;

/** Addresses behind which the path is the credential: whoever knows it may write there. */
export const SECRET_PATHS = [
  'hooks.slack.com/services/',
  'hooks.slack.com/workflows/',
  'hooks.slack.com/triggers/',
  'hooks.slack-gov.com/services/',
  'discord.com/api/webhooks/',
  'discordapp.com/api/webhooks/',
  'webhook.office.com/webhookb2/',
  'hooks.zapier.com/hooks/catch/',
  'open.feishu.cn/open-apis/bot/v2/hook/',
  'open.larksuite.com/open-apis/bot/v2/hook/',
] as const;

/** Hosts whose long random names are those of public things: commits, releases, documents. */
export const PUBLIC_NAMES = [
  'github.com',
  'githubusercontent.com',
  'github.io',
  'ghcr.io',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'gitee.com',
  'googlesource.com',
  'huggingface.co',
  'hf.co',
  'modelscope.cn',
  'kaggle.com',
  'pypi.org',
  'pythonhosted.org',
  'npmjs.org',
  'yarnpkg.com',
  'crates.io',
  'rubygems.org',
  'golang.org',
  'anaconda.org',
  'nixos.org',
  'docker.io',
  'quay.io',
  'drive.google.com',
  'docs.google.com',
  'colab.research.google.com',
  'arxiv.org',
  'zenodo.org',
  'figshare.com',
  'wandb.ai',
  'medium.com',
] as const;

/** What stands before the name of a commit or a digest, in a path or as a parameter. */
export const DIGEST_WORDS = [
  'commit',
  'commits',
  'tree',
  'blob',
  'blobs',
  'raw',
  'resolve',
  'archive',
  'rev',
  'revision',
  'refs',
  'ref',
  'version',
  'sha',
  'sha1',
  'sha256',
  'sha512',
  'md5',
  'digest',
  'hash',
  'checksum',
  'etag',
  'objects',
  'git',
] as const;
