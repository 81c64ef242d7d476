import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { cofounderInvitationMachine } from '@aim/domain/pipeline/cofounder';
import { mergeStartupsInput, whyNotMerge } from '@aim/domain/pipeline/duplicates';
import { LIVE_LISTING_STATES, listingMachine } from '@aim/domain/pipeline/listing';
import { revisionMachine } from '@aim/domain/pipeline/revision';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { In } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { CofounderInvitation } from './cofounder-invitation.entity.ts';
import { Listing } from './listings/listing.entity.ts';
import { Startup } from './startup.entity.ts';
import { isInvolved } from './startup-involvement.ts';
import { StartupRevision } from './startup-revision.entity.ts';
import { lockStartup } from './startups.queries.ts';

/**
 * Two records are one startup: the kept one gets founders, files, notes, tasks, metrics and places in cohorts; what is never changed
 * (stage entries, closures, the log) stays with the merged record and is read through it.
 */
export async function mergeStartups(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { keepId, mergeId, note } = parseInput(mergeStartupsInput, raw);
  // Always in the same order, so that two merges the other way round do not wait for each other.
  const [first, second] = [keepId, mergeId].sort() as [string, string];
  const locked = [await lockStartup(ctx, first), await lockStartup(ctx, second)];
  const kept = locked.find(({ startup }) => startup.id === keepId) as (typeof locked)[number];
  const merged = locked.find(({ startup }) => startup.id === mergeId) as (typeof locked)[number];
  allow(ctx, 'startup.merge');
  refuseIf(
    whyNotMerge({
      isSame: keepId === mergeId,
      keptState: kept.startup.state,
      mergedState: merged.startup.state,
      isActorInvolved: isInvolved(ctx, kept.facts, null) || isInvolved(ctx, merged.facts, null),
    }),
  );
  await endWhatWaits(ctx, mergeId);
  await endListing(ctx, mergeId);
  for (const statement of MOVES) await ctx.em.query(statement, [keepId, mergeId]);
  await transition(ctx, startupMachine, merged.startup, 'merge', {
    payload: { startupId: mergeId, keptId: keepId },
    set: { merged_into_id: keepId },
    ...(note === null ? {} : { reason: note }),
  });
  for (const id of [keepId, mergeId]) hint(ctx, { type: 'startup', id });
  return ctx.em.findOneByOrFail(Startup, { id: keepId });
}

/** Consent was given for the merged record alone: founders of the kept one decide for theirs. */
async function endListing(ctx: Ctx, startupId: string): Promise<void> {
  const live = await ctx.em.findOne(Listing, {
    where: { startupId, state: In([...LIVE_LISTING_STATES]) },
    lock: { mode: 'pessimistic_write' },
  });
  if (live)
    await transition(ctx, listingMachine, live, 'revoke', {
      payload: { startupId, listingId: live.id },
      reason: 'startup.merged',
    });
}

async function endWhatWaits(ctx: Ctx, startupId: string): Promise<void> {
  for (const revision of await ctx.em.findBy(StartupRevision, { startupId, state: 'PENDING' }))
    await transition(ctx, revisionMachine, revision, 'withdraw', { payload: { startupId, revisionId: revision.id } });
  for (const invitation of await ctx.em.findBy(CofounderInvitation, { startupId, state: 'PENDING' }))
    await transition(ctx, cofounderInvitationMachine, invitation, 'revoke', {
      payload: { startupId, invitationId: invitation.id },
      set: { token_encrypted: null },
    });
}

/** $1 is kept, $2 is merged. Chains stay flat: whatever was merged into it earlier points to the kept record now. */
const MOVES = [
  // What the kept record does not say is taken from the merged one; what it says stays.
  `update startup k set website = coalesce(k.website, m.website), city = coalesce(k.city, m.city),
     founded_year = coalesce(k.founded_year, m.founded_year), team_size = coalesce(k.team_size, m.team_size),
     organisation_id = coalesce(k.organisation_id, m.organisation_id), version = k.version + 1
   from startup m where k.id = $1 and m.id = $2 and (
     (k.website is null and m.website is not null) or (k.city is null and m.city is not null)
     or (k.founded_year is null and m.founded_year is not null) or (k.team_size is null and m.team_size is not null)
     or (k.organisation_id is null and m.organisation_id is not null))`,
  'update startup set merged_into_id = $1 where merged_into_id = $2',
  `insert into founder (startup_id, person_id, is_lead, title, since)
   select $1, f.person_id, f.is_lead and not exists (select from founder l where l.startup_id = $1 and l.is_lead and l.ended_at is null), f.title, f.since
   from founder f where f.startup_id = $2 and f.ended_at is null
     and not exists (select from founder k where k.startup_id = $1 and k.person_id = f.person_id and k.ended_at is null)`,
  `update file set subject_id = $1 where subject_type = 'startup' and subject_id = $2`,
  'update startup_note set startup_id = $1 where startup_id = $2',
  'update startup_task set startup_id = $1 where startup_id = $2',
  `update metric_report r set startup_id = $1 where r.startup_id = $2 and (r.replaced_at is not null or not exists
     (select from metric_report k where k.startup_id = $1 and k.month = r.month and k.replaced_at is null))`,
  `update participation p set startup_id = $1 where p.startup_id = $2 and (p.state not in ('INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED')
     or not exists (select from participation k where k.startup_id = $1 and k.cohort_id = p.cohort_id
                    and k.state in ('INVITED', 'ENROLLED', 'ACTIVE', 'PAUSED')))`,
];
