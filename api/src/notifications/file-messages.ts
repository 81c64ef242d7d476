import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';

/** Who uploaded a dangerous file learns of it: their computer may need help. */
export async function tellUploader(ctx: Ctx, event: LoggedEvent<'file.scanned'>): Promise<void> {
  const { fileId, result } = event.payload;
  if (result !== 'INFECTED') return;
  const [file]: { name: string; uploadedById: string; href: string | null }[] = await ctx.em.query(
    `select name, uploaded_by_id as "uploadedById", '/app/organisations/' || organisation_id as href from file where id = $1`,
    [fileId],
  );
  if (!file) return;
  const params = { file: file.name };
  await notify(ctx, event, [file.uploadedById], {
    kind: 'FILE_INFECTED',
    params: () => params,
    href: file.href ?? '/app',
  });
}
