import { problem, type WhyNot } from '@aim/domain/kernel/problem';
import {
  APPLICATION_BLOCKS,
  type ApplicationAnswers,
  ATTACHMENTS,
  blockLabels,
} from '@aim/domain/residency/application-blocks';
import { blockState, gapsOf } from '@aim/domain/residency/application-gaps';
import { In } from 'typeorm';
import { File } from '../documents/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { localiseProblem } from '../platform/payload.ts';
import type { ApplicationBlockView } from './application.types.ts';
import { today } from './application-clocks.ts';
import { type ResidencyApplication, ResidencyApplicationBlock } from './residency-application.entity.ts';
import { canonicalText } from './signing.ts';

/** The saved blocks of an application; batched over the rows of a list. */
export function blocksOf(ctx: Ctx, id: string): Promise<ResidencyApplicationBlock[]> {
  return ctx.loaders.batch('residencyBlocks', id, loadBlocks, []);
}

async function loadBlocks(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ResidencyApplicationBlock[]>> {
  const rows = await em.findBy(ResidencyApplicationBlock, { applicationId: In([...ids]) });
  const found = new Map<string, ResidencyApplicationBlock[]>();
  for (const row of rows) found.set(row.applicationId, [...(found.get(row.applicationId) ?? []), row]);
  return found;
}

/** As they stand in the transaction of a command. */
export async function answersNow(ctx: Ctx, id: string): Promise<ApplicationAnswers> {
  return asAnswers(await ctx.em.findBy(ResidencyApplicationBlock, { applicationId: id }));
}

export function asAnswers(blocks: readonly ResidencyApplicationBlock[]): ApplicationAnswers {
  return Object.fromEntries(blocks.map(({ block, answers }) => [block, answers]));
}

export function blockViews(ctx: Ctx, blocks: readonly ResidencyApplicationBlock[]): ApplicationBlockView[] {
  const answers = asAnswers(blocks);
  return APPLICATION_BLOCKS.map((block) => ({
    block,
    label: blockLabels[block][ctx.locale],
    answers: { ...answers[block] },
    version: blocks.find((each) => each.block === block)?.version ?? 0,
    state: blockState(block, answers, today(ctx)),
    gaps: gapsOf(block, answers, today(ctx)).map((gap) => localiseProblem(gap, ctx.locale)),
  }));
}

/** Anything else is told as a gap of its field. */
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Files that the answers name are this application's own and were found clean. */
export async function whyNotAttached(ctx: Ctx, id: string, answers: ApplicationAnswers): Promise<WhyNot> {
  const named = ATTACHMENTS.map((field) => [field, answers.ATTACHMENTS?.[field]] as const).filter(
    (entry): entry is [(typeof ATTACHMENTS)[number], string] => typeof entry[1] === 'string' && UUID.test(entry[1]),
  );
  const files = await Promise.all(named.map(([, fileId]) => ctx.loaders.byId(File, fileId)));
  const isUsable = (file: File | null | undefined): boolean =>
    file?.subjectType === 'residencyApplication' && file.subjectId === id && file.state === 'CLEAN';
  return named
    .filter((_, index) => !isUsable(files[index]))
    .map(([field]) => problem('ATTACHMENT_MISSING', { path: ['ATTACHMENTS', field] }));
}

/** What is signed: the whole application in one canonical form, so that the same answers give the same bytes. */
export function contentOf(
  { id, reference, organisationId }: Pick<ResidencyApplication, 'id' | 'reference' | 'organisationId'>,
  answers: ApplicationAnswers,
): string {
  return canonicalText({ id, reference, organisationId, answers });
}
