import {
  type AcceptFacts,
  type InvitationState,
  type InviteFacts,
  invitationExpiresAt,
  whyNotAccept,
  whyNotDecline,
  whyNotInvite,
  whyNotRevokeInvitation,
} from './invitation.ts';

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);
const createdAt = new Date('2026-11-01T10:00:00.000Z');
const expiresAt = invitationExpiresAt(createdAt);

it('is open for 14 days', () => {
  expect(expiresAt).toEqual(new Date('2026-11-15T10:00:00.000Z'));
});

describe('inviting', () => {
  const facts: InviteFacts = {
    isOrganisationDissolved: false,
    isMember: false,
    hasOpenInvitation: false,
    openInvitationCount: 0,
  };
  it.each<[string, Partial<InviteFacts>, string[]]>([
    ['somebody new', {}, []],
    ['the fiftieth', { openInvitationCount: 49 }, []],
    ['the fifty-first', { openInvitationCount: 50 }, ['TOO_MANY_INVITATIONS']],
    ['a member', { isMember: true }, ['ALREADY_A_MEMBER']],
    ['somebody invited', { hasOpenInvitation: true }, ['ALREADY_INVITED']],
    ['to a dissolved one', { isOrganisationDissolved: true }, ['ORGANISATION_DISSOLVED']],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotInvite({ ...facts, ...change }))).toEqual(expected);
  });

  it('says how many are too many', () => {
    expect(whyNotInvite({ ...facts, openInvitationCount: 50 })[0]?.params).toEqual({ maximum: 50 });
  });
});

describe('answering', () => {
  const facts: AcceptFacts = {
    state: 'PENDING',
    expiresAt,
    now: new Date('2026-11-02T00:00:00.000Z'),
    isOrganisationDissolved: false,
    email: 'leyla@example.az',
    verifiedEmails: ['work@example.az', 'leyla@example.az'],
    isMember: false,
  };
  const closed: [string, Partial<AcceptFacts>, string[]][] = [
    ['in time', {}, []],
    ['in the last moment', { now: new Date(expiresAt.getTime() - 1) }, []],
    ['too late', { now: expiresAt }, ['INVITATION_EXPIRED']],
    ...(['ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED'] as const).map(
      (state: InvitationState): [string, Partial<AcceptFacts>, string[]] => [
        `one that is ${state}`,
        { state },
        [`INVITATION_${state}`],
      ],
    ),
  ];

  it.each(closed)('%s: accept, decline, withdraw', (_, change, expected) => {
    const given = { ...facts, ...change };
    expect([whyNotAccept(given), whyNotDecline(given), whyNotRevokeInvitation(given)].map(codes)).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it.each<[string, Partial<AcceptFacts>, string[]]>([
    ['with another address', { verifiedEmails: ['work@example.az'] }, ['INVITATION_FOR_OTHER_EMAIL']],
    ['with no confirmed address', { verifiedEmails: [] }, ['INVITATION_FOR_OTHER_EMAIL']],
    ['as a member', { isMember: true }, ['ALREADY_A_MEMBER']],
    ['to a dissolved organisation', { isOrganisationDissolved: true }, ['ORGANISATION_DISSOLVED']],
  ])('accepting %s', (_, change, expected) => {
    expect(codes(whyNotAccept({ ...facts, ...change }))).toEqual(expected);
  });
});
