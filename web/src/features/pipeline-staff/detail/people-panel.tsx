import { Avatar } from '@aim/ui/avatar.tsx';
import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { startupPeopleQuery } from './startup-query.ts';

const InviteFounder = lazy(async () => ({ default: (await import('./invite-founder.tsx')).InviteFounder }));

const LIST = 'divide-y divide-line rounded-card border border-line bg-surface';

/** Who stands behind the startup, and who has been asked to. */
export function PeoplePanel({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(startupPeopleQuery(id));
  const [isInviting, setInviting] = useState(false);
  const { startup } = data;
  if (startup === null) return null;
  const invite = startup.allowedActions.includes('cofounder.invite') ? (
    <Button icon={<UserPlus aria-hidden="true" className="size-4" />} onClick={() => setInviting(true)}>
      {t('startupActs.invite')}
    </Button>
  ) : null;
  return (
    <div className="grid gap-8">
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-display text-xl font-semibold">{t('startupRecord.founders')}</h2>
          {startup.founders.length > 0 ? invite : null}
        </div>
        {startup.founders.length === 0 ? (
          <EmptyState kind="first" title={t('startupRecord.noFounders')} action={invite}>
            {t('startupRecord.noFoundersText')}
          </EmptyState>
        ) : (
          <ul className={LIST}>
            {startup.founders.map(({ id: key, person, isLead, title, since }) => (
              <li key={key} className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
                <Avatar name={person.fullName} />
                <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
                  <TextLink plain href={pathTo('/staff/people/$id', { id: person.id })} className="font-medium">
                    {person.fullName}
                  </TextLink>
                  <p className="text-sm text-ink-2">
                    {[title, t('startupRecord.since', { date: format.date(since, 'short') })]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
                {isLead ? <Badge tone="brand">{t('startupRecord.lead')}</Badge> : null}
              </li>
            ))}
          </ul>
        )}
      </section>
      {startup.cofounderInvitations.length > 0 ? (
        <section className="grid gap-3">
          <h2 className="font-display text-xl font-semibold">{t('startupRecord.invitations')}</h2>
          <ul className={LIST}>
            {startup.cofounderInvitations.map(({ id: key, email, state, stateLabel, expiresAt }) => (
              <li key={key} className="flex min-h-row flex-wrap items-center gap-3 px-4 py-2.5">
                <div className="min-w-0 flex-1 basis-56">
                  <p className="break-words font-medium">{email}</p>
                  {state === 'PENDING' ? (
                    <p className="text-sm text-ink-2">
                      {t('startupRecord.invitationUntil', { date: format.date(expiresAt, 'short') })}
                    </p>
                  ) : null}
                </div>
                <Badge tone={state === 'ACCEPTED' ? 'ok' : 'neutral'}>{stateLabel}</Badge>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Suspense fallback={null}>
        {isInviting ? <InviteFounder startupId={id} onClose={() => setInviting(false)} /> : null}
      </Suspense>
    </div>
  );
}
