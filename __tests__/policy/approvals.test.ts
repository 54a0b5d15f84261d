import { describe, expect, it, test } from 'vitest';
import { approvalsFrom, ownersVerdict, type Review } from '../../src/policy/approvals.ts';

const HEAD = 'c'.repeat(40);
const TEAMS = new Map([
  ['@Org/Security', ['Bob', 'carol']],
  ['@org/secret', undefined],
]);

/** `alice+` approves head, `alice~` an older commit, `alice-` asks for changes, `alice.` comments, `alice!` was dismissed. */
function reviews(...marks: readonly string[]): readonly Review[] {
  const states = new Map([
    ['+', 'APPROVED'],
    ['~', 'APPROVED'],
    ['-', 'CHANGES_REQUESTED'],
    ['.', 'COMMENTED'],
    ['!', 'DISMISSED'],
    ['?', 'PENDING'],
  ]);
  return marks.map((mark) => ({
    user: mark.slice(0, -1),
    state: states.get(mark.slice(-1)) ?? '',
    commit: mark.endsWith('~') ? 'b'.repeat(40) : HEAD,
  }));
}

function verdict(owners: readonly string[], ...marks: readonly string[]) {
  const approvals = approvalsFrom(reviews(...marks), { author: 'Author', headSha: HEAD, teams: TEAMS });
  return ownersVerdict(approvals, owners);
}

test.each([
  ['an owner approves', ['alice+'], true],
  ['in another case', ['ALICE+'], true],
  ['somebody else approves', ['mallory+'], false],
  ['nobody does', [], false],
  ['an earlier commit', ['alice~'], false],
  ['an earlier commit and the head again', ['alice~', 'alice+'], true],
  ['a comment after an approval', ['alice+', 'alice.'], true],
  ['a pending review after an approval', ['alice+', 'alice?'], true],
  ['changes requested after an approval', ['alice+', 'alice-'], false],
  ['an approval after changes were requested', ['alice-', 'alice+'], true],
  ['a dismissed approval', ['alice!'], false],
  ['a dismissal after an approval', ['alice+', 'alice!'], false],
  ['a team member', ['bob+'], true],
  ['an owner approves, another asks for changes', ['alice+', 'carol-'], false],
  ['an owner approves, a stranger asks for changes', ['alice+', 'mallory-'], true],
  ['only a comment', ['alice.'], false],
])('%s', (_, marks, approved) => {
  expect(verdict(['@alice', '@org/security'], ...marks).approvedBy.length > 0).toBe(approved);
});

describe('ownersVerdict', () => {
  it('names all owners who approved, sorted', () => {
    expect(verdict(['@org/security', '@alice'], 'carol+', 'mallory+', 'alice+').approvedBy).toEqual([
      '@alice',
      '@carol',
    ]);
  });

  it('does not count the author', () => {
    expect(verdict(['@author'], 'author+')).toEqual({
      approvedBy: [],
      notices: ['Nobody but the author owns these files; add an owner beside @author.'],
    });
    expect(verdict(['@author', '@alice'], 'author+', 'alice+').approvedBy).toEqual(['@alice']);
  });

  it('ignores reviews of deleted accounts', () => {
    const ghost = [{ user: undefined, state: 'APPROVED', commit: HEAD }];
    const approvals = approvalsFrom(ghost, { author: 'x', headSha: HEAD, teams: new Map() });
    expect(ownersVerdict(approvals, ['@undefined']).approvedBy).toEqual([]);
  });

  it('does not count an approval of a commit that is not known', () => {
    const gone = [{ user: 'alice', state: 'APPROVED', commit: undefined }];
    const approvals = approvalsFrom(gone, { author: 'x', headSha: HEAD, teams: new Map() });
    expect(ownersVerdict(approvals, ['@alice']).approvedBy).toEqual([]);
  });

  test.each(['@org/secret', '@org/absent'])('says which permission %s needs', (team) => {
    const { approvedBy, notices } = verdict([team], 'bob+', 'secret+');
    expect(approvedBy).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(new RegExp(`${team} could not be listed.*members: read`));
  });

  it('takes another owner when a team is not known', () => {
    expect(verdict(['@org/secret', '@alice'], 'alice+').approvedBy).toEqual(['@alice']);
  });

  it('cannot match addresses', () => {
    const { approvedBy, notices } = verdict(['alice@example.com'], 'alice+');
    expect(approvedBy).toEqual([]);
    expect(notices).toEqual([
      'The owner alice@example.com is an address, which reviews do not show; name the person as @login.',
    ]);
  });

  it('says why an approval is not enough', () => {
    expect(verdict(['@alice'], 'alice~').notices[0]).toContain('@alice approved an earlier commit');
    expect(verdict(['@alice', '@bob'], 'alice+', 'bob-').notices).toEqual([
      '@bob asks for changes, so no other approval counts.',
    ]);
  });

  it('approves nothing without owners', () => {
    expect(verdict([], 'alice+')).toEqual({ approvedBy: [], notices: [] });
  });
});
