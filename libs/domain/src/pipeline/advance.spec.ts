import type { WhyNot } from '../kernel/problem.ts';
import { parseInput, Refusal } from '../kernel/problem.ts';
import {
  advanceStartupInput,
  type Evidence,
  MATCHING_CHECKLIST,
  type Readiness,
  type StepFacts,
  whyNotAdvance,
  whyNotRegress,
  whyNotStep,
} from './advance.ts';
import { advanceEvent, correctionEvent, journeyMachine, regressEvent, stagesAhead, stagesBehind } from './journey.ts';
import { STAGES, STARTUP_STATES, type Stage } from './vocabulary.ts';

const codes = (obstacles: WhyNot): string[] =>
  obstacles.map(({ code, path }) => (path.length > 0 ? `${code} ${path.join('.')}` : code));

const ready: Readiness = { PROFILE: true, TRACTION: true, DECK: true, CONSENT: true };
const facts: StepFacts = {
  state: 'ACTIVE',
  stage: 'IDEA',
  stageOn: '2026-03-01',
  today: '2026-11-25',
  isByPipelineOfficer: true,
  isByInvestmentOfficer: true,
  readiness: ready,
};
const everything: Evidence = {
  enteredOn: '2026-11-20',
  evidenceUrl: 'https://demo.example.az',
  evidenceFile: { isClean: true },
  isChecked: true,
  checklist: MATCHING_CHECKLIST,
  reason: 'Komanda məhsulla gəlib',
  note: '50 000 AZN',
};
const nothing: Evidence = {
  enteredOn: '2026-11-20',
  evidenceUrl: null,
  evidenceFile: null,
  isChecked: false,
  checklist: [],
  reason: null,
  note: null,
};

/** The journey as the reference draws it: from → to, with the event. */
const steps: Record<Stage, Partial<Record<Stage, string>>> = {
  IDEA: {
    MVP: 'verifyMvp',
    INCUBATION: 'enrolIncubation',
    ACCELERATION: 'enrolAcceleration',
    FUNDED: 'fundingVerified',
  },
  MVP: {
    INCUBATION: 'enrolIncubation',
    ACCELERATION: 'enrolAcceleration',
    INVESTOR_MATCHING: 'investorReady',
    FUNDED: 'fundingVerified',
  },
  INCUBATION: { ACCELERATION: 'enrolAcceleration', INVESTOR_MATCHING: 'investorReady', FUNDED: 'fundingVerified' },
  ACCELERATION: { INVESTOR_MATCHING: 'investorReady', FUNDED: 'fundingVerified' },
  INVESTOR_MATCHING: { FUNDED: 'fundingVerified' },
  FUNDED: { FUNDED: 'newRound' },
};
const pairs = STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const));

describe('the table', () => {
  it.each(pairs)('from %s to %s', (from, to) => {
    const event = steps[from][to] ?? null;
    expect(advanceEvent(from, to)).toBe(event);
    expect(stagesAhead(from).includes(to)).toBe(event !== null);
    const isEarlier = STAGES.indexOf(to) < STAGES.indexOf(from);
    expect(regressEvent(from, to) !== null).toBe(isEarlier);
    expect(stagesBehind(from).includes(to)).toBe(isEarlier);
    const back = regressEvent(from, to);
    const rows = journeyMachine.transitions.filter(({ event: name }) => name === back || name === correctionEvent(to));
    expect(rows.map(({ to: end }) => end)).toEqual(isEarlier ? [to, to] : [to]);
  });

  it.each(pairs)('with all evidence one advances from %s to %s exactly when the table leads there', (from, to) => {
    const codesOf = codes(whyNotAdvance(to, { ...facts, stage: from }, everything));
    expect(codesOf).toEqual(steps[from][to] ? [] : ['STAGE_NOT_NEXT to']);
  });

  it.each(STARTUP_STATES)('a record that is %s', (state) => {
    const stuck = state === 'ACTIVE' ? [] : ['JOURNEY_NEEDS_ACTIVE'];
    expect(codes(whyNotAdvance('MVP', { ...facts, state }, everything))).toEqual(stuck);
    expect(codes(whyNotStep('MVP', { ...facts, state }))).toEqual(stuck);
    const back = state === 'ACTIVE' || state === 'DORMANT' ? [] : ['JOURNEY_NEEDS_LIVE'];
    expect(codes(whyNotRegress('IDEA', { ...facts, state, stage: 'MVP' }, '2026-11-20'))).toEqual(back);
  });
});

