import { useSuspenseQuery } from '@tanstack/react-query';
import { NextSteps } from '../../features/identity/next-steps.tsx';
import { nextStepsQuery } from '../../features/identity/next-steps-query.ts';
import { useT } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { useViewer } from '../../lib/viewer-context.ts';

/** One next step first; the rest after it. */
export function HomePage() {
  const t = useT();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(nextStepsQuery);
  const [name = ''] = viewer.person.fullName.split(' ');
  return (
    <PageBody header={<PageHead large title={t('nextStep.welcome', { name })} />}>
      <NextSteps steps={data.me?.nextSteps ?? []} />
    </PageBody>
  );
}
