import { randomInt, randomUUID } from 'node:crypto';
import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { Organisation } from '../src/organisations/index.ts';
import { inTransaction } from '../src/platform/ctx.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { grantResidency } from '../src/residency/grant-residency.ts';
import type { TestProduct } from './harness.ts';

export interface MadeResident {
  readonly id: string;
  readonly organisationId: string;
  readonly code: string;
  readonly number: string;
  readonly tin: string;
}

/** A resident of today, run by this persona; everything that issuing brings is there. */
export async function makeResident(
  product: TestProduct,
  {
    owner = 'founder',
    validUntil = null,
    name = 'Sınaq Rezidenti',
  }: { owner?: string; validUntil?: CalendarDate | null; name?: string } = {},
): Promise<MadeResident> {
  const tin = `77${String(randomInt(10_000_000)).padStart(7, '0')}1`;
  const seed = systemSeed(product.db, product.get, randomUUID());
  return inTransaction(seed, async (ctx) => {
    const [made]: { id: string }[] = await ctx.em.query(
      `with o as (
         insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id)
         select $1, 'LLC', $2, 'AZ', 'VERIFIED', now(), person_id from demo_persona where key = $3 returning id, registered_by_id)
       insert into membership (organisation_id, person_id, role, since) select id, registered_by_id, 'ADMIN', now() from o
       returning organisation_id as id`,
      [name, tin, owner],
    );
    const organisation = await ctx.em.findOneByOrFail(Organisation, { id: made?.id ?? '' });
    const residency = await grantResidency(ctx, {
      organisation: organisation as Organisation & { tin: string },
      applicationId: null,
      activities: ['SOFTWARE_DEVELOPMENT'],
      validUntil,
    });
    const [certificate]: { code: string; number: string }[] = await ctx.em.query(
      'select code, number from residency_certificate where residency_id = $1',
      [residency.id],
    );
    return { id: residency.id, organisationId: organisation.id, tin, code: '', number: '', ...certificate };
  });
}
