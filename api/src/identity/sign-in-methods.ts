import { Field, Int, ObjectType } from '@nestjs/graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';

@ObjectType()
export class MySignInMethods {
  @Field(() => Boolean)
  digitalLogin: boolean;

  @Field(() => Boolean)
  password: boolean;

  @Field(() => Boolean)
  totp: boolean;

  @Field(() => Int)
  passkeys: number;

  @Field(() => Int)
  recoveryCodesLeft: number;
}

/** How the person can prove who they are. */
export async function mySignInMethods(ctx: Ctx): Promise<MySignInMethods> {
  allow(ctx, 'signInMethod.list');
  const [row]: MySignInMethods[] = await ctx.em.query(
    `select exists (select from external_identity where person_id = $1) as "digitalLogin",
            exists (select from password_credential where person_id = $1) as password,
            exists (select from totp_credential where person_id = $1) as totp,
            (select count(*)::int from passkey where person_id = $1) as passkeys,
            (select count(*)::int from recovery_code where person_id = $1 and used_at is null) as "recoveryCodesLeft"`,
    [ctx.actor.personId],
  );
  return row as MySignInMethods;
}
