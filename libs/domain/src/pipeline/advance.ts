import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, optionalLine, paragraph } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import { normaliseWebsite } from '../organisations/website.ts';
import { advanceEvent, regressEvent } from './journey.ts';
import type { JourneyProblem } from './journey-messages.ts';
import { STAGES, type Stage, type StartupState } from './vocabulary.ts';

export const STAGE_NOTE_MAX = 2000;
const EVIDENCE_URL_MAX = 500;

/** What staff confirm by hand before investors see a startup; what the record itself shows is asked of the record. */
export const MATCHING_CHECKLIST = ['PITCH_HEARD', 'FINANCES_SEEN', 'OWNERSHIP_CLEAR'] as const;
export type ChecklistItem = (typeof MATCHING_CHECKLIST)[number];
export const checklistLabels: Readonly<Record<ChecklistItem, Localised>> = {
  PITCH_HEARD: {
    az: 'Təqdimat dinlənilib və suallara cavab verilib',
    en: 'The pitch was heard and questions were answered',
    ru: 'Презентация заслушана, на вопросы даны ответы',
  },
  FINANCES_SEEN: {
    az: 'Maliyyə göstəricilərinə baxılıb',
    en: 'The finances were looked at',
    ru: 'Финансовые показатели просмотрены',
  },
  OWNERSHIP_CLEAR: {
    az: 'Paylar və mülkiyyət aydındır',
    en: 'Shares and ownership are clear',
    ru: 'Доли и права собственности ясны',
  },
};

/** What the record itself must show before investor matching. */
export const READINESS_KEYS = ['PROFILE', 'TRACTION', 'DECK', 'CONSENT'] as const;
export type ReadinessKey = (typeof READINESS_KEYS)[number];
export type Readiness = Readonly<Record<ReadinessKey, boolean>>;
export const readinessLabels: Readonly<Record<ReadinessKey, Localised>> = {
  PROFILE: {
    az: 'Problem, həll və qısa təsvir yazılıb',
    en: 'Problem, solution and one-liner are written',
    ru: 'Описаны проблема, решение и суть в одной строке',
  },
  TRACTION: {
    az: 'Son üç ayın göstəriciləri təqdim edilib',
    en: 'Metrics of the last three months are reported',
    ru: 'Показатели за последние три месяца представлены',
  },
  DECK: { az: 'Təqdimat faylı yüklənib', en: 'The deck is uploaded', ru: 'Презентация загружена' },
  CONSENT: {
    az: 'İnvestorlara göstərilməyə razılıq qüvvədədir',
    en: 'Consent to be shown to investors is live',
    ru: 'Согласие на показ инвесторам действует',
  },
};
const readinessProblems = {
  PROFILE: 'PROFILE_INCOMPLETE',
  TRACTION: 'TRACTION_NEEDED',
  DECK: 'DECK_NEEDED',
  CONSENT: 'CONSENT_NEEDED',
} as const satisfies Record<ReadinessKey, JourneyProblem>;

