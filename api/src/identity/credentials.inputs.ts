import type { EmailCodePurpose } from '@aim/domain/identity/sign-in';
import type { Locale } from '@aim/domain/kernel/locale';
import { Field, ID, InputType } from '@nestjs/graphql';
import { JsonScalar } from '../platform/scalars.ts';
import { EmailCodePurposes, Locales } from './identity.enums.ts';

@InputType()
export class SignInWithPasswordInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;

  @Field(() => String, { nullable: true, description: 'A path of this site; anything else is dropped.' })
  returnTo?: string | null;
}

@InputType()
export class VerifySecondFactorInput {
  @Field(() => String, { description: 'Six digits of the app, or a recovery code.' })
  code: string;
}

@InputType()
export class RequestEmailCodeInput {
  @Field(() => String)
  email: string;

  @Field(() => EmailCodePurposes)
  purpose: EmailCodePurpose;
}

@InputType()
export class RegisterAccountInput {
  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'The six digits sent to the address.' })
  code: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String)
  password: string;

  @Field(() => Locales)
  locale: Locale;
}

@InputType()
export class RecoverAccountInput {
  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'The six digits sent to the address.' })
  code: string;

  @Field(() => String, { description: 'The new password.' })
  password: string;
}

@InputType()
export class ConfirmTotpInput {
  @Field(() => String)
  code: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  current: string;

  @Field(() => String)
  new: string;
}

@InputType()
export class SetPasswordInput {
  @Field(() => String)
  password: string;
}

@InputType()
export class StartEmailChangeInput {
  @Field(() => String, { description: 'The new address.' })
  email: string;
}

@InputType()
export class ChangeEmailInput {
  @Field(() => String, { description: 'The new address.' })
  email: string;

  @Field(() => String, { description: 'The six digits sent to the new address.' })
  code: string;
}

@InputType()
export class StepUpWithCodeInput {
  @Field(() => String, { description: 'Six digits of the app, or a recovery code.' })
  code: string;
}

@InputType()
export class FinishPasskeySignInInput {
  @Field(() => JsonScalar)
  response: unknown;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;
}

@InputType()
export class FinishPasskeyRegistrationInput {
  @Field(() => String, { description: 'How the person tells it apart from others.' })
  name: string;

  @Field(() => JsonScalar)
  response: unknown;
}

@InputType()
export class FinishPasskeyStepUpInput {
  @Field(() => JsonScalar)
  response: unknown;
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID)
  id: string;
}
