import { calculateYears } from './calculation.ts';
import type { CompanyCase } from './company.ts';
import type { BenefitRule } from './rule.ts';

/** What a change means in one year; lines that only one set of rules can compute are counted, not summed. */
export interface YearEffect {
  readonly year: number;
  readonly generalBefore: bigint;
  readonly generalAfter: bigint;
  readonly residentBefore: bigint;
  readonly residentAfter: bigint;
  readonly newlyComputed: number;
}

type Side = 'general' | 'resident';

export function effectByYear(
  company: CompanyCase,
  today: readonly BenefitRule[],
  changed: readonly BenefitRule[],
): readonly YearEffect[] {
  const after = calculateYears(changed, company);
  return calculateYears(today, company).map(({ year, lines }, index): YearEffect => {
    const then = after[index]?.lines ?? [];
    const sums = (side: Side): [bigint, bigint, number] => {
      let [before, later, added] = [0n, 0n, 0];
      for (const [place, line] of lines.entries()) {
        const [old, fresh] = [line[side], then[place]?.[side] ?? null];
        if (old === null && fresh !== null) added += 1;
        if (old === null || fresh === null) continue;
        before += old;
        later += fresh;
      }
      return [before, later, added];
    };
    const [generalBefore, generalAfter, one] = sums('general');
    const [residentBefore, residentAfter, other] = sums('resident');
    return { year, generalBefore, generalAfter, residentBefore, residentAfter, newlyComputed: one + other };
  });
}
