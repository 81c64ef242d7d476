import type { Ready } from '../platform/projection.ts';

/**
 * What the database keeps ready of each startup for lists (`startup_card_now` says how it is made). Everybody who may see the startup may
 * read its founders; whether they may read its figures is decided by their field, as ever.
 */
export const STARTUP_CARD = 'left join startup_card k on k.startup_id = s.id';

export const FOUNDERS_ON_CARD: Ready = {
  sql: 'k.founders',
  holds: { id: null, isLead: null, title: null, personId: null, person: { id: null, fullName: null } },
};

export const LATEST_METRICS_ON_CARD: Ready = {
  sql: 'k.latest_metrics',
  holds: {
    ...{ id: null, month: null, users: null, payingCustomers: null, teamSize: null },
    ...{ monthlyRevenue: null, fundingRaised: null },
  },
};
