import { KNOWN_CALENDAR_ROWS } from '../kernel/holidays.ts';
import { workingCalendar } from '../kernel/working-days.ts';
import { receiptTerms } from './application-receipt.ts';
import { KNOWN_TERMS, type TermRow } from './application-terms.ts';

const calendar = workingCalendar(KNOWN_CALENDAR_ROWS);
const facts = { calendar, startedOn: '2026-09-07', receivedOn: '2026-09-07', pauses: [] };

describe('what a receipt says of both deadlines', () => {
  it('counts them from the day on which the application came, and says how sure each is', () => {
    expect(receiptTerms(facts)).toEqual({
      total: { length: 20, lastDay: '2026-10-05', confidence: 'PRESS' },
      check: { length: 5, lastDay: '2026-09-14', confidence: 'PEER' },
    });
  });

  it('after a correction the check begins anew, and the total goes on without the days it lay with the applicant', () => {
    const pauses = [{ pausedOn: '2026-09-09', resumedOn: '2026-09-16' }];
    expect(receiptTerms({ ...facts, receivedOn: '2026-09-16', pauses })).toMatchObject({
      total: { lastDay: '2026-10-12' },
      check: { lastDay: '2026-09-23' },
    });
  });

  it.each([
    ['still lies there', null],
    ['came back later', '2026-09-30'],
  ])('what was sent back afterwards and %s changes nothing', (_, resumedOn) => {
    expect(receiptTerms({ ...facts, pauses: [{ pausedOn: '2026-09-09', resumedOn }] })).toEqual(receiptTerms(facts));
  });

  it('says nothing where no term is known', () => {
    const unknown = KNOWN_TERMS.map((row): TermRow => ({ ...row, length: null }));
    expect(receiptTerms(facts, unknown)).toEqual({ total: null, check: null });
    expect(receiptTerms(facts, [])).toEqual({ total: null, check: null });
  });
});
