import { fileMachine, whyNotDownload } from '@aim/domain/documents/file';
import { allowedActions } from '@aim/domain/machines';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { createUpload } from './create-upload.ts';
import { File } from './file.entity.ts';
import { CreateUploadInput, RemoveFileInput, SetFileVisibilityInput, SignDownloadInput } from './file.inputs.ts';
import { DownloadPayload, FilePayload, UploadPayload } from './file.payloads.ts';
import { findFile } from './files.queries.ts';
import { removeFile } from './remove-file.ts';
import { setFileVisibility } from './set-file-visibility.ts';
import { signDownload } from './sign-download.ts';

@Resolver(() => File)
export class FileResolver {
  @Query(() => File, { nullable: true })
  file(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }) id: string) {
    return findFile(ctx, id);
  }

  @Mutation(() => UploadPayload)
  createUpload(@CurrentCtx() ctx: Ctx, @Args('input') input: CreateUploadInput) {
    return createUpload(ctx, input);
  }

  @Mutation(() => FilePayload)
  async removeFile(@CurrentCtx() ctx: Ctx, @Args('input') input: RemoveFileInput) {
    return { file: await removeFile(ctx, input) };
  }

  @Mutation(() => FilePayload)
  async setFileVisibility(@CurrentCtx() ctx: Ctx, @Args('input') input: SetFileVisibilityInput) {
    return { file: await setFileVisibility(ctx, input) };
  }

  @Mutation(() => DownloadPayload, { description: 'A link to the bytes for a minute, for this person.' })
  signDownload(@CurrentCtx() ctx: Ctx, @Args('input') input: SignDownloadInput) {
    return signDownload(ctx, input);
  }

  @ResolveField(() => String)
  stateLabel(@CurrentCtx() ctx: Ctx, @Parent() { state }: File) {
    return fileMachine.states[state].label[ctx.locale];
  }

  @ResolveField(() => Person)
  uploadedBy(@CurrentCtx() ctx: Ctx, @Parent() { uploadedById }: File) {
    return ctx.loaders.byId(Person, uploadedById);
  }

  @ResolveField(() => String, { nullable: true, description: 'A small picture, where there is one.' })
  previewHref(@CurrentCtx() ctx: Ctx, @Parent() { id, state, previewKey, uploadedById }: File) {
    const isReady = whyNotDownload({ state, isUploader: uploadedById === ctx.actor.personId }).length === 0;
    return isReady && previewKey !== null ? `/files/${id}/preview` : null;
  }

  @ResolveField(() => [String])
  allowedActions(@CurrentCtx() ctx: Ctx, @Parent() file: File) {
    return allowedActions.file(ctx.actor, file);
  }
}
