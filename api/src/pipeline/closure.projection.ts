import { column, type Projection } from '../platform/projection.ts';

/** Why and since when a record is closed, within its row. */
export const closureProjection: Projection = {
  table: 'closure',
  alias: 'c',
  fields: {
    id: column('c.id'),
    kind: column('c.kind'),
    closedOn: column('c.closed_on::text'),
    reason: column('c.reason'),
    note: column('c.note'),
  },
};

/** The closure that still holds. */
export const LIVE_CLOSURE = 'c.startup_id = s.id and c.reopened_on is null';
