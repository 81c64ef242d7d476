import { column, derived, one, type Projection } from '../platform/projection.ts';
import { cohortProjection } from './cohorts.queries.ts';

/** A place in a cohort within the row of its startup. */
export const participationProjection: Projection = {
  table: 'participation',
  alias: 'pt',
  fields: {
    id: column('pt.id'),
    cohortId: column('pt.cohort_id'),
    startupId: column('pt.startup_id'),
    state: column('pt.state'),
    since: column('pt.since::text'),
    stateLabel: derived('state'),
    cohort: one(() => cohortProjection, 'c.id = pt.cohort_id'),
    startup: derived('startupId'),
    allowedActions: derived('state', 'startupId'),
  },
};
