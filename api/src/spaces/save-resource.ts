import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { saveResourceInput } from '@aim/domain/spaces/centre-care';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { conflict, notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { randomText } from '../platform/secrets.ts';
import type { Resource } from './centre.types.ts';
import { centreById } from './centres.queries.ts';
import { changeParts, makeOf } from './room-parts.ts';
import { resourceOf } from './rooms.loaders.ts';

type Input = ReturnType<typeof parseInput<typeof saveResourceInput>>;

/** No letter or digit that is taken for another one when somebody types what hangs at the door. */
const DOOR_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const DOOR_LENGTH = 10;

/** A room, new or changed. What it is and how many alike there are stays: bookings stand on it. */
export async function saveResource(ctx: Ctx, raw: unknown): Promise<Resource> {
  const given = raw as Record<string, unknown>;
  const input = parseInput(saveResourceInput, { ...given, plan: given['plan'] ?? null });
  await centreById(ctx, input.centreId);
  allow(ctx, 'resource.save', { id: input.centreId });
  const id = input.id === null ? await addRoom(ctx, input) : await changeRoom(ctx, input, input.id);
  await saveTraining(ctx, input, id);
  hint(ctx, { type: 'resource', id });
  return (await resourceOf(ctx, id)) as Resource;
}

const columnsOf = ({ name, capacity, amenities, access, floor, note, plan, isOpen }: Input): unknown[] => [
  name,
  capacity,
  amenities,
  access,
  floor,
  note,
  plan?.x ?? null,
  plan?.y ?? null,
  plan?.width ?? null,
  plan?.height ?? null,
  isOpen,
];

async function addRoom(ctx: Ctx, input: Input): Promise<string> {
  const { centreId, kind, units, name } = input;
  const [made]: { id: string }[] = await ctx.em.query(
    `insert into resource (name, capacity, amenities, access, floor, note, plan_x, plan_y, plan_width, plan_height, is_open, centre_id, kind,
       units, door_code, position)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, coalesce(max(position), 0) + 1 from resource where centre_id = $12
     returning id`,
    [...columnsOf(input), centreId, kind, units, randomText(DOOR_ALPHABET, DOOR_LENGTH)],
  );
  const id = made?.id as string;
  await makeOf(ctx, { id, centreId, name, units }, input.partIds ?? []);
  await emit(ctx, 'resource.added', { type: 'resource', id }, { resourceId: id, centreId });
  return id;
}

async function changeRoom(ctx: Ctx, input: Input, id: string): Promise<string> {
  const { centreId, isOpen } = input;
  const [room]: { version: number; kind: string; units: number }[] = await ctx.em.query(
    'select version, kind, units from resource where id = $1 and centre_id = $2 for update',
    [id, centreId],
  );
  if (!room) throw notFound();
  if (room.version !== input.version) throw conflict(room.version);
  refuseIf([
    ...(room.kind === input.kind ? [] : [problem('NOT_VALID', { path: ['kind'] })]),
    ...(room.units === input.units ? [] : [problem('NOT_VALID', { path: ['units'] })]),
  ]);
  await ctx.em.query(
    `update resource set name = $1, capacity = $2, amenities = $3, access = $4, floor = $5, note = $6, plan_x = $7, plan_y = $8,
       plan_width = $9, plan_height = $10, is_open = $11, version = version + 1 where id = $12`,
    [...columnsOf(input), id],
  );
  const { name, units, partIds } = input;
  await changeParts(ctx, { id, centreId, name, units }, partIds ?? null);
  await emit(ctx, 'resource.changed', { type: 'resource', id }, { resourceId: id, centreId, isOpen });
  return id;
}

/** The training a room asks for is a rule like any other, of this room alone. */
async function saveTraining(ctx: Ctx, { centreId, training }: Input, resourceId: string): Promise<void> {
  const rules: { id: string; code: string }[] = await ctx.em.query(
    `select id, params ->> 'code' as code from space_rule where resource_id = $1 and type = 'TRAINING' and is_active for update`,
    [resourceId],
  );
  for (const { id, code } of rules) {
    if (code === training) continue;
    await ctx.em.query('update space_rule set is_active = false, saved_at = $2, saved_by_id = $3 where id = $1', [
      id,
      ctx.now,
      ctx.actor.personId,
    ]);
    await tellRule(ctx, { ruleId: id, centreId, isActive: false });
  }
  if (training === null || rules.some(({ code }) => code === training)) return;
  const [made]: { id: string }[] = await ctx.em.query(
    `insert into space_rule (centre_id, resource_id, type, params, saved_at, saved_by_id)
     values ($1, $2, 'TRAINING', jsonb_build_object('code', $3::text), $4, $5) returning id`,
    [centreId, resourceId, training, ctx.now, ctx.actor.personId],
  );
  await tellRule(ctx, { ruleId: made?.id as string, centreId, isActive: true });
}

async function tellRule(
  ctx: Ctx,
  { ruleId, ...facts }: { ruleId: string; centreId: string; isActive: boolean },
): Promise<void> {
  await emit(ctx, 'spaceRule.saved', { type: 'spaceRule', id: ruleId }, { ruleId, type: 'TRAINING', ...facts });
  hint(ctx, { type: 'spaceRule', id: ruleId });
}
