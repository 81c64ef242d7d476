import { type Actor, hasRole, isStaff, type Policy, type Predicate, rule, signedIn, system } from '../kernel/policy.ts';
import type { MailState } from './mail.ts';

export interface NotificationFacts {
  readonly personId: string;
}

export interface MailFacts {
  readonly state: MailState;
  /** Carries a code or a link that signs somebody in. */
  readonly isSecret: boolean;
  /** In demo mode the mailbox page stands in for everybody's mailbox. */
  readonly isDemo: boolean;
}

export interface SavedViewFacts {
  readonly ownerId: string;
  readonly isShared: boolean;
}

const isAdmin = (actor: Actor): boolean => hasRole(actor, 'ADMIN');
const owns = (actor: Actor, personId: string): boolean => actor.kind === 'PERSON' && actor.personId === personId;
/** Whoever could read a sign-in code could be anybody: in production nobody reads them. */
const readsMail: Predicate<MailFacts> = (actor, facts) =>
  facts.isDemo ? isStaff(actor) : isAdmin(actor) && !facts.isSecret;
const listsMail: Predicate<{ readonly isDemo: boolean }> = (actor, facts) =>
  facts.isDemo ? isStaff(actor) : isAdmin(actor);

const READERS = 'administrators, except codes; in demo mode any staff';

export const notificationsPolicy = {
  'notification.list': rule<unknown>({ who: 'anyone signed in, their own', allows: signedIn }),
  'notification.markRead': rule<unknown>({ who: 'anyone signed in, their own', allows: signedIn }),
  'notificationPreference.list': rule<unknown>({ who: 'anyone signed in, their own', allows: signedIn }),
  'notificationPreference.set': rule<unknown>({ who: 'anyone signed in, their own', allows: signedIn }),
  'live.follow': rule<unknown>({ who: 'anyone signed in', allows: signedIn }),

  'mail.list': rule<{ readonly isDemo: boolean }>({ who: READERS, allows: listsMail }),
  'mail.read': rule<MailFacts>({ who: READERS, allows: readsMail }),
  'mail.hold': rule<MailFacts>({ who: 'administrators', allows: isAdmin }),
  'mail.release': rule<MailFacts>({ who: 'administrators', allows: isAdmin }),
  'mail.resend': rule<MailFacts>({ who: 'administrators', allows: isAdmin }),
  'mail.send': rule<unknown>({ who: 'the system', allows: system }),

  'view.list': rule<unknown>({ who: 'anyone signed in: their own; staff also shared ones', allows: signedIn }),
  'view.read': rule<SavedViewFacts>({
    who: 'the owner; staff when shared',
    allows: (actor, facts) => owns(actor, facts.ownerId) || (facts.isShared && isStaff(actor)),
  }),
  'view.save': rule<{ readonly isShared: boolean }>({
    who: 'anyone signed in; shared ones by staff',
    allows: (actor, facts) => signedIn(actor, facts) && (!facts.isShared || isStaff(actor)),
  }),
  'view.delete': rule<SavedViewFacts>({
    who: 'the owner; administrators when shared',
    allows: (actor, facts) => owns(actor, facts.ownerId) || (facts.isShared && isAdmin(actor)),
  }),
  'palette.search': rule<unknown>({ who: 'anyone signed in: what they may see', allows: signedIn }),
  'deadLetter.list': rule<unknown>({ who: 'administrators', allows: isAdmin }),
  'deadLetter.retry': rule<unknown>({ who: 'administrators', allows: isAdmin }),
} satisfies Policy;
