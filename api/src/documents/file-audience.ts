import type { SubjectType } from '@aim/domain/events';
import type { Ctx } from '../platform/ctx.ts';
import type { File } from './file.entity.ts';

/** A feature that shows files of its records to people outside them, on a ground that may end at any moment. */
export interface FileAudience {
  readonly subjectType: SubjectType;
  /** The ground on which this actor may have the file now, recorded as a look; null when there is none. */
  open(ctx: Ctx, file: File): Promise<string | null>;
  /** The same ground still holds for this file: asked again when the bytes are fetched. */
  isStillOpen(ctx: Ctx, file: File, ground: string): Promise<boolean>;
}

const audiences = new Map<string, FileAudience>();

/** Called once by each feature that shows files further. */
export function provideFileAudience(audience: FileAudience): void {
  audiences.set(audience.subjectType, audience);
}

export async function openFile(ctx: Ctx, file: File): Promise<string | null> {
  return (await audiences.get(file.subjectType)?.open(ctx, file)) ?? null;
}

export async function isFileStillOpen(ctx: Ctx, file: File, ground: string): Promise<boolean> {
  return (await audiences.get(file.subjectType)?.isStillOpen(ctx, file, ground)) ?? false;
}