describe('what is missing', () => {
  it.each<[string, Stage, Stage, Partial<Evidence>, string[]]>([
    ['an MVP without anything', 'IDEA', 'MVP', {}, ['EVIDENCE_NEEDED evidenceUrl', 'CHECK_NEEDED isChecked']],
    ['an MVP with a link alone', 'IDEA', 'MVP', { evidenceUrl: 'https://a.az' }, ['CHECK_NEEDED isChecked']],
    ['an MVP with a link and a check', 'IDEA', 'MVP', { evidenceUrl: 'https://a.az', isChecked: true }, []],
    ['an MVP with a file and a check', 'IDEA', 'MVP', { evidenceFile: { isClean: true }, isChecked: true }, []],
    [
      'an MVP with a file that is not clean',
      'IDEA',
      'MVP',
      { evidenceUrl: 'https://a.az', evidenceFile: { isClean: false }, isChecked: true },
      ['EVIDENCE_FILE_NOT_CLEAN evidenceFileId'],
    ],
    ['incubation after MVP', 'MVP', 'INCUBATION', {}, ['EVIDENCE_FILE_NEEDED evidenceFileId']],
    [
      'incubation with a link',
      'MVP',
      'INCUBATION',
      { evidenceUrl: 'https://a.az' },
      ['EVIDENCE_FILE_NEEDED evidenceFileId'],
    ],
    ['incubation with a document', 'MVP', 'INCUBATION', { evidenceFile: { isClean: true } }, []],
    [
      'incubation that skips MVP',
      'IDEA',
      'INCUBATION',
      { evidenceFile: { isClean: true } },
      ['SKIP_REASON_NEEDED reason'],
    ],
    [
      'incubation that skips MVP with a reason',
      'IDEA',
      'INCUBATION',
      { evidenceFile: { isClean: true }, reason: 'r' },
      [],
    ],
    [
      'acceleration that skips MVP without anything',
      'IDEA',
      'ACCELERATION',
      {},
      ['EVIDENCE_FILE_NEEDED evidenceFileId', 'SKIP_REASON_NEEDED reason'],
    ],
    ['acceleration after incubation', 'INCUBATION', 'ACCELERATION', { evidenceFile: { isClean: true } }, []],
    [
      'acceleration with a file that is not clean',
      'MVP',
      'ACCELERATION',
      { evidenceFile: { isClean: false } },
      ['EVIDENCE_FILE_NOT_CLEAN evidenceFileId'],
    ],
    ['matching without the checklist', 'MVP', 'INVESTOR_MATCHING', {}, ['CHECKLIST_INCOMPLETE checklist']],
    [
      'matching with a part of it',
      'MVP',
      'INVESTOR_MATCHING',
      { checklist: [MATCHING_CHECKLIST[0]] },
      ['CHECKLIST_INCOMPLETE checklist'],
    ],
    ['matching with all of it', 'MVP', 'INVESTOR_MATCHING', { checklist: MATCHING_CHECKLIST }, []],
    [
      'funding without anything',
      'MVP',
      'FUNDED',
      {},
      ['EVIDENCE_FILE_NEEDED evidenceFileId', 'FUNDING_NOTE_NEEDED note'],
    ],
    ['funding with document and amount', 'MVP', 'FUNDED', { evidenceFile: { isClean: true }, note: '5' }, []],
    [
      'another round without anything',
      'FUNDED',
      'FUNDED',
      {},
      ['EVIDENCE_FILE_NEEDED evidenceFileId', 'FUNDING_NOTE_NEEDED note'],
    ],
    ['a day to come', 'MVP', 'FUNDED', { ...everything, enteredOn: '2026-11-26' }, ['ENTRY_IN_FUTURE enteredOn']],
    ['today', 'MVP', 'FUNDED', { ...everything, enteredOn: '2026-11-25' }, []],
    [
      'the day before the present stage',
      'MVP',
      'FUNDED',
      { ...everything, enteredOn: '2026-02-28' },
      ['ENTRY_BEFORE_STAGE enteredOn'],
    ],
    ['the day of the present stage', 'MVP', 'FUNDED', { ...everything, enteredOn: '2026-03-01' }, []],
  ])('%s', (_, from, to, shown, expected) => {
    expect(codes(whyNotAdvance(to, { ...facts, stage: from }, { ...nothing, ...shown }))).toEqual(expected);
  });

  it.each([
    ['PROFILE', 'PROFILE_INCOMPLETE'],
    ['TRACTION', 'TRACTION_NEEDED'],
    ['DECK', 'DECK_NEEDED'],
    ['CONSENT', 'CONSENT_NEEDED'],
  ] as const)('of the record before investor matching: %s', (key, code) => {
    const lacking = { ...facts, stage: 'MVP' as const, readiness: { ...ready, [key]: false } };
    expect(codes(whyNotStep('INVESTOR_MATCHING', lacking))).toEqual([code]);
    expect(codes(whyNotAdvance('INVESTOR_MATCHING', lacking, everything))).toEqual([code]);
    expect(codes(whyNotAdvance('INCUBATION', lacking, everything))).toEqual([]);
  });

  it.each<[Stage, boolean, boolean, string[]]>([
    ['MVP', true, false, []],
    ['MVP', false, true, ['STAGE_BY_PROGRAMME_STAFF']],
    ['FUNDED', true, false, ['STAGE_BY_INVESTMENT_STAFF']],
    ['FUNDED', false, true, []],
  ])(
    'of the person, to %s, programmes %s, investment %s',
    (to, isByPipelineOfficer, isByInvestmentOfficer, expected) => {
      expect(codes(whyNotStep(to, { ...facts, isByPipelineOfficer, isByInvestmentOfficer }))).toEqual(expected);
    },
  );

  it('lists everything at once', () => {
    const bare = { PROFILE: false, TRACTION: false, DECK: false, CONSENT: false };
    const all = whyNotAdvance('INVESTOR_MATCHING', { ...facts, stage: 'MVP', readiness: bare }, nothing);
    expect(codes(all)).toEqual([
      'PROFILE_INCOMPLETE',
      'TRACTION_NEEDED',
      'DECK_NEEDED',
      'CONSENT_NEEDED',
      'CHECKLIST_INCOMPLETE checklist',
    ]);
  });
});

