import { isInvestmentOfficer, isPipelineOfficer } from '@aim/domain/pipeline/facts';
import { may } from '@aim/domain/policies';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { File, filesOf, provideFileSubject } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Startup } from './startup.entity.ts';
import { factsOf, foundersOf } from './startups.queries.ts';

/** Startups carry files: their founders run them, officers add evidence. */
provideFileSubject({
  subjectType: 'startup',
  find: async (ctx, id) => {
    const startup = await ctx.em.findOneBy(Startup, { id });
    const facts = startup && (await factsOf(ctx, startup));
    if (!facts || !may(ctx.actor, 'startup.read', facts)) return null;
    const adds =
      facts.founderIds.includes(ctx.actor.personId ?? '') ||
      isPipelineOfficer(ctx.actor) ||
      isInvestmentOfficer(ctx.actor);
    return {
      organisationId: null,
      personId: adds ? ctx.actor.personId : null,
      isOrganisationDissolved: false,
      hasTeam: true,
    };
  },
  team: {
    of: async (ctx, id) => (await foundersOf(ctx, id)).map(({ personId }) => personId),
    sql: (person) =>
      `exists (select from founder t where t.startup_id = f.subject_id and t.person_id = ${person} and t.ended_at is null)`,
  },
});

@Resolver(() => Startup)
export class StartupFilesResolver {
  @ResolveField(() => [File], { description: 'Files the viewer may see, newest first.' })
  files(@CurrentCtx() ctx: Ctx, @Parent() { id }: Startup) {
    return filesOf(ctx, 'startup', id);
  }
}
