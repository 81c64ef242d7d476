import { whyNotInviteCofounder, whyNotJoin, whyNotLeaveStartup, whyNotMakeLead } from './cofounder.ts';
import { DRAFT_SIZE_MAX, mergeAnswers, saveStartupDraftInput, whyNotKeep } from './draft.ts';
import { STARTUP_STATES } from './vocabulary.ts';

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
const ENDED = ['CLOSED', 'ACQUIRED', 'MERGED'];

describe('inviting a founder', () => {
  const facts = { state: 'ACTIVE', isFounder: false, hasOpenInvitation: false, openInvitationCount: 0 } as const;
  it.each(STARTUP_STATES)('in %s', (state) => {
    expect(codes(whyNotInviteCofounder({ ...facts, state }))).toEqual(
      ENDED.includes(state) ? ['STARTUP_NOT_EDITABLE'] : [],
    );
  });
  it.each([
    [{ isFounder: true }, 'ALREADY_A_FOUNDER'],
    [{ hasOpenInvitation: true }, 'ALREADY_INVITED'],
    [{ openInvitationCount: 20 }, 'TOO_MANY_INVITATIONS'],
  ])('%j', (changes, code) => {
    expect(codes(whyNotInviteCofounder({ ...facts, ...changes }))).toEqual([code]);
  });
});

describe('joining', () => {
  const now = new Date('2026-11-25T10:00:00Z');
  const facts = {
    state: 'PENDING',
    expiresAt: new Date('2026-11-26T10:00:00Z'),
    now,
    startupState: 'ACTIVE',
    email: 'rauf@example.az',
    verifiedEmails: ['rauf@example.az'],
    isFounder: false,
  } as const;
  it.each([
    [{}, []],
    [{ state: 'ACCEPTED' }, ['INVITATION_ACCEPTED']],
    [{ state: 'DECLINED' }, ['INVITATION_DECLINED']],
    [{ state: 'REVOKED' }, ['INVITATION_REVOKED']],
    [{ expiresAt: now }, ['INVITATION_EXPIRED']],
    [{ startupState: 'CLOSED' }, ['STARTUP_NOT_EDITABLE']],
    [{ startupState: 'DORMANT' }, []],
    [{ verifiedEmails: [] }, ['INVITATION_FOR_OTHER_EMAIL']],
    [{ isFounder: true }, ['ALREADY_A_FOUNDER']],
  ] as const)('%j', (changes, expected) => {
    expect(codes(whyNotJoin({ ...facts, ...changes }))).toEqual(expected);
  });
});

it.each([
  [1, true, ['LAST_FOUNDER']],
  [1, false, ['LAST_FOUNDER']],
  [2, true, ['LEAD_HANDS_OVER_FIRST']],
  [2, false, []],
])('one of %d leaves, the lead: %s', (founderCount, isLead, expected) => {
  expect(codes(whyNotLeaveStartup({ founderCount, isLead }))).toEqual(expected);
});

it('the lead is not made lead again', () => {
  expect(codes(whyNotMakeLead({ isLead: true }))).toEqual(['ALREADY_LEAD']);
  expect(codes(whyNotMakeLead({ isLead: false }))).toEqual([]);
});

describe('a draft', () => {
  it('is merged field by field; null forgets', () => {
    expect(mergeAnswers({ name: 'Bağ', city: 'Bakı' }, { city: null, teamSize: 0, oneLiner: '' })).toEqual({
      name: 'Bağ',
      teamSize: 0,
      oneLiner: '',
    });
  });

  it('drops what no question asked and refuses what is no answer', () => {
    const parse = (answers: unknown) => saveStartupDraftInput.safeParse({ answers });
    expect(parse({ name: 'Bağ', other: 1 }).data?.answers).toEqual({ name: 'Bağ' });
    expect(parse({ name: { deep: true } }).success).toBe(false);
    expect(parse({ tags: ['a'], isNotDuplicate: true }).success).toBe(true);
  });

  it('has a size', () => {
    expect(codes(whyNotKeep({ problem: 'a'.repeat(DRAFT_SIZE_MAX) }))).toEqual(['DRAFT_TOO_BIG']);
    expect(codes(whyNotKeep({ problem: 'a' }))).toEqual([]);
  });
});
