import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import { isWithin } from './clock.ts';
import type { BenefitRule } from './rule.ts';

export const BUSINESS_FORMS = ['LOCAL_COMPANY', 'SOLE_TRADER', 'FOREIGN_COMPANY', 'NOT_YET'] as const;
export type BusinessForm = (typeof BUSINESS_FORMS)[number];
export const ANSWERS = ['YES', 'NO', 'UNSURE'] as const;
export type Answer = (typeof ANSWERS)[number];
export const PLACE_ANSWERS = ['OUTSIDE', 'INSIDE', 'UNDECIDED'] as const;
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number];
/** Instead of a class of the list. */
export const OTHER_ACTIVITY = 'OTHER';
export const UNSURE_ACTIVITY = 'UNSURE';

/** What a person tells about the business; null: not said. */
export interface Screening {
  readonly form: BusinessForm;
  readonly activity: string;
  readonly place: PlaceAnswer;
  readonly isInnovative: Answer;
  readonly isParkOperator: boolean;
  readonly employees: bigint | null;
  readonly turnover: bigint | null;
  readonly largeFoundersBps: bigint | null;
}

export const SCREENED_STATUSES = ['TECHNOPARK_OUTSIDE', 'TECHNOPARK_INSIDE', 'STARTUP_CERTIFICATE'] as const;
export type ScreenedStatus = (typeof SCREENED_STATUSES)[number];
export const VERDICTS = ['FITS', 'POSSIBLE', 'DOES_NOT_FIT'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** UNCONFIRMED: the law may ask for more than anybody could find; shown, and not counted. */
export const MEASURES = ['MET', 'NOT_MET', 'UNKNOWN', 'UNCONFIRMED'] as const;
export type Measure = (typeof MEASURES)[number];
export const SCREENING_HINTS = ['REGISTER_FIRST', 'FOREIGN_BRANCH', 'FIND_ACTIVITY', 'SAY_MORE', 'ASK_LAWYER'] as const;
export type ScreeningHint = (typeof SCREENING_HINTS)[number];

export interface ScreeningReason {
  readonly rule: BenefitRule;
  readonly measure: Measure;
  readonly hint: ScreeningHint | null;
}

export interface StatusVerdict {
  readonly status: ScreenedStatus;
  readonly verdict: Verdict;
  readonly reasons: readonly ScreeningReason[];
  /** The benefit on income that decides the choice, with its clock. */
  readonly benefit: BenefitRule | null;
}

export const OUTCOMES = ['FITS', 'UNCERTAIN', 'NEITHER'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface ScreeningResult {
  readonly outcome: Outcome;
  /** What fits best first. */
  readonly statuses: readonly StatusVerdict[];
}

interface Measured {
  readonly measure: Measure;
  readonly hint: ScreeningHint | null;
}

const met: Measured = { measure: 'MET', hint: null };
const notMet: Measured = { measure: 'NOT_MET', hint: null };
const unknown = (hint: ScreeningHint): Measured => ({ measure: 'UNKNOWN', hint });
const byAnswer: Readonly<Record<Answer, Measured>> = { YES: met, NO: notMet, UNSURE: unknown('SAY_MORE') };

/** How each condition is measured; the condition itself, its limit and its source are rows of the rule table. */
const MEASURED_BY: Readonly<Record<string, (asked: Screening, rule: BenefitRule) => Measured>> = {
  C_RESIDENT_LEGAL_FORM: ({ form }) =>
    form === 'NOT_YET' ? unknown('REGISTER_FIRST') : form === 'FOREIGN_COMPANY' ? unknown('FOREIGN_BRANCH') : met,
  C_RESIDENT_ACTIVITY: ({ activity }) =>
    activity === OTHER_ACTIVITY ? notMet : activity === UNSURE_ACTIVITY ? unknown('FIND_ACTIVITY') : met,
  C_RESIDENT_INNOVATION: ({ isInnovative }) => byAnswer[isInnovative],
  C_RESIDENT_NOT_OPERATOR: ({ isParkOperator }) => (isParkOperator ? notMet : met),
  C_RESIDENT_REVENUE_SHARE: () => ({ measure: 'UNCONFIRMED', hint: 'ASK_LAWYER' }),
  C_STARTUP_HEADCOUNT: ({ employees }, rule) => withinLimit(employees, rule),
  C_STARTUP_TURNOVER: ({ turnover }, rule) => withinLimit(turnover, rule),
  C_STARTUP_LARGE_FOUNDERS: ({ largeFoundersBps }, rule) => withinLimit(largeFoundersBps, rule),
  C_STARTUP_TAXPAYER: ({ form }) =>
    form === 'NOT_YET' ? unknown('REGISTER_FIRST') : form === 'FOREIGN_COMPANY' ? notMet : met,
  C_STARTUP_INNOVATION: ({ isInnovative }) => byAnswer[isInnovative],
};

function withinLimit(value: bigint | null, { computation }: BenefitRule): Measured {
  const limit = computation.kind === 'LIMIT' ? computation.parameters : null;
  if (limit === null) return { measure: 'UNCONFIRMED', hint: 'ASK_LAWYER' };
  if (value === null) return unknown('SAY_MORE');
  return value <= limit.maximum ? met : notMet;
}

const BENEFIT_OF: Readonly<Record<ScreenedStatus, (asked: Screening) => string>> = {
  TECHNOPARK_OUTSIDE: ({ form }) => (form === 'SOLE_TRADER' ? 'T2_SOLE_TRADER_INCOME_TAX' : 'T1_PROFIT_TAX'),
  TECHNOPARK_INSIDE: ({ form }) => (form === 'SOLE_TRADER' ? 'T2_SOLE_TRADER_INCOME_TAX' : 'T1_PROFIT_TAX'),
  STARTUP_CERTIFICATE: () => 'S_PROFIT_TAX',
};

/** Which status fits: every reason is a row of the rule table, with its source. */
export function screenStatus(rules: readonly BenefitRule[], asked: Screening, on: CalendarDate): ScreeningResult {
  const inForce = rules.filter(({ valid, computation }) => isWithin(valid, on) && computation.kind !== 'REPEALED');
  const looked = SCREENED_STATUSES.filter((status) => isAsked(status, asked.place));
  const statuses = looked.map((status): StatusVerdict => {
    const reasons = inForce
      .filter((rule) => rule.topic === 'ELIGIBILITY' && isOf(rule, status))
      .flatMap((rule): ScreeningReason[] => {
        const measure = MEASURED_BY[rule.code];
        return measure === undefined ? [] : [{ rule, ...measure(asked, rule) }];
      });
    const benefit = inForce.find(({ code }) => code === BENEFIT_OF[status](asked)) ?? null;
    return { status, verdict: verdictOf(reasons), reasons, benefit };
  });
  const best = [...statuses].sort((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict));
  const first = best[0] as StatusVerdict;
  const outcome = first.verdict === 'FITS' ? 'FITS' : first.verdict === 'POSSIBLE' ? 'UNCERTAIN' : 'NEITHER';
  return { outcome, statuses: best };
}

const isAsked = (status: ScreenedStatus, place: PlaceAnswer): boolean =>
  status === 'STARTUP_CERTIFICATE' || place === 'UNDECIDED' || status === `TECHNOPARK_${place}`;

function isOf({ side, scope }: BenefitRule, status: ScreenedStatus): boolean {
  if (status === 'STARTUP_CERTIFICATE') return side === 'STARTUP_CERTIFICATE';
  return side === 'RESIDENT' && (scope === 'BOTH' || status === `TECHNOPARK_${scope}`);
}

function verdictOf(reasons: readonly ScreeningReason[]): Verdict {
  if (reasons.some(({ measure }) => measure === 'NOT_MET')) return 'DOES_NOT_FIT';
  return reasons.some(({ measure }) => measure === 'UNKNOWN') ? 'POSSIBLE' : 'FITS';
}

export const screeningHintLabels: Readonly<Record<ScreeningHint, Localised>> = {
  REGISTER_FIRST: {
    az: 'Əvvəlcə Azərbaycanda hüquqi şəxs və ya fərdi sahibkar kimi qeydiyyatdan keçin.',
    en: 'Register a legal entity or a sole trader in Azerbaijan first.',
    ru: 'Сначала зарегистрируйте в Азербайджане юридическое лицо или предпринимателя.',
  },
  FOREIGN_BRANCH: {
    az: 'Xarici şirkətlər də rezident olur: onlar əvvəlcə Azərbaycanda qeydiyyatdan keçir.',
    en: 'Foreign companies become residents too: they register in Azerbaijan first.',
    ru: 'Иностранные компании тоже становятся резидентами: сначала они регистрируются в Азербайджане.',
  },
  FIND_ACTIVITY: {
    az: 'Fəaliyyət siniflərinin izahını oxuyun və sizə uyğununu seçin.',
    en: 'Read the guide to the classes of activity and choose yours.',
    ru: 'Прочитайте описание видов деятельности и выберите свой.',
  },
  SAY_MORE: {
    az: 'Bu barədə cavab verin ki, nəticə dəqiqləşsin.',
    en: 'Answer this to make the result certain.',
    ru: 'Ответьте на этот вопрос, и результат станет точнее.',
  },
  ASK_LAWYER: {
    az: 'Mənbələrdə təsdiqlənməyib: nəticəyə təsir etmir, amma hüquqşünasla dəqiqləşdirin.',
    en: 'Unconfirmed in the sources: not counted here, but check it with a lawyer.',
    ru: 'В источниках не подтверждено: на результат не влияет, но уточните у юриста.',
  },
};
