import { randomUUID } from 'node:crypto';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  type PaperContent,
  type PaperKind,
  requestImportInput,
  requestLetterInput,
  whyNotRequestPaper,
} from '@aim/domain/residency/residency-paper';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { Vault } from '../../platform/secrets.ts';
import { lockResidency } from '../residencies.queries.ts';
import { ResidencyPaper } from './paper.entity.ts';
import { documentPlace } from './papers.queries.ts';

/** Without what it says: the answer is kept for a repeated request, longer than the person may be known. */
export type AskedPaper = Omit<ResidencyPaper, 'content' | 'documentEncrypted'>;

/** For one shipment: what customs want to see before they let it in free of VAT. */
export async function requestImportConfirmation(ctx: Ctx, raw: unknown): Promise<AskedPaper> {
  const { id, idempotencyKey: _, ...content } = parseInput(requestImportInput, raw);
  return requestPaper(ctx, id, 'IMPORT_CONFIRMATION', content, null);
}

/** For one foreigner: what the migration service wants to see. The company answers for what it says of the person. */
export async function requestEvidenceLetter(ctx: Ctx, raw: unknown): Promise<AskedPaper> {
  const { id, idempotencyKey: _, document, ...content } = parseInput(requestLetterInput, raw);
  return requestPaper(ctx, id, 'EVIDENCE_LETTER', content, document);
}

async function requestPaper(
  ctx: Ctx,
  residencyId: string,
  kind: PaperKind,
  content: PaperContent,
  document: string | null,
): Promise<AskedPaper> {
  const residency = await lockResidency(ctx, residencyId);
  allow(ctx, 'residencyPaper.request', residency);
  refuseIf(whyNotRequestPaper({ state: residency.state, content }));
  const id = randomUUID();
  const paper = await ctx.em.save(
    ctx.em.create(ResidencyPaper, {
      ...{ id, residencyId, organisationId: residency.organisationId, kind, state: 'REQUESTED', content },
      documentEncrypted: document === null ? null : ctx.get(Vault).seal(document, documentPlace(id)),
      requestedAt: ctx.now,
      requestedById: ctx.actor.personId as string,
    }),
  );
  await emit(ctx, 'residencyPaper.requested', { type: 'residencyPaper', id }, paperStep(paper));
  hint(ctx, { type: 'residency', id: residencyId });
  const { content: _, documentEncrypted: __, ...asked } = paper;
  return asked;
}

/** What every event of a paper carries. */
export function paperStep({ id, residencyId, organisationId, kind }: AskedPaper) {
  return { paperId: id, residencyId, organisationId, kind };
}
