import type { Ctx } from '../platform/ctx.ts';
import { randomIndex } from '../platform/secrets.ts';

/** Entries of one list: large enough that a single entry hides among many. */
const SIZE = 131_072;
/** Drawing at random stays quick while half of a list is free. */
const FULL = SIZE / 2;

/** A place drawn at random, so that neighbours in the list tell nothing about neighbours in time. */
export async function allocateStatus(ctx: Ctx): Promise<{ statusListId: string; statusIndex: number }> {
  const statusListId = await openList(ctx);
  for (;;) {
    const statusIndex = randomIndex(SIZE);
    const taken: unknown[] = await ctx.em.query(
      'select 1 from residency_certificate where status_list_id = $1 and status_index = $2',
      [statusListId, statusIndex],
    );
    if (taken.length === 0) return { statusListId, statusIndex };
  }
}

async function openList(ctx: Ctx): Promise<string> {
  // One at a time: two first certificates would begin two lists.
  await ctx.em.query("select pg_advisory_xact_lock(hashtext('status_list'))");
  const [list]: { id: string }[] = await ctx.em.query(
    `select l.id from status_list l
     where (select count(*) from residency_certificate c where c.status_list_id = l.id) < $1 order by l.id desc limit 1`,
    [FULL],
  );
  if (list) return list.id;
  const [made]: { id: string }[] = await ctx.em.query(
    'insert into status_list (size, created_at) values ($1, $2) returning id',
    [SIZE, ctx.now],
  );
  return (made as { id: string }).id;
}
