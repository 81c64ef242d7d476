import * as z from 'zod/mini';
import { id } from '../kernel/input.ts';
import { HOUR, later, MINUTE } from '../kernel/instant.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays, HOME_ZONE, instantOf, wallTimeOf } from '../kernel/zone.ts';
import type { NotificationsProblem } from './messages.ts';
import { isQuietHour, QUIET_FROM_HOUR } from './topic.ts';

export const MAIL_STATES = ['QUEUED', 'HELD', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** One outgoing message; staff can read, hold and release it before it leaves. */
export const mailMachine = defineMachine({
  name: 'mail',
  initial: 'QUEUED',
  states: {
    QUEUED: { label: { az: 'Növbədədir', en: 'Waiting to be sent', ru: 'Ждёт отправки' } },
    HELD: { label: { az: 'Saxlanılıb', en: 'Held', ru: 'Задержано' } },
    SENT: { label: { az: 'Göndərilib', en: 'Sent', ru: 'Отправлено' } },
    FAILED: { label: { az: 'Çatdırılmayıb', en: 'Not delivered', ru: 'Не доставлено' } },
  },
  transitions: [
    { event: 'hold', from: ['QUEUED'], to: 'HELD', emits: 'mail.held' },
    { event: 'release', from: ['HELD'], to: 'QUEUED', emits: 'mail.released' },
    { event: 'send', from: ['QUEUED'], to: 'SENT', emits: 'mail.sent', note: 'the mail server took it' },
    {
      event: 'fail',
      from: ['QUEUED'],
      to: 'FAILED',
      emits: 'mail.failed',
      note: 'refused for good, or after the last attempt',
    },
    {
      event: 'resend',
      from: ['SENT', 'FAILED'],
      to: 'QUEUED',
      emits: 'mail.requeued',
      note: 'with the same Message-ID',
    },
  ],
});

/** Waits before the second, third … attempt: about a day in all. */
export const RETRY_WAITS: readonly number[] = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
export const MAIL_ATTEMPTS_MAX = RETRY_WAITS.length + 1;

/** When to try again after so many failed attempts; null: give up. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  const wait = RETRY_WAITS[attempts - 1];
  return wait === undefined ? null : later(now, wait);
}

/** When a mail written now may leave: at once by day or when it is urgent, else at nine in the morning in Baku. */
export function leavesAt(now: Date, isUrgent: boolean): Date {
  const { date, time } = wallTimeOf(now, HOME_ZONE);
  const hour = Number(time.slice(0, 2));
  if (isUrgent || !isQuietHour(hour)) return now;
  return instantOf(hour >= QUIET_FROM_HOUR ? addDays(date, 1) : date, '09:00', HOME_ZONE);
}

export const mailIdInput = z.object({ id });

interface StateFacts {
  readonly state: MailState;
}

export function whyNotHold(facts: StateFacts): WhyNot<NotificationsProblem> {
  return facts.state === 'QUEUED' ? [] : [problem('MAIL_NOT_QUEUED')];
}

export function whyNotRelease(facts: StateFacts): WhyNot<NotificationsProblem> {
  return facts.state === 'HELD' ? [] : [problem('MAIL_NOT_HELD')];
}

/** A code that has run out is not sent again: it would only confuse. */
export function whyNotResend(facts: StateFacts & { readonly isSecret: boolean }): WhyNot<NotificationsProblem> {
  if (facts.state === 'QUEUED' || facts.state === 'HELD') return [problem('MAIL_STILL_WAITING')];
  return facts.isSecret ? [problem('MAIL_TOO_OLD')] : [];
}
