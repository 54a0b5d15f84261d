// Masks what looks like a credential: a report must not spread the secret that it warns of.
import { NAMED_SHAPES, type Shape } from './credential-shapes.ts';
import { STRUCTURES } from './credential-structures.ts';
import { OPAQUE } from './opaque-addresses.ts';

/** Characters of a secret's own body that stay visible, so that its owner can tell which one it is. */
const SHOWN = 3;

/** Keeps the vendor's prefix and the first characters of the body. */
function token(prefix: RegExp, body: string, least: number): Shape {
  const pattern = new RegExp(`(${prefix.source})(${body}{${least},})`, 'g');
  return { pattern, mask: (_, start = '', rest = '') => cut(start, rest) };
}

/** As {@link token}, for prefixes that are also ordinary words: the body must not look like one. */
function doubtful(prefix: RegExp, body: string, least: number): Shape {
  const { pattern } = token(prefix, body, least);
  return {
    pattern,
    mask: (match, start = '', rest = '') => (/[0-9A-Z]/.test(rest) ? cut(start, rest) : match),
  };
}

function cut(prefix: string, body: string): string {
  return `${prefix}${body.slice(0, SHOWN)}…`;
}

/**
 * Literal beginnings of tokens whose providers gave them one. A test holds the list to the formats that
 * rules/secret*.yml looks for: what is found must not be spread.
 */
const PREFIXES = [
  'api_org_',
  'wandb_v1_',
  'AQ.Ab8RN6',
  'r8_',
  'gsk_',
  'xai-',
  'pplx-',
  'tgp_v1_',
  'fw_',
  'nvapi-',
  'pcsk_',
  'lsv2_pt_',
  'lsv2_sk_',
  'csk-',
  'rpa_',
  'jina_',
  'tvly-',
  'vck_',
  'cog_',
  'KGAT_',
  'dapi',
  'ABSK',
  'bedrock-api-key-',
  'GOCSPX-',
  'ya29.',
  'dop_v1_',
  'LTAI',
  'AKID',
  'HRKU-',
  'nfp_',
  'rnd_',
  'hvs.',
  'pul-',
  'dp.pt.',
  'ops_eyJ',
  'glsa_',
  'glc_eyJ',
  'NRAK-',
  'sntryu_',
  'glrt-',
  'ATBB',
  'ATATT3',
  'lin_api_',
  'CCIPAT_',
  'bkua_',
  'PMAK-',
  'ntn_',
  'sgp_',
  'rubygems_',
  'cio',
  'dckr_pat_',
  'dckr_oat_',
  'oy2',
  'AKCp',
  'cmVmdGtuOj',
  'xapp-',
  'SG.',
  'xkeysib-',
  're_',
  'whsec_',
  'shpat_',
  'sq0csp-',
  'napi_',
  'sbp_',
  'sb_secret_',
  'pscale_tkn_',
  'AGE-SECRET-KEY-',
  'eyJhcGlfYWRkcmVzcyI6',
  'llx-',
  'isat_',
  'ZENKEY_',
  'vcp_',
  'figd_',
] as const;

/** Shorter than any of these tokens, longer than a word that begins alike. */
const PREFIXED_BODY = 16;

// The least lengths are below the real ones, because evidence may already quote only the start of a value.
const SHAPES: readonly Shape[] = [
  {
    // The mask leaves no whole BEGIN line behind, so masking twice changes nothing.
    pattern:
      /-----BEGIN ([A-Z0-9 ]{0,40})PRIVATE KEY(?: BLOCK)?-----(?:[^]{0,8192}?-----END [A-Z0-9 ]{0,60}-----|[\w+/=\s\\:,-]*)/g,
    mask: (_, kind = '') => `-----BEGIN ${kind}PRIVATE KEY…`,
  },
  {
    pattern:
      /(authorization["']?\s{0,8}[:=]\s{0,8}["']?(?:(?:basic|bearer|digest|token|bot)\s{1,8})?)(?!(?:basic|bearer|digest|token|bot)\s)([^\s"'…,;)]{4,}…?(?:["']\\?["'][^\s"'…,;)]+)*)/gi,
    mask: (_, start = '', rest = '') => cut(start, rest),
  },
  {
    pattern: /\b((?:bearer)\s{1,8})([\w.~+/=-]{8,}(?:\\?["']\\?["'][\w.~+/=-]+)*)/gi,
    mask: (_, start = '', rest = '') => cut(start, rest),
  },
  {
    // A user name this long is a token in the user's place.
    pattern: /(:\/\/)([^\s/?#@:"'<>]*)(?:(:)([^\s/@"'<>]*))?@/g,
    mask: (match, start = '', user = '', colon = '') => {
      const name = user.length > 16 ? cut('', user) : user;
      if (colon === '') return name === user ? match : `${start}${name}@`;
      return `${start}${name}:…@`;
    },
  },
  {
    // Header, payload and signature; base64 of JSON alone, without a dot, is no token.
    pattern: /(eyJ)([\w-]{8,}(?:\.[\w-]*)*)/g,
    mask: (match, start = '', rest = '') => (rest.includes('.') ? cut(start, rest) : match),
  },
  token(/gh[oprsu]_/, '[A-Za-z0-9]', 8),
  token(/github_pat_/, '\\w', 8),
  token(/glpat-/, '[\\w.-]', 8),
  token(/(?:AKIA|ASIA|ABIA|ACCA)/, '[A-Z0-9]', 12),
  token(/AIza/, '[\\w-]', 16),
  token(/xox[a-z]-/, '[A-Za-z0-9-]', 8),
  token(/pypi-Ag/, '[\\w-]', 8),
  doubtful(/npm_/, '[A-Za-z0-9]', 16),
  doubtful(/(?<![A-Za-z0-9])hf_/, '[A-Za-z0-9]', 10),
  doubtful(/(?<![A-Za-z0-9])sk[-_](?:proj-|ant-|live_|test_)?/, '[\\w-]', 16),
];

/** As every other shape, for {@link PREFIXES}. A name that begins alike is words; a token has digits all over. */
const PREFIXED: Shape = {
  pattern: new RegExp(
    `(?<![\\w.])(${PREFIXES.map((prefix) => prefix.replace('.', '\\.')).join('|')})([\\w.+/=-]{${PREFIXED_BODY},})`,
    'g',
  ),
  mask: (match, start = '', rest = '') => {
    // Files of Python are called so, and their tokens have no dots.
    if (/^[a-z]{2,3}_$/.test(start) && rest.split('.', 1).join('').length < PREFIXED_BODY) return match;
    const digits = rest.match(/\d/g)?.length ?? 0;
    return digits > 2 || (digits > 0 && /[A-Z]/.test(rest)) ? cut(start, rest) : match;
  },
};

/** Keys that carry a mark in their middle instead: Azure's, and Terraform's. */
const MARKED: Shape = {
  pattern: /(?<![\w~.-])([\w~.-]{3,80}?)(8Q~|JQQJ99|\.atlasv1\.)([\w~.-]{16,})/g,
  mask: (_, start = '', mark = '') => `${start.slice(0, SHOWN)}…${mark}…`,
};

const ALL = [...SHAPES, PREFIXED, MARKED, ...NAMED_SHAPES, ...STRUCTURES, OPAQUE];

/**
 * The text with every well-known credential cut to a short prefix and `…`. Works on raw text, before any
 * escaping, in time linear in its length; masking a second time changes nothing.
 */
export function maskSecrets(text: string): string {
  return ALL.reduce((result, { pattern, mask }) => result.replace(pattern, mask), text);
}
