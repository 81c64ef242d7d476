import { IsNull } from 'typeorm';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { Residency, ResidencyCertificate } from './residency.entity.ts';

/** The certificate of a residency that counts, for members of the organisation and staff. */
export async function certificateForHolder(
  ctx: Ctx,
  residencyId: string,
): Promise<{ residency: Residency; certificate: ResidencyCertificate }> {
  requireSignedIn(ctx, residencyId);
  const residency = await find(ctx, Residency, { id: residencyId });
  allow(ctx, 'certificate.download', residency);
  return { residency, certificate: await find(ctx, ResidencyCertificate, { residencyId, supersededAt: IsNull() }) };
}

/** Before anything is looked up: strangers sign in first, and what is no id is nowhere. */
export function requireSignedIn(ctx: Ctx, residencyId: string): void {
  if (ctx.actor.kind !== 'PERSON') throw new AppError('UNAUTHENTICATED');
  if (!/^[0-9a-f-]{36}$/.test(residencyId)) throw notFound();
}
