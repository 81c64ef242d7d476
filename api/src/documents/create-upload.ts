import { createUploadInput, UPLOAD_LIFETIME, whyNotUpload } from '@aim/domain/documents/file';
import type { MediaType } from '@aim/domain/documents/file-kind';
import { later } from '@aim/domain/kernel/instant';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { randomToken, tokenHash } from '../platform/secrets.ts';
import { File } from './file.entity.ts';
import { keptBy } from './files.queries.ts';
import { fileSubject } from './subject-access.ts';

const UPLOADS = { name: 'upload.create', limit: 200, windowSeconds: 3600 };

export interface Upload {
  readonly id: string;
  readonly href: string;
  readonly expiresAt: Date;
}

/** Gives the right to send one file: a link for this session alone, valid until every byte has arrived. */
export async function createUpload(ctx: Ctx, raw: unknown): Promise<{ upload: Upload; file: File }> {
  const { subjectType, subjectId, ...input } = parseInput(createUploadInput, raw);
  const subject = await fileSubject(ctx, subjectType, subjectId);
  if (!subject) throw notFound();
  allow(ctx, 'upload.create', subject);
  const belongsToOrganisation = subject.organisationId !== null || subject.hasTeam === true;
  const { isOrganisationDissolved } = subject;
  refuseIf(whyNotUpload({ ...input, ...(await keptBy(ctx, subject)), belongsToOrganisation, isOrganisationDissolved }));
  await limitRate(ctx, UPLOADS);
  const ticket = randomToken();
  const file = await ctx.em.save(
    ctx.em.create(File, {
      ...input,
      mediaType: input.mediaType as MediaType,
      announcedSize: input.size,
      subjectType,
      subjectId,
      organisationId: subject.organisationId,
      state: 'UPLOADING',
      uploadedById: ctx.actor.personId as string,
      createdAt: ctx.now,
      ticketHash: tokenHash(ticket),
      ticketSessionId: ctx.actor.sessionId,
    }),
  );
  const upload = { id: file.id, href: `/uploads/${ticket}`, expiresAt: later(ctx.now, UPLOAD_LIFETIME) };
  return { upload, file };
}
