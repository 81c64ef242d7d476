import { LIVE_PARTICIPATION_STATES } from '@aim/domain/pipeline/participation';
import type { GraphQLResolveInfo } from 'graphql';
import { In } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import { column, derived, type Projection, projectOne, projectPage } from '../platform/projection.ts';
import { type Cohort, Participation } from './cohort.entity.ts';

export const cohortProjection: Projection = {
  table: 'cohort',
  alias: 'c',
  fields: {
    id: column('c.id'),
    name: column('c.name'),
    kind: column('c.kind'),
    startsOn: column('c.starts_on::text'),
    endsOn: column('c.ends_on::text'),
    participantCount: column(
      "(select count(*)::int from participation p where p.cohort_id = c.id and p.state not in ('INVITED', 'DROPPED_OUT', 'EXPELLED'))",
    ),
    kindLabel: derived('kind'),
    allowedActions: derived('endsOn'),
  },
};

/** The newest first. */
export function listCohorts(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  page: { first: number; after: string | null },
): Promise<Page<Cohort>> {
  const sort = { sql: 'c.starts_on::text', type: 'text', descending: true } as const;
  return projectPage(ctx, info, cohortProjection, { where: [], values: [], sort, ...page });
}

export function findCohort(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Cohort | null> {
  return projectOne(ctx, info, cohortProjection, { where: ['c.id = $1'], values: [id] });
}

/** Startups that are or were in a cohort; those who never came, left or were sent away do not count. */
export function participantCount(ctx: Ctx, cohortId: string): Promise<number> {
  return ctx.loaders.batch('participantCounts', cohortId, countParticipants, 0);
}

async function countParticipants(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, number>> {
  const rows: { id: string; count: number }[] = await em.query(
    `select cohort_id as id, count(*)::int as count from participation
     where cohort_id = any($1) and state not in ('INVITED', 'DROPPED_OUT', 'EXPELLED') group by cohort_id`,
    [ids],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** A startup's places in cohorts, newest first. */
export function participationsOf(ctx: Ctx, startupId: string): Promise<Participation[]> {
  return ctx.loaders.batch('participations', startupId, loadParticipations, []);
}

async function loadParticipations(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Participation[]>> {
  const rows = await em.find(Participation, {
    where: { startupId: In([...ids]) },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  const byStartup = new Map<string, Participation[]>();
  for (const row of rows) byStartup.set(row.startupId, [...(byStartup.get(row.startupId) ?? []), row]);
  return byStartup;
}

export function isInCohort(ctx: Ctx, cohortId: string, startupId: string): Promise<boolean> {
  return ctx.em.existsBy(Participation, { cohortId, startupId, state: In([...LIVE_PARTICIPATION_STATES]) });
}
