import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { startSignatureInput, whyNotSign } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import type { ResidencySignature } from './application.types.ts';
import { answersNow, contentOf, whyNotAttached } from './application-blocks.queries.ts';
import { today } from './application-clocks.ts';
import { applicationFacts, lockApplication, stepOf } from './applications.queries.ts';
import { ResidencyApplication } from './residency-application.entity.ts';
import { SignatureOperation } from './signature-operation.entity.ts';
import { beginSigning, onSigned, signatureView, useSigned } from './signing.ts';

const SUBJECT = 'residencyApplication';

/** Asks the head of the company to sign what somebody else may have prepared. */
export async function startResidencySignature(ctx: Ctx, raw: unknown): Promise<ResidencySignature> {
  const { id, fin } = parseInput(startSignatureInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.sign', facts);
  const answers = await answersNow(ctx, id);
  const obstacles = whyNotSign({ state: application.state, answers, today: today(ctx) });
  refuseIf([...obstacles, ...(await whyNotAttached(ctx, id, answers))]);
  return beginSigning(ctx, { subjectType: SUBJECT, subjectId: id, content: contentOf(application, answers), fin });
}

/** How a request to sign stands; the page asks until the answer is there. */
export async function residencySignature(ctx: Ctx, id: string): Promise<ResidencySignature | null> {
  const operation = await ctx.em.findOneBy(SignatureOperation, { id, subjectType: SUBJECT });
  const application = operation && (await ctx.em.findOneBy(ResidencyApplication, { id: operation.subjectId }));
  if (!application) return null;
  const facts = await applicationFacts(ctx, application);
  const isTheirs = ctx.actor.memberships.some(({ organisationId }) => organisationId === facts.organisationId);
  return isTheirs ? signatureView(ctx, operation as SignatureOperation) : null;
}

/** A signature serves one submission of exactly what was signed. */
export async function useSignature(ctx: Ctx, application: ResidencyApplication, signatureId: string): Promise<void> {
  const content = contentOf(application, await answersNow(ctx, application.id));
  await useSigned(ctx, signatureId, { subjectType: SUBJECT, subjectId: application.id, content });
}

onSigned(SUBJECT, async (ctx, { id, subjectId }) => {
  const application = await ctx.em.findOneByOrFail(ResidencyApplication, { id: subjectId });
  const subject = { type: 'residencyApplication', id: subjectId } as const;
  await emit(ctx, 'residencyApplication.signed', subject, { ...stepOf(application), signatureId: id });
  hint(ctx, { type: 'residencyApplication', id: subjectId });
});
