import { isStaff } from '@aim/domain/kernel/policy';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { allowedActions } from '@aim/domain/machines';
import { maskedTin } from '@aim/domain/residency/certificate-code';
import { residencyMachine, residentActivityLabels } from '@aim/domain/residency/residency';
import { type ActKind, actGrounds, actKindLabels, residencyActMachine } from '@aim/domain/residency/residency-act';
import { suspensionEndsOn } from '@aim/domain/residency/suspension-clock';
import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../platform/payload.ts';
import { DateScalar } from '../platform/scalars.ts';
import { approveResidencyAct } from './approve-residency-act.ts';
import { CertificateCheck } from './certificate-check.type.ts';
import { CertificatePaper, certificatePaper } from './certificate-paper.ts';
import { closeReview } from './close-review.ts';
import { issueCertificate } from './issue-certificate.ts';
import { openReview } from './open-review.ts';
import { reinstateCertificate } from './reinstate-certificate.ts';
import { rejectResidencyAct } from './reject-residency-act.ts';
import {
  countResidents,
  findResident,
  isInsider,
  listResidents,
  moratoria,
  myResidencies,
  stateShown,
} from './residencies.queries.ts';
import { Residency, ResidencyCertificate, ResidencyStates } from './residency.entity.ts';
import {
  ApproveResidencyActInput,
  IssueCertificateInput,
  RejectResidencyActInput,
  ResidencyDecisionInput,
  ResidentFilter,
  type ResidentSort,
  ResidentSorts,
  WithdrawFromResidencyInput,
} from './residency.inputs.ts';
import { ResidencyPayload, ResidentPage } from './residency.payloads.ts';
import { AuthorityNotice, ResidencyAct } from './residency-act.entity.ts';
import { residencyBlockers } from './residency-blockers.ts';
import { actsOf, certificatesOf, noticesOf } from './residency-parts.queries.ts';
import { ResidencyStatement, residencyStatement } from './residency-statement.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { suspendCertificate } from './suspend-certificate.ts';
import { verifyCertificate } from './verify-certificate.ts';
import { withdrawFromResidency } from './withdraw-from-residency.ts';

const REVIEWS: readonly ActKind[] = ['OPEN_REVIEW', 'CLOSE_REVIEW'];

@Resolver(() => Residency)
export class ResidencyResolver {
  @Query(() => CertificateCheck, { description: 'By the code or the number on the paper; without an account.' })
  verifyCertificate(@CurrentCtx() ctx: Ctx, @Args('code') code: string) {
    return verifyCertificate(ctx, code);
  }

  @Query(() => CertificatePaper, { description: 'What the check of an uploaded file came to, for some minutes.' })
  certificatePaper(@CurrentCtx() ctx: Ctx, @Args('answer') answer: string) {
    return certificatePaper(ctx, answer);
  }

