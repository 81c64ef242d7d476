import { type ReturnReason, whyNotModerate, whyNotSubmit, whyNotWithReasons } from './moderation.ts';
import { fateOfTexts, whyNotDecideRevision, whyNotWithdrawRevision } from './revision.ts';
import { whyNotRegisterStartup, whyNotUpdateStartup } from './startup.ts';
import { STARTUP_STATES, type StartupState } from './vocabulary.ts';

const codes = (problems: readonly { code: string; path: readonly unknown[] }[]): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(' '));

const whole = {
  state: 'DRAFT' as StartupState,
  oneLiner: 'Suvarma məsləhəti',
  problem: 'Su itkisi',
  solution: 'Sensorlar',
  country: 'AZ',
  region: 'BAKI' as string | null,
};

describe('sending a record for moderation', () => {
  it.each([
    ['everything said', {}, []],
    ['no line', { oneLiner: null }, ['REQUIRED oneLiner']],
    ['no problem', { problem: null }, ['REQUIRED problem']],
    ['no solution', { solution: null }, ['REQUIRED solution']],
    ['no region at home', { region: null }, ['REQUIRED region']],
    ['no region abroad', { country: 'DE', region: null }, []],
    ['several missing', { problem: null, region: null }, ['REQUIRED problem', 'REQUIRED region']],
  ])('%s', (_, changes, expected) => {
    expect(codes(whyNotSubmit({ ...whole, ...changes }))).toEqual(expected);
  });

  it.each(STARTUP_STATES.filter((state) => state !== 'DRAFT'))('not from %s', (state) => {
    expect(codes(whyNotSubmit({ ...whole, state }))).toEqual(['STARTUP_NOT_A_DRAFT']);
  });
});

describe('deciding about a record', () => {
  it.each(STARTUP_STATES)('in %s', (state) => {
    const isWaiting = state === 'PENDING_MODERATION';
    expect(codes(whyNotModerate({ state, isActorInvolved: false }))).toEqual(isWaiting ? [] : ['STARTUP_NOT_WAITING']);
    expect(codes(whyNotModerate({ state, isActorInvolved: true }))).toEqual([
      isWaiting ? 'MODERATOR_IS_INVOLVED' : 'STARTUP_NOT_WAITING',
    ]);
  });

  it.each([
    [['TEXT_UNCLEAR'], null, []],
    [['OTHER'], null, ['REASON_NEEDS_NOTE note']],
    [['OTHER', 'DUPLICATE'], 'ST-ABC234 ilə eynidir', []],
  ] as const)('with the reasons %j and the note %j', (reasons, note, expected) => {
    expect(codes(whyNotWithReasons(reasons as readonly ReturnReason[], note))).toEqual(expected);
  });
});

describe('changing a record', () => {
  const input = { country: 'AZ', region: 'BAKI', foundedYear: 2020 } as const;
  const facts = { isOrganisationUsable: true, currentYear: 2026 };
  const editable: Record<StartupState, [string[], string[]]> = {
    DRAFT: [[], ['STARTUP_NOT_EDITABLE']],
    PENDING_MODERATION: [['STARTUP_BEING_CHECKED'], ['STARTUP_BEING_CHECKED']],
    ACTIVE: [[], []],
    DORMANT: [[], []],
    CLOSED: [['STARTUP_NOT_EDITABLE'], ['STARTUP_NOT_EDITABLE']],
    ACQUIRED: [['STARTUP_NOT_EDITABLE'], ['STARTUP_NOT_EDITABLE']],
    MERGED: [['STARTUP_NOT_EDITABLE'], ['STARTUP_NOT_EDITABLE']],
  };
  it.each(STARTUP_STATES)('in %s: by a founder, by staff', (state) => {
    const asked = [true, false].map((isByFounder) =>
      codes(whyNotUpdateStartup(input, { ...facts, state, isByFounder })),
    );
    expect(asked).toEqual(editable[state]);
  });

  it.each([
    [{ region: null }, 'ACTIVE', ['REQUIRED region']],
    [{ region: null }, 'DRAFT', []],
    [{ region: null, country: 'GE' }, 'ACTIVE', []],
    [{ country: 'GE' }, 'ACTIVE', ['REGION_ABROAD region']],
    [{ foundedYear: 2027 }, 'ACTIVE', ['FOUNDED_IN_FUTURE foundedYear']],
    [{ foundedYear: 2026 }, 'ACTIVE', []],
  ] as const)('to %j in %s', (changes, state, expected) => {
    expect(codes(whyNotUpdateStartup({ ...input, ...changes }, { ...facts, state, isByFounder: true }))).toEqual(
      expected,
    );
  });

  it('names only an organisation of the founder', () => {
    const foreign = { ...facts, isOrganisationUsable: false };
    expect(codes(whyNotRegisterStartup(input, foreign))).toEqual(['ORGANISATION_NOT_YOURS organisationId']);
  });
});

describe('new texts of a live record', () => {
  const live = { name: 'Bağ', oneLiner: 'a', problem: 'b', solution: 'c', website: null };
  const pending = { ...live, oneLiner: 'yeni' };
  it.each([
    ['the live ones, none waiting', live, null, 'UNCHANGED'],
    ['others, none waiting', pending, null, 'REVISE'],
    ['the waiting ones again', pending, pending, 'UNCHANGED'],
    ['yet others', { ...live, name: 'Bağça' }, pending, 'REVISE'],
    ['the live ones again', live, pending, 'WITHDRAW'],
  ] as const)('%s', (_, saved, waiting, fate) => {
    expect(fateOfTexts(saved, live, waiting)).toBe(fate);
  });

  it.each([
    ['PENDING', false, [], []],
    ['PENDING', true, ['MODERATOR_IS_INVOLVED'], []],
    ['APPROVED', false, ['REVISION_DECIDED'], ['REVISION_DECIDED']],
    ['RETURNED', true, ['REVISION_DECIDED'], ['REVISION_DECIDED']],
    ['WITHDRAWN', false, ['REVISION_DECIDED'], ['REVISION_DECIDED']],
  ] as const)('%s, involved: %s', (revisionState, isActorInvolved, decided, withdrawn) => {
    expect(codes(whyNotDecideRevision({ revisionState, isActorInvolved }))).toEqual(decided);
    expect(codes(whyNotWithdrawRevision({ revisionState }))).toEqual(withdrawn);
  });
});
