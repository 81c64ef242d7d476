import * as z from 'zod/mini';
import { isCalendarDate } from '../kernel/zone.ts';
import { CITIZENSHIPS, LEGAL_FORMS } from './company.ts';
import { ANSWERS, BUSINESS_FORMS, PLACE_ANSWERS } from './screener.ts';
import { RESIDENT_PLACES } from './vocabulary.ts';

export const GROUPS_MAX = 20;
export const PEOPLE_MAX = 100_000;
const FIRST_DAY = '2023-01-01';
const LAST_DAY = '2036-12-31';

/** Qəpik as text, up to ten billion manats. */
const qepik = z.pipe(
  z.string().check(z.regex(/^\d{1,12}$/)),
  z.transform((text) => BigInt(text)),
);
const bps = z.int().check(z.minimum(0), z.maximum(10_000));
const issuedOn = z
  .string()
  .check(z.refine((day) => isCalendarDate(day) && day >= FIRST_DAY && day <= LAST_DAY, { error: 'RULE_ISSUE_DAY' }));

export const calculateBenefitsInput = z.object({
  legalForm: z.enum(LEGAL_FORMS),
  place: z.enum(RESIDENT_PLACES),
  issuedOn,
  turnover: qepik,
  qualifyingBps: bps,
  otherCosts: qepik,
  dividends: qepik,
  imports: qepik,
  property: qepik,
  groups: z
    .array(
      z.object({
        people: z.int().check(z.minimum(0), z.maximum(PEOPLE_MAX)),
        monthlyPay: qepik,
        citizenship: z.enum(CITIZENSHIPS),
        hasReducedBase: z.boolean(),
      }),
    )
    .check(z.maxLength(GROUPS_MAX)),
  assumptions: z
    .array(
      z.object({
        code: z.string().check(z.maxLength(60)),
        bps: z._default(z.nullable(bps), null),
        employerBps: z._default(z.nullable(bps), null),
        amount: z._default(z.nullable(qepik), null),
      }),
    )
    .check(z.maxLength(GROUPS_MAX)),
  withSwitchedOff: z.boolean(),
});

export const screenStatusInput = z.object({
  form: z.enum(BUSINESS_FORMS),
  activity: z.string().check(z.minLength(1), z.maxLength(60)),
  place: z.enum(PLACE_ANSWERS),
  isInnovative: z.enum(ANSWERS),
  isParkOperator: z.boolean(),
  employees: z._default(
    z.nullable(
      z.pipe(
        z.int().check(z.minimum(0), z.maximum(PEOPLE_MAX)),
        z.transform((number) => BigInt(number)),
      ),
    ),
    null,
  ),
  turnover: z._default(z.nullable(qepik), null),
  largeFoundersBps: z._default(
    z.nullable(
      z.pipe(
        bps,
        z.transform((number) => BigInt(number)),
      ),
    ),
    null,
  ),
});
