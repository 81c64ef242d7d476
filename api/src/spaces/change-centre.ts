import { parseInput } from '@aim/domain/kernel/problem';
import { changeCentreInput } from '@aim/domain/spaces/centre-care';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { conflict, notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';

/** What a centre says of itself: its name, where it is, whom to call. Its zone stays, because all its times are meant in it. */
export async function changeCentre(ctx: Ctx, raw: unknown): Promise<{ id: string }> {
  const { id, version, about, ...facts } = parseInput(changeCentreInput, raw);
  const [centre]: { version: number }[] = await ctx.em.query('select version from centre where id = $1 for update', [
    id,
  ]);
  if (!centre) throw notFound();
  allow(ctx, 'centre.change', { id });
  if (centre.version !== version) throw conflict(centre.version);
  await ctx.em.query(
    `update centre set name = $2, operator = $3, city = $4, address = $5, phone = $6, email = $7, latitude = $8, longitude = $9, about = $10,
       version = version + 1 where id = $1`,
    [
      id,
      facts.name,
      facts.operator,
      facts.city,
      facts.address,
      facts.phone,
      facts.email,
      facts.latitude,
      facts.longitude,
      JSON.stringify(about),
    ],
  );
  await emit(ctx, 'centre.changed', { type: 'centre', id }, { centreId: id });
  hint(ctx, { type: 'resource', id });
  return { id };
}
