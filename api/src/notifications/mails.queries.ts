import { fold } from '@aim/domain/kernel/fold';
import type { MailFacts } from '@aim/domain/notifications/policy';
import { isSecret, isTemplateKind, TEMPLATE_KINDS } from '@aim/domain/notifications/templates';
import { policies } from '@aim/domain/policies';
import type { GraphQLResolveInfo } from 'graphql';
import { allow, lock } from '../platform/access.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import type { Page } from '../platform/page.ts';
import { binder, column, derived, type Projection, projectOne, projectPage } from '../platform/projection.ts';
import { Mail } from './mail.entity.ts';
import type { MailFilter } from './notification.inputs.ts';

const mailProjection: Projection = {
  table: 'mail',
  alias: 'm',
  fields: {
    id: column('m.id'),
    to: derived('toAddress'),
    toAddress: column('m.to_address'),
    subject: column('m.subject'),
    template: column('m.template'),
    locale: column('m.locale'),
    state: column('m.state'),
    createdAt: column('m.created_at'),
    nextAttemptAt: column('m.next_attempt_at'),
    sentAt: column('m.sent_at'),
    attempts: column('m.attempts'),
    lastError: column('m.last_error'),
    bodySealed: column('m.body_sealed'),
    text: derived('bodySealed'),
    html: derived('bodySealed'),
    stateLabel: derived('state'),
    allowedActions: derived('state', 'template'),
  },
};

function isDemo(ctx: Ctx): boolean {
  return ctx.get<Config>(CONFIG).mode !== 'production';
}

export function mailFacts(ctx: Ctx, { state, template }: Pick<Mail, 'state' | 'template'>): MailFacts {
  return { state, isSecret: isTemplateKind(template) && isSecret(template), isDemo: isDemo(ctx) };
}

/** Kinds this actor may read: the SQL twin of `mail.read`. */
function readableKinds(ctx: Ctx): string[] {
  return TEMPLATE_KINDS.filter((template) =>
    policies['mail.read'].allows(ctx.actor, mailFacts(ctx, { state: 'SENT', template })),
  );
}

/** Find: locks a message this actor may read, or NOT_FOUND. */
export async function lockMail(ctx: Ctx, id: string): Promise<Mail> {
  const mail = await lock(ctx, Mail, { id });
  if (!readableKinds(ctx).includes(mail.template)) throw notFound();
  return mail;
}

export function findMail(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Mail | null> {
  const { bind, values } = binder();
  const where = [`m.id = ${bind(id)}`, `m.template = any(${bind(readableKinds(ctx))}::text[])`];
  return projectOne(ctx, info, mailProjection, { where, values });
}

export function listMails(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, ...page }: { filter: MailFilter; first: number; after?: string | null },
): Promise<Page<Mail>> {
  allow(ctx, 'mail.list', { isDemo: isDemo(ctx) });
  const { bind, values } = binder();
  const where = [`m.template = any(${bind(readableKinds(ctx))}::text[])`];
  if (filter.search?.trim()) where.push(`m.folded like ${bind(`%${escapeLike(fold(filter.search))}%`)}`);
  if (filter.state?.length) where.push(`m.state = any(${bind(filter.state)}::text[])`);
  if (filter.template) where.push(`m.template = ${bind(filter.template)}`);
  const sort = { sql: 'm.created_at', type: 'timestamptz', descending: true } as const;
  return projectPage(ctx, info, mailProjection, { where, values, sort, ...page });
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
