import * as z from 'zod/mini';
import { finSchema } from '../identity/person.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey, line, paragraph, REASON_MAX } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays } from '../kernel/zone.ts';
import { type ResidencyEvent, type ResidencyState, residencyMachine } from './residency.ts';
import type { ResidencyProblem } from './residency-messages.ts';
import { proposedState, rejectedState } from './second-officer.ts';

export const ACT_KINDS = [
  'ISSUE',
  'OPEN_REVIEW',
  'CLOSE_REVIEW',
  'SUSPEND',
  'REINSTATE',
  'REVOKE',
  'WITHDRAW',
  'EXPIRE',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];
export const actKindLabels: Readonly<Record<ActKind, Localised>> = {
  ISSUE: { az: 'Şəhadətnamə verildi', en: 'Certificate issued', ru: 'Свидетельство выдано' },
  OPEN_REVIEW: { az: 'Yoxlama başlandı', en: 'Review opened', ru: 'Начата проверка' },
  CLOSE_REVIEW: { az: 'Yoxlama bağlandı', en: 'Review closed', ru: 'Проверка завершена' },
  SUSPEND: { az: 'Dayandırıldı', en: 'Suspended', ru: 'Приостановлено' },
  REINSTATE: { az: 'Bərpa edildi', en: 'Reinstated', ru: 'Восстановлено' },
  REVOKE: { az: 'Ləğv edildi', en: 'Revoked', ru: 'Отозвано' },
  WITHDRAW: { az: 'Öz istəyi ilə çıxdı', en: 'Withdrew', ru: 'Вышел по заявлению' },
  EXPIRE: { az: 'Müddəti bitdi', en: 'Term ended', ru: 'Срок истёк' },
};

/** The step each act takes in the lifecycle; an issue begins it. */
export const actSteps: Readonly<Record<Exclude<ActKind, 'ISSUE'>, ResidencyEvent>> = {
  OPEN_REVIEW: 'openReview',
  CLOSE_REVIEW: 'closeReview',
  SUSPEND: 'suspend',
  REINSTATE: 'reinstate',
  REVOKE: 'revoke',
  WITHDRAW: 'withdraw',
  EXPIRE: 'expire',
};

/** Whatever gives or takes status waits for a second person (PRODUCT, lifecycles, rule 4). */
export const FOUR_EYES_KINDS: readonly ActKind[] = ['SUSPEND', 'REINSTATE', 'REVOKE'];
/** What tax and customs are told; a review is nobody else's business. */
export const TOLD_KINDS: readonly ActKind[] = ['ISSUE', 'SUSPEND', 'REINSTATE', 'REVOKE', 'WITHDRAW', 'EXPIRE'];

/**
 * Why an act is taken. The grounds of local law were not found (reference, 6.3): these are the ones that peers apply, as words a
 * resident understands, and each act names the provision it rests on beside them.
 */
export const ACT_GROUNDS = [
  'APPLICATION_GRANTED',
  'REPORT_MISSING',
  'QUALIFYING_SHARE',
  'OUTSIDE_ACTIVITY',
  'FALSE_INFORMATION',
  'REGISTRY_SIGNAL',
  'OWNERS_CHANGED',
  'CURED',
  'EXPLAINED',
  'DECISION_ANNULLED',
  'OWN_REQUEST',
  'TERM_ENDED',
] as const;
export type ActGround = (typeof ACT_GROUNDS)[number];

const BREACHES: readonly ActKind[] = ['OPEN_REVIEW', 'SUSPEND', 'REVOKE'];
export const actGrounds: Readonly<
  Record<ActGround, { readonly kinds: readonly ActKind[]; readonly label: Localised }>
