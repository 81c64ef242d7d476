import { currentMoratorium, whyNotAgree, whyNotMoratorium } from './moratorium.ts';

const codes = (obstacles: readonly { readonly code: string }[]) => obstacles.map(({ code }) => code).join();
const open = { startsOn: '2026-11-10', endsOn: null };
const ending = { startsOn: '2026-11-10', endsOn: '2026-12-05' };

describe('a moratorium', () => {
  const facts = { current: null, hasOpenProposal: false, effectiveOn: '2026-12-01', today: '2026-11-26' };
  it.each([
    ['declared', 'DECLARE', {}, ''],
    ['declared beside another', 'DECLARE', { current: open }, 'MORATORIUM_ALREADY'],
    ['declared while one ends', 'DECLARE', { current: ending }, 'MORATORIUM_ALREADY'],
    ['declared twice', 'DECLARE', { hasOpenProposal: true }, 'MORATORIUM_PROPOSAL_OPEN'],
    ['declared for yesterday', 'DECLARE', { effectiveOn: '2026-11-25' }, 'EFFECT_IN_PAST'],
    ['declared for next year', 'DECLARE', { effectiveOn: '2027-11-25' }, 'EFFECT_TOO_LATE'],
    ['lifted', 'LIFT', { current: open }, ''],
    ['lifted where there is none', 'LIFT', {}, 'MORATORIUM_NONE'],
    ['lifted twice', 'LIFT', { current: ending }, 'MORATORIUM_NONE'],
    [
      'lifted before it begins',
      'LIFT',
      { current: { startsOn: '2026-12-20', endsOn: null } },
      'MORATORIUM_ENDS_BEFORE',
    ],
  ] as const)('is %s', (_, kind, change, expected) => {
    expect(codes(whyNotMoratorium({ ...facts, kind, ...change }))).toBe(expected);
  });

  it('needs another officer, once', () => {
    expect(codes(whyNotAgree({ state: 'PROPOSED', isActorProposer: true }))).toBe('SECOND_OFFICER_NEEDED');
    expect(codes(whyNotAgree({ state: 'PROPOSED', isActorProposer: false }))).toBe('');
    expect(codes(whyNotAgree({ state: 'AGREED', isActorProposer: false }))).toBe('ACT_NOT_OPEN');
  });

  it('is current until the day after its end', () => {
    expect(currentMoratorium([ending], '2026-12-04')).toEqual(ending);
    expect(currentMoratorium([ending], '2026-12-05')).toBeNull();
    expect(currentMoratorium([ending, open], '2027-01-01')).toEqual(open);
  });
});
