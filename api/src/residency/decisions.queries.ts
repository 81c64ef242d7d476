import { lengthOn } from '@aim/domain/residency/application-terms';
import {
  type DecisionOutcome,
  type DecisionReason,
  decisionOutcomeLabels,
  decisionReasons,
} from '@aim/domain/residency/application-vocabulary';
import { decisionText } from '@aim/domain/residency/decision-text';
import type { EntityManager } from 'typeorm';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { withActor } from '../platform/with-actor.ts';
import type { ResidencyDecision } from './application.types.ts';
import { today } from './application-clocks.ts';
import { seesDeliberation } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

export interface DecisionRow {
  id: string;
  outcome: DecisionOutcome;
  reasons: DecisionReason[];
  note: string | null;
  inFavour: number;
  against: number;
  stagedById: string;
  releasedAt: Date | null;
}

/** The decision that stands: prepared or released. The database shows a prepared one to staff alone. */
export async function currentDecision(em: EntityManager, applicationId: string): Promise<DecisionRow | null> {
  return (await loadDecisions(em, [applicationId])).get(applicationId) ?? null;
}

async function loadDecisions(em: EntityManager, ids: readonly string[]): Promise<Map<string, DecisionRow | null>> {
  const rows: (DecisionRow & { applicationId: string })[] = await em.query(
    `select application_id as "applicationId", id, outcome, reasons, note, in_favour as "inFavour", against,
       staged_by_id as "stagedById", released_at as "releasedAt"
     from residency_decision where application_id = any($1) and superseded_at is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** Applicants read a decision once it is released; who prepared it stays with the officers. */
export async function decisionOf(ctx: Ctx, application: ResidencyApplication): Promise<ResidencyDecision | null> {
  const { id, organisationId, reference } = application;
  const isOfficer = seesDeliberation(ctx.actor, organisationId);
  const row = await ctx.loaders.batch(
    'residencyDecision',
    id,
    (_, ids) => withActor(ctx, (em) => loadDecisions(em, ids)),
    null as DecisionRow | null,
  );
  if (row === null || (row.releasedAt === null && !isOfficer)) return null;
  const organisation = await ctx.loaders.byId(Organisation, organisationId);
  const stagedBy = isOfficer ? await ctx.loaders.byId(Person, row.stagedById) : null;
  const decidedOn = application.decidedOn ?? today(ctx);
  const text = decisionText(
    {
      ...row,
      reference,
      applicant: organisation?.name ?? '',
      council: row,
      feeDays: lengthOn('FEE_PAYMENT', decidedOn),
      appealDays: lengthOn('APPEAL', decidedOn),
    },
    ctx.locale,
  );
  return {
    id: row.id,
    outcome: row.outcome,
    outcomeLabel: decisionOutcomeLabels[row.outcome][ctx.locale],
    reasons: row.reasons.map((code) => ({ code, label: decisionReasons[code].label[ctx.locale] })),
    text: [...text],
    releasedAt: row.releasedAt,
    stagedBy: stagedBy?.fullName ?? null,
    isStagedByMe: isOfficer && row.stagedById === ctx.actor.personId,
  };
}
