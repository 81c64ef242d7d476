import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { addStartupNoteInput, whyNotMention } from '@aim/domain/pipeline/staff-work';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { tellActor } from '../platform/with-actor.ts';
import { seenStartup } from './seen-startup.ts';
import type { StartupNote } from './staff-work.entity.ts';
import { NOTE_COLUMNS, strangersAmong } from './staff-work.queries.ts';

/** Writes a note for colleagues; those mentioned are told. */
export async function addStartupNote(ctx: Ctx, raw: unknown): Promise<StartupNote> {
  const { startupId, text, mentions } = parseInput(addStartupNoteInput, raw);
  const { facts } = await seenStartup(ctx, startupId);
  const strangers = await strangersAmong(ctx, mentions, facts.founderIds);
  allow(ctx, 'note.add', facts);
  refuseIf(whyNotMention({ strangers }));
  await tellActor(ctx);
  const [row]: { id: string }[] = await ctx.em.query(
    'insert into startup_note (startup_id, author_id, text, at) values ($1, $2, $3, $4) returning id',
    [startupId, ctx.actor.personId, text, ctx.now],
  );
  const { id } = row as { id: string };
  await ctx.em.query('insert into startup_note_mention (note_id, person_id) select $1, unnest($2::uuid[])', [
    id,
    mentions,
  ]);
  await emit(ctx, 'note.added', { type: 'startupNote', id }, { startupId, noteId: id, mentions });
  hint(ctx, { type: 'startup', id: startupId });
  const [note]: StartupNote[] = await ctx.em.query(`select ${NOTE_COLUMNS} from startup_note n where n.id = $1`, [id]);
  return note as StartupNote;
}
