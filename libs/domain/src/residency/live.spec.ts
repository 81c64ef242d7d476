import { KNOWN_CALENDAR_ROWS } from '../kernel/holidays.ts';
import { workingCalendar } from '../kernel/working-days.ts';
import { runOfElection, whyNotElect } from './benefit-election.ts';
import { isShortNotice, noticeEndsOn, whyNotAnnounce, whyNotCallOff, whyNotConfirmChange } from './planned-change.ts';
import {
  lettersKeptFrom,
  paperEntries,
  paperGist,
  paperNumber,
  paperValidUntil,
  topicOf,
  whyNotIssuePaper,
  whyNotRequestPaper,
  withoutPerson,
} from './residency-paper.ts';

const calendar = workingCalendar(KNOWN_CALENDAR_ROWS);
const codes = (problems: readonly { code: string; path?: readonly unknown[] }[]) => problems.map(({ code }) => code);

describe('an announced change', () => {
  it.each([
    // Victory Day falls on a Sunday and moves past Flag Day: 9 and 10 November are days off.
    ['2026-11-02', '2026-11-18'],
    // Over the turn of the year: 31 December, 1 January and the Monday for 2 January do not count.
    ['2026-12-21', '2027-01-07'],
  ])('announced on %s may take effect from %s', (announcedOn, ends) => {
    expect(noticeEndsOn(announcedOn, calendar)).toBe(ends);
    expect(isShortNotice(ends, ends)).toBe(false);
    expect(isShortNotice('2026-11-03', ends)).toBe(true);
  });

  it('has no term where none is known, and nobody is late', () => {
    expect(noticeEndsOn('2025-01-02', calendar)).toBeNull();
    expect(isShortNotice('2025-01-02', null)).toBe(false);
  });

  const announced = {
    state: 'ACTIVE',
    startedOn: '2026-01-10',
    effectiveOn: '2026-12-01',
    today: '2026-11-02',
  } as const;
  it.each([
    [{}, []],
    [{ state: 'SUSPENDED' as const }, []],
    [{ effectiveOn: '2026-10-30' }, []],
    [{ state: 'REVOKED' as const }, ['RESIDENCY_ENDED']],
    [{ effectiveOn: '2026-01-09' }, ['CHANGE_BEFORE_RESIDENCY']],
    [{ effectiveOn: '2027-11-03' }, []],
    [{ effectiveOn: '2027-11-04' }, ['CHANGE_TOO_FAR']],
  ])('%j is refused for %j', (facts, expected) => {
    expect(codes(whyNotAnnounce({ ...announced, ...facts }))).toEqual(expected);
  });

  const due = { state: 'ANNOUNCED', startedOn: '2026-01-10', happenedOn: '2026-11-02', today: '2026-11-02' } as const;
  it.each([
    [{}, []],
    [{ happenedOn: '2026-11-03' }, ['CHANGE_NOT_YET']],
    [{ happenedOn: '2026-01-09' }, ['CHANGE_BEFORE_RESIDENCY']],
    [{ state: 'CALLED_OFF' as const }, ['STATE_HAS_MOVED_ON']],
  ])('is confirmed with %j unless %j', (facts, expected) => {
    expect(codes(whyNotConfirmChange({ ...due, ...facts }))).toEqual(expected);
  });

  it('is called off while it is open', () => {
    expect(whyNotCallOff({ state: 'ANNOUNCED' })).toEqual([]);
    expect(codes(whyNotCallOff({ state: 'CONFIRMED' }))).toEqual(['STATE_HAS_MOVED_ON']);
  });
});

describe('an election', () => {
  const facts = {
    state: 'ACTIVE',
    base: 'FIXED_BASE',
    month: '2026-12-01',
    today: '2026-11-26',
    before: null,
    isInForce: true,
  } as const;
  it.each([
    [{}, []],
    [{ month: '2026-11-01' }, []],
    [{ month: '2026-10-01' }, ['ELECTION_IN_PAST']],
    [{ month: '2027-11-01' }, []],
    [{ month: '2027-12-01' }, ['ELECTION_TOO_FAR']],
    [{ before: 'FIXED_BASE' as const }, ['ELECTION_UNCHANGED']],
    [{ before: 'ACTUAL_EARNINGS' as const }, []],
    [{ isInForce: false }, ['ELECTION_NOT_IN_FORCE']],
    [{ isInForce: null }, ['ELECTION_NOT_IN_FORCE']],
    [{ base: 'ACTUAL_EARNINGS' as const, isInForce: false }, []],
    [{ state: 'WITHDRAWN' as const }, ['RESIDENCY_ENDED']],
  ])('%j is refused for %j', (more, expected) => {
    expect(codes(whyNotElect({ ...facts, ...more }))).toEqual(expected);
  });

  it.each([
    ['2026-12-01', null, 'LATER'],
    ['2026-11-01', null, 'NOW'],
    ['2026-10-01', '2026-12-01', 'NOW'],
    ['2026-10-01', '2026-11-01', 'PAST'],
  ])('from %s with the next from %s counts %s', (from, next, run) => {
    expect(runOfElection(from, next, '2026-11-26')).toBe(run);
  });
});

