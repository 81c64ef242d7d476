import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/enum-of.ts';
import { Payload, Problem } from '../platform/payload.ts';
import { DateTimeScalar, JsonScalar } from '../platform/scalars.ts';
import { TotpSecret } from './enrol-totp.ts';
import { Passkey } from './passkey.entity.ts';

export const SignInNexts = enumOf(['SIGNED_IN', 'SECOND_FACTOR', 'ENROL_TOTP'] as const);
registerEnumType(SignInNexts, {
  name: 'SignInNext',
  description: 'What comes after a right answer: a session, the second factor, or setting one up.',
});

@ObjectType()
export class SignInPayload {
  @Field(() => SignInNexts, { nullable: true })
  next?: keyof typeof SignInNexts | null;

  @Field(() => String, { nullable: true })
  returnTo?: string | null;

  @Field(() => [Problem])
  problems: Problem[];
}

@ObjectType()
export class PasskeyOptionsPayload {
  @Field(() => JsonScalar, { nullable: true, description: 'For the browser’s credential API.' })
  options?: object | null;

  @Field(() => [Problem])
  problems: Problem[];
}

@ObjectType()
export class EmailCodePayload {
  @Field(() => String, { nullable: true })
  sentTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  expiresAt?: Date | null;

  @Field(() => [Problem])
  problems: Problem[];
}

@ObjectType()
export class StepUpPayload {
  @Field(() => DateTimeScalar, { nullable: true })
  stepUpUntil?: Date | null;

  @Field(() => [Problem])
  problems: Problem[];
}

export const PasskeysPayload = Payload('PasskeysPayload', { passkeys: () => [Passkey] });
export const RegisterAccountPayload = Payload('RegisterAccountPayload', { totp: () => TotpSecret });
export const TotpPayload = Payload('TotpPayload', { totp: () => TotpSecret });
export const RecoverAccountPayload = Payload('RecoverAccountPayload', { isRecovered: () => Boolean });
export const SetPasswordPayload = Payload('SetPasswordPayload', { isSet: () => Boolean });
export const ChangeEmailPayload = Payload('ChangeEmailPayload', { isChanged: () => Boolean });
export const ChangePasswordPayload = Payload('ChangePasswordPayload', { isChanged: () => Boolean });

@ObjectType()
export class TotpConfirmedPayload {
  @Field(() => [String], { nullable: true, description: 'Shown this once.' })
  recoveryCodes?: string[] | null;

  @Field(() => [Problem])
  problems: Problem[];
}
