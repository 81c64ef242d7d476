import { EVENT_NAMES } from './events.ts';
import { LOCALES } from './kernel/locale.ts';
import { type Machine, rowFor } from './kernel/machine.ts';
import { type Actor, ANONYMOUS, type Role, SYSTEM } from './kernel/policy.ts';
import { allowedActions, machines } from './machines.ts';
import { STAGES, type Stage } from './pipeline/vocabulary.ts';

const all: readonly Machine[] = machines;
const named = (name: string): Machine => all.find((machine) => machine.name === name) as Machine;

const IMPORTS = {
  MVP: 'importToMvp:MVP',
  INCUBATION: 'importToIncubation:INCUBATION',
  ACCELERATION: 'importToAcceleration:ACCELERATION',
  INVESTOR_MATCHING: 'importToInvestorMatching:INVESTOR_MATCHING',
  FUNDED: 'importToFunded:FUNDED',
};
const imports = (stage: Stage) => Object.values(IMPORTS).slice(STAGES.indexOf(stage)).join(' ');

/** machine: state → event:next …, written out by hand. */
const expected: Record<string, Record<string, string>> = {
  person: { ACTIVE: 'disable:DISABLED', DISABLED: 'enable:ACTIVE' },
  organisation: { UNVERIFIED: 'verify:VERIFIED dissolve:DISSOLVED', VERIFIED: 'dissolve:DISSOLVED', DISSOLVED: '' },
  invitation: {
    PENDING: 'accept:ACCEPTED decline:DECLINED revoke:REVOKED expire:EXPIRED',
    ACCEPTED: '',
    DECLINED: '',
    REVOKED: '',
    EXPIRED: '',
  },
  file: {
    UPLOADING: 'receive:QUARANTINED remove:REMOVED',
    QUARANTINED: 'clear:CLEAN condemn:INFECTED failScan:SCAN_FAILED remove:REMOVED',
    CLEAN: 'remove:REMOVED',
    INFECTED: 'remove:REMOVED',
    SCAN_FAILED: 'rescan:QUARANTINED remove:REMOVED',
    REMOVED: '',
  },
  mail: {
    QUEUED: 'hold:HELD send:SENT fail:FAILED',
    HELD: 'release:QUEUED',
    SENT: 'resend:QUEUED',
    FAILED: 'resend:QUEUED',
  },
  startup: {
    DRAFT: 'submit:PENDING_MODERATION merge:MERGED',
    PENDING_MODERATION: 'approve:ACTIVE return:DRAFT merge:MERGED',
    ACTIVE: 'pause:DORMANT sleep:DORMANT close:CLOSED acquire:ACQUIRED merge:MERGED',
    DORMANT: 'wake:ACTIVE close:CLOSED acquire:ACQUIRED merge:MERGED',
    CLOSED: 'reopen:ACTIVE merge:MERGED',
    ACQUIRED: '',
    MERGED: '',
  },
  cofounderInvitation: {
    PENDING: 'accept:ACCEPTED decline:DECLINED revoke:REVOKED expire:EXPIRED',
    ACCEPTED: '',
    DECLINED: '',
    REVOKED: '',
    EXPIRED: '',
  },
  startupRevision: {
    PENDING: 'approve:APPROVED return:RETURNED withdraw:WITHDRAWN',
    APPROVED: '',
    RETURNED: '',
    WITHDRAWN: '',
  },
  journey: Object.fromEntries(
    Object.entries({
      IDEA: 'verifyMvp:MVP enrolIncubation:INCUBATION enrolAcceleration:ACCELERATION fundingVerified:FUNDED',
      MVP: 'enrolIncubation:INCUBATION enrolAcceleration:ACCELERATION investorReady:INVESTOR_MATCHING fundingVerified:FUNDED regressToIdea:IDEA',
      INCUBATION:
        'enrolAcceleration:ACCELERATION investorReady:INVESTOR_MATCHING fundingVerified:FUNDED regressToIdea:IDEA regressToMvp:MVP',
      ACCELERATION:
        'investorReady:INVESTOR_MATCHING fundingVerified:FUNDED regressToIdea:IDEA regressToMvp:MVP regressToIncubation:INCUBATION',
      INVESTOR_MATCHING:
        'fundingVerified:FUNDED regressToIdea:IDEA regressToMvp:MVP regressToIncubation:INCUBATION regressToAcceleration:ACCELERATION',
      FUNDED:
        'newRound:FUNDED regressToIdea:IDEA regressToMvp:MVP regressToIncubation:INCUBATION regressToAcceleration:ACCELERATION regressToInvestorMatching:INVESTOR_MATCHING',
    }).map(([stage, rows]) => [
      stage,
      `${rows} ${imports(stage as Stage)} correctToIdea:IDEA correctToMvp:MVP correctToIncubation:INCUBATION correctToAcceleration:ACCELERATION correctToInvestorMatching:INVESTOR_MATCHING correctToFunded:FUNDED`,
    ]),
  ),
  participation: {
    INVITED: 'enrol:ENROLLED dropOut:DROPPED_OUT',
    ENROLLED: 'start:ACTIVE dropOut:DROPPED_OUT expel:EXPELLED',
    ACTIVE: 'pause:PAUSED graduate:GRADUATED dropOut:DROPPED_OUT expel:EXPELLED',
    PAUSED: 'resume:ACTIVE dropOut:DROPPED_OUT expel:EXPELLED',
    GRADUATED: '',
    DROPPED_OUT: '',
    EXPELLED: '',
  },
  ruleSimulation: { RUNNING: 'finish:DONE', DONE: '' },
  benefitRuleVersion: { PROPOSED: 'approve:APPROVED reject:REJECTED', APPROVED: '', REJECTED: '' },
  startupTask: { OPEN: 'complete:DONE', DONE: 'reopen:OPEN' },
  listing: {
    ACTIVE: 'pause:PAUSED revoke:REVOKED replace:REVOKED expire:EXPIRED',
    PAUSED: 'resume:ACTIVE revoke:REVOKED replace:REVOKED expire:EXPIRED',
    REVOKED: '',
    EXPIRED: '',
  },
  residencyApplication: {
    DRAFT: 'submit:COMPLETENESS_CHECK expireDraft:LAPSED',
    COMPLETENESS_CHECK: 'accept:EVALUATION sendBack:SENT_BACK returnUnconsidered:RETURNED_UNCONSIDERED',
    SENT_BACK: 'resubmit:COMPLETENESS_CHECK lapse:LAPSED',
    EVALUATION: 'askClarification:CLARIFICATION stage:DECISION',
    CLARIFICATION: 'answerClarification:EVALUATION proceed:EVALUATION',
    DECISION: 'restage:DECISION approve:APPROVED_PENDING_FEE refuse:REFUSED',
    APPROVED_PENDING_FEE: 'confirmFee:CERTIFICATE_ISSUE annul:ANNULLED_UNPAID',
    CERTIFICATE_ISSUE: 'issue:ISSUED',
    ISSUED: '',
    REFUSED: 'reopen:EVALUATION',
    LAPSED: '',
    RETURNED_UNCONSIDERED: '',
    ANNULLED_UNPAID: '',
  },
  importRun: {
    UPLOADED: 'check:CHECKING cancel:CANCELLED fail:FAILED',
    CHECKING: 'finishCheck:CHECKED cancel:CANCELLED fail:FAILED',
    CHECKED: 'check:CHECKING run:RUNNING cancel:CANCELLED',
    RUNNING: 'finish:DONE cancel:CANCELLED',
    DONE: 'undo:UNDOING',
    CANCELLED: 'undo:UNDOING',
    UNDOING: 'finishUndo:UNDONE',
    UNDONE: '',
    FAILED: '',
  },
  residency: {
    ACTIVE: 'openReview:UNDER_REVIEW withdraw:WITHDRAWN expire:EXPIRED',
    UNDER_REVIEW: 'closeReview:ACTIVE suspend:SUSPENDED revoke:REVOKED withdraw:WITHDRAWN expire:EXPIRED',
    SUSPENDED: 'reinstate:ACTIVE revoke:REVOKED withdraw:WITHDRAWN expire:EXPIRED',
    REVOKED: 'reinstate:ACTIVE',
    WITHDRAWN: '',
    EXPIRED: '',
  },
  softLandingCase: {
    REQUESTED: 'take:IN_PROGRESS close:CLOSED',
    IN_PROGRESS: 'lead:RESIDENCY partner:PARTNERSHIP close:CLOSED',
    RESIDENCY: '',
    PARTNERSHIP: '',
    CLOSED: '',
  },
  moratorium: { PROPOSED: 'approve:AGREED reject:REJECTED', AGREED: '', REJECTED: '' },
  residencyPaper: {
    REQUESTED: 'prepare:PREPARED refuse:REFUSED',
    PREPARED: 'issue:ISSUED refuse:REFUSED',
    ISSUED: '',
    REFUSED: '',
  },
  plannedChange: { ANNOUNCED: 'confirm:CONFIRMED callOff:CALLED_OFF', CONFIRMED: '', CALLED_OFF: '' },
  residencyAppeal: { FILED: 'uphold:UPHELD overturn:OVERTURNED', UPHELD: '', OVERTURNED: '' },
  residencyAct: { PROPOSED: 'approve:AGREED reject:REJECTED', AGREED: 'carryOut:DONE', DONE: '', REJECTED: '' },
  residencyReport: {
    DUE: 'start:DRAFT',
    DRAFT: 'submit:SUBMITTED',
    SUBMITTED: 'giveOpinion:SUBMITTED accept:ACCEPTED return:RETURNED',
    RETURNED: 'resubmit:SUBMITTED',
    ACCEPTED: '',
  },
  booking: {
    HELD: 'submit:PENDING book:CONFIRMED expireHold:EXPIRED release:CANCELLED displace:CANCELLED',
    PENDING: 'confirm:CONFIRMED reject:REJECTED lapse:EXPIRED cancel:CANCELLED displace:CANCELLED',
    CONFIRMED:
      'resubmit:PENDING checkIn:CHECKED_IN complete:COMPLETED miss:NO_SHOW cancel:CANCELLED displace:CANCELLED',
    CHECKED_IN: 'complete:COMPLETED',
    COMPLETED: '',
    NO_SHOW: '',
    CANCELLED: '',
    REJECTED: '',
    EXPIRED: '',
  },
  slotWait: {
    WAITING: 'offer:OFFERED lapse:EXPIRED leave:WITHDRAWN',
    OFFERED: 'accept:ACCEPTED decline:DECLINED lapse:EXPIRED',
    ACCEPTED: '',
    DECLINED: '',
    EXPIRED: '',
    WITHDRAWN: '',
  },
  bulkRun: {
    RUNNING: 'finish:DONE cancel:CANCELLED',
    DONE: 'undo:UNDONE',
    CANCELLED: 'undo:UNDONE',
    UNDONE: '',
  },
};

