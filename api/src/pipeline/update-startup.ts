import { yearOf } from '@aim/domain/kernel/calendar-date';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { isFounderOf } from '@aim/domain/pipeline/facts';
import { fateOfTexts, PUBLIC_TEXTS, revisionMachine } from '@aim/domain/pipeline/revision';
import {
  LIVE_STARTUP_STATES,
  type StartupDetails,
  startupDetailsInput,
  updateStartupInput,
  whyNotUpdateStartup,
} from '@aim/domain/pipeline/startup';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { transition } from '../platform/transition.ts';
import { noteFounderUpdate } from './founder-update.ts';
import { isUsable } from './register-startup.ts';
import { textsOf } from './revisions.queries.ts';
import type { Startup } from './startup.entity.ts';
import { StartupRevision } from './startup-revision.entity.ts';
import { lockStartup } from './startups.queries.ts';

type Field = keyof StartupDetails;
const FIELDS: readonly Field[] = Object.keys(startupDetailsInput.shape) as Field[];

export interface UpdatedStartup {
  readonly startup: Startup;
  /** Somebody saved it meanwhile: nothing was changed, `startup` is what is there now. */
  readonly isOutdated: boolean;
}

/**
 * Changes what a startup tells about itself; fields that are left out stay. What the public reads of a live record is kept as new
 * texts until staff have read them, when a founder changes it; everything else changes at once.
 */
export async function updateStartup(ctx: Ctx, raw: Record<string, unknown>): Promise<UpdatedStartup> {
  const { id, version } = parseInput(updateStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.update', facts);
  const isByFounder = isFounderOf(ctx.actor, facts);
  const isRevised = isByFounder && LIVE_STARTUP_STATES.includes(startup.state);
  const pending = isRevised ? await ctx.em.findOneBy(StartupRevision, { startupId: id, state: 'PENDING' }) : null;
  const current = { ...pick(startup), ...(pending ? textsOf(pending) : {}) };
  const given = Object.fromEntries(FIELDS.flatMap((field) => (raw[field] === undefined ? [] : [[field, raw[field]]])));
  const details = parseInput(startupDetailsInput, { ...current, ...given });
  const { organisationId } = details;
  refuseIf(
    whyNotUpdateStartup(details, {
      state: startup.state,
      isByFounder,
      isOrganisationUsable: organisationId === startup.organisationId || (await isUsable(ctx, organisationId)),
      currentYear: yearOf(dateOf(ctx.now, HOME_ZONE)),
    }),
  );
  if (startup.version !== version) return { startup, isOutdated: true };
  if (isRevised) await reviseTexts(ctx, startup, pending, details);
  const direct = FIELDS.filter((field) => !(isRevised && (PUBLIC_TEXTS as readonly string[]).includes(field)));
  const changed = direct.filter((field) => !isSame(details[field], startup[field]));
  if (changed.length > 0) {
    await ctx.em.save(Object.assign(startup, pickFrom(details, changed), { version: version + 1 }));
    await emit(ctx, 'startup.updated', { type: 'startup', id }, { startupId: id, fields: changed });
  }
  return { startup: isByFounder ? await noteFounderUpdate(ctx, startup) : startup, isOutdated: false };
}

async function reviseTexts(
  ctx: Ctx,
  startup: Startup,
  pending: StartupRevision | null,
  details: StartupDetails,
): Promise<void> {
  const saved = textsOf(details);
  const fate = fateOfTexts(saved, textsOf(startup), pending && textsOf(pending));
  if (fate === 'UNCHANGED') return;
  const startupId = startup.id;
  if (pending)
    await transition(ctx, revisionMachine, pending, 'withdraw', { payload: { startupId, revisionId: pending.id } });
  if (fate === 'WITHDRAW') return;
  const revision = await ctx.em.save(
    ctx.em.create(StartupRevision, {
      ...saved,
      startupId,
      state: 'PENDING',
      reasons: [],
      submittedAt: ctx.now,
      submittedById: ctx.actor.personId as string,
    }),
  );
  const payload = { startupId, revisionId: revision.id };
  await emit(ctx, 'revision.submitted', { type: 'startupRevision', id: revision.id }, payload);
}

function pick(startup: Startup): Record<string, unknown> {
  return Object.fromEntries(FIELDS.map((field) => [field, startup[field]]));
}

function pickFrom(details: StartupDetails, fields: readonly Field[]): Partial<Startup> {
  return Object.fromEntries(fields.map((field) => [field, details[field]]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
