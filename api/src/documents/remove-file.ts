import { fileMachine, removeFileInput, whyNotRemoveFile } from '@aim/domain/documents/file';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import type { File } from './file.entity.ts';
import { lockFile } from './files.queries.ts';

/** Takes a file away; its bytes are erased by a reaction. */
export async function removeFile(ctx: Ctx, raw: unknown): Promise<File> {
  const { id } = parseInput(removeFileInput, raw);
  const file = await lockFile(ctx, id);
  allow(ctx, 'file.remove', file);
  refuseIf(whyNotRemoveFile(file));
  return transition(ctx, fileMachine, file, 'remove', { payload: { fileId: id }, set: { ticket_hash: null } });
}
