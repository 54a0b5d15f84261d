// What the fake GitHub knows: one repository, its pull request, reviews, comments and who may do what.
import { createHash } from 'node:crypto';
import { Repository, type RepositoryDescription } from './repository.ts';

type Access = 'none' | 'read' | 'write';
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'metadata' | 'members';
export type Permissions = Readonly<Partial<Record<Scope, Access>>>;

export interface PullDescription {
  readonly number?: number;
  /** Names of commits. Defaults: `base` and `head`. */
  readonly base?: string;
  readonly head?: string;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  /** Whether the head is in somebody else's copy. */
  readonly fork?: boolean;
}

export interface ReviewDescription {
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** Name of the commit that was reviewed. Default: the head. */
  readonly commit?: string;
  readonly body?: string;
}

export interface HubDescription extends RepositoryDescription {
  /** Default `acme`. */
  readonly owner?: string;
  /** Default `models`. */
  readonly name?: string;
  /** Default `private`: on a public repository a token may read without being granted anything. */
  readonly visibility?: 'public' | 'private';
  /** Branch names and the commits they point at. Default: `main` at `base`. The first is the default branch. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly pull?: PullDescription;
  readonly reviews?: readonly ReviewDescription[];
  readonly comments?: readonly { readonly user: string; readonly body: string }[];
  /** Members of the owner's teams, by slug. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** Objects of the LFS store, found by the sha256 of their bytes. */
  readonly lfs?: readonly Uint8Array[];
  /** Bytes that the LFS store hands out under an oid whether they fit or not. */
  readonly lfsForged?: Readonly<Record<string, Uint8Array>>;
  /** Whose token it is. Default: the Actions bot, as for every GITHUB_TOKEN. */
  readonly tokenUser?: string;
  /** What the token may do. Default: `contents: read`, as the workflow of the README asks for. */
  readonly permissions?: Permissions;
  /** Entries after which a tree is cut. GitHub's limit is 100,000. */
  readonly treeLimit?: { readonly recursive?: number; readonly flat?: number };
}

/** GitHub's documented limit of entries in one answer of the trees API. */
const TREE_ENTRIES = 100_000;

export interface Comment {
  readonly id: number;
  readonly user: string;
  body: string;
}

export interface Review extends ReviewDescription {
  readonly id: number;
  readonly commitId: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly path: string;
  readonly commitId: string;
  readonly line?: number;
  readonly subjectType: 'line' | 'file';
}

export interface PullState extends Required<PullDescription> {
  readonly baseId: string;
  readonly headId: string;
  readonly mergeId: string;
}

/** The login behind GITHUB_TOKEN. */
export const BOT = 'github-actions[bot]';

export class Hub {
  readonly description: HubDescription;
  readonly repository: Repository;
  readonly owner: string;
  readonly name: string;
  readonly permissions: Permissions;
  readonly branches: Readonly<Record<string, string>>;
  readonly pull: PullState | undefined;
  readonly reviews: Review[];
  readonly comments: Comment[];
  readonly reviewComments: ReviewComment[] = [];
  readonly lfs: ReadonlyMap<string, Uint8Array>;
  /** Set when the server listens; no trailing slash. */
  serverUrl = 'http://127.0.0.1';
  private lastId = 1000;

  constructor(description: HubDescription) {
    this.description = description;
    this.repository = new Repository(description);
    this.owner = description.owner ?? 'acme';
    this.name = description.name ?? 'models';
    this.permissions = description.permissions ?? { contents: 'read', metadata: 'read' };
    this.branches = description.branches ?? { main: 'base' };
    this.pull = this.pullState(description.pull);
    const headId = this.pull?.headId ?? '';
    this.reviews = (description.reviews ?? []).map((review) => {
      const commitId = review.commit === undefined ? headId : this.repository.id(review.commit);
      return Object.assign({ id: this.nextId(), commitId }, review);
    });
    this.comments = (description.comments ?? []).map((comment) =>
      Object.assign({ id: this.nextId() }, comment),
    );
    const stored = (description.lfs ?? []).map((data) => [sha256(data), data] as const);
    this.lfs = new Map([...stored, ...Object.entries(description.lfsForged ?? {})]);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** The login under which the token writes. */
  get login(): string {
    return this.description.tokenUser ?? BOT;
  }

  get apiUrl(): string {
    return `${this.serverUrl}/api/v3`;
  }

  get defaultBranch(): string {
    return Object.keys(this.branches)[0] ?? 'main';
  }

  get treeLimit(): { readonly recursive: number; readonly flat: number } {
    return { recursive: TREE_ENTRIES, flat: TREE_ENTRIES, ...this.description.treeLimit };
  }

  nextId(): number {
    return ++this.lastId;
  }

  /** The commit id behind an id, a branch or one of the refs of the pull request. */
  resolve(ref: string): string | undefined {
    if (this.repository.commit(ref) !== undefined) return ref;
    const short = ref.replace(/^refs\//, '').replace(/^heads\//, '');
    const branch = Object.hasOwn(this.branches, short) ? this.branches[short] : undefined;
    const id = branch === undefined ? this.pullRef(short) : this.repository.id(branch);
    return id !== undefined && this.repository.commit(id) !== undefined ? id : undefined;
  }

  private pullRef(ref: string): string | undefined {
    if (this.pull === undefined) return undefined;
    if (ref === `pull/${this.pull.number}/head`) return this.pull.headId;
    return ref === `pull/${this.pull.number}/merge` ? this.pull.mergeId : undefined;
  }

  private pullState(given: PullDescription | undefined): PullState | undefined {
    if (given === undefined) return undefined;
    const pull = {
      number: 1,
      base: 'base',
      head: 'head',
      author: given.fork === true ? 'mallory' : 'ada',
      title: 'Add a model',
      body: '',
      draft: false,
      fork: false,
      ...given,
    };
    const [baseId, headId] = [this.repository.id(pull.base), this.repository.id(pull.head)];
    if (!this.repository.has('merge')) this.repository.addMerge('merge', baseId, headId);
    return { ...pull, baseId, headId, mergeId: this.repository.id('merge') };
  }
}

export function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
