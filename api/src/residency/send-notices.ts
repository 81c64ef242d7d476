import { HOUR, later } from '@aim/domain/kernel/instant';
import type { Authority } from '@aim/domain/residency/residency';
import type { ActGround, ActKind } from '@aim/domain/residency/residency-act';
import { AuthorityExchange } from '../integrations/registry/index.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { emit, type LoggedEvent } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';

type Told =
  | 'certificate.issued'
  | 'certificate.suspended'
  | 'certificate.reinstated'
  | 'certificate.revoked'
  | 'residency.withdrawn'
  | 'residency.expired';

interface Unsent {
  id: string;
  authority: Authority;
  kind: ActKind;
  ground: ActGround;
  effectiveOn: string;
  legalBasis: string;
  residencyId: string;
  number: string;
  tin: string;
  holderName: string;
}

const COLUMNS = `
  select n.id, n.authority, a.kind, a.ground, a.effective_on::text as "effectiveOn", a.legal_basis as "legalBasis",
         r.id as "residencyId", c.number, r.tin, r.holder_name as "holderName"
  from authority_notice n join residency_act a on a.id = n.act_id join residency r on r.id = a.residency_id
  join residency_certificate c on c.residency_id = r.id and c.superseded_at is null`;
const UNSENT = `${COLUMNS} where n.act_id = $1 and n.sent_at is null order by n.authority`;
const BATCH = 200;
/** The reaction to the act has its own tries first. */
const LEFT_ALONE = HOUR;

/**
 * Tax and customs are told within two days [AZ]. Each message carries the id of its notice, so a repeat is known as one; what
 * fails is tried again with growing pauses and in the end lies before staff, with its deadline beside it.
 */
export async function sendNotices(ctx: Ctx, event: LoggedEvent<Told>): Promise<void> {
  const unsent: Unsent[] = await ctx.em.query(UNSENT, [event.payload.actId]);
  let failure: unknown = null;
  for (const notice of unsent) failure = (await tell(ctx, notice)) ?? failure;
  // The other authority has been told all the same; the job comes back for the one that failed.
  if (failure) throw failure;
}

/** Tells one authority and keeps the proof; what went wrong, or null. */
async function tell(ctx: Ctx, { id, residencyId, authority, ...message }: Unsent): Promise<unknown> {
  await ctx.em.query('update authority_notice set attempts = attempts + 1 where id = $1', [id]);
  let failure: unknown = null;
  try {
    const proof = await ctx.get(AuthorityExchange).tell(authority, { id, caseId: residencyId, ...message });
    await ctx.em.query('update authority_notice set sent_at = $2, proof = $3 where id = $1 and sent_at is null', [
      id,
      ctx.now,
      proof,
    ]);
  } catch (error) {
    failure = error;
  }
  hint(ctx, { type: 'residency', id: residencyId });
  return failure;
}

/** Whatever is still unsent is sent again, the most urgent first; one that fails does not hold up the others. */
export async function resendNotices(ctx: Ctx): Promise<void> {
  const unsent = await ctx.db.rows<Unsent & Record<string, unknown>>(
    `${COLUMNS} where n.sent_at is null and a.done_at < $1 order by n.due_at, n.id limit ${BATCH}`,
    [later(ctx.now, -LEFT_ALONE)],
  );
  for (const notice of unsent) await tell(ctx, notice);
}

/** What the law wanted sent by now and is not: officers are told once for each act. */
export async function reportLateNotices(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const [late]: [{ actId: string }[], number] = await inner.em.query(
      `update authority_notice n set late_told_at = $1 where n.sent_at is null and n.due_at < $1 and n.late_told_at is null
       returning n.act_id as "actId"`,
      [inner.now],
    );
    for (const actId of new Set(late.map((row) => row.actId))) {
      const [act]: { residencyId: string; kind: ActKind }[] = await inner.em.query(
        'select residency_id as "residencyId", kind from residency_act where id = $1',
        [actId],
      );
      if (act) await emit(inner, 'residencyAct.noticeLate', { type: 'residencyAct', id: actId }, { ...act, actId });
    }
  });
}
