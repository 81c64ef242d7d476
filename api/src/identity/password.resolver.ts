import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../platform/ctx.ts';
import { CurrentCtx } from '../platform/current-ctx.ts';
import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { confirmTotp } from './confirm-totp.ts';
import {
  ChangeEmailInput,
  ChangePasswordInput,
  ConfirmTotpInput,
  RecoverAccountInput,
  RegisterAccountInput,
  RequestEmailCodeInput,
  SetPasswordInput,
  SignInWithPasswordInput,
  StartEmailChangeInput,
  StepUpWithCodeInput,
  VerifySecondFactorInput,
} from './credentials.inputs.ts';
import {
  ChangeEmailPayload,
  ChangePasswordPayload,
  EmailCodePayload,
  RecoverAccountPayload,
  RegisterAccountPayload,
  SetPasswordPayload,
  SignInPayload,
  StepUpPayload,
  TotpConfirmedPayload,
  TotpPayload,
} from './credentials.payloads.ts';
import { recoverAccount } from './recover-account.ts';
import { registerAccount } from './register-account.ts';
import { requestEmailCode } from './request-email-code.ts';
import { setPassword } from './set-password.ts';
import { MySignInMethods, mySignInMethods } from './sign-in-methods.ts';
import { signInWithPassword } from './sign-in-with-password.ts';
import { startEmailChange } from './start-email-change.ts';
import { startTotp } from './start-totp.ts';
import { stepUpWithCode } from './step-up-with-code.ts';
import { verifySecondFactor } from './verify-second-factor.ts';

@Resolver()
export class PasswordResolver {
  @Query(() => MySignInMethods)
  mySignInMethods(@CurrentCtx() ctx: Ctx) {
    return mySignInMethods(ctx);
  }

  @Mutation(() => SignInPayload, { description: 'Opens no session by itself: a second factor follows.' })
  signInWithPassword(@CurrentCtx() ctx: Ctx, @Args('input') input: SignInWithPasswordInput) {
    return signInWithPassword(ctx, input);
  }

  @Mutation(() => SignInPayload)
  async verifySecondFactor(@CurrentCtx() ctx: Ctx, @Args('input') input: VerifySecondFactorInput) {
    return { next: 'SIGNED_IN', returnTo: (await verifySecondFactor(ctx, input)).returnTo };
  }

  @Mutation(() => EmailCodePayload, { description: 'The same answer whether the address is known or not.' })
  requestEmailCode(@CurrentCtx() ctx: Ctx, @Args('input') input: RequestEmailCodeInput) {
    return requestEmailCode(ctx, input);
  }

  @Mutation(() => RegisterAccountPayload, { description: 'Setting up a code app comes next and is mandatory.' })
  async registerAccount(@CurrentCtx() ctx: Ctx, @Args('input') input: RegisterAccountInput) {
    return { totp: await registerAccount(ctx, input) };
  }

  @Mutation(() => RecoverAccountPayload, { description: 'A new password; the second factor stays.' })
  async recoverAccount(@CurrentCtx() ctx: Ctx, @Args('input') input: RecoverAccountInput) {
    await recoverAccount(ctx, input);
    return { isRecovered: true };
  }

  @Mutation(() => TotpPayload)
  async startTotp(@CurrentCtx() ctx: Ctx) {
    return { totp: await startTotp(ctx) };
  }

  @Mutation(() => TotpConfirmedPayload)
  async confirmTotp(@CurrentCtx() ctx: Ctx, @Args('input') input: ConfirmTotpInput) {
    return { recoveryCodes: await confirmTotp(ctx, input) };
  }

  @Mutation(() => ChangePasswordPayload)
  async changePassword(@CurrentCtx() ctx: Ctx, @Args('input') input: ChangePasswordInput) {
    await changePassword(ctx, input);
    return { isChanged: true };
  }

  @Mutation(() => SetPasswordPayload, { description: 'A first password; the address and the code app come before it.' })
  async setPassword(@CurrentCtx() ctx: Ctx, @Args('input') input: SetPasswordInput) {
    await setPassword(ctx, input);
    return { isSet: true };
  }

  @Mutation(() => EmailCodePayload, { description: 'Sends a code to the new address, whoever has it.' })
  startEmailChange(@CurrentCtx() ctx: Ctx, @Args('input') input: StartEmailChangeInput) {
    return startEmailChange(ctx, input);
  }

  @Mutation(() => ChangeEmailPayload, { description: 'The former address is told.' })
  async changeEmail(@CurrentCtx() ctx: Ctx, @Args('input') input: ChangeEmailInput) {
    await changeEmail(ctx, input);
    return { isChanged: true };
  }

  @Mutation(() => StepUpPayload)
  async stepUpWithCode(@CurrentCtx() ctx: Ctx, @Args('input') input: StepUpWithCodeInput) {
    return { stepUpUntil: await stepUpWithCode(ctx, input) };
  }
}
