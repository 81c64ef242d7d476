import { allowedActions } from '@aim/domain/machines';
import { may } from '@aim/domain/policies';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { addStartupNote } from './add-startup-note.ts';
import { addStartupTask } from './add-startup-task.ts';
import { completeStartupTask } from './complete-startup-task.ts';
import { reopenStartupTask } from './reopen-startup-task.ts';
import {
  AddStartupNoteInput,
  AddStartupTaskInput,
  StartupNote,
  StartupNoteFeed,
  StartupNotePayload,
  StartupTask,
  StartupTaskInput,
  StartupTaskPayload,
} from './staff-work.entity.ts';
import { myTasks, NO_NOTES, notesOf, tasksOf } from './staff-work.queries.ts';
import { Startup } from './startup.entity.ts';
import { factsOf } from './startups.queries.ts';

@Resolver(() => Startup)
export class StartupStaffWorkResolver {
  @Mutation(() => StartupNotePayload)
  async addStartupNote(@CurrentCtx() ctx: Ctx, @Args('input') input: AddStartupNoteInput) {
    return { startupNote: await addStartupNote(ctx, input) };
  }

  @Mutation(() => StartupTaskPayload)
  async addStartupTask(@CurrentCtx() ctx: Ctx, @Args('input') input: AddStartupTaskInput) {
    return { startupTask: await addStartupTask(ctx, input) };
  }

  @ResolveField(() => StartupNoteFeed, { description: 'Newest first; for staff, empty for everybody else.' })
  async notes(
    @CurrentCtx() ctx: Ctx,
    @Parent() startup: Startup,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    const isSeen = may(ctx.actor, 'note.read', await factsOf(ctx, startup));
    return isSeen ? notesOf(ctx, startup.id, { first, after }) : NO_NOTES;
  }

  @ResolveField(() => [StartupTask], { description: 'Open ones first; for staff, empty for everybody else.' })
  async tasks(@CurrentCtx() ctx: Ctx, @Parent() startup: Startup & { tasks?: StartupTask[] }) {
    const isSeen = may(ctx.actor, 'task.read', await factsOf(ctx, startup));
    return isSeen ? (startup.tasks ?? tasksOf(ctx, startup.id)) : [];
  }
}

@Resolver(() => StartupNote)
export class StartupNoteResolver {
  @ResolveField(() => Person)
  author(@CurrentCtx() ctx: Ctx, @Parent() { authorId }: StartupNote) {
    return ctx.loaders.byId(Person, authorId);
  }

  @ResolveField(() => [Person])
  mentions(@CurrentCtx() ctx: Ctx, @Parent() { mentionIds }: StartupNote) {
    return Promise.all(mentionIds.map((id) => ctx.loaders.byId(Person, id)));
  }
}

@Resolver(() => StartupTask)
export class StartupTaskResolver {
  @Query(() => [StartupTask], { description: 'Open ones of the person, the most urgent first.' })
  myStartupTasks(@CurrentCtx() ctx: Ctx) {
    allow(ctx, 'task.list');
    return myTasks(ctx);
  }

  @Mutation(() => StartupTaskPayload)
  async completeStartupTask(@CurrentCtx() ctx: Ctx, @Args('input') input: StartupTaskInput) {
    return { startupTask: await completeStartupTask(ctx, input) };
  }

  @Mutation(() => StartupTaskPayload)
  async reopenStartupTask(@CurrentCtx() ctx: Ctx, @Args('input') input: StartupTaskInput) {
    return { startupTask: await reopenStartupTask(ctx, input) };
  }

  @ResolveField(() => Startup)
  startup(@CurrentCtx() ctx: Ctx, @Parent() { startupId }: StartupTask) {
    return ctx.loaders.byId(Startup, startupId);
  }

  @ResolveField(() => Person, { nullable: true })
  assignee(@CurrentCtx() ctx: Ctx, @Parent() { assigneeId, assignee }: StartupTask & { assignee?: Person | null }) {
    return assignee === undefined ? ctx.loaders.byId(Person, assigneeId) : assignee;
  }

  @ResolveField(() => Person)
  createdBy(@CurrentCtx() ctx: Ctx, @Parent() { createdById, createdBy }: StartupTask & { createdBy?: Person }) {
    return createdBy ?? ctx.loaders.byId(Person, createdById);
  }

  @ResolveField(() => Boolean)
  isDone(@Parent() { state }: StartupTask) {
    return state === 'DONE';
  }

  @ResolveField(() => [String], { description: 'What this person may try next; the buttons.' })
  async allowedActions(@CurrentCtx() ctx: Ctx, @Parent() { state, startupId }: StartupTask) {
    const startup = (await ctx.loaders.byId(Startup, startupId)) as Startup;
    return allowedActions.startupTask(ctx.actor, { state, startup: await factsOf(ctx, startup) });
  }
}
