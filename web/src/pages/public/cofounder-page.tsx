import { LinkButton } from '@aim/ui/link-button.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { acceptAsCofounder, type CofounderData, declineAsCofounder } from './cofounder-actions.ts';
import { PublicForm } from './public-form.tsx';

/** Who invites, to which startup, as what, until when; then one answer. */
export function CofounderPage({ invitation, isSignedIn, isDeclined }: CofounderData) {
  const { t, format } = useLanguage();
  if (invitation === null) return <Message title={t('cofounder.goneTitle')} text={t('cofounder.goneText')} />;
  if (isDeclined) return <Message title={t('cofounder.declinedTitle')} text={t('cofounder.declinedText')} />;
  if (invitation.state !== 'PENDING')
    return <Message title={t('cofounder.closedTitle')} text={t('cofounder.closedText')} />;
  const { startupName, oneLiner, invitedByName, title, emailHint, expiresAt } = invitation;
  return (
    <div className="grid gap-6">
      <div>
        <Message
          title={t('cofounder.title')}
          text={t('cofounder.lead', { name: invitedByName, startup: startupName })}
        />
        {oneLiner === null ? null : <p className="mt-2 max-w-measure">{oneLiner}</p>}
      </div>
      <div className="rounded-card border border-line bg-surface px-5 py-1 [&_dl>div:last-child]:border-b-0">
        <SummaryList
          entries={[
            ...(title === null ? [] : [{ term: t('cofounder.role'), value: title }]),
            { term: t('cofounder.sentTo'), value: emailHint },
            { term: t('cofounder.expires'), value: format.instant(expiresAt) },
          ]}
        />
      </div>
      <section>
        <h2 className="font-display text-xl font-semibold">{t('cofounder.seesTitle')}</h2>
        <p className="mt-1 max-w-measure text-ink-2">{t('cofounder.seesText')}</p>
      </section>
      {isSignedIn ? (
        <div className="flex flex-wrap items-start gap-3">
          <PublicForm name="accept" action={acceptAsCofounder} submit={t('cofounder.accept')} fields={[]} />
          <PublicForm
            name="decline"
            action={declineAsCofounder}
            submit={t('cofounder.decline')}
            fields={[]}
            variant="secondary"
          />
        </div>
      ) : (
        <SignInFirst />
      )}
    </div>
  );
}

function SignInFirst() {
  const { t } = useLanguage();
  const { href, state } = usePublic();
  const returnTo = `?returnTo=${encodeURIComponent(href(state.path))}`;
  return (
    <section className="border-t border-line pt-6">
      <h2 className="font-display text-xl font-semibold">{t('cofounder.signInFirst')}</h2>
      <p className="mt-1 max-w-measure text-ink-2">{t('cofounder.signInFirstText')}</p>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <LinkButton href={`${href('/sign-in')}${returnTo}`} variant="primary">
          {t('shell.signIn')}
        </LinkButton>
        <LinkButton href={`${href('/account')}${returnTo}`}>{t('cofounder.createAccount')}</LinkButton>
        <PublicForm
          name="decline"
          action={declineAsCofounder}
          submit={t('cofounder.decline')}
          fields={[]}
          variant="quiet"
        />
      </div>
    </section>
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
