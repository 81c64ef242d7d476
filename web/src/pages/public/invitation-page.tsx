import { LinkButton } from '@aim/ui/link-button.tsx';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { accept, decline, type InvitationData } from './invitation-actions.ts';
import { PublicForm } from './public-form.tsx';

/** Who invites, to what, as what, until when; then one answer. */
export function InvitationPage({ invitation, isSignedIn, isDeclined }: InvitationData) {
  const { t, format } = useLanguage();
  const { href, state } = usePublic();
  if (invitation === null) return <Message title={t('invitation.goneTitle')} text={t('invitation.goneText')} />;
  if (isDeclined) return <Message title={t('invitation.declinedTitle')} text={t('invitation.declinedText')} />;
  if (invitation.state !== 'PENDING')
    return <Message title={t('invitation.closedTitle')} text={t('invitation.closedText')} />;
  const returnTo = `?returnTo=${encodeURIComponent(href(state.path))}`;
  return (
    <>
      <Message
        title={t('invitation.title')}
        text={t('invitation.lead', { name: invitation.invitedByName, organisation: invitation.organisationName })}
      />
      <dl className="my-6 grid gap-x-6 gap-y-3 rounded-card border border-line bg-surface p-5 sm:grid-cols-[max-content_1fr]">
        <Fact label={t('invitation.role')}>
          {invitation.role === 'ADMIN' ? t('invitation.roleAdmin') : t('invitation.roleMember')}
        </Fact>
        <Fact label={t('invitation.sentTo')}>{invitation.emailHint}</Fact>
        <Fact label={t('invitation.expires')}>{format.instant(invitation.expiresAt)}</Fact>
      </dl>
      <h2 className="text-xl font-semibold">{t('invitation.seesTitle')}</h2>
      <p className="mb-6 mt-1 max-w-measure text-ink-2">{t('invitation.seesText')}</p>
      {isSignedIn ? (
        <div className="flex flex-wrap items-start gap-3">
          <PublicForm name="accept" action={accept} submit={t('invitation.accept')} fields={[]} />
          <PublicForm
            name="decline"
            action={decline}
            submit={t('invitation.decline')}
            fields={[]}
            variant="secondary"
          />
        </div>
      ) : (
        <section className="border-t border-line pt-6">
          <h2 className="text-xl font-semibold">{t('invitation.signInFirst')}</h2>
          <p className="mt-1 max-w-measure text-ink-2">{t('invitation.signInFirstText')}</p>
          <div className="mt-4 flex flex-wrap items-start gap-3">
            <LinkButton href={`${href('/sign-in')}${returnTo}`} variant="primary">
              {t('shell.signIn')}
            </LinkButton>
            <LinkButton href={`${href('/account')}${returnTo}`}>{t('invitation.createAccount')}</LinkButton>
            <PublicForm name="decline" action={decline} submit={t('invitation.decline')} fields={[]} variant="quiet" />
          </div>
        </section>
      )}
    </>
  );
}

function Message({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{title}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{text}</p>
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="font-medium">{children}</dd>
    </>
  );
}
