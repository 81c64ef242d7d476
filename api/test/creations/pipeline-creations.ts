import { randomUUID } from 'node:crypto';
import { LISTING_CONSENT_VERSION } from '@aim/domain/pipeline/listing-consent';
import { monthOf } from '@aim/domain/pipeline/metrics';
import { day, makeStartup } from '../startups.ts';
import type { CreationGround, Creations } from './creation.ts';

/** A startup of the founder, in whatever is asked about one. */
const ofStartup =
  (more: (ground: CreationGround) => object = () => ({})) =>
  async (ground: CreationGround) => {
    const { id } = await makeStartup(ground, { name: `Təkrar ${randomUUID()}` });
    return { startupId: id, ...more(ground) };
  };

const OFFICER = 'programme-officer';
const cohort = () => ({ name: `Təkrar ${randomUUID()}`, kind: 'ACCELERATION', startsOn: day(0), endsOn: day(90) });

/** A table that an officer has sent and that was found clean. */
async function importFile(ground: CreationGround): Promise<string> {
  const [row] = await ground.db.rows<{ id: string }>(
    `insert into file (subject_type, subject_id, kind, name, media_type, size, announced_size, visibility, state, uploaded_by_id, created_at, storage_key)
     select 'person', person_id, 'IMPORT', 'kataloq.csv', 'text/csv', 1, 1, 'PRIVATE', 'CLEAN', person_id, now(), gen_random_uuid()::text
     from demo_persona where key = $1 returning id`,
    [OFFICER],
  );
  return row?.id as string;
}

export const pipelineCreations: Creations = {
  registerStartup: {
    by: 'founder',
    table: 'startup',
    answer: 'startup { id }',
    input: () => ({ name: `Təkrar ${randomUUID()}`, sector: 'AGRITECH' }),
  },
  inviteCofounder: {
    by: 'founder',
    table: 'cofounder_invitation',
    answer: 'cofounderInvitation { id }',
    input: ofStartup(() => ({ email: `${randomUUID()}@example.az` })),
    most: 20,
  },
  reportMetrics: {
    by: 'founder',
    table: 'metric_report',
    answer: 'metricReport { id }',
    input: ofStartup(() => ({ month: monthOf(day(-40)), users: 120, teamSize: 4 })),
  },
  publishListing: {
    by: 'founder',
    table: 'listing',
    answer: 'listing { id }',
    input: ofStartup(() => ({
      ...{ level: 'LISTED', groups: ['PROFILE'], audience: 'ALL_INVESTORS', consentVersion: LISTING_CONSENT_VERSION },
    })),
  },
  addStartupNote: {
    by: OFFICER,
    table: 'startup_note',
    answer: 'startupNote { id }',
    input: ofStartup(() => ({ text: 'Təkrar', mentions: [] })),
  },
  addStartupTask: {
    by: OFFICER,
    table: 'startup_task',
    answer: 'startupTask { id }',
    input: ofStartup(() => ({ title: 'Təkrar', dueOn: day(7) })),
  },
  createCohort: { by: OFFICER, table: 'cohort', answer: 'cohort { id }', input: cohort },
  inviteToCohort: {
    by: OFFICER,
    table: 'participation',
    answer: 'participation { id }',
    input: async (ground) => {
      const open = { ...cohort(), idempotencyKey: randomUUID() };
      const cohortId = await ground.made(OFFICER, 'createCohort', 'CreateCohortInput', 'cohort', open);
      return { ...(await ofStartup()(ground)), cohortId };
    },
  },
  createImport: {
    by: OFFICER,
    table: 'import_run',
    answer: 'importRun { id }',
    input: async (ground) => ({ fileId: await importFile(ground), source: 'Təkrar' }),
  },
  startBulkRun: {
    by: OFFICER,
    table: 'bulk_run',
    answer: 'bulkRun { id }',
    input: async (ground) => {
      const { startupId } = await ofStartup()(ground);
      return { kind: 'ASSIGN', filter: { ids: [startupId] }, params: { assigneeId: null } };
    },
  },
};
