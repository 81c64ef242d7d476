import { isStaff } from '@aim/domain/kernel/policy';
import { FOUNDERS_NOUNS, STAFF_EVENTS, TOLD_BY_RECORDS } from '@aim/domain/pipeline/timeline';
import { may } from '@aim/domain/policies';
import { filesVisibleTo } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { decodeCursor, encodeCursor, type Feed, pageSize } from '../platform/page.ts';
import { binder } from '../platform/projection.ts';
import { withActor } from '../platform/with-actor.ts';
import type { Startup } from './startup.entity.ts';
import { factsOf } from './startups.queries.ts';
import { inWords, type TimelineItem, type TimelineRow } from './timeline.ts';

type Bind = (value: unknown) => string;
interface Range {
  readonly startup: string;
  /** Condition on instant and id of a source, and how many rows at most. */
  readonly before: (at: string, id: string) => string;
}

const COLUMNS =
  'id, at, kind, actor as "actorId", acting_for as "actingForId", what, stage, on_day as "on", reason, text';

const entries = ({ startup, before }: Range): string =>
  `select e.id, e.recorded_at as at, 'STAGE' as kind, e.recorded_by_id as actor, null::uuid as acting_for,
          case when e.counts then e.kind else 'STRUCK' end as what, e.stage, e.entered_on::text as on_day, e.reason, e.note as text
   from stage_entry e where e.startup_id = ${startup} ${before('e.recorded_at', 'e.id')}`;

const reports = ({ startup, before }: Range): string =>
  `select r.id, r.reported_at, 'METRICS', r.reported_by_id, null, case when r.is_correction then 'CORRECTED' else 'REPORTED' end,
          null, r.month::text, null, null
   from metric_report r where r.startup_id = ${startup} ${before('r.reported_at', 'r.id')}`;

const files = ({ startup, before }: Range, visible: string): string =>
  `select f.id, f.created_at, 'FILE', f.uploaded_by_id, null, f.name, null, null, null, null
   from file f where f.subject_type = 'startup' and f.subject_id = ${startup} and f.state not in ('UPLOADING', 'REMOVED')
     and (${visible}) ${before('f.created_at', 'f.id')}`;

const notes = ({ startup, before }: Range): string =>
  `select n.id, n.at, 'NOTE', n.author_id, null, 'NOTE', null, null, null, n.text
   from startup_note n where n.startup_id = ${startup} ${before('n.at', 'n.id')}`;

/** Cohorts and follow-ups say their names; everything else is in the label of the event. */
const events = ({ startup, before }: Range, told: string): string =>
  `select l.id, l.at, 'EVENT', l.actor_id, l.acting_for_id, l.event, null, null, null,
          coalesce((select c.name from participation p join cohort c on c.id = p.cohort_id where l.subject_type = 'participation' and p.id = l.subject_id),
                   (select t.title from startup_task t where l.subject_type = 'startupTask' and t.id = l.subject_id))
   from event_log l where l.payload ? 'startupId' and l.payload ->> 'startupId' = ${startup}::text and ${told} ${before('l.at', 'l.id')}`;

function toldTo(isForStaff: boolean, bind: Bind): string {
  const told = `l.event <> all(${bind(TOLD_BY_RECORDS)}::text[])`;
  if (isForStaff) return told;
  return `${told} and split_part(l.event, '.', 1) = any(${bind(FOUNDERS_NOUNS)}::text[]) and l.event <> all(${bind(STAFF_EVENTS)}::text[])`;
}

/** Everything that happened to a startup, newest first, as far as the reader may know: one statement over its records and the log. */
export async function timelineOf(
  ctx: Ctx,
  startup: Startup,
  { first, after }: { first: number; after: string | null },
): Promise<Feed<TimelineItem>> {
  const size = pageSize(first);
  const isForStaff = may(ctx.actor, 'note.read', await factsOf(ctx, startup));
  const { bind, values } = binder();
  const cursor = decodeCursor(after);
  const beforeCursor = cursor && `(${bind(cursor.key)}::timestamptz, ${bind(cursor.id)}::uuid)`;
  const range: Range = {
    startup: `${bind(startup.id)}::uuid`,
    before: (at, id) =>
      `${beforeCursor ? `and (${at}, ${id}) < ${beforeCursor}` : ''} order by ${at} desc, ${id} desc limit ${size + 1}`,
  };
  const sources = [
    entries(range),
    reports(range),
    files(range, filesVisibleTo(ctx.actor, bind)),
    events(range, toldTo(isForStaff, bind)),
    ...(isForStaff ? [notes(range)] : []),
  ];
  const text = `select ${COLUMNS} from (${sources.map((source) => `(${source})`).join(' union all ')}) t
    order by at desc, id desc limit ${size + 1}`;
  const rows = await withActor(ctx, (em) => em.query<TimelineRow[]>(text, values));
  const last = rows[Math.min(rows.length, size) - 1];
  const page = `${isStaff(ctx.actor) ? '/staff' : '/app'}/startups/${startup.id}`;
  return {
    items: rows.slice(0, size).map((row) => inWords(row, ctx.locale, page)),
    endCursor: last ? encodeCursor(last.at.toISOString(), last.id) : null,
    hasNextPage: rows.length > size,
  };
}