describe('a paper for others', () => {
  const letter = {
    fullName: 'Ingrid Nordhavn',
    nationality: 'NO',
    role: 'ICT_SPECIALIST',
    purpose: 'WORK_PERMIT',
    experience: 'Ten years',
  } as const;
  const goods = {
    goods: 'Server',
    customsCode: null,
    invoice: 'INV-7',
    value: 'USD 48,000',
    purpose: 'RESEARCH',
  } as const;

  it.each([
    [{ state: 'ACTIVE', content: letter }, []],
    [{ state: 'UNDER_REVIEW', content: goods }, []],
    [{ state: 'SUSPENDED', content: goods }, ['CERTIFICATE_NOT_VALID']],
    [{ state: 'ACTIVE', content: { ...letter, experience: null } }, ['EXPERIENCE_NEEDED']],
    [{ state: 'ACTIVE', content: { ...letter, role: 'HEAD', experience: null } }, []],
  ] as const)('%j is refused for %j', (facts, expected) => {
    expect(codes(whyNotRequestPaper(facts))).toEqual(expected);
  });

  const step = {
    state: 'PREPARED',
    residencyState: 'ACTIVE',
    isInForce: true,
    kind: 'EVIDENCE_LETTER',
    wanted: 'EVIDENCE_LETTER',
    isActorPreparer: false,
  } as const;
  it.each([
    [{}, []],
    [{ isActorPreparer: true }, ['SECOND_OFFICER_NEEDED']],
    [{ state: 'REQUESTED' as const }, ['STATE_HAS_MOVED_ON']],
    [{ wanted: 'IMPORT_CONFIRMATION' as const }, ['STATE_HAS_MOVED_ON']],
    [{ residencyState: 'REVOKED' as const }, ['CERTIFICATE_NOT_VALID']],
    [{ isInForce: null }, ['PAPER_NOT_IN_FORCE']],
    [{ isInForce: false }, ['PAPER_NOT_IN_FORCE']],
  ])('with %j is not issued for %j', (more, expected) => {
    expect(codes(whyNotIssuePaper({ ...step, ...more }))).toEqual(expected);
  });

  it('serves for its term, speaks of its benefit, and names nobody to strangers', () => {
    expect(paperValidUntil('EVIDENCE_LETTER', '2026-11-26')).toBe('2027-02-24');
    expect(paperValidUntil('EVIDENCE_LETTER', '2025-11-26')).toBeNull();
    expect(paperNumber('IMPORT_CONFIRMATION', 2026, 17)).toBe('AIM-I-2026-00017');
    expect([topicOf('IMPORT_CONFIRMATION', goods), topicOf('EVIDENCE_LETTER', letter)]).toEqual([
      'IMPORT_VAT',
      'WORK_PERMIT',
    ]);
    expect(paperGist(letter, 'en')).toBe('I••• N•••, ICT specialist');
    expect(paperGist(goods, 'en')).toBe('INV-7, USD 48,000');
    const nameCountry = (code: string, locale: string) => `${code} (${locale})`;
    const inLetter = paperEntries(letter, { document: 'N1234567', locale: 'az', nameCountry });
    expect(inLetter.map(({ value }) => value)).toEqual([
      'Ingrid Nordhavn',
      'NO (az)',
      'N1234567',
      'İKT mütəxəssisi',
      'İş icazəsi tələb olunmur',
      'Ten years',
    ]);
    const inConfirmation = paperEntries(goods, { document: null, locale: 'en', nameCountry });
    expect(inConfirmation.map(({ term }) => term)).toEqual(['Goods', 'Invoice', 'Value', 'Purpose']);
  });

  it('forgets whom a letter named a year after it served, and keeps what it was for', () => {
    expect(lettersKeptFrom('2026-11-26')).toBe('2025-11-26');
    expect(lettersKeptFrom('2025-11-26')).toBeNull();
    const kept = withoutPerson(letter);
    expect(kept).toEqual({ ...letter, fullName: null, experience: null });
    expect(paperGist(kept, 'en')).toBe('ICT specialist');
    const entries = paperEntries(kept, { document: null, locale: 'en', nameCountry: (code) => code });
    expect(entries.map(({ term }) => term)).toEqual(['Nationality', 'Position', 'Purpose']);
  });
});
