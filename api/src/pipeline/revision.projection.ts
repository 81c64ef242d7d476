import { column, derived, type Projection } from '../platform/projection.ts';

/** What the queue of new texts and a startup's page may select of them. */
export const revisionProjection: Projection = {
  table: 'startup_revision',
  alias: 'r',
  fields: {
    id: column('r.id'),
    startupId: column('r.startup_id'),
    state: column('r.state'),
    name: column('r.name'),
    oneLiner: column('r.one_liner'),
    problem: column('r.problem'),
    solution: column('r.solution'),
    website: column('r.website'),
    submittedAt: column('r.submitted_at'),
    submittedById: column('r.submitted_by_id'),
    decidedAt: column('r.decided_at'),
    reasons: column('r.reasons'),
    note: column('r.note'),
    stateLabel: derived('state'),
    startup: derived('startupId'),
    submittedBy: derived('submittedById'),
    allowedActions: derived('startupId', 'state'),
  },
};

/** At most one waits for a startup. */
export const PENDING_REVISION = "r.startup_id = s.id and r.state = 'PENDING'";
