/** What other features may read of the pipeline. */
export { Startup } from './startup.entity.ts';
