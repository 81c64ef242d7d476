import { setFileVisibilityInput, whyNotSetVisibility } from '@aim/domain/documents/file';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import type { File } from './file.entity.ts';
import { lockFile } from './files.queries.ts';

/** Decides who sees a file from the next request on. */
export async function setFileVisibility(ctx: Ctx, raw: unknown): Promise<File> {
  const { id, visibility } = parseInput(setFileVisibilityInput, raw);
  const file = await lockFile(ctx, id);
  allow(ctx, 'file.setVisibility', file);
  const { state, visibility: from } = file;
  refuseIf(
    whyNotSetVisibility({
      state,
      from,
      to: visibility,
      belongsToOrganisation: file.organisationId !== null || (file.teamIds ?? []).length > 0,
    }),
  );
  file.visibility = visibility;
  file.version++;
  await ctx.em.save(file);
  await emit(ctx, 'file.visibilityChanged', { type: 'file', id }, { fileId: id, from, to: visibility });
  return file;
}
