import { Avatar } from '@aim/ui/avatar.tsx';
import { Badge } from '@aim/ui/badge.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { startupPeopleQuery } from './startup-query.ts';

const LIST = 'divide-y divide-line rounded-card border border-line bg-surface';

/** Who stands behind the startup, and who has been asked to. */
export function PeoplePanel({ id }: { readonly id: string }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(startupPeopleQuery(id));
  const { startup } = data;
  if (startup === null) return null;
  return (
    <div className="grid gap-8">
      <section className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-display text-xl font-semibold">{t('startupRecord.founders')}</h2>
        </div>
        {startup.founders.length === 0 ? (
          <EmptyState kind="first" title={t('startupRecord.noFounders')} />
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
    </div>
  );
}
