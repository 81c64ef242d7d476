import { sendBackReasonLabels } from '@aim/domain/residency/application-vocabulary';
import type { Ctx } from '../platform/ctx.ts';
import { inManat } from '../platform/money.ts';
import type { ResidencyClarification, ResidencyFee, ResidencySendBack } from './application.types.ts';

const grouped = <Row extends { applicationId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.applicationId, [...(found.get(row.applicationId) ?? []), row]);
  return found;
};
type Of<Value> = Value & { applicationId: string };

/** What was sent back, newest first. */
export async function sendBacksOf(ctx: Ctx, id: string): Promise<ResidencySendBack[]> {
  const rows = await ctx.loaders.batch(
    'residencySendBacks',
    id,
    async (em, ids) =>
      grouped<Of<ResidencySendBack>>(
        await em.query(
          `select application_id as "applicationId", id, sent_at as "sentAt", items from application_send_back
           where application_id = any($1) order by id desc`,
          [ids],
        ),
      ),
    [],
  );
  return rows.map((row) => ({
    ...row,
    items: row.items.map((item) => ({ ...item, reasonLabel: sendBackReasonLabels[item.reason][ctx.locale] })),
  }));
}

/** Questions and answers, newest first. */
export function clarificationsOf(ctx: Ctx, id: string): Promise<ResidencyClarification[]> {
  return ctx.loaders.batch(
    'residencyClarifications',
    id,
    async (em, ids) =>
      grouped<Of<ResidencyClarification>>(
        await em.query(
          `select application_id as "applicationId", id, question, asked_at as "askedAt", due_on as "dueOn", answer,
             answered_at as "answeredAt" from application_clarification where application_id = any($1) order by id desc`,
          [ids],
        ),
      ),
    [],
  );
}

export async function feeOf(ctx: Ctx, id: string): Promise<ResidencyFee | null> {
  const fee = await ctx.loaders.batch('residencyFee', id, loadFees, null as FeeRow | null);
  return fee && { ...fee, amount: inManat(fee.amount) };
}

type FeeRow = Omit<ResidencyFee, 'amount'> & { applicationId: string; amount: string | null };

async function loadFees(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, FeeRow | null>> {
  const rows: FeeRow[] = await em.query(
    `select application_id as "applicationId", amount, noticed_at as "noticedAt", due_on as "dueOn", proof_at as "proofAt",
       proof_reference as "proofReference", coalesce(paid_on, proof_paid_on) as "paidOn", certificate_due_on as "certificateDueOn"
     from residency_fee where application_id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.applicationId, row]));
}
