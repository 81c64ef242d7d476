import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { StartupCard } from '../../../features/pipeline-founder/startup-card.tsx';
import { myStartupsQuery } from '../../../features/pipeline-founder/startup-query.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** What the person has founded. */
export function StartupsPage() {
  const { t, locale } = useLanguage();
  const { data } = useSuspenseQuery(myStartupsQuery);
  const startups = data.myStartups;
  const register = (
    <LinkButton variant="primary" href={`/${locale}/register-startup`}>
      {t('myStartup.register')}
    </LinkButton>
  );
  return (
    <PageBody header={<PageHead large title={t('myStartup.title')} actions={startups.length > 0 ? register : null} />}>
      {startups.length === 0 ? (
        <EmptyState kind="first" title={t('myStartup.emptyTitle')} action={register}>
          {t('myStartup.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {startups.map((startup) => (
            <li key={startup.id}>
              <StartupCard of={startup} />
            </li>
          ))}
        </ul>
      )}
    </PageBody>
  );
}
