import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { LIVE_APPLICATION_STATES } from '@aim/domain/residency/application';
import { APPLICATION_ALPHABET, startApplicationInput, whyNotStart } from '@aim/domain/residency/application-rules';
import { In } from 'typeorm';
import { contactOf } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { randomText } from '../platform/secrets.ts';
import { stepOf } from './applications.queries.ts';
import { ResidencyApplication, ResidencyApplicationBlock } from './residency-application.entity.ts';

/** Begins a draft with what is known of the organisation: nobody types twice. */
export async function startResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { organisationId } = parseInput(startApplicationInput, raw);
  allow(ctx, 'residencyApplication.start', { organisationId });
  const organisation = await find(ctx, Organisation, { id: organisationId });
  const hasLive = await ctx.em.existsBy(ResidencyApplication, {
    organisationId,
    state: In([...LIVE_APPLICATION_STATES]),
  });
  refuseIf(whyNotStart({ isOrganisationDissolved: organisation.state === 'DISSOLVED', hasLive }));
  const personId = ctx.actor.personId as string;
  const application = await ctx.em.save(
    ctx.em.create(ResidencyApplication, {
      reference: await freeReference(ctx),
      organisationId,
      state: 'DRAFT',
      startedAt: ctx.now,
      startedById: personId,
      changedAt: ctx.now,
    }),
  );
  const answers = await knownOf(ctx, organisation);
  await ctx.em.save(
    ctx.em.create(ResidencyApplicationBlock, {
      applicationId: application.id,
      block: 'IDENTITY',
      answers,
      version: 1,
      savedAt: ctx.now,
      savedById: personId,
    }),
  );
  await emit(
    ctx,
    'residencyApplication.started',
    { type: 'residencyApplication', id: application.id },
    stepOf(application),
  );
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
async function knownOf(ctx: Ctx, organisation: Organisation): Promise<Record<string, unknown>> {
  const { name, legalForm, tin, country, address, website } = organisation;
  const email = (await contactOf(ctx, ctx.actor.personId as string))?.email ?? null;
  const known = { name, legalForm, registrationNumber: tin, country, address, website, email };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}
