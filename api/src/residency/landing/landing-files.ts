import { may } from '@aim/domain/policies';
import { LIVE_LANDING_STATES } from '@aim/domain/residency/landing';
import { provideFileSubject } from '../../documents/index.ts';
import { Organisation } from '../../organisations/index.ts';
import { SoftLandingCase } from './landing.entity.ts';

/** A case carries papers of its company; officers read them, nobody else of the staff. */
provideFileSubject({
  subjectType: 'softLandingCase',
  find: async (ctx, id) => {
    const found = await ctx.em.findOneBy(SoftLandingCase, { id });
    if (!found || !may(ctx.actor, 'softLanding.start', found) || !LIVE_LANDING_STATES.includes(found.state))
      return null;
    const organisation = await ctx.em.findOneBy(Organisation, { id: found.organisationId });
    return {
      organisationId: found.organisationId,
      personId: null,
      isOrganisationDissolved: organisation?.state === 'DISSOLVED',
    };
  },
});