> = {
  APPLICATION_GRANTED: {
    kinds: ['ISSUE'],
    label: { az: 'Müraciət təmin edilib', en: 'Application granted', ru: 'Заявка удовлетворена' },
  },
  REPORT_MISSING: {
    kinds: BREACHES,
    label: { az: 'Hesabat təqdim edilməyib', en: 'Report not filed', ru: 'Отчёт не представлен' },
  },
  QUALIFYING_SHARE: {
    kinds: BREACHES,
    label: {
      az: 'Güzəştli fəaliyyətin payı azdır',
      en: 'Share of qualifying income too low',
      ru: 'Низкая доля льготного дохода',
    },
  },
  OUTSIDE_ACTIVITY: {
    kinds: BREACHES,
    label: {
      az: 'Siyahıdan kənar fəaliyyət',
      en: 'Activity outside the list',
      ru: 'Деятельность вне перечня',
    },
  },
  FALSE_INFORMATION: {
    kinds: BREACHES,
    label: { az: 'Məlumat doğru deyil', en: 'Information not true', ru: 'Недостоверные сведения' },
  },
  REGISTRY_SIGNAL: {
    kinds: BREACHES,
    label: {
      az: 'Dövlət reyestrindən siqnal',
      en: 'Signal from a state register',
      ru: 'Сигнал государственного реестра',
    },
  },
  OWNERS_CHANGED: {
    kinds: BREACHES,
    label: {
      az: 'Sahiblərin dəyişməsi bildirilməyib',
      en: 'Change of owners not announced',
      ru: 'Не сообщено о смене владельцев',
    },
  },
  CURED: {
    kinds: ['CLOSE_REVIEW', 'REINSTATE'],
    label: { az: 'Pozuntu aradan qaldırılıb', en: 'Breach cured', ru: 'Нарушение устранено' },
  },
  EXPLAINED: {
    kinds: ['CLOSE_REVIEW', 'REINSTATE'],
    label: { az: 'İzahat qəbul edilib', en: 'Explanation accepted', ru: 'Объяснение принято' },
  },
  DECISION_ANNULLED: {
    kinds: ['CLOSE_REVIEW', 'REINSTATE'],
    label: {
      az: 'Əvvəlki qərar ləğv edilib',
      en: 'The former decision was annulled',
      ru: 'Прежнее решение отменено',
    },
  },
  OWN_REQUEST: {
    kinds: ['WITHDRAW'],
    label: { az: 'Rezidentin müraciəti', en: 'The resident’s own request', ru: 'Заявление резидента' },
  },
  TERM_ENDED: {
    kinds: ['EXPIRE'],
    label: { az: 'Müddət bitib', en: 'The term ended', ru: 'Срок закончился' },
  },
};

export function groundsOf(kind: ActKind): readonly ActGround[] {
  return ACT_GROUNDS.filter((ground) => actGrounds[ground].kinds.includes(kind));
}

export const ACT_STATES = ['PROPOSED', 'AGREED', 'DONE', 'REJECTED'] as const;
export type ActState = (typeof ACT_STATES)[number];
/** A residency has at most one act in these. */
export const OPEN_ACT_STATES: readonly ActState[] = ['PROPOSED', 'AGREED'];

/** A decision about a residency, from its draft to the day on which it takes effect. */
export const residencyActMachine = defineMachine({
  name: 'residencyAct',
  storedIn: { table: 'residency_act', column: 'state' },
  initial: 'PROPOSED',
  states: {
    PROPOSED: proposedState,
    AGREED: { label: { az: 'Gününü gözləyir', en: 'Takes effect later', ru: 'Вступит в силу позже' } },
    DONE: { label: { az: 'Qüvvədədir', en: 'In effect', ru: 'Действует' }, terminal: true },
    REJECTED: rejectedState,
  },
  transitions: [
    {
      event: 'approve',
      from: ['PROPOSED'],
      to: 'AGREED',
      emits: 'residencyAct.approved',
      note: 'by another officer than the one who proposed it',
    },
    { event: 'reject', from: ['PROPOSED'], to: 'REJECTED', emits: 'residencyAct.rejected' },
    {
      event: 'carryOut',
      from: ['AGREED'],
      to: 'DONE',
      emits: 'residencyAct.done',
      note: 'on its day, together with the step of the residency',
    },
  ],
});

export const LEGAL_BASIS_MAX = 300;
/** So far ahead an act may be dated; the first day of next month, as peers have it, lies well within. */
export const EFFECTIVE_DAYS_MAX = 60;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const decision = {
  id,
  ground: z.enum(ACT_GROUNDS),
  legalBasis: line(LEGAL_BASIS_MAX, 3),
  reasons: paragraph(REASON_MAX),
  appealRoute: paragraph(REASON_MAX),
  effectiveOn: day,
};
export const residencyDecisionInput = z.object(decision);
export type ResidencyDecisionInput = z.infer<typeof residencyDecisionInput>;
const withdrawal = { id, effectiveOn: day, reasons: paragraph(REASON_MAX) };
export const startWithdrawalSignatureInput = z.object({ ...withdrawal, fin: finSchema });
export const withdrawFromResidencyInput = z.object({ ...withdrawal, signatureId: id });
export const residencyActInput = z.object({ id });
export const rejectResidencyActInput = z.object({ id, reason: paragraph(REASON_MAX) });
export const issueCertificateInput = z.object({
  applicationId: id,
  validUntil: z.nullish(day),
  idempotencyKey,
});

