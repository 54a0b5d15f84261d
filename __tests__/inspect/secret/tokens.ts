// Made-up credentials of every format, put together when a test runs: the repository holds none that looks real.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';

const SETS: Readonly<Record<string, string>> = {
  a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  h: '0123456789abcdef',
  H: '0123456789ABCDEF',
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  B: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  l: 'abcdefghijklmnopqrstuvwxyz0123456789',
  d: '0123456789',
  s: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
};

/** Characters drawn from a seed, so that a failure comes again. */
export class Drawer {
  private pool: Buffer = Buffer.alloc(0);
  private round = 0;
  private readonly seed: string;

  constructor(seed: string) {
    this.seed = seed;
  }

  draw(set: string, length: number): string {
    const characters = SETS[set] ?? '';
    return Array.from({ length }, () => characters[this.byte() % characters.length]).join('');
  }

  /** `{a34}` stands for 34 characters of the set `a`. */
  fill(shape: string): string {
    return shape
      .replaceAll('{uuid}', '{h8}-{h4}-{h4}-{h4}-{h12}')
      .replaceAll(/\{([a-zA-Z])(\d+)\}/g, (_, set: string, length: string) => this.draw(set, Number(length)));
  }

  private byte(): number {
    if (this.pool.length === 0)
      this.pool = createHash('sha256').update(`${this.seed} ${this.round++}`).digest();
    const [byte = 0] = this.pool;
    this.pool = this.pool.subarray(1);
    return byte;
  }
}

/** How the format is written, and the text around it where it needs one (`%s`). */
interface Shape {
  readonly shape: string | ((drawer: Drawer) => string);
  readonly around?: string;
}

const uuid = '{uuid}';

