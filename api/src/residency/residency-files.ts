import { may } from '@aim/domain/policies';
import { provideFileSubject } from '../documents/index.ts';
import { Organisation } from '../organisations/index.ts';
import { Residency } from './residency.entity.ts';

/** In a review the resident adds documents to what they explain. */
provideFileSubject({
  subjectType: 'residency',
  find: async (ctx, id) => {
    const residency = await ctx.em.findOneBy(Residency, { id });
    if (residency?.state !== 'UNDER_REVIEW' || !may(ctx.actor, 'residency.explain', residency)) return null;
    const organisation = await ctx.em.findOneBy(Organisation, { id: residency.organisationId });
    const isOrganisationDissolved = organisation?.state === 'DISSOLVED';
    return { organisationId: residency.organisationId, personId: null, isOrganisationDissolved };
  },
});
