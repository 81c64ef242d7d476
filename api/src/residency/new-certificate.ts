import { type CalendarDate, yearOf } from '@aim/domain/kernel/calendar-date';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { CODE_DRAWN, CODE_SIGNS, certificateNumber, withCheckSign } from '@aim/domain/residency/certificate-code';
import type { Ctx } from '../platform/ctx.ts';
import { randomText } from '../platform/secrets.ts';
import { ResidencyCertificate } from './residency.entity.ts';
import { allocateStatus } from './status-list.ts';

/** The next certificate of a residency: numbered by year, with a code nobody can guess and a random place in the status list. */
export async function newCertificate(
  ctx: Ctx,
  residencyId: string,
  issuedOn: CalendarDate = dateOf(ctx.now, HOME_ZONE),
): Promise<ResidencyCertificate> {
  const [counter]: { last: number }[] = await ctx.em.query(
    `insert into certificate_counter as c (year, last) values ($1, 1)
     on conflict (year) do update set last = c.last + 1 returning last`,
    [yearOf(issuedOn)],
  );
  return ctx.em.save(
    ctx.em.create(ResidencyCertificate, {
      residencyId,
      number: certificateNumber(yearOf(issuedOn), counter?.last ?? 1),
      code: withCheckSign(randomText(CODE_SIGNS, CODE_DRAWN)),
      state: 'VALID',
      issuedAt: ctx.now,
      issuedOn,
      issuedById: ctx.actor.personId,
      supersededAt: null,
      ...(await allocateStatus(ctx)),
    }),
  );
}