describe('going back', () => {
  const funded = { ...facts, stage: 'FUNDED' as const };
  it.each<[Stage, string, string[]]>([
    ['IDEA', '2026-11-20', []],
    ['INVESTOR_MATCHING', '2026-11-20', []],
    ['FUNDED', '2026-11-20', ['STAGE_NOT_EARLIER to']],
    ['MVP', '2026-11-26', ['ENTRY_IN_FUTURE enteredOn']],
    ['MVP', '2026-02-28', ['ENTRY_BEFORE_STAGE enteredOn']],
  ])('to %s on %s', (to, on, expected) => {
    expect(codes(whyNotRegress(to, funded, on))).toEqual(expected);
  });
});

describe('an address of evidence', () => {
  const parse = (evidenceUrl: string) =>
    parseInput(advanceStartupInput, {
      id: '0190c7a2-0000-7000-8000-000000000000',
      to: 'MVP',
      enteredOn: '2026-11-20',
      evidenceUrl,
    }).evidenceUrl;
  it.each([
    ['https://demo.example.az/x?y=1#z', 'https://demo.example.az/x?y=1#z'],
    ['HTTP://Demo.az', 'http://Demo.az'],
    ['github.com/aim/demo', 'https://github.com/aim/demo'],
    ['  ', null],
  ])('%s', (text, expected) => {
    expect(parse(text)).toBe(expected);
  });
  it.each(['javascript:alert(1)', 'ftp://a.az', 'https://', 'https://localhost', 'not an address'])(
    '%s is none',
    (text) => {
      expect(() => parse(text)).toThrow(Refusal);
    },
  );
});
