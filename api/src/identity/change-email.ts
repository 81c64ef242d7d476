import { changeEmailInput, whyNotChangeEmail } from '@aim/domain/identity/sign-in';
import type { Locale } from '@aim/domain/kernel/locale';
import { SYSTEM } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { Vault } from '../platform/secrets.ts';
import { tellActor } from '../platform/with-actor.ts';
import { requireEmailCode } from './email-code.ts';
import { addressOf } from './password-account.ts';

/** The address is the person's once its code was given; an address somebody else has violates its constraint. */
export async function changeEmail(ctx: Ctx, raw: unknown): Promise<void> {
  const { email, code } = parseInput(changeEmailInput, raw);
  const personId = ctx.actor.personId as string;
  allow(ctx, 'email.change');
  const present = await addressOf(ctx, personId);
  refuseIf(whyNotChangeEmail({ email, present }));
  await requireEmailCode(ctx, { email, purpose: 'EMAIL_CHANGE' }, code);
  await tellActor({ ...ctx, actor: SYSTEM });
  await ctx.em.query(
    `insert into person_contact (person_id, email, verified_at) values ($1, $2, $3)
     on conflict (person_id) do update set email = excluded.email, verified_at = excluded.verified_at`,
    [personId, email, ctx.now],
  );
  await tellActor(ctx);
  const emailChangeId = present?.isVerified ? await keepFormer(ctx, personId, present.email) : null;
  await emit(ctx, 'person.emailChanged', { type: 'person', id: personId }, { personId, emailChangeId });
}

async function keepFormer(ctx: Ctx, personId: string, email: string): Promise<string> {
  const rows: { id: string }[] = await ctx.em.query(
    'insert into email_change (person_id, former_encrypted, changed_at) values ($1, $2, $3) returning id',
    [personId, ctx.get(Vault).seal(email, placeOf(personId)), ctx.now],
  );
  return (rows[0] as { id: string }).id;
}

/** For the notice to the address that was replaced: it never stands in an event. */
export async function formerAddressOf(
  ctx: Ctx,
  emailChangeId: string,
): Promise<{ readonly former: string; readonly present: string; readonly locale: Locale } | null> {
  const [row]: { personId: string; locale: Locale; former: Buffer }[] = await ctx.em.query(
    `select c.person_id as "personId", p.locale, c.former_encrypted as former
     from email_change c join person p on p.id = c.person_id where c.id = $1`,
    [emailChangeId],
  );
  const present = row ? await addressOf(ctx, row.personId) : null;
  if (!row || !present) return null;
  return { former: ctx.get(Vault).open(row.former, placeOf(row.personId)), present: present.email, locale: row.locale };
}

function placeOf(personId: string): string {
  return `email_change/${personId}`;
}
