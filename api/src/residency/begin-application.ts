import { LIVE_APPLICATION_STATES } from '@aim/domain/residency/application';
import type { ActivityDirection, ApplicationBlock } from '@aim/domain/residency/application-blocks';
import { APPLICATION_ALPHABET } from '@aim/domain/residency/application-rules';
import { LIVE_RESIDENCY_STATES } from '@aim/domain/residency/residency';
import { In } from 'typeorm';
import { contactOf } from '../identity/index.ts';
import type { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { randomText } from '../platform/secrets.ts';
import { stepOf } from './applications.queries.ts';
import { Residency } from './residency.entity.ts';
import { ResidencyApplication, ResidencyApplicationBlock } from './residency-application.entity.ts';

export function liveApplicationOf(ctx: Ctx, organisationId: string): Promise<ResidencyApplication | null> {
  return ctx.em.findOneBy(ResidencyApplication, { organisationId, state: In([...LIVE_APPLICATION_STATES]) });
}

export function liveResidencyOf(ctx: Ctx, organisationId: string): Promise<Residency | null> {
  return ctx.em.findOneBy(Residency, { organisationId, state: In([...LIVE_RESIDENCY_STATES]) });
}

/** A draft in the name of a member, with what is known of the organisation: nobody types twice. */
export async function beginApplication(
  ctx: Ctx,
  organisation: Organisation,
  personId: string,
  direction: ActivityDirection | null,
): Promise<ResidencyApplication> {
  const application = await ctx.em.save(
    ctx.em.create(ResidencyApplication, {
      reference: await freeReference(ctx),
      organisationId: organisation.id,
      state: 'DRAFT',
      startedAt: ctx.now,
      startedById: personId,
      changedAt: ctx.now,
    }),
  );
  const known: Partial<Record<ApplicationBlock, Record<string, unknown>>> = {
    IDENTITY: await knownOf(ctx, organisation, personId),
    ...(direction === null ? {} : { ACTIVITY: { directions: [direction] } }),
  };
  await ctx.em.save(
    Object.entries(known).map(([block, answers]) =>
      ctx.em.create(ResidencyApplicationBlock, {
        applicationId: application.id,
        block: block as ApplicationBlock,
        answers,
        version: 1,
        savedAt: ctx.now,
        savedById: personId,
      }),
    ),
  );
  const subject = { type: 'residencyApplication', id: application.id } as const;
  await emit(ctx, 'residencyApplication.started', subject, stepOf(application));
  return application;
}

/** A billion codes: the second one tried is free, whatever the first was. */
async function freeReference(ctx: Ctx): Promise<string> {
  for (;;) {
    const reference = `RA-${randomText(APPLICATION_ALPHABET, 6)}`;
    if (!(await ctx.em.existsBy(ResidencyApplication, { reference }))) return reference;
  }
}

/** The record of the organisation, which the registry filled in when it was registered; the page asks the registry for the rest. */
async function knownOf(ctx: Ctx, organisation: Organisation, personId: string): Promise<Record<string, unknown>> {
  const { name, legalForm, tin, country, address, website } = organisation;
  const email = (await contactOf(ctx, personId))?.email ?? null;
  const known = { name, legalForm, registrationNumber: tin, country, address, website, email };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}
