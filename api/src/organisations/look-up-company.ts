import { parseInput, problem, Refusal } from '@aim/domain/kernel/problem';
import { lookUpCompanyInput } from '@aim/domain/organisations/tin';
import { CompanyRegistry, RegistryUnavailable } from '../integrations/registry/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { localiseProblem } from '../platform/payload.ts';
import { limitRate } from '../platform/rate-limit.ts';
import type { CompanyLookUp, CompanyLookUpResult } from './company.resolver.ts';
import { isTinTaken } from './organisations.queries.ts';

const LOOK_UPS = { name: 'company.lookUp', limit: 30, windowSeconds: 600 };

/** Fills a form from the registry; the person can always go on by hand, so an outage is a problem and no error. */
export async function lookUpCompany(ctx: Ctx, raw: unknown): Promise<CompanyLookUpResult> {
  allow(ctx, 'company.lookUp');
  await limitRate(ctx, LOOK_UPS);
  try {
    return { company: await ask(ctx, parseInput(lookUpCompanyInput, raw).tin), problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { company: null, problems: error.problems.map((each) => localiseProblem(each, ctx.locale)) };
  }
}

async function ask(ctx: Ctx, tin: string): Promise<CompanyLookUp> {
  const answer = await ctx
    .get(CompanyRegistry)
    .lookUp(tin, { caseId: ctx.request.requestId, personId: ctx.actor.personId as string, forOrganisationTin: null })
    .catch((error: unknown) => {
      throw error instanceof RegistryUnavailable
        ? new Refusal([problem('REGISTRY_UNAVAILABLE', { path: ['tin'] })])
        : error;
    });
  if (answer === null) throw new Refusal([problem('COMPANY_NOT_FOUND', { path: ['tin'] })]);
  const { isActive, ...company } = answer;
  return { ...company, active: isActive, asOf: ctx.now, alreadyRegistered: await isTinTaken(ctx, tin) };
}
