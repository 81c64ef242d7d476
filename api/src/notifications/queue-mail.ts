import type { Locale } from '@aim/domain/kernel/locale';
import { leavesAt } from '@aim/domain/notifications/mail';
import { type MailCalendar, mailBody } from '@aim/domain/notifications/mail-body';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { isUrgent, renderMail, templates } from '@aim/domain/notifications/templates';
import { topics } from '@aim/domain/notifications/topic';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit, type LoggedEvent } from '../platform/event-log.ts';
import { sealBody } from './mail-body.ts';

export interface MailDraft<Kind extends TemplateKind> {
  readonly to: string;
  /** Null when the address belongs to nobody yet. */
  readonly personId: string | null;
  readonly locale: Locale;
  readonly kind: Kind;
  readonly params: TemplateParams[Kind];
  /** Path of ours, or a whole address. */
  readonly href: string | null;
  /** An invitation that calendars understand. */
  readonly calendar?: MailCalendar;
}

/** Writes a message into the outbox, once for each event and address; it leaves when its transaction has committed. */
export async function queueMail<Kind extends TemplateKind>(
  ctx: Ctx,
  event: LoggedEvent,
  draft: MailDraft<Kind>,
): Promise<void> {
  const { publicUrl } = ctx.get<Config>(CONFIG);
  const text = renderMail(draft.kind, draft.params, draft.locale);
  const { mandatory } = topics[templates[draft.kind].topic];
  const body = mailBody(text, draft.locale, {
    href: draft.href === null ? null : new URL(draft.href, publicUrl).href,
    settingsHref: mandatory || draft.personId === null ? null : `${publicUrl}/app/settings/notifications`,
  });
  const [{ id }] = (await ctx.em.query('select uuidv7() as id')) as [{ id: string }];
  const inserted: unknown[] = await ctx.em.query(
    `insert into mail (id, event_id, person_id, to_address, template, locale, subject, body_sealed, message_id, created_at, next_attempt_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict on constraint uq_mail_event do nothing returning 1`,
    [
      id,
      event.id,
      draft.personId,
      draft.to,
      draft.kind,
      draft.locale,
      text.subject,
      sealBody(ctx, id, draft.calendar ? { ...body, calendar: draft.calendar } : body),
      `<${id}@${new URL(publicUrl).hostname}>`,
      ctx.now,
      leavesAt(ctx.now, isUrgent(draft.kind)),
    ],
  );
  if (inserted.length > 0) await emit(ctx, 'mail.queued', { type: 'mail', id }, { mailId: id, template: draft.kind });
}
