import { yearOf } from '@aim/domain/kernel/calendar-date';
import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  REFERENCE_ALPHABET,
  REFERENCE_LENGTH,
  registerStartupInput,
  whyNotRegisterStartup,
} from '@aim/domain/pipeline/startup';
import { forgetBrowserSecret } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { randomText } from '../platform/secrets.ts';
import { currentDraft } from './drafts.queries.ts';
import { mostSimilar } from './duplicates.queries.ts';
import { Founder } from './founder.entity.ts';
import { Startup } from './startup.entity.ts';

/** Begins the record of a startup as a draft; the person who does it becomes its lead founder. */
export async function registerStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { idempotencyKey: _, isNotDuplicate, ...details } = parseInput(registerStartupInput, raw);
  const today = dateOf(ctx.now, HOME_ZONE);
  const isOrganisationUsable = await isUsable(ctx, details.organisationId);
  allow(ctx, 'startup.register');
  refuseIf(whyNotRegisterStartup(details, { isOrganisationUsable, currentYear: yearOf(today) }));
  if (isNotDuplicate !== true) await refuseDouble(ctx, details);
  const personId = ctx.actor.personId as string;
  const startup = await ctx.em.save(
    ctx.em.create(Startup, {
      ...details,
      reference: await freeReference(ctx),
      state: 'DRAFT',
      stage: 'IDEA',
      stageOn: today,
      intakeOn: today,
      origin: 'SELF',
      registeredAt: ctx.now,
      registeredById: personId,
      lastUpdateAt: ctx.now,
    }),
  );
  await ctx.em.save(
    ctx.em.create(Founder, { startupId: startup.id, personId, isLead: true, title: null, since: ctx.now }),
  );
  await ctx.em.query(
    `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at, recorded_by_id) values ($1, 'IDEA', 'REGISTERED', $2, $3, $4)`,
    [startup.id, today, ctx.now, personId],
  );
  await closeDraft(ctx, startup.id);
  const { id: startupId, origin, sector, stage } = startup;
  await emit(ctx, 'startup.registered', { type: 'startup', id: startupId }, { startupId, origin, sector, stage });
  return startup;
}

/** A second record of the same startup helps nobody: the founder is asked first. */
async function refuseDouble(
  ctx: Ctx,
  { name, website, organisationId }: Pick<Startup, 'name' | 'website' | 'organisationId'>,
): Promise<void> {
  const tin = (await ctx.loaders.byId(Organisation, organisationId))?.tin ?? null;
  const found = await mostSimilar(ctx, { name, website, tin });
  refuseIf(
    found === null ? null : problem('POSSIBLE_DUPLICATE', { path: ['isNotDuplicate'], params: { name: found } }),
  );
}

/** The registration in progress has become this record. */
async function closeDraft(ctx: Ctx, startupId: string): Promise<void> {
  const draft = await currentDraft(ctx, true);
  if (!draft) return;
  await ctx.em.save(Object.assign(draft, { startupId, personId: ctx.actor.personId }));
  forgetBrowserSecret(ctx, 'draft');
}

/** A founder names only an organisation they belong to. */
export async function isUsable(ctx: Ctx, organisationId: string | null): Promise<boolean> {
  if (organisationId === null) return true;
  if (!isMember(ctx.actor, organisationId)) return false;
  const organisation = await ctx.em.findOneBy(Organisation, { id: organisationId });
  return organisation !== null && organisation.state !== 'DISSOLVED';
}

/** A billion codes: the second one tried is free, whatever the first was. */
export async function freeReference(ctx: Ctx): Promise<string> {
  for (;;) {
    const reference = `ST-${randomText(REFERENCE_ALPHABET, REFERENCE_LENGTH)}`;
    if (!(await ctx.em.existsBy(Startup, { reference }))) return reference;
  }
}