/** By the id of the format in rules/secret*.yml; written down from what the providers document. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'huggingface-user': { shape: 'hf_{a34}' },
  'huggingface-organization': { shape: 'api_org_{a34}' },
  wandb: { shape: 'wandb_v1_{a27}_{a49}' },
  'wandb-40': { shape: '{h40}', around: 'export WANDB_API_KEY=%s' },
  'wandb-netrc': {
    shape: '{h40}',
    around: 'machine api.wandb.ai\n  login user\n  password %s\n',
  },
  'wandb-settings': { shape: '{h40}', around: '# wandb\n[default]\napi_key = %s' },
  openai: { shape: 'sk-proj-{b74}T3BlbkFJ{b74}' },
  'openai-legacy': { shape: 'sk-{a20}T3BlbkFJ{a20}' },
  anthropic: { shape: 'sk-ant-api03-{b93}AA' },
  'anthropic-oauth': { shape: 'sk-ant-oat01-{b93}AA' },
  google: { shape: 'AIza{b35}' },
  gemini: { shape: 'AQ.Ab8RN6{b44}' },
  replicate: { shape: 'r8_{a37}' },
  groq: { shape: 'gsk_{a52}' },
  xai: { shape: 'xai-{a80}' },
  perplexity: { shape: 'pplx-{a48}' },
  together: { shape: 'tgp_v1_{b43}' },
  'together-hex': { shape: '{h64}', around: 'TOGETHER_API_KEY=%s' },
  fireworks: { shape: 'fw_{a24}' },
  nvidia: { shape: 'nvapi-{b64}' },
  pinecone: { shape: 'pcsk_{a6}_{a63}' },
  'pinecone-uuid': { shape: uuid, around: 'pinecone.init(api_key="%s")' },
  langsmith: { shape: 'lsv2_pt_{h32}_{h10}' },
  langfuse: { shape: `sk-lf-${uuid}` },
  openrouter: { shape: 'sk-or-v1-{h64}' },
  deepseek: { shape: 'sk-{h32}', around: 'OpenAI(base_url="https://api.deepseek.com", api_key="%s")' },
  cohere: { shape: '{a40}', around: 'co = cohere.Client("%s")  # api' },
  mistral: { shape: '{a32}', around: 'MISTRAL_API_KEY: %s' },
  cerebras: { shape: 'csk-{l48}' },
  stability: { shape: 'sk-{a48}', around: 'STABILITY_KEY=%s' },
  moonshot: { shape: 'sk-{a48}', around: 'MOONSHOT_API_KEY=%s' },
  'openai-compatible': { shape: 'sk-{a48}' },
  minimax: { shape: 'sk-api-{b119}' },
  elevenlabs: { shape: 'sk_{h48}' },
  deepgram: { shape: '{h40}', around: 'DEEPGRAM_API_KEY=%s' },
  assemblyai: { shape: '{h32}', around: "aai.settings.api_key = '%s'" },
  runpod: { shape: 'rpa_{u40}{a6}' },
  jina: { shape: 'jina_{a60}' },
  tavily: { shape: 'tvly-dev-{a32}' },
  voyage: { shape: 'pa-{b43}', around: 'voyageai.Client(api_key="%s")' },
  upstage: { shape: '{a40}', around: 'UPSTAGE_API_KEY=%s' },
  zhipu: { shape: '{h32}.{a16}', around: 'ZHIPUAI_API_KEY=%s' },
  ollama: { shape: '{h32}.{b24}', around: 'OLLAMA_API_KEY=%s' },
  'vercel-ai': { shape: 'vck_{a56}' },
  cursor: { shape: 'key_{h64}', around: 'CURSOR_API_KEY=%s' },
  devin: { shape: 'cog_{l52}' },
  kaggle: { shape: 'KGAT_{h32}' },
  'kaggle-json': { shape: '{h32}', around: '{"username":"somebody","key":"%s"}' },
  'kaggle-key': { shape: '{h32}', around: 'os.environ["KAGGLE_KEY"] = "%s"' },
  comet: { shape: '{a25}', around: 'comet_ml.init(api_key="%s")' },
  'comet-settings': { shape: '{a25}', around: '[comet]\napi_key=%s' },
  neptune: {
    shape: (drawer) => base64(`{"api_address":"https://neptune.invalid","api_key":"${drawer.fill(uuid)}"}`),
  },
  clearml: { shape: '{a50}', around: 'CLEARML_API_SECRET_KEY=%s' },
  'clearml-settings': {
    shape: '{a50}',
    around: 'api {\n  credentials {\n    "access_key" = "x"\n    "secret_key" = "%s"\n  }\n}',
  },
  llamacloud: { shape: 'llx-{a48}' },
  helicone: { shape: 'sk-helicone-{l7}-{l7}-{l7}-{l7}' },
  'dvc-studio': { shape: 'isat_{a44}' },
  zenml: { shape: 'ZENKEY_{a120}' },
  databricks: { shape: 'dapi{h32}-2' },
  bedrock: { shape: (drawer) => `ABSK${base64(`BedrockAPIKey-${drawer.fill('{l4}-at-{d12}:{a60}')}`)}` },
  'bedrock-short': { shape: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{B200}' },
  'azure-openai': {
    shape: '{h32}',
    around: 'endpoint="https://models.openai.azure.com"\napi_key="%s"',
  },
  aws: { shape: 'AKIA{s16}' },
  'aws-secret': { shape: '{B40}', around: 'aws_secret_access_key = %s' },
  'google-oauth-client': { shape: 'GOCSPX-{b28}' },
  'google-refresh': { shape: '1//0{b97}', around: '{"client_secret": "x", "refresh_token": "%s"}' },
  'google-access': { shape: 'ya29.{b120}' },
  'azure-ad': { shape: '{a3}8Q~{a34}' },
  'azure-storage': { shape: '{B86}==', around: 'AccountName=m;AccountKey=%s;' },
  'azure-storage-key': { shape: '{B86}==', around: 'AZURE_STORAGE_KEY=%s' },
  'azure-shared-access': {
    shape: '{B43}=',
    around: 'Endpoint=sb://q.models.invalid/;SharedAccessKeyName=Root;SharedAccessKey=%s',
  },
  'azure-signature': {
    shape: '{a40}%2F{a2}%3D',
    around: 'https://models.blob.core.windows.net/m.bin?sp=rl&se=2999-01-01T00:00:00Z&sv=2022-11-02&sig=%s',
  },
  'azure-workflow': {
    shape: '{b43}',
    around:
      'https://prod-12.westus.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke?sv=1.0&sig=%s',
  },
  'azure-key': { shape: '{a52}JQQJ99BAACYeBjFX{a8}AAAAACOG' },
  digitalocean: { shape: 'dop_v1_{h64}' },
  alibaba: { shape: 'LTAI{a20}' },
  tencent: { shape: 'AKID{a32}' },
  heroku: { shape: `HRKU-${uuid}` },
  netlify: { shape: 'nfp_{a36}' },
  render: { shape: 'rnd_{a28}' },
  terraform: { shape: '{a14}.atlasv1.{a67}' },
  vault: { shape: 'hvs.{b95}' },
  pulumi: { shape: 'pul-{h40}' },
  doppler: { shape: 'dp.pt.{a43}' },
  onepassword: { shape: 'ops_eyJ{b300}' },
  ngrok: { shape: '2{a26}_5{a20}', around: 'ngrok config add-authtoken="%s"' },
  'ngrok-command': { shape: '2{a26}_5{a20}', around: 'ngrok config add-authtoken %s' },
  grafana: { shape: 'glsa_{a32}_{h8}' },
  'grafana-cloud': { shape: 'glc_eyJ{B100}' },
  newrelic: { shape: 'NRAK-{u27}' },
  datadog: { shape: '{h32}', around: 'DD_API_KEY=%s' },
  cloudflare: { shape: '{b40}', around: 'CLOUDFLARE_API_TOKEN=%s' },
  mapbox: { shape: 'sk.eyJ{a60}.{b22}' },
  fly: { shape: 'fm2_lJPE{B120}', around: 'FLY_API_TOKEN="FlyV1 %s"' },
  vercel: { shape: 'vcp_{a56}' },
  sentry: { shape: 'sntryu_{h64}' },
  'github-classic': { shape: (drawer) => withCrc('ghp_', drawer.draw('a', 30)) },
  'github-fine-grained': {
    shape: (drawer) => {
      const start = drawer.fill('github_pat_11{u20}_{a43}');
      return `${start}${base32(createHash('sha256').update(start).digest()).slice(0, 8)}${drawer.draw('a', 8)}`;
    },
  },
  'github-app': { shape: 'ghs_123456_eyJ{b60}.eyJ{b120}.{b86}' },
  gitlab: { shape: 'glpat-{a20}' },
  'gitlab-routable': { shape: 'glpat-{a40}.01.{l9}' },
  'gitlab-other': { shape: 'glrt-{a20}' },
  bitbucket: { shape: 'ATBB{a24}{H8}' },
  atlassian: { shape: 'ATATT3{b186}={H8}' },
  linear: { shape: 'lin_api_{a40}' },
  circleci: { shape: 'CCIPAT_{a22}_{h40}' },
  buildkite: { shape: 'bkua_{l40}' },
  postman: { shape: 'PMAK-{h24}-{h34}' },
  notion: { shape: 'ntn_{a46}' },
  snyk: { shape: uuid, around: 'SNYK_TOKEN=%s' },
  airtable: { shape: 'pat{a14}.{h64}', around: 'AIRTABLE_TOKEN = "%s"' },
  figma: { shape: 'figd_{b40}' },
  sourcegraph: { shape: 'sgp_{h16}_{h40}' },
  npm: { shape: (drawer) => withCrc('npm_', drawer.draw('a', 30)) },
  'npm-legacy': { shape: uuid, around: '//registry.npmjs.org/:_authToken=%s' },
  'npm-basic': { shape: (drawer) => base64(drawer.fill('publisher:{a20}')), around: '_auth=%s' },
  yarn: { shape: uuid, around: 'npmAuthToken: %s' },
  conda: { shape: `ac-${uuid}`, around: 'https://conda.anaconda.org/t/%s/acme' },
  pypi: { shape: (drawer) => macaroon('AgEIcHlwaS5vcmc', drawer) },
  'pypi-test': { shape: (drawer) => macaroon('AgENdGVzdC5weXBpLm9yZw', drawer) },
  rubygems: { shape: 'rubygems_{h48}' },
  crates: { shape: 'cio{a32}' },
  docker: { shape: 'dckr_pat_{b27}' },
  'docker-auth': {
    shape: (drawer) => base64(drawer.fill('robot:{a20}')),
    around: '{"auths": {"r": {"auth": "%s"}}}',
  },
  nuget: { shape: 'oy2{l43}' },
  artifactory: { shape: 'AKCp{a69}' },
  'artifactory-reference': { shape: 'cmVmdGtuOj{a54}' },
  slack: { shape: 'xoxb-{d12}-{d13}-{a24}' },
  'slack-app': { shape: 'xapp-1-A{u10}-{d13}-{h64}' },
  'slack-webhook': { shape: 'T{u8}/B{u10}/{a24}', around: 'https://hooks.slack.com/services/%s' },
  'discord-webhook': { shape: '{b68}', around: 'https://discord.com/api/webhooks/123456789012345678/%s' },
  'discord-bot': {
    shape: (drawer) => `${base64(`1${drawer.draw('d', 17)}`)}.${drawer.fill('{a6}.{b38}')}`,
    around: 'DISCORD_TOKEN=%s',
  },
  telegram: { shape: '{d10}:AA{b33}', around: 'bot = Bot("%s")' },
  'teams-webhook': {
    shape: `{h32}/${uuid}`,
    around:
      'https://team.webhook.office.com/webhookb2/0f0e0d0c-0b0a-4908-8706-050403020100@0f0e0d0c-0b0a-4908-8706-050403020100/IncomingWebhook/%s',
  },
  sendgrid: { shape: 'SG.{b22}.{b43}' },
  mailgun: { shape: 'key-{h32}', around: 'MAILGUN_KEY=%s' },
  mailchimp: { shape: '{h32}-us12', around: 'MAILCHIMP=%s' },
  brevo: { shape: 'xkeysib-{h64}-{a16}' },
  resend: { shape: 're_{a8}_{a24}' },
  twilio: { shape: '{h32}', around: 'TWILIO_AUTH_TOKEN=%s' },
  stripe: { shape: 'sk_live_{a24}' },
  'stripe-test': { shape: 'sk_test_{a24}' },
  'stripe-webhook': { shape: 'whsec_{a32}' },
  shopify: { shape: 'shpat_{h32}' },
  square: { shape: 'sq0csp-{b43}' },
  neon: { shape: 'napi_{l64}' },
  supabase: { shape: 'sbp_{h40}' },
  'supabase-secret': { shape: 'sb_secret_{b22}_{b8}' },
  planetscale: { shape: 'pscale_tkn_{b43}' },
  jdbc: {
    shape: '{a12}7aA',
    around: 'url = "jdbc:postgresql://db.models.invalid:5432/f?user=ml&password=%s"',
  },
  'jdbc-oracle': {
    shape: '{a12}7aA',
    around: 'url = "jdbc:oracle:thin:scott/%s@db.models.invalid:1521:x"',
  },
  'connection-string': { shape: '{a12}7aA', around: 'Server=db.models.invalid;User Id=app;Password=%s;' },
  age: { shape: 'AGE-SECRET-KEY-1{u58}' },
  putty: {
    shape: '{h8}',
    around: 'PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none\r\nComment: %s\r\nPublic-Lines: 6\r\n',
  },
  jwk: {
    shape: (drawer) => edwards(drawer).d,
    around: '{"kty":"OKP","crv":"Ed25519","d":"%s","use":"sig"}',
  },
  'jwk-secret': { shape: '{b43}', around: '{"kty":"oct","k":"%s","alg":"HS256"}' },
  jwt: {
    shape: (drawer) =>
      `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'https://login.invalid', sub: drawer.draw('l', 12) })}.${drawer.draw('b', 43)}`,
  },
  'basic-header': {
    shape: (drawer) => base64(drawer.fill('robot:{a20}')),
    around: '"Authorization": "Basic %s"',
  },
  netrc: { shape: '{a10}4aB{a8}', around: 'machine git.models.invalid\n  login somebody\n  password %s\n' },
  htpasswd: { shape: '$apr1${a8}${a22}', around: '# made by htpasswd\nadmin:%s\n' },
  'bearer-header': {
    shape: '{a36}7aB',
    around: 'curl -H "Authorization: Bearer %s" https://api.models.invalid',
  },
  'key-header': { shape: '{a36}7aB', around: 'curl -H "X-API-Key: %s" https://api.models.invalid' },
  option: { shape: '{a10}4aB{a18}', around: 'python train.py --api-key %s --epochs 3' },
  'user-option': { shape: '{a10}4aB{a8}', around: 'curl -O -u admin:%s https://models.invalid/m.bin' },
  'login-option': { shape: '{a10}4aB{a8}', around: 'docker login -u robot -p %s registry.models.invalid' },
  'auth-pair': { shape: '{a10}4aB{a8}', around: 'requests.get(url, auth=("svc", "%s"))' },
  maven: {
    shape: '{a10}4aB{a8}',
    around: '<server><id>x</id><username>u</username><password>%s</password></server>',
  },
  'nuget-password': { shape: '{a10}4aB{a8}', around: '<add key="ClearTextPassword" value="%s" />' },
  pgpass: { shape: '{a10}4aB{a8}', around: '# a .pgpass\ndb.models.invalid:5432:features:ml:%s\n' },
  // Structures that a rule knows without a row of its own.
  'jwt-documented': {
    shape: () =>
      `${part({ alg: 'HS256' })}.${part({ sub: '1234567890', name: 'John Doe', iat: 1 })}.${'A1b'.repeat(14)}`,
  },
  'aws-pair': {
    shape: (drawer) => drawer.fill('aws_access_key_id = AKIA{s16}\naws_secret_access_key = {B40}'),
  },
  'database-url': { shape: 'postgresql://trainer:{a20}@db.models.invalid:5432/features' },
  'private-key': { shape: () => privateKey() },
  'service-account': {
    shape: () =>
      JSON.stringify({
        type: 'service_account',
        private_key: privateKey(),
        client_email: 'trainer@models.iam.gserviceaccount.com',
      }),
  },
  keystore: { shape: () => '\u00FE\u0000\u0000\u0002\u0000' },
  generic: { shape: '{a32}' },
  password: { shape: '{a10}4aB{a8}' },
};

export function token(format: string, seed = 'one'): string {
  const known = SHAPES[format];
  if (known === undefined) throw new Error(`no shape is known for the format ${format}`);
  const drawer = new Drawer(`${format} ${seed}`);
  return typeof known.shape === 'string' ? drawer.fill(known.shape) : known.shape(drawer);
}

/** A text that holds a token as its format is met with. */
export function textWith(format: string, value = token(format)): string {
  return (SHAPES[format]?.around ?? 'value = "%s"').replace('%s', () => value);
}

