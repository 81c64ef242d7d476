import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { createImportInput, whyNotCreateImport } from '@aim/domain/pipeline/import-run';
import { File } from '../../documents/index.ts';
import { allow, find } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { emit } from '../../platform/event-log.ts';
import { ImportRun } from './import-run.entity.ts';

/** Takes an uploaded file for import; a job reads its columns. */
export async function createImport(ctx: Ctx, raw: unknown): Promise<ImportRun> {
  const { fileId, kind, source } = parseInput(createImportInput, raw);
  allow(ctx, 'import.create');
  const file = await find(ctx, File, { id: fileId });
  if (file.uploadedById !== ctx.actor.personId) throw notFound();
  refuseIf(whyNotCreateImport({ fileState: file.state, isImportFile: file.kind === 'IMPORT' }));
  const run = await ctx.em.save(
    ctx.em.create(ImportRun, {
      kind,
      source,
      fileId,
      fileName: file.name,
      state: 'UPLOADED',
      startedById: ctx.actor.personId,
      createdAt: ctx.now,
    }),
  );
  await emit(ctx, 'import.created', { type: 'importRun', id: run.id }, { importRunId: run.id, fileId });
  return run;
}
