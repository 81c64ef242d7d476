import { isMember, isStaff } from '@aim/domain/kernel/policy';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { File, filesOf, provideFileSubject } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { Organisation } from './organisation.entity.ts';

/** Organisations carry files: whoever sees the organisation may see those that are shown to them. */
provideFileSubject({
  subjectType: 'organisation',
  find: async (ctx, id) => {
    if (!isStaff(ctx.actor) && !isMember(ctx.actor, id)) return null;
    const organisation = await ctx.em.findOneBy(Organisation, { id });
    return (
      organisation && {
        organisationId: id,
        personId: null,
        isOrganisationDissolved: organisation.state === 'DISSOLVED',
      }
    );
  },
});

@Resolver(() => Organisation)
export class OrganisationFilesResolver {
  @ResolveField(() => [File], { description: 'Files the viewer may see, newest first.' })
  files(@CurrentCtx() ctx: Ctx, @Parent() { id }: Organisation) {
    return filesOf(ctx, 'organisation', id);
  }
}
