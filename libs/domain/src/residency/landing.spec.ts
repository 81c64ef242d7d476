import {
  endLandingInput,
  LANDING_STATES,
  type LandingState,
  startLandingInput,
  whyNotComplete,
  whyNotEnd,
  whyNotPlan,
  whyNotReopenItem,
  whyNotStartLanding,
  whyNotWaive,
} from './landing.ts';
import { LANDING_ITEMS, landingItems } from './landing-items.ts';

const codes = (obstacles: readonly { readonly code: string }[]) => obstacles.map(({ code }) => code).join();

describe('a case of soft landing', () => {
  const fine = { country: 'NO', isDissolved: false, hasLive: false, isResident: false };
  it.each([
    ['a foreign company', {}, ''],
    ['one of this country', { country: 'AZ' }, 'LANDING_FOR_FOREIGN'],
    ['one with an open case', { hasLive: true }, 'LANDING_ALREADY_LIVE'],
    ['a resident', { isResident: true }, 'ALREADY_RESIDENT'],
    ['one that is dissolved', { isDissolved: true }, 'ORGANISATION_DISSOLVED'],
  ])('is started by %s: %j %s', (_, change, expected) => {
    expect(codes(whyNotStartLanding({ ...fine, ...change }))).toBe(expected);
  });

  it.each<[LandingState, string, string]>([
    ['REQUESTED', 'LANDING_NOT_TAKEN', ''],
    ['IN_PROGRESS', '', ''],
    ['RESIDENCY', 'STATE_HAS_MOVED_ON', 'STATE_HAS_MOVED_ON'],
    ['PARTNERSHIP', 'STATE_HAS_MOVED_ON', 'STATE_HAS_MOVED_ON'],
    ['CLOSED', 'STATE_HAS_MOVED_ON', 'STATE_HAS_MOVED_ON'],
  ])('in %s work answers "%s" and closing "%s"', (state, work, closing) => {
    const day = { today: '2026-11-26', dueOn: '2026-12-01' };
    const end = { state, openItems: 0, isDissolved: false };
    expect(codes(whyNotPlan({ state, ...day }))).toBe(work);
    expect(codes(whyNotWaive(state, 'OPEN'))).toBe(work);
    expect(codes(whyNotReopenItem(state, 'DONE'))).toBe(work);
    expect(codes(whyNotEnd({ ...end, outcome: 'RESIDENCY' }))).toBe(work);
    expect(codes(whyNotEnd({ ...end, outcome: 'PARTNERSHIP' }))).toBe(work);
    expect(codes(whyNotEnd({ ...end, outcome: 'CLOSED' }))).toBe(closing);
  });

  it.each([
    ['the company without its paper', { isCompany: true }, 'LANDING_ITEM_NEEDS_FILE'],
    ['the company with it', { isCompany: true, hasFile: true }, ''],
    ['an officer who saw it elsewhere', { isCompany: false }, ''],
    ['the company, what is the agency’s', { item: 'MEETING', isCompany: true }, 'LANDING_ITEM_OF_AGENCY'],
    ['the company, what needs none', { item: 'BANK_ACCOUNT', isCompany: true }, ''],
    ['anybody, what is settled', { itemState: 'WAIVED' }, 'LANDING_ITEM_SETTLED'],
  ] as const)('has an item settled by %s', (_, change, expected) => {
    const facts = {
      state: 'IN_PROGRESS',
      itemState: 'OPEN',
      item: 'OWNERS',
      isCompany: false,
      hasFile: false,
    } as const;
    expect(codes(whyNotComplete({ ...facts, ...change }))).toBe(expected);
  });

  it('ends well with nothing open, and is closed at any time', () => {
    const facts = { state: 'IN_PROGRESS', openItems: 2, isDissolved: false } as const;
    expect(whyNotEnd({ ...facts, outcome: 'RESIDENCY' })).toEqual([
      expect.objectContaining({ code: 'LANDING_ITEMS_OPEN', params: { open: 2 } }),
    ]);
    expect(codes(whyNotEnd({ ...facts, outcome: 'PARTNERSHIP' }))).toBe('LANDING_ITEMS_OPEN');
    expect(codes(whyNotEnd({ ...facts, outcome: 'CLOSED' }))).toBe('');
    expect(codes(whyNotEnd({ ...facts, openItems: 0, isDissolved: true, outcome: 'RESIDENCY' }))).toBe(
      'ORGANISATION_DISSOLVED',
    );
  });

  it.each([
    ['2026-11-25', 'LANDING_STEP_IN_PAST'],
    ['2026-11-26', ''],
    ['2027-11-26', ''],
    ['2027-11-27', 'LANDING_STEP_TOO_LATE'],
  ])('plans a step for %s: %s', (dueOn, expected) => {
    expect(codes(whyNotPlan({ state: 'IN_PROGRESS', today: '2026-11-26', dueOn }))).toBe(expected);
  });

  it('reopens only what is settled, and waives only what is open', () => {
    expect(codes(whyNotReopenItem('IN_PROGRESS', 'OPEN'))).toBe('LANDING_ITEM_OPEN');
    expect(codes(whyNotWaive('IN_PROGRESS', 'DONE'))).toBe('LANDING_ITEM_SETTLED');
  });

  it('asks papers of the company alone', () => {
    expect(
      LANDING_ITEMS.filter((item) => landingItems[item].needsFile && landingItems[item].party === 'AGENCY'),
    ).toEqual([]);
    expect(LANDING_STATES).toHaveLength(5);
  });

  it('does not begin without a plan, nor end without reasons', () => {
    const start = { organisationId: crypto.randomUUID(), goal: 'MARKET', plan: ' ', idempotencyKey: '12345678' };
    expect(startLandingInput.safeParse(start).success).toBe(false);
    expect(startLandingInput.safeParse({ ...start, plan: 'Bakıda ofis' }).success).toBe(true);
    expect(endLandingInput.safeParse({ id: crypto.randomUUID(), outcome: 'CLOSED', reasons: '' }).success).toBe(false);
  });
});