describe.each(Object.entries(expected))('%s', (name, states) => {
  const machine = named(name);
  const events = [...new Set(machine.transitions.map(({ event }) => event))];

  it.each(Object.entries(states))('from %s: %s', (state, rows) => {
    const found = events.flatMap((event) => {
      const row = rowFor(machine, state, event);
      return row === null ? [] : [`${event}:${row.to}`];
    });
    expect(found.sort()).toEqual(rows.split(' ').filter(Boolean).sort());
    expect(machine.states[state]?.terminal === true).toBe(rows === '');
  });

  it('has these states and no others, all labelled, begins in the first and reaches all', () => {
    expect(Object.keys(machine.states)).toEqual(Object.keys(states));
    expect(machine.initial).toBe(Object.keys(states)[0]);
    const reached = new Set([machine.initial, ...machine.transitions.map(({ to }) => to)]);
    expect([...reached].sort()).toEqual(Object.keys(states).sort());
    for (const { label } of Object.values(machine.states))
      for (const locale of LOCALES) expect(label[locale]).not.toBe('');
  });

  it('writes events that exist', () => {
    for (const { emits } of machine.transitions) expect(EVENT_NAMES).toContain(emits);
  });
});

it('there is no other machine', () => {
  expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
});

describe('what the actor may do next', () => {
  const person = (personId: string, role?: Role, memberRole?: 'ADMIN' | 'MEMBER'): Actor => ({
    ...ANONYMOUS,
    kind: 'PERSON',
    personId,
    roles: role ? [{ role, scopeIds: [] }] : [],
    memberships: memberRole ? [{ organisationId: 'o1', role: memberRole }] : [],
  });
  const leyla = person('leyla', 'FOUNDER', 'ADMIN');
  const rauf = person('rauf', undefined, 'MEMBER');
  const officer = person('officer', 'PROGRAMME_OFFICER');
  const admin = person('admin', 'ADMIN');

  it.each([
    ['leyla', leyla, 'UNVERIFIED', ['organisation.update', 'member.invite', 'actingFor.change', 'organisation.leave']],
    ['leyla', leyla, 'VERIFIED', ['organisation.update', 'member.invite', 'actingFor.change', 'organisation.leave']],
    ['leyla', leyla, 'DISSOLVED', ['organisation.leave']],
    ['rauf', rauf, 'UNVERIFIED', ['actingFor.change', 'organisation.leave']],
    ['officer', officer, 'UNVERIFIED', ['organisation.update', 'organisation.verify', 'organisation.dissolve']],
    ['officer', officer, 'VERIFIED', ['organisation.update', 'organisation.dissolve']],
    ['officer', officer, 'DISSOLVED', []],
    ['anonymous', ANONYMOUS, 'UNVERIFIED', []],
    ['system', SYSTEM, 'UNVERIFIED', []],
  ] as const)('%s with an organisation: %#', (_, actor, state, actions) => {
    expect(allowedActions.organisation(actor, { id: 'o1', state })).toEqual(actions);
  });

  it.each([
    [leyla, 'VERIFIED', ['member.changeRole', 'member.remove']],
    [leyla, 'DISSOLVED', []],
    [rauf, 'VERIFIED', []],
  ] as const)('with a membership: %#', (actor, organisationState, actions) => {
    const facts = { organisationId: 'o1', organisationState, personId: 'rauf', role: 'MEMBER' } as const;
    expect(allowedActions.membership(actor, facts)).toEqual(actions);
  });

  it.each([
    [leyla, 'PENDING', ['invitation.revoke']],
    [leyla, 'EXPIRED', []],
    [rauf, 'PENDING', []],
  ] as const)('with an invitation: %#', (actor, state, actions) => {
    expect(allowedActions.invitation(actor, { organisationId: 'o1', state })).toEqual(actions);
  });

  it.each([
    [admin, 'ACTIVE', ['role.grant', 'role.revoke', 'person.disable']],
    [admin, 'DISABLED', ['role.revoke', 'person.enable']],
    [officer, 'ACTIVE', []],
  ] as const)('with a person: %#', (actor, state, actions) => {
    expect(allowedActions.person(actor, { id: 'rauf', state, organisationIds: [] })).toEqual(actions);
  });

  it.each([
    [rauf, 'UPLOADING', ['file.setVisibility', 'file.remove']],
    [rauf, 'QUARANTINED', ['download.sign', 'file.setVisibility', 'file.remove']],
    [rauf, 'SCAN_FAILED', ['download.sign', 'file.setVisibility', 'file.remove']],
    [rauf, 'CLEAN', ['download.sign', 'file.setVisibility', 'file.remove']],
    [rauf, 'INFECTED', ['file.remove']],
    [rauf, 'REMOVED', []],
    [officer, 'CLEAN', ['download.sign']],
    [person('zaur'), 'CLEAN', []],
  ] as const)('with a file: %#', (actor, state, actions) => {
    const subject = { subjectType: 'organisation', organisationId: 'o1' } as const;
    const facts = { id: 'f', state, visibility: 'STAFF', uploadedById: 'rauf', ...subject } as const;
    expect(allowedActions.file(actor, facts)).toEqual(actions);
  });

  it.each([
    [admin, 'QUEUED', ['mail.hold']],
    [admin, 'HELD', ['mail.release']],
    [admin, 'SENT', ['mail.resend']],
    [admin, 'FAILED', ['mail.resend']],
    [officer, 'QUEUED', []],
  ] as const)('with a mail: %#', (actor, state, actions) => {
    expect(allowedActions.mail(actor, { state, isSecret: false, isDemo: true })).toEqual(actions);
  });
});