export interface ActFacts {
  readonly kind: Exclude<ActKind, 'ISSUE'>;
  readonly state: ResidencyState;
  readonly today: CalendarDate;
  readonly effectiveOn: CalendarDate;
  readonly ground: ActGround;
  readonly hasOpenAct: boolean;
  /** A government act under which nothing is revoked. */
  readonly isMoratorium: boolean;
  /** The last day on which the resident may explain or cure in the open review; null where there is none or no term is known. */
  readonly heardUntil: CalendarDate | null;
}

/** What takes something away from a resident. */
const SANCTIONS: readonly ActKind[] = ['SUSPEND', 'REVOKE'];

/** What stands in the way of proposing an act; the same answers the button before anything is typed. */
export function whyNotAct(facts: ActFacts): WhyNot<ResidencyProblem> {
  if (rowFor(residencyMachine, facts.state, actSteps[facts.kind]) === null)
    return [
      problem(
        SANCTIONS.includes(facts.kind) && facts.state === 'ACTIVE' ? 'REVIEW_COMES_FIRST' : 'RESIDENCY_NOT_IN_STATE',
      ),
    ];
  if (facts.hasOpenAct) return [problem('ACT_ALREADY_OPEN')];
  if (facts.kind === 'REVOKE' && facts.isMoratorium) return [problem('MORATORIUM_IN_FORCE')];
  return [...whyNotYet(facts), ...whyNotGround(facts), ...whyNotDay(facts)];
}

/** Explanation and cure come before any sanction (PRODUCT, Residency); a suspension that followed a review needs no second one. */
function whyNotYet({ kind, state, heardUntil, today }: ActFacts): WhyNot<ResidencyProblem> {
  const isStillHeard =
    SANCTIONS.includes(kind) && state === 'UNDER_REVIEW' && heardUntil !== null && today <= heardUntil;
  return isStillHeard ? [problem('RESIDENT_STILL_HEARD', { params: { date: heardUntil } })] : [];
}

function whyNotGround({ kind, ground }: ActFacts): WhyNot<ResidencyProblem> {
  return actGrounds[ground].kinds.includes(kind) ? [] : [problem('GROUND_DOES_NOT_FIT', { path: ['ground'] })];
}

function whyNotDay({ effectiveOn, today }: ActFacts): WhyNot<ResidencyProblem> {
  const path = ['effectiveOn'];
  if (effectiveOn < today) return [problem('EFFECT_IN_PAST', { path })];
  return effectiveOn > addDays(today, EFFECTIVE_DAYS_MAX)
    ? [problem('EFFECT_TOO_LATE', { path, params: { maximum: EFFECTIVE_DAYS_MAX } })]
    : [];
}

export interface ApproveFacts {
  readonly kind: ActKind;
  readonly actState: ActState;
  readonly residencyState: ResidencyState;
  readonly isActorProposer: boolean;
  readonly isMoratorium: boolean;
}

/** What stands in the way of the second person; the residency may have moved on since the first. */
export function whyNotApprove(facts: ApproveFacts): WhyNot<ResidencyProblem> {
  if (facts.actState !== 'PROPOSED') return [problem('ACT_NOT_OPEN')];
  if (facts.isActorProposer) return [problem('SECOND_OFFICER_NEEDED')];
  if (facts.kind === 'REVOKE' && facts.isMoratorium) return [problem('MORATORIUM_IN_FORCE')];
  return canCarryOut(facts.kind, facts.residencyState) ? [] : [problem('RESIDENCY_NOT_IN_STATE')];
}

/** The residency is where the act can take its step. */
export function canCarryOut(kind: ActKind, state: ResidencyState): boolean {
  return kind !== 'ISSUE' && rowFor(residencyMachine, state, actSteps[kind]) !== null;
}

/** Who proposed may take back what nobody has agreed to; the second person may refuse it. */
export function whyNotReject({ actState }: { readonly actState: ActState }): WhyNot<ResidencyProblem> {
  return actState === 'PROPOSED' ? [] : [problem('ACT_NOT_OPEN')];
}
