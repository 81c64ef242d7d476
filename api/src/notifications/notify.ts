import { DAY, isBefore, later } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { templates } from '@aim/domain/notifications/templates';
import { type Channels, channelsFor } from '@aim/domain/notifications/topic';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { queueMail } from './queue-mail.ts';
import { type Recipient, recipientsOf } from './recipients.queries.ts';

/** What happened longer ago is told as history: it does not ring. */
const NEWS = 7 * DAY;

/** What is said, and where the matter is. */
export interface Message<Kind extends TemplateKind> {
  readonly kind: Kind;
  /** Dates in it are written for the reader's language. */
  readonly params: (locale: Locale) => TemplateParams[Kind];
  readonly href: string | null;
}

/**
 * Tells people about an event, each where they chose to be told: in the bell, by mail, or both. Nobody is told what they
 * did themself, except about their account. Runs in the transaction of the reaction.
 */
export async function notify<Kind extends TemplateKind>(
  ctx: Ctx,
  event: LoggedEvent,
  personIds: readonly (string | null)[],
  message: Message<Kind>,
): Promise<void> {
  const { topic, mailOnly } = templates[message.kind];
  const told = topic === 'SECURITY' ? personIds : personIds.filter((id) => id !== event.actorId);
  const recipients = await recipientsOf(ctx, told);
  const chosen = await chosenChannels(ctx, recipients, topic);
  const channelsOf = ({ personId }: Recipient) => channelsFor(topic, chosen.get(personId) ?? null);
  if (!mailOnly)
    await ring(
      ctx,
      event,
      recipients.filter((each) => channelsOf(each).inApp),
      message,
    );
  for (const recipient of recipients)
    if (recipient.email !== null && channelsOf(recipient).email)
      await queueMail(ctx, event, {
        to: recipient.email,
        personId: recipient.personId,
        locale: recipient.locale,
        kind: message.kind,
        params: message.params(recipient.locale),
        href: message.href,
      });
}

async function chosenChannels(
  ctx: Ctx,
  recipients: readonly Recipient[],
  topic: string,
): Promise<Map<string, Channels>> {
  const rows: ({ personId: string } & Channels)[] = await ctx.em.query(
    `select person_id as "personId", in_app as "inApp", email from notification_preference
     where topic = $1 and person_id = any($2)`,
    [topic, recipients.map(({ personId }) => personId)],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

async function ring<Kind extends TemplateKind>(
  ctx: Ctx,
  event: LoggedEvent,
  recipients: readonly Recipient[],
  { kind, params, href }: Message<Kind>,
): Promise<void> {
  if (recipients.length === 0) return;
  const rows: { id: string }[] = await ctx.em.query(
    `insert into notification (person_id, event_id, kind, params, href, created_at, read_at)
     select x.person_id, $1, $2, x.params, $3, $4, $7 from unnest($5::uuid[], $6::jsonb[]) as x(person_id, params)
     on conflict do nothing returning id`,
    [
      event.id,
      kind,
      href,
      event.at,
      recipients.map(({ personId }) => personId),
      recipients.map(({ locale }) => JSON.stringify(params(locale))),
      isBefore(event.at, later(ctx.now, -NEWS)) ? ctx.now : null,
    ],
  );
  const personIds = recipients.map(({ personId }) => personId);
  if (rows[0]) hint(ctx, { type: 'notification', id: rows[0].id, personIds });
}
