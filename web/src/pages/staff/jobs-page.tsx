import { ListTemplate } from '@aim/ui/list-template.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { deadLettersQuery } from '../../features/jobs/dead-letters-query.ts';
import { DeadLettersTable } from '../../features/jobs/dead-letters-table.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { DeadLetterRowFragmentDoc } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { PageHead } from '../../lib/page-head.tsx';

/** Background work that waits for somebody. */
export function JobsPage() {
  const t = useT();
  const { data } = useSuspenseQuery(deadLettersQuery);
  return (
    <ListTemplate header={<PageHead title={t('work.jobs')} lead={t('jobs.lead')} />}>
      <h2 className="sr-only">{t('records.list')}</h2>
      <DeadLettersTable rows={readFragment(DeadLetterRowFragmentDoc, data.deadLetters)} />
    </ListTemplate>
  );
}
