import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { effect, every, featureJobs } from '../platform/reactions.ts';
import { dropLateUploads, eraseBytes, removeOrphans } from './clean-files.ts';
import { rescanFiles, scanFile } from './scan-file.ts';

const scan = (ctx: Ctx, { payload }: LoggedEvent<'file.uploaded' | 'file.rescanRequested'>): Promise<void> =>
  scanFile(ctx, payload.fileId);

export const documentsJobs = featureJobs(
  effect('file.uploaded', 'scan-file', scan),
  effect('file.rescanRequested', 'scan-file', scan),
  effect('file.removed', 'erase-bytes', (ctx, { payload }) => eraseBytes(ctx, payload.fileId)),
  every('*/2 * * * *', 'rescan-files', rescanFiles),
  every('20 * * * *', 'drop-late-uploads', dropLateUploads),
  every('40 4 * * *', 'remove-orphan-bytes', removeOrphans),
);