  @Query(() => ResidentPage, { description: 'The public register.' })
  residents(
    @CurrentCtx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => ResidentFilter, nullable: true }) filter: ResidentFilter | null,
    @Args('sort', { type: () => ResidentSorts, defaultValue: 'NAME_ASC' }) sort: ResidentSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listResidents(ctx, info, { filter: filter ?? {}, sort, first, after });
  }

  @Query(() => Int, { description: 'The exact number, for "1,000+" lists.' })
  countResidents(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => ResidentFilter, nullable: true }) filter: ResidentFilter | null,
  ) {
    return countResidents(ctx, filter ?? {});
  }

  @Query(() => [Residency], { description: 'Of the organisations one belongs to.' })
  myResidencies(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo) {
    return myResidencies(ctx, info);
  }

  @Query(() => ResidencyStatement, { description: 'For the resident and staff; today when no day is given.' })
  residencyStatement(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID }) id: string,
    @Args('on', { type: () => DateScalar, nullable: true }) on: string | null,
  ) {
    return residencyStatement(ctx, id, on ?? null);
  }

  @Query(() => Residency, { nullable: true })
  resident(@CurrentCtx() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Args('id', { type: () => ID }) id: string) {
    return findResident(ctx, info, id);
  }

  @Mutation(() => ResidencyPayload, {
    description: 'On an approved application whose fee is paid; not by who released the decision.',
  })
  async issueCertificate(@CurrentCtx() ctx: Ctx, @Args('input') input: IssueCertificateInput) {
    return { residency: await issueCertificate(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async openReview(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyDecisionInput) {
    return { residency: await openReview(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async closeReview(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyDecisionInput) {
    return { residency: await closeReview(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async suspendCertificate(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyDecisionInput) {
    return { residency: await suspendCertificate(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async reinstateCertificate(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyDecisionInput) {
    return { residency: await reinstateCertificate(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async revokeCertificate(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyDecisionInput) {
    return { residency: await revokeCertificate(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async withdrawFromResidency(@CurrentCtx() ctx: Ctx, @Args('input') input: WithdrawFromResidencyInput) {
    return { residency: await withdrawFromResidency(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async approveResidencyAct(@CurrentCtx() ctx: Ctx, @Args('input') input: ApproveResidencyActInput) {
    return { residency: await approveResidencyAct(ctx, input) };
  }

  @Mutation(() => ResidencyPayload)
  async rejectResidencyAct(@CurrentCtx() ctx: Ctx, @Args('input') input: RejectResidencyActInput) {
    return { residency: await rejectResidencyAct(ctx, input) };
  }

  @ResolveField(() => ResidencyStates)
  state(@CurrentCtx() ctx: Ctx, @Parent() residency: Residency) {
    return stateShown(ctx, residency);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() residency: Residency) {
    return residencyMachine.states[stateShown(ctx, residency)].label[ctx.locale];
  }

  @ResolveField(() => String, { description: 'Masked for strangers.' })
  tin(@CurrentCtx() ctx: Ctx, @Parent() { tin, organisationId }: Residency) {
    return isInsider(ctx.actor, organisationId) ? tin : maskedTin(tin);
  }

  @ResolveField(() => ID, { nullable: true, description: 'Whose it is; for the resident and staff.' })
  organisationId(@CurrentCtx() ctx: Ctx, @Parent() { organisationId }: Residency) {
    return isInsider(ctx.actor, organisationId) ? organisationId : null;
  }

  @ResolveField(() => [String])
  activityLabels(@CurrentCtx() ctx: Ctx, @Parent() { activities }: Residency) {
    return activities.map((activity) => residentActivityLabels[activity][ctx.locale]);
  }

  @ResolveField(() => String, { description: 'Of the certificate that counts.' })
  async number(@CurrentCtx() ctx: Ctx, @Parent() { id, number }: Residency & { number?: string }) {
    return number ?? (await certificatesOf(ctx, id))[0]?.number;
  }

  @ResolveField(() => [ResidencyCertificate], { description: 'For the resident and staff; the one that counts first.' })
  certificates(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId }: Residency) {
    return isInsider(ctx.actor, organisationId) ? certificatesOf(ctx, id) : [];
  }

  @ResolveField(() => [ResidencyAct], {
    description:
      'Newest first: what took effect; for staff also what is being prepared, for strangers without reviews.',
  })
  async acts(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId }: Residency) {
    const acts = await actsOf(ctx, id);
    if (isStaff(ctx.actor)) return acts;
    const isStranger = !isInsider(ctx.actor, organisationId);
    return acts.filter(({ state, kind }) => state === 'DONE' && !(isStranger && REVIEWS.includes(kind)));
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'The last day of a suspension.' })
  async suspensionEndsOn(@CurrentCtx() ctx: Ctx, @Parent() { suspendedOn }: Residency) {
    if (suspendedOn === null) return null;
    return suspensionEndsOn(suspendedOn, await moratoria(ctx), dateOf(ctx.now, HOME_ZONE));
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, organisationId }: Residency) {
    return allowedActions.residency(ctx.actor, { state, organisationId });
  }

  @ResolveField(() => [Problem], { description: 'Why an allowed action would be refused now.' })
  async blockers(@CurrentCtx() ctx: Ctx, @Parent() residency: Residency, @Args('action') action: string) {
    if (!isInsider(ctx.actor, residency.organisationId)) return [];
    return (await residencyBlockers(ctx, residency, action)).map((each) => localiseProblem(each, ctx.locale));
  }
}

@Resolver(() => ResidencyAct)
export class ResidencyActResolver {
  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: ResidencyAct) {
    return actKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: ResidencyAct) {
    return residencyActMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => String)
  groundLabel(@CurrentCtx() ctx: Ctx, @Parent() { ground }: ResidencyAct) {
    return actGrounds[ground].label[ctx.locale];
  }

  @ResolveField(() => String, { nullable: true, description: 'For the resident and staff.' })
  reasons(@CurrentCtx() ctx: Ctx, @Parent() { reasons, organisationId }: ResidencyAct) {
    return isInsider(ctx.actor, organisationId) ? reasons : null;
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, organisationId, residencyState }: ResidencyAct) {
    return allowedActions.residencyAct(ctx.actor, { state: residencyState, organisationId, actState: state });
  }

  @ResolveField(() => Person, { nullable: true, description: 'For staff.' })
  proposedBy(@CurrentCtx() ctx: Ctx, @Parent() { proposedById }: ResidencyAct) {
    return isStaff(ctx.actor) ? ctx.loaders.byId(Person, proposedById) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'The second officer; for staff.' })
  decidedBy(@CurrentCtx() ctx: Ctx, @Parent() { decidedById }: ResidencyAct) {
    return isStaff(ctx.actor) ? ctx.loaders.byId(Person, decidedById) : null;
  }

  @ResolveField(() => [AuthorityNotice], { description: 'For staff.' })
  notices(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyAct) {
    return isStaff(ctx.actor) ? noticesOf(ctx, id) : [];
  }
}
