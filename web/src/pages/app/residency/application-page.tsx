import { APPLICATION_BLOCKS } from '@aim/domain/residency/application-blocks';
import { Button } from '@aim/ui/button.tsx';
import { TaskList } from '@aim/ui/task-list.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import * as z from 'zod/mini';
import { AppealPanel } from '../../../features/residency/appeals/appeal-panel.tsx';
import { AnswerForm, FeeProofForm } from '../../../features/residency/application/applicant-answers.tsx';
import { applicationQuery, type ShownApplication } from '../../../features/residency/application/application-query.ts';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { BlockForm } from '../../../features/residency/application/block-form.tsx';
import { BlockSummary } from '../../../features/residency/application/block-summary.tsx';
import { ClosedNotice } from '../../../features/residency/application/closed-notice.tsx';
import { StatusPanel } from '../../../features/residency/application/status-panel.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import { useFocusKept } from '../../../lib/use-focus-kept.ts';

/** The code to scan is drawn only for who is about to sign. */
const SignPanel = lazy(async () => ({
  default: (await import('../../../features/residency/application/sign-panel.tsx')).SignPanel,
}));

const search = z.object({ block: z._default(z.enum(['', ...APPLICATION_BLOCKS]), '') });

/** One application as its organisation sees it: fill in, have it signed, follow it. */
export function ApplicationPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(applicationQuery(id));
  const [{ block: open }, change] = useSearchState(search);
  const [visit, setVisit] = useState({ open, left: [] as readonly string[] });
  if (visit.open !== open) setVisit({ open, left: [...visit.left, visit.open] });
  const application = data.residencyApplication;
  const part = `${application?.state} ${open}`;
  const heading = useFocusKept<HTMLHeadingElement>(part);
  const received = useFocusKept<HTMLParagraphElement>(part);
  if (application === null) return null;
  const may = (action: string) => application.allowedActions.includes(action);
  const block = application.blocks.find((each) => each.block === open);
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('application.title')}
          lead={`${application.organisation?.name ?? ''} · ${application.reference}`}
          tags={<ApplicationTag state={application.state} label={application.stateLabel} />}
          places={[{ label: t('application.listTitle'), href: pathTo('/app/residency') }]}
        />
      }
    >
      <ClosedNotice state={application.state} />
      <StatusPanel application={application} {...(may('residencyApplication.save') ? {} : { received })} />
      <AppealPanel subject={{ applicationId: id }} appeals={application.appeals} mayFile={may('appeal.file')} />
      {may('residencyApplication.answer') ? <AnswerForm application={application} /> : null}
      {may('residencyApplication.proveFee') && application.fee?.proofAt === null ? <FeeProofForm id={id} /> : null}
      {may('residencyApplication.save') && block ? (
        <>
          <div>
            <Button onClick={() => change({ block: '' })}>{t('application.backToTasks')}</Button>
          </div>
          <BlockForm
            key={block.block}
            applicationId={id}
            block={block}
            isBack={visit.left.includes(block.block)}
            heading={heading}
            onDone={() => change({ block: nextOf(application, block.block) })}
          />
        </>
      ) : null}
      {may('residencyApplication.save') && !block ? (
        <>
          <section className="grid gap-3">
            <h2 ref={heading} tabIndex={-1} className="font-display text-xl font-semibold">
              {t('application.tasks')}
            </h2>
            <TaskList
              tasks={application.blocks.map((each) => ({
                id: each.block,
                title: each.label,
                href: `${pathTo('/app/residency/$id', { id })}?block=${each.block}`,
                done: each.state === 'COMPLETE',
                state: t(`application.state${each.state}`),
              }))}
            />
          </section>
          <Suspense>
            <SignPanel application={application} />
          </Suspense>
        </>
      ) : null}
      {may('residencyApplication.save') ? null : (
        <section className="grid gap-6">
          <h2 className="font-display text-xl font-semibold">{t('application.contents')}</h2>
          {application.blocks.map((each) => (
            <BlockSummary key={each.block} block={each} files={application.files} />
          ))}
        </section>
      )}
    </PageBody>
  );
}

/** The next section that is not done; none: back to the list. */
function nextOf({ blocks }: ShownApplication, from: string): string {
  const at = blocks.findIndex(({ block }) => block === from);
  return blocks.slice(at + 1).find(({ state }) => state !== 'COMPLETE')?.block ?? '';
}
