import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { registerOrganisationInput, whyNotRegister } from '@aim/domain/organisations/organisation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { joinOrganisation } from './join-organisation.ts';
import { Organisation } from './organisation.entity.ts';
import { isTinTaken } from './organisations.queries.ts';

/** Registers an organisation; the person who does it becomes its first administrator. */
export async function registerOrganisation(ctx: Ctx, raw: unknown): Promise<Organisation> {
  const input = parseInput(registerOrganisationInput, raw);
  const facts = { isTinTaken: await isTinTaken(ctx, input.tin) };
  allow(ctx, 'organisation.register');
  refuseIf(whyNotRegister(input, facts));
  const { idempotencyKey: _, ...details } = input;
  const organisation = await ctx.em.save(
    ctx.em.create(Organisation, {
      ...details,
      state: 'UNVERIFIED',
      registeredAt: ctx.now,
      registeredById: ctx.actor.personId as string,
    }),
  );
  await emit(
    ctx,
    'organisation.registered',
    { type: 'organisation', id: organisation.id },
    {
      organisationId: organisation.id,
      legalForm: organisation.legalForm,
      country: organisation.country,
      hasTin: organisation.tin !== null,
    },
  );
  await joinOrganisation(ctx, {
    organisationId: organisation.id,
    personId: ctx.actor.personId as string,
    role: 'ADMIN',
    invitationId: null,
  });
  return organisation;
}
