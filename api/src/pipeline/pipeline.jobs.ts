import { every, featureJobs } from '../platform/reactions.ts';
import { bulkRunJobs } from './bulk-run.jobs.ts';
import { rollUpFunnels } from './funnel-rollup.ts';
import { recordJobs } from './record.jobs.ts';
import { watchSilence } from './silence.jobs.ts';
import { remindOfTasks } from './tasks.jobs.ts';

export const pipelineJobs = featureJobs(
  ...recordJobs,
  ...bulkRunJobs,
  every('0 9 * * *', 'watch-silence', watchSilence),
  every('5 9 * * *', 'remind-of-tasks', remindOfTasks),
  every('* * * * *', 'roll-up-funnels', rollUpFunnels),
);
