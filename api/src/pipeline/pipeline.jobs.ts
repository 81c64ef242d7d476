import { featureJobs } from '../platform/reactions.ts';

export const pipelineJobs = featureJobs();
