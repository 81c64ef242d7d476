import { randomInt, randomUUID } from 'node:crypto';
import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { Organisation } from '../src/organisations/index.ts';
import { inTransaction } from '../src/platform/ctx.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { tellActor } from '../src/platform/with-actor.ts';
import { grantResidency } from '../src/residency/grant-residency.ts';
import type { TestProduct } from './harness.ts';

type Store = Pick<TestProduct, 'db' | 'get'>;

export interface MadeResident {
  readonly id: string;
  readonly organisationId: string;
  readonly code: string;
  readonly number: string;
  readonly tin: string;
}

/** A resident of today, run by this persona; everything that issuing brings is there. */
export async function makeResident(
  product: Store,
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

/** The review of this resident was opened so long ago that its terms are over: the next decision may be a sanction. */
export async function endHearing(product: TestProduct, residencyId: string): Promise<void> {
  await product.db.rows(
    "update residency_act set effective_on = effective_on - 60 where residency_id = $1 and kind = 'OPEN_REVIEW'",
    [residencyId],
  );
}

/** Suspended today by two officers, as if it had been heard. */
export async function suspendResident(product: Pick<TestProduct, 'db'>, residencyId: string): Promise<void> {
  await product.db.rows(
    `with r as (update residency set state = 'SUSPENDED', suspended_on = current_date where id = $1 returning id),
          c as (update residency_certificate set state = 'SUSPENDED' where residency_id = $1)
     insert into residency_act (residency_id, kind, state, ground, legal_basis, reasons, appeal_route, effective_on,
       proposed_at, proposed_by_id, decided_at, decided_by_id, done_at)
     select r.id, 'SUSPEND', 'DONE', 'REPORT_MISSING', 'x', 'x', 'x', current_date, now(), one.person_id, now(), two.person_id, now()
     from r, demo_persona one, demo_persona two where one.key = 'residency-officer' and two.key = 'residency-officer-two'`,
    [residencyId],
  );
}

/** An approved application whose fee is paid, as if it had come all the way; the decision was released by this persona. */
export async function makePaidApplication(
  product: Store,
  { owner = 'founder', releasedBy = 'residency-officer' }: { owner?: string; releasedBy?: string } = {},
): Promise<{ id: string; organisationId: string }> {
  const tin = `77${String(randomInt(10_000_000)).padStart(7, '0')}1`;
  return inTransaction(systemSeed(product.db, product.get, randomUUID()), async (ctx) => {
    await tellActor(ctx);
    const [made]: { id: string; organisationId: string }[] = await ctx.em.query(
      `with o as (
         insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id)
         select 'Sınaq Müraciətçisi', 'LLC', $1, 'AZ', 'VERIFIED', now(), person_id from demo_persona where key = $2 returning id, registered_by_id),
       m as (insert into membership (organisation_id, person_id, role, since) select id, registered_by_id, 'ADMIN', now() from o),
       a as (insert into residency_application (reference, organisation_id, state, started_at, started_by_id, changed_at, submitted_at, clock_started_on, decided_on)
             select 'RA-' || upper(substr(md5(random()::text), 1, 6)), id, 'CERTIFICATE_ISSUE', now(), registered_by_id, now(), now(), current_date, current_date from o
             returning id, organisation_id, started_by_id),
       b as (insert into residency_application_block (application_id, block, answers, version, saved_at, saved_by_id)
             select id, 'ACTIVITY', '{"directions": ["SOFTWARE_DEVELOPMENT", "INTEGRATION_SERVICES"]}', 1, now(), started_by_id from a),
       d as (insert into residency_decision (application_id, outcome, reasons, in_favour, against, staged_at, staged_by_id, released_at, released_by_id)
             select a.id, 'APPROVED', '{ACTIVITY_LISTED}', 3, 0, now(), s.person_id, now(), r.person_id
             from a, demo_persona s, demo_persona r where s.key = 'admin' and r.key = $3)
       select id, organisation_id as "organisationId" from a`,
      [tin, owner, releasedBy],
    );
    return made as { id: string; organisationId: string };
  });
}
