import { KNOWN_CALENDAR_ROWS } from '../kernel/holidays.ts';
import { workingCalendar } from '../kernel/working-days.ts';
import { KNOWN_REPORT_TERMS } from './report-terms.ts';
import { RESIDENCY_STATES } from './residency.ts';
import { heardUntil, reviewTerms, submitExplanationInput, whyNotExplain } from './review.ts';

const calendar = workingCalendar(KNOWN_CALENDAR_ROWS);

describe('the terms of a review (Ukraine: 5 to 20 working days to explain; Moldova: 30 days to cure)', () => {
  it.each([
    // Ten working days over two weekends; thirty days over the end of a month.
    ['2026-10-01', '2026-10-15', '2026-10-31'],
    ['2026-02-02', '2026-02-16', '2026-03-04'],
  ])('opened on %s: explain by %s, cure by %s', (openedOn, explainBy, cureBy) => {
    expect(reviewTerms(openedOn, calendar)).toEqual({ explainBy, cureBy });
  });

  it('are not guessed where none is known', () => {
    const unknown = KNOWN_REPORT_TERMS.map((row) => ({ ...row, length: null }));
    expect(reviewTerms('2026-10-01', calendar, unknown)).toEqual({ explainBy: null, cureBy: null });
    expect(reviewTerms('2025-12-31', calendar)).toEqual({ explainBy: null, cureBy: null });
  });
});

it.each([
  ['2026-10-15', '2026-10-31', '2026-10-31'],
  ['2026-10-15', '2026-10-10', '2026-10-15'],
  ['2026-10-15', null, '2026-10-15'],
  [null, '2026-10-31', '2026-10-31'],
  [null, null, null],
])('explain by %s, cure by %s: heard until %s', (explainBy, cureBy, expected) => {
  expect(heardUntil({ explainBy, cureBy })).toBe(expected);
});

it('takes an explanation while the review is open, and only then', () => {
  for (const state of RESIDENCY_STATES)
    expect(whyNotExplain({ state }).map(({ code }) => code)).toEqual(
      state === 'UNDER_REVIEW' ? [] : ['NOT_UNDER_REVIEW'],
    );
});

it('needs words; the cure may be missing', () => {
  const id = '0190a1b2-0000-7000-8000-000000000001';
  expect(submitExplanationInput.safeParse({ id, text: 'Səbəb' })).toMatchObject({ data: { cure: null } });
  expect(submitExplanationInput.safeParse({ id, text: ' ' }).success).toBe(false);
});
