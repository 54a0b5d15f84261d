// A program that fetches, with the roles of its options, and how it writes them.

const WITH_WORD = [
  'valued',
  'weak-valued',
  'file',
  'folder',
  'body',
  'sends',
  'address',
  'reroutes',
] as const;
const ROLES = ['plain', 'weak', 'insecure', 'remote', ...WITH_WORD] as const;
export type Role = (typeof ROLES)[number];

/** In the shape of rules/command-names.yml: options of one role are words of one text. */
export type FetcherData = Readonly<Partial<Record<Role, string>>> & {
  readonly names: readonly string[];
  /** Whether short options may be joined: `-qO-`. */
  readonly clusters?: boolean;
  /** Whether the address names the file when nothing else does. */
  readonly named?: boolean;
  readonly style?: 'powershell';
  /** What stands without an option: addresses, when nothing is said. */
  readonly operands?: 'items' | 'address-and-file';
};

export interface Fetcher extends Pick<FetcherData, 'operands'> {
  /** Options of one letter, by their letter, where they may be joined. */
  readonly letters: ReadonlyMap<string, Role> | undefined;
  readonly named: boolean;
  readonly isPowerShell: boolean;
  readonly roles: ReadonlyMap<string, Role>;
}

export function fetcherOf(data: FetcherData): Fetcher {
  const { clusters = false, named = false, style, operands } = data;
  const roles = ROLES.flatMap((role) =>
    (data[role] ?? '').split(/\s+/).flatMap((option) => (option === '' ? [] : [[option, role] as const])),
  );
  const letters = roles.flatMap(([option, role]) =>
    option.length === 2 ? [[option.slice(1), role] as const] : [],
  );
  return {
    letters: clusters ? new Map(letters) : undefined,
    named,
    isPowerShell: style === 'powershell',
    roles: new Map(roles),
    ...(operands !== undefined && { operands }),
  };
}

/** One option of a word; a word may have several. */
export interface Option {
  /** Undefined for an option that is not known. */
  readonly role: Role | undefined;
  /** What is joined to it. */
  readonly joined?: string;
  /** Whether the next word belongs to it. */
  readonly takesNext: boolean;
}

/** The options that a word consists of. The last one may take the next word. Linear. */
export function optionsIn(word: string, fetcher: Fetcher): readonly Option[] {
  const { roles, letters, isPowerShell } = fetcher;
  if (isPowerShell) return [powerShellOption(word.toLowerCase(), word, roles)];
  const exact = roles.get(word);
  if (exact !== undefined) return [{ role: exact, takesNext: takesWord(exact) }];
  const equals = word.indexOf('=');
  if (word.startsWith('--')) {
    const role = equals === -1 ? undefined : roles.get(word.slice(0, equals));
    const isJoined = role !== undefined && takesWord(role);
    return [
      isJoined
        ? { role, joined: word.slice(equals + 1), takesNext: false }
        : { role: undefined, takesNext: false },
    ];
  }
  return letters !== undefined ? cluster(word, letters) : [{ role: undefined, takesNext: false }];
}

/** `-fsSLo x`, `-qO-`, `-ofile`. Each role is told once: a word may have very many letters. */
function cluster(word: string, letters: ReadonlyMap<string, Role>): Option[] {
  const flags = new Set<Role | undefined>();
  for (let at = 1; at < word.length; at++) {
    const role = letters.get(word[at] ?? '');
    if (role !== undefined && takesWord(role)) {
      const joined = word.slice(at + 1);
      const last = joined === '' ? { role, takesNext: true } : { role, joined, takesNext: false };
      return [...flagsOf(flags), last];
    }
    flags.add(role);
  }
  return flagsOf(flags);
}

function flagsOf(roles: ReadonlySet<Role | undefined>): Option[] {
  return Array.from(roles, (role) => ({ role, takesNext: false }));
}

/** PowerShell takes any case, the beginning of a name, and a value behind a colon. */
function powerShellOption(lower: string, word: string, roles: ReadonlyMap<string, Role>): Option {
  const colon = lower.indexOf(':');
  const name = colon === -1 ? lower : lower.slice(0, colon);
  const role = roles.get(name) ?? [...roles].find(([option]) => option.startsWith(name))?.[1];
  if (role === undefined || !takesWord(role)) return { role, takesNext: false };
  return colon === -1 ? { role, takesNext: true } : { role, joined: word.slice(colon + 1), takesNext: false };
}

const TAKES_WORD: ReadonlySet<Role> = new Set(WITH_WORD);

function takesWord(role: Role): boolean {
  return TAKES_WORD.has(role);
}
