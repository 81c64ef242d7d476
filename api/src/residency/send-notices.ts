import type { Authority } from '@aim/domain/residency/residency';
import type { ActGround, ActKind } from '@aim/domain/residency/residency-act';
import { AuthorityExchange } from '../integrations/registry/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
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

const UNSENT = `
  select n.id, n.authority, a.kind, a.ground, a.effective_on::text as "effectiveOn", a.legal_basis as "legalBasis",
         r.id as "residencyId", c.number, r.tin, r.holder_name as "holderName"
  from authority_notice n join residency_act a on a.id = n.act_id join residency r on r.id = a.residency_id
  join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
  where n.act_id = $1 and n.sent_at is null order by n.authority`;

/**
 * Tax and customs are told within two days [AZ]. Each message carries the id of its notice, so a repeat is known as one; what
 * fails is tried again with growing pauses and in the end lies before staff, with its deadline beside it.
 */
export async function sendNotices(ctx: Ctx, event: LoggedEvent<Told>): Promise<void> {
  const unsent: Unsent[] = await ctx.em.query(UNSENT, [event.payload.actId]);
  let failure: unknown = null;
  for (const { id, residencyId, authority, ...message } of unsent) {
    await ctx.em.query('update authority_notice set attempts = attempts + 1 where id = $1', [id]);
    try {
      const proof = await ctx.get(AuthorityExchange).tell(authority, { id, caseId: residencyId, ...message });
      await ctx.em.query('update authority_notice set sent_at = $2, proof = $3 where id = $1', [id, ctx.now, proof]);
    } catch (error) {
      failure ??= error;
    }
    await hint(ctx, { type: 'residency', id: residencyId });
  }
  // The other authority has been told all the same; the job comes back for the one that failed.
  if (failure) throw failure;
}
