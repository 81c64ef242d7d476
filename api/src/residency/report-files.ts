import { may } from '@aim/domain/policies';
import { EDITABLE_REPORT_STATES } from '@aim/domain/residency/report';
import { provideFileAudience, provideFileSubject } from '../documents/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { ResidencyReport } from './report.entity.ts';

/** Reports carry evidence of the resident: ledgers, contracts, statements. */
provideFileSubject({
  subjectType: 'residencyReport',
  find: async (ctx, id) => {
    const report = await ctx.em.findOneBy(ResidencyReport, { id });
    const takesFiles = report && EDITABLE_REPORT_STATES.includes(report.state);
    if (!takesFiles || !may(ctx.actor, 'residencyReport.save', report)) return null;
    const organisation = await ctx.em.findOneBy(Organisation, { id: report.organisationId });
    const isOrganisationDissolved = organisation?.state === 'DISSOLVED';
    return { organisationId: report.organisationId, personId: null, isOrganisationDissolved };
  },
});

/** The auditor reads the evidence for as long as they are named for the report. */
provideFileAudience({
  subjectType: 'residencyReport',
  open: (ctx, { subjectId }) => namedFor(ctx, subjectId, ctx.actor.personId),
  isStillOpen: async (ctx, { subjectId }, ground) => (await namedFor(ctx, subjectId, ground)) !== null,
});

async function namedFor(ctx: Ctx, reportId: string, personId: string | null): Promise<string | null> {
  const isNamed = personId !== null && (await ctx.em.existsBy(ResidencyReport, { id: reportId, auditorId: personId }));
  return isNamed ? personId : null;
}
