import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import type { BlockAnswers } from '@aim/domain/residency/application-blocks';
import { saveApplicationInput, whyNotSave } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { lockApplication } from './applications.queries.ts';
import { ResidencyApplication, ResidencyApplicationBlock } from './residency-application.entity.ts';

const SAVES = { name: 'residencyApplication.save', limit: 1200, windowSeconds: 600 };

/** Keeps one block as it was typed, right or wrong. Who saw an older one is told and loses nothing: the page still has it. */
export async function saveResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, block, version, answers } = parseInput(saveApplicationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.save', facts);
  await limitRate(ctx, SAVES);
  const kept = await ctx.em.findOneBy(ResidencyApplicationBlock, { applicationId: id, block });
  refuseIf(
    whyNotSave({
      state: application.state,
      version: kept?.version ?? 0,
      given: version,
      size: JSON.stringify(answers).length,
    }),
  );
  await ctx.em.save(
    ctx.em.create(ResidencyApplicationBlock, {
      applicationId: id,
      block,
      answers: withoutEmpty(answers),
      version: version + 1,
      savedAt: ctx.now,
      savedById: ctx.actor.personId as string,
    }),
  );
  await ctx.em.update(ResidencyApplication, { id }, { changedAt: ctx.now });
  return application;
}

function withoutEmpty(answers: BlockAnswers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== ''));
}
