import { may } from '@aim/domain/policies';
import { EDITABLE_STATES } from '@aim/domain/residency/application';
import { provideFileAudience, provideFileSubject } from '../documents/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { applicationFacts } from './applications.queries.ts';
import { ResidencyApplication } from './residency-application.entity.ts';

const SEATS = 'from council_member m join residency_application a on a.id = m.application_id';
const MAY_READ = `m.conflict = 'NONE' and a.state in ('EVALUATION', 'CLARIFICATION', 'DECISION')`;

/** Applications carry files of their organisation: the plan, the presentation, the charter, a proof of payment. */
provideFileSubject({
  subjectType: 'residencyApplication',
  find: async (ctx, id) => {
    const application = await ctx.em.findOneBy(ResidencyApplication, { id });
    const facts = application && (await applicationFacts(ctx, application));
    if (!facts || !may(ctx.actor, 'residencyApplication.save', facts)) return null;
    const takesFiles =
      EDITABLE_STATES.includes(facts.state) || ['CLARIFICATION', 'APPROVED_PENDING_FEE'].includes(facts.state);
    if (!takesFiles) return null;
    const organisation = await ctx.em.findOneBy(Organisation, { id: facts.organisationId });
    const isOrganisationDissolved = organisation?.state === 'DISSOLVED';
    return { organisationId: facts.organisationId, personId: null, isOrganisationDissolved };
  },
  readers: {
    of: (ctx, id) => ctx.loaders.batch('residencyApplication.readers', id, loadReaders, []),
    sql: (person) =>
      `exists (select ${SEATS} where m.application_id = f.subject_id and m.person_id = ${person} and ${MAY_READ})`,
  },
});

/** An expert reads the files for as long as they sit in the council and have declared no conflict. */
provideFileAudience({
  subjectType: 'residencyApplication',
  open: (ctx, { subjectId }) => seatOf(ctx, subjectId, ctx.actor.personId),
  isStillOpen: async (ctx, { subjectId }, ground) => (await seatOf(ctx, subjectId, ground)) !== null,
});

async function seatOf(ctx: Ctx, applicationId: string, personId: string | null): Promise<string | null> {
  const rows: unknown[] = await ctx.em.query(
    `select 1 ${SEATS} where m.application_id = $1 and m.person_id = $2::uuid and ${MAY_READ}`,
    [applicationId, personId],
  );
  return rows.length > 0 ? personId : null;
}

async function loadReaders(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows: { id: string; personIds: string[] }[] = await em.query(
    `select m.application_id as id, array_agg(m.person_id::text) as "personIds" ${SEATS}
     where m.application_id = any($1) and ${MAY_READ} group by m.application_id`,
    [ids],
  );
  return new Map(rows.map(({ id, personIds }) => [id, personIds]));
}
