import { column, derived, type Projection } from '../platform/projection.ts';

/** A person within another row, for the features that name somebody: contacts are never among it, they are read one by one with a trace. */
export const plainPerson: Projection = {
  table: 'person',
  alias: 'p',
  fields: {
    id: column('p.id'),
    fullName: column('p.full_name'),
    locale: column('p.locale'),
    state: column('p.state'),
    createdAt: column('p.created_at'),
    lastSeenAt: column('p.last_seen_at'),
    disabledAt: column('p.disabled_at'),
    allowedActions: derived('state'),
  },
};
