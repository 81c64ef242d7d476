import { Field, ObjectType } from '@nestjs/graphql';
import { Secret } from 'otpauth';
import type { Ctx } from '../platform/ctx.ts';
import { newTotp, sealTotp } from './totp.ts';

@ObjectType('Totp', { description: 'Shown once, for the app on the telephone: as a picture of the address, or typed.' })
export class TotpSecret {
  @Field(() => String)
  secret: string;

  @Field(() => String)
  uri: string;
}

/** A new secret that counts only when its first code has been confirmed; an unconfirmed one before it is forgotten. */
export async function enrolTotp(ctx: Ctx, personId: string, label: string): Promise<TotpSecret> {
  const secret = new Secret({ size: 20 });
  await ctx.em.query(
    `insert into totp_enrolment (person_id, secret_encrypted, started_at) values ($1, $2, $3)
     on conflict (person_id) do update set secret_encrypted = excluded.secret_encrypted, started_at = excluded.started_at`,
    [personId, sealTotp(ctx, personId, secret.base32), ctx.now],
  );
  return { secret: secret.base32, uri: newTotp(secret, label).toString() };
}
