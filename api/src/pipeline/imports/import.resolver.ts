import { allowedActions } from '@aim/domain/machines';
import { messageOf } from '@aim/domain/messages';
import { type ImportOutcome, importRunMachine } from '@aim/domain/pipeline/import-run';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../identity/index.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { CurrentCtx } from '../../platform/current-ctx.ts';
import { localiseProblem, Problem } from '../../platform/payload.ts';
import { Startup } from '../startup.entity.ts';
import { cancelImport } from './cancel-import.ts';
import { checkImport } from './check-import.ts';
import { createImport } from './create-import.ts';
import {
  CancelImportInput,
  CheckImportInput,
  CreateImportInput,
  RunImportInput,
  UndoImportInput,
} from './import.inputs.ts';
import {
  ImportRow,
  ImportRowPage,
  ImportRowReason,
  ImportRunPage,
  ImportRunPayload,
  ImportSource,
} from './import.payloads.ts';
import { ImportMappingType } from './import-mapping.types.ts';
import { ImportOutcomes, ImportRun } from './import-run.entity.ts';
import {
  countsOf,
  findImport,
  type ImportRowView,
  importRows,
  importSources,
  listImports,
  suggestedMapping,
} from './imports.queries.ts';
import { runImport } from './run-import.ts';
import { undoImport } from './undo-import.ts';

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Query(() => ImportRun, { nullable: true })
  importRun(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }) id: string) {
    return findImport(ctx, id);
  }

  @Query(() => ImportRunPage, { description: 'Newest first.' })
  importRuns(
    @CurrentCtx() ctx: Ctx,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return listImports(ctx, first, after);
  }

  @Query(() => [ImportSource], { description: 'Directories that were imported before.' })
  importSources(@CurrentCtx() ctx: Ctx) {
    return importSources(ctx);
  }

  @Mutation(() => ImportRunPayload)
  async createImport(@CurrentCtx() ctx: Ctx, @Args('input') input: CreateImportInput) {
    return { importRun: await createImport(ctx, input) };
  }

  @Mutation(() => ImportRunPayload, { description: 'A dry run: the rows say what each would come to.' })
  async checkImport(@CurrentCtx() ctx: Ctx, @Args('input') input: CheckImportInput) {
    return { importRun: await checkImport(ctx, input) };
  }

  @Mutation(() => ImportRunPayload)
  async runImport(@CurrentCtx() ctx: Ctx, @Args('input') input: RunImportInput) {
    return { importRun: await runImport(ctx, input) };
  }

  @Mutation(() => ImportRunPayload)
  async cancelImport(@CurrentCtx() ctx: Ctx, @Args('input') input: CancelImportInput) {
    return { importRun: await cancelImport(ctx, input) };
  }

  @Mutation(() => ImportRunPayload, {
    description: 'Takes back what nobody touched since; the rows say what was left.',
  })
  async undoImport(@CurrentCtx() ctx: Ctx, @Args('input') input: UndoImportInput) {
    return { importRun: await undoImport(ctx, input) };
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: ImportRun) {
    return importRunMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Problem, { nullable: true, description: 'Why the file could not be read.' })
  failure(@CurrentCtx() ctx: Ctx, @Parent() { failure }: ImportRun) {
    return failure && localiseProblem({ ...failure, path: [] }, ctx.locale);
  }

  @ResolveField(() => ImportMappingType, {
    nullable: true,
    description:
      'As the source was understood the last time, else by the names of the columns. Rules that have to be told are empty.',
  })
  suggestedMapping(@CurrentCtx() ctx: Ctx, @Parent() run: ImportRun) {
    return suggestedMapping(ctx, run);
  }

  @ResolveField(() => Int, { description: 'Rows that are, or would be, taken.' })
  async accepted(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    const { created, updated, unchanged } = await countsOf(ctx, id);
    return created + updated + unchanged;
  }

  @ResolveField(() => Int)
  async rejected(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).rejected;
  }

  @ResolveField(() => Int)
  async created(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).created;
  }

  @ResolveField(() => Int)
  async updated(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).updated;
  }

  @ResolveField(() => Int)
  async unchanged(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).unchanged;
  }

  @ResolveField(() => Int, { description: 'Rows that were taken back.' })
  async undone(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).undone;
  }

  @ResolveField(() => Int, { description: 'Rows that an undo left, because somebody has worked on the record since.' })
  async left(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).left;
  }

  @ResolveField(() => Int, { description: 'New rows that look like a startup which is there already.' })
  async lookAlike(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).lookAlike;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null: from the command line.' })
  startedBy(@CurrentCtx() ctx: Ctx, @Parent() { startedById }: ImportRun) {
    return ctx.loaders.byId(Person, startedById);
  }

  @ResolveField(() => ImportRowPage, { description: 'In the order of the file.' })
  rows(
    @CurrentCtx() ctx: Ctx,
    @Parent() { id }: ImportRun,
    @Args('outcome', { type: () => ImportOutcomes, nullable: true }) outcome: ImportOutcome | null,
    @Args('looksAlike', { type: () => Boolean, defaultValue: false }) looksAlike: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    return importRows(ctx, id, { outcome, looksAlike, first, after });
  }

  @ResolveField(() => String, { nullable: true, description: 'The rejected rows as a CSV file, with their reasons.' })
  async rejectedHref(@CurrentCtx() ctx: Ctx, @Parent() { id }: ImportRun) {
    return (await countsOf(ctx, id)).rejected > 0 ? `/imports/${id}/rejected.csv` : null;
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() run: ImportRun) {
    return allowedActions.importRun(ctx.actor, run);
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @ResolveField(() => [ImportRowReason])
  reasons(@CurrentCtx() ctx: Ctx, @Parent() { reasons }: ImportRowView) {
    return reasons.map((reason) => ({ ...reason, message: messageOf(reason, ctx.locale) }));
  }

  @ResolveField(() => Startup, { nullable: true, description: 'The record, where there is one.' })
  startup(@CurrentCtx() ctx: Ctx, @Parent() { startupId }: ImportRowView) {
    return ctx.loaders.byId(Startup, startupId);
  }
}
