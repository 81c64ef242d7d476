import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import {
  FinishPasskeyRegistrationInput,
  FinishPasskeySignInInput,
  FinishPasskeyStepUpInput,
  RemovePasskeyInput,
} from './credentials.inputs.ts';
import { PasskeyOptionsPayload, PasskeysPayload, SignInPayload, StepUpPayload } from './credentials.payloads.ts';
import { finishPasskeyRegistration } from './finish-passkey-registration.ts';
import { finishPasskeySignIn } from './finish-passkey-sign-in.ts';
import { finishPasskeyStepUp } from './finish-passkey-step-up.ts';
import { myPasskeys } from './my-passkeys.ts';
import { Passkey } from './passkey.entity.ts';
import { removePasskey } from './remove-passkey.ts';
import { startPasskeyRegistration } from './start-passkey-registration.ts';
import { startPasskeySignIn } from './start-passkey-sign-in.ts';
import { startPasskeyStepUp } from './start-passkey-step-up.ts';

@Resolver()
export class PasskeyResolver {
  @Query(() => [Passkey])
  myPasskeys(@CurrentCtx() ctx: Ctx) {
    return myPasskeys(ctx);
  }

  @Mutation(() => PasskeyOptionsPayload)
  async startPasskeySignIn(@CurrentCtx() ctx: Ctx) {
    return { options: await startPasskeySignIn(ctx) };
  }

  @Mutation(() => SignInPayload)
  async finishPasskeySignIn(@CurrentCtx() ctx: Ctx, @Args('input') input: FinishPasskeySignInInput) {
    return { next: 'SIGNED_IN', ...(await finishPasskeySignIn(ctx, input)) };
  }

  @Mutation(() => PasskeyOptionsPayload)
  async startPasskeyRegistration(@CurrentCtx() ctx: Ctx) {
    return { options: await startPasskeyRegistration(ctx) };
  }

  @Mutation(() => PasskeysPayload)
  async finishPasskeyRegistration(@CurrentCtx() ctx: Ctx, @Args('input') input: FinishPasskeyRegistrationInput) {
    return { passkeys: await finishPasskeyRegistration(ctx, input) };
  }

  @Mutation(() => PasskeysPayload)
  async removePasskey(@CurrentCtx() ctx: Ctx, @Args('input') input: RemovePasskeyInput) {
    return { passkeys: await removePasskey(ctx, input) };
  }

  @Mutation(() => PasskeyOptionsPayload)
  async startPasskeyStepUp(@CurrentCtx() ctx: Ctx) {
    return { options: await startPasskeyStepUp(ctx) };
  }

  @Mutation(() => StepUpPayload)
  async finishPasskeyStepUp(@CurrentCtx() ctx: Ctx, @Args('input') input: FinishPasskeyStepUpInput) {
    return { stepUpUntil: await finishPasskeyStepUp(ctx, input) };
  }
}