const evidenceUrl = z.pipe(
  z.nullish(
    z.string().check(
      z.overwrite((text) => normaliseWebsite(text).replace(/^https?:/i, (scheme) => scheme.toLowerCase())),
      z.maxLength(EVIDENCE_URL_MAX),
      z.refine(
        (text) => text === '' || /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?::\d{2,5})?(?:[/?#]\S*)?$/u.test(text),
        {
          error: 'EVIDENCE_URL_FORMAT' satisfies JourneyProblem,
        },
      ),
    ),
  ),
  z.transform((text) => text || null),
);
const note = z.pipe(
  z.nullish(z.string().check(z.trim(), z.maxLength(STAGE_NOTE_MAX))),
  z.transform((text) => text || null),
);

export const advanceStartupInput = z.object({
  id,
  to: z.enum(STAGES),
  enteredOn: z.iso.date(),
  evidenceUrl,
  evidenceFileId: z.pipe(
    z.nullish(id),
    z.transform((value) => value ?? null),
  ),
  isChecked: z.pipe(
    z.nullish(z.boolean()),
    z.transform((value) => value ?? false),
  ),
  checklist: z.pipe(
    z.nullish(z.array(z.enum(MATCHING_CHECKLIST))),
    z.transform((value) => value ?? []),
  ),
  reason: optionalLine(500),
  note,
});

export const REGRESS_REASONS = [
  'PIVOT',
  'PRODUCT_WITHDRAWN',
  'EVIDENCE_FAILED',
  'FUNDING_FELL_THROUGH',
  'TEAM_LEFT',
  'OTHER',
] as const;
export type RegressReason = (typeof REGRESS_REASONS)[number];
export const regressReasonLabels: Readonly<Record<RegressReason, Localised>> = {
  PIVOT: { az: 'İdeya dəyişib', en: 'The idea has changed', ru: 'Идея изменилась' },
  PRODUCT_WITHDRAWN: { az: 'Məhsul geri götürülüb', en: 'The product was withdrawn', ru: 'Продукт отозван' },
  EVIDENCE_FAILED: {
    az: 'Sübut özünü doğrultmayıb',
    en: 'The evidence did not hold',
    ru: 'Доказательство не подтвердилось',
  },
  FUNDING_FELL_THROUGH: {
    az: 'İnvestisiya baş tutmayıb',
    en: 'The funding fell through',
    ru: 'Инвестиция не состоялась',
  },
  TEAM_LEFT: { az: 'Komanda dağılıb', en: 'The team has left', ru: 'Команда распалась' },
  OTHER: { az: 'Başqa səbəb', en: 'Another reason', ru: 'Другая причина' },
};
export const regressStartupInput = z.object({
  id,
  to: z.enum(STAGES),
  enteredOn: z.iso.date(),
  reason: z.enum(REGRESS_REASONS),
  note: paragraph(STAGE_NOTE_MAX),
});

/** What stands before any evidence is shown: the record, the table, the person, what the record itself proves. */
export interface StepFacts {
  readonly state: StartupState;
  readonly stage: Stage;
  readonly stageOn: CalendarDate;
  readonly today: CalendarDate;
  readonly isByPipelineOfficer: boolean;
  readonly isByInvestmentOfficer: boolean;
  readonly readiness: Readiness;
}

export interface Evidence {
  readonly enteredOn: CalendarDate;
  readonly evidenceUrl: string | null;
  /** What is known of the attached file; null when none is attached or it is not this startup's. */
  readonly evidenceFile: { readonly isClean: boolean } | null;
  readonly isChecked: boolean;
  readonly checklist: readonly ChecklistItem[];
  readonly reason: string | null;
  readonly note: string | null;
}

/** Why the step is not possible now, whatever evidence is shown: what the dialog lists before it asks. */
export function whyNotStep(to: Stage, facts: StepFacts): WhyNot<JourneyProblem> {
  if (facts.state !== 'ACTIVE') return [problem('JOURNEY_NEEDS_ACTIVE')];
  if (advanceEvent(facts.stage, to) === null) return [problem('STAGE_NOT_NEXT', { path: ['to'] })];
  const obstacles: Problem<JourneyProblem>[] = [];
  if (to === 'FUNDED' && !facts.isByInvestmentOfficer) obstacles.push(problem('STAGE_BY_INVESTMENT_STAFF'));
  if (to !== 'FUNDED' && !facts.isByPipelineOfficer) obstacles.push(problem('STAGE_BY_PROGRAMME_STAFF'));
  if (to === 'INVESTOR_MATCHING')
    obstacles.push(
      ...READINESS_KEYS.filter((key) => !facts.readiness[key]).map((key) => problem(readinessProblems[key])),
    );
  return obstacles;
}

export function whyNotAdvance(to: Stage, facts: StepFacts, evidence: Evidence): WhyNot<JourneyProblem> {
  const impossible = whyNotStep(to, facts);
  if (facts.state !== 'ACTIVE' || advanceEvent(facts.stage, to) === null) return impossible;
  return [...impossible, ...whyNotOn(evidence.enteredOn, facts), ...whyNotProven(to, facts.stage, evidence)];
}

function whyNotProven(to: Stage, from: Stage, evidence: Evidence): WhyNot<JourneyProblem> {
  switch (to) {
    case 'IDEA':
      return [];
    case 'MVP':
      return whyNotWorking(evidence);
    case 'INCUBATION':
    case 'ACCELERATION':
      return [
        ...whyNotDocumented(evidence),
        ...(from === 'IDEA' && evidence.reason === null ? [problem('SKIP_REASON_NEEDED', { path: ['reason'] })] : []),
      ];
    case 'INVESTOR_MATCHING':
      return whyNotListed(evidence);
    case 'FUNDED':
      return [
        ...whyNotDocumented(evidence),
        ...(evidence.note === null ? [problem('FUNDING_NOTE_NEEDED', { path: ['note'] })] : []),
      ];
  }
}

function whyNotWorking(evidence: Evidence): WhyNot<JourneyProblem> {
  const obstacles: Problem<JourneyProblem>[] = [];
  if (evidence.evidenceFile?.isClean === false)
    obstacles.push(problem('EVIDENCE_FILE_NOT_CLEAN', { path: ['evidenceFileId'] }));
  else if (evidence.evidenceFile === null && evidence.evidenceUrl === null)
    obstacles.push(problem('EVIDENCE_NEEDED', { path: ['evidenceUrl'] }));
  if (!evidence.isChecked) obstacles.push(problem('CHECK_NEEDED', { path: ['isChecked'] }));
  return obstacles;
}

function whyNotDocumented({ evidenceFile }: Evidence): WhyNot<JourneyProblem> {
  const path = ['evidenceFileId'];
  if (evidenceFile === null) return [problem('EVIDENCE_FILE_NEEDED', { path })];
  return evidenceFile.isClean ? [] : [problem('EVIDENCE_FILE_NOT_CLEAN', { path })];
}

function whyNotListed({ checklist }: Evidence): WhyNot<JourneyProblem> {
  const missing = MATCHING_CHECKLIST.filter((item) => !checklist.includes(item)).length;
  return missing === 0 ? [] : [problem('CHECKLIST_INCOMPLETE', { path: ['checklist'], params: { missing } })];
}

/** A stage is entered on a day that has come and that does not lie before the present stage. */
function whyNotOn(
  enteredOn: CalendarDate,
  { today, stageOn }: Pick<StepFacts, 'today' | 'stageOn'>,
): WhyNot<JourneyProblem> {
  const path = ['enteredOn'];
  if (enteredOn > today) return [problem('ENTRY_IN_FUTURE', { path })];
  return enteredOn < stageOn ? [problem('ENTRY_BEFORE_STAGE', { path, params: { date: stageOn } })] : [];
}

export type RegressFacts = Pick<StepFacts, 'state' | 'stage' | 'stageOn' | 'today'>;

/** A startup that sleeps may still be put back; one that has ended stays where it was. */
export function whyNotRegress(to: Stage, facts: RegressFacts, enteredOn: CalendarDate): WhyNot<JourneyProblem> {
  const impossible = whyNotStepBack(facts);
  if (impossible.length > 0) return impossible;
  const obstacles = regressEvent(facts.stage, to) === null ? [problem('STAGE_NOT_EARLIER', { path: ['to'] })] : [];
  return [...obstacles, ...whyNotOn(enteredOn, facts)];
}

export function whyNotStepBack({ state }: Pick<RegressFacts, 'state'>): WhyNot<JourneyProblem> {
  return state === 'ACTIVE' || state === 'DORMANT' ? [] : [problem('JOURNEY_NEEDS_LIVE')];
}
