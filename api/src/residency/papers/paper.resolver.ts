import { isMember, isStaff } from '@aim/domain/kernel/policy';
import { allowedActions } from '@aim/domain/machines';
import { may } from '@aim/domain/policies';
import {
  paperEntries,
  paperKindLabels,
  residencyPaperMachine,
  shownPaperState,
} from '@aim/domain/residency/residency-paper';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../identity/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { nameCountry } from '../../platform/name-country.ts';
import { Payload } from '../../platform/payload.ts';
import { Residency } from '../residency.entity.ts';
import { confirmImport, issueEvidenceLetter } from './issue-paper.ts';
import { LetterRead } from './letter-read.type.ts';
import { letterReadsOf } from './letter-reads.ts';
import { PaperLine, PaperStates, ResidencyPaper } from './paper.entity.ts';
import {
  RefuseResidencyPaperInput,
  RequestEvidenceLetterInput,
  RequestImportConfirmationInput,
  ResidencyPaperIdInput,
} from './paper.inputs.ts';
import { documentOf, papersOf, writtenOf } from './papers.queries.ts';
import { preparePaper } from './prepare-paper.ts';
import { refusePaper } from './refuse-paper.ts';
import { requestEvidenceLetter, requestImportConfirmation } from './request-paper.ts';

const ResidencyPaperPayload = Payload('ResidencyPaperPayload', { paper: () => ResidencyPaper });

/** Members read what is decided, officers also what is being prepared. */
const stateFor = (ctx: Ctx, { state, organisationId }: ResidencyPaper) =>
  isStaff(ctx.actor) && !isMember(ctx.actor, organisationId) ? state : shownPaperState(state);

@Resolver(() => ResidencyPaper)
export class ResidencyPaperResolver {
  @Mutation(() => ResidencyPaperPayload)
  async requestImportConfirmation(@CurrentCtx() ctx: Ctx, @Args('input') input: RequestImportConfirmationInput) {
    return { paper: await requestImportConfirmation(ctx, input) };
  }

  @Mutation(() => ResidencyPaperPayload)
  async requestEvidenceLetter(@CurrentCtx() ctx: Ctx, @Args('input') input: RequestEvidenceLetterInput) {
    return { paper: await requestEvidenceLetter(ctx, input) };
  }

  @Mutation(() => ResidencyPaperPayload)
  async prepareResidencyPaper(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyPaperIdInput) {
    return { paper: await preparePaper(ctx, input) };
  }

  @Mutation(() => ResidencyPaperPayload)
  async refuseResidencyPaper(@CurrentCtx() ctx: Ctx, @Args('input') input: RefuseResidencyPaperInput) {
    return { paper: await refusePaper(ctx, input) };
  }

  @Mutation(() => ResidencyPaperPayload, { description: 'By another officer than the one who prepared it.' })
  async confirmImport(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyPaperIdInput) {
    return { paper: await confirmImport(ctx, input) };
  }

  @Mutation(() => ResidencyPaperPayload, { description: 'By another officer than the one who prepared it.' })
  async issueEvidenceLetter(@CurrentCtx() ctx: Ctx, @Args('input') input: ResidencyPaperIdInput) {
    return { paper: await issueEvidenceLetter(ctx, input) };
  }

  @ResolveField(() => PaperStates)
  state(@CurrentCtx() ctx: Ctx, @Parent() paper: ResidencyPaper) {
    return stateFor(ctx, paper);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() paper: ResidencyPaper) {
    return residencyPaperMachine.states[stateFor(ctx, paper)].label[ctx.locale];
  }

  @ResolveField(() => String)
  kindLabel(@CurrentCtx() ctx: Ctx, @Parent() { kind }: ResidencyPaper) {
    return paperKindLabels[kind][ctx.locale];
  }

  @ResolveField(() => [PaperLine], { description: 'What stands in it, in words.' })
  async lines(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyPaper) {
    const written = await writtenOf(ctx, id);
    if (written === null) return [];
    return paperEntries(written.content, { document: documentOf(ctx, written), locale: ctx.locale, nameCountry });
  }

  @ResolveField(() => [LetterRead], { description: 'Who else than the company looked, newest first, at most 50.' })
  reads(@CurrentCtx() ctx: Ctx, @Parent() { id }: ResidencyPaper) {
    return letterReadsOf(ctx, id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'The first officer; for staff.' })
  preparedBy(@CurrentCtx() ctx: Ctx, @Parent() { preparedById }: ResidencyPaper) {
    return isStaff(ctx.actor) ? ctx.loaders.byId(Person, preparedById) : null;
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, kind, organisationId }: ResidencyPaper) {
    return allowedActions.residencyPaper(ctx.actor, { state, kind, organisationId });
  }
}

@Resolver(() => LetterRead)
export class LetterReadResolver {
  @ResolveField(() => Person, { nullable: true })
  reader(@CurrentCtx() ctx: Ctx, @Parent() { readerId }: LetterRead) {
    return ctx.loaders.byId(Person, readerId);
  }
}

@Resolver(() => Residency)
export class ResidencyPapersResolver {
  @ResolveField(() => [ResidencyPaper], { description: 'Newest first; for the resident and officers.' })
  papers(@CurrentCtx() ctx: Ctx, @Parent() { id, organisationId }: Residency) {
    return may(ctx.actor, 'residencyPaper.read', { organisationId }) ? papersOf(ctx, id) : [];
  }
}
