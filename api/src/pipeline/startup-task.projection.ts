import { plainPerson } from '../identity/index.ts';
import { column, derived, one, type Projection } from '../platform/projection.ts';

/** A follow-up within the row of its startup. */
export const startupTaskProjection: Projection = {
  table: 'startup_task',
  alias: 't',
  fields: {
    id: column('t.id'),
    startupId: column('t.startup_id'),
    title: column('t.title'),
    state: column('t.state'),
    dueOn: column('t.due_on::text'),
    doneAt: column('t.done_at'),
    createdAt: column('t.created_at'),
    isDone: derived('state'),
    startup: derived('startupId'),
    assignee: one(() => plainPerson, 'p.id = t.assignee_id'),
    createdBy: one(() => plainPerson, 'p.id = t.created_by_id'),
    allowedActions: derived('state', 'startupId'),
  },
};

/** Open ones first by their day, then what was done last. */
export const URGENT_FIRST = 't.state desc, t.due_on asc nulls last, t.done_at desc, t.id';