/** The content of a rule's example: `{ format, template }`. */
export function secretExample({ format, template }: { format: string; template: string }): Uint8Array {
  return Buffer.from(
    template.replace('%s', () => token(format)),
    format === 'keystore' ? 'latin1' : 'utf8',
  );
}

/** A key of Ed25519 as OpenSSL writes it; made anew each time. */
export function privateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export function part(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function withCrc(prefix: string, body: string): string {
  let sum = crc32(body);
  let digits = '';
  for (; digits.length < 6; sum = Math.floor(sum / 62)) digits = `${BASE62[sum % 62]}${digits}`;
  return `${prefix}${body}${digits}`;
}

function base32(data: Uint8Array): string {
  const bits = [...data].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => SETS['s']?.[Number.parseInt(five, 2)]).join('');
}

/** Location, identifier, a caveat, and the signature at the end. */
function macaroon(start: string, drawer: Drawer): string {
  const location = Buffer.from(start.padEnd(Math.ceil(start.length / 4) * 4, 'A'), 'base64url');
  const length = location[2] ?? 0;
  const identifier = Buffer.from(drawer.fill(uuid));
  const signature = createHash('sha256').update(identifier).digest();
  const parts = [
    location.subarray(0, 3 + length),
    Buffer.from([2, 36]),
    identifier,
    Buffer.from([0, 0, 6, 32]),
    signature,
  ];
  return `pypi-${Buffer.concat(parts).toString('base64url')}`;
}

/** A key of Ed25519 as a JSON Web Key, made from a seed. */
export function edwards(drawer: Drawer): { readonly d: string } {
  return { d: Buffer.from(drawer.draw('b', 32)).toString('base64url') };
}
