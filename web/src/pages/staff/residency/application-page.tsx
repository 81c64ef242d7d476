import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FileLine } from '../../../features/documents/file-line.tsx';
import { AppealPanel } from '../../../features/residency/appeals/appeal-panel.tsx';
import { applicationQuery } from '../../../features/residency/application/application-query.ts';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { BlockSummary } from '../../../features/residency/application/block-summary.tsx';
import { CouncilPanel } from '../../../features/residency/application/council-panel.tsx';
import { NextFile } from '../../../features/residency/application/next-file.tsx';
import { StaffActions } from '../../../features/residency/application/staff-actions.tsx';
import { StatusPanel } from '../../../features/residency/application/status-panel.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** One application as officers work on it. */
export function ApplicationPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(applicationQuery(id));
  const application = data.residencyApplication;
  if (application === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          title={application.organisation?.name ?? application.reference}
          lead={application.reference}
          tags={<ApplicationTag state={application.state} label={application.stateLabel} />}
          places={[{ label: t('application.staffTitle'), href: pathTo('/staff/residency/applications') }]}
          actions={
            <>
              <NextFile id={id} />
              <StaffActions key={id} application={application} />
            </>
          }
        />
      }
      aside={
        <div className="grid gap-4">
          <StatusPanel application={application} />
          {application.council ? <CouncilPanel council={application.council} /> : null}
        </div>
      }
      asideFirst
      asideLabel={t('application.state')}
    >
      <div className="grid gap-6">
        <AppealPanel subject={{ applicationId: id }} appeals={application.appeals} mayFile={false} />
        {application.blocks.map((block) => (
          <BlockSummary key={block.block} block={block} files={application.files} />
        ))}
        {application.files.length === 0 ? null : (
          <section className="grid gap-2">
            <h2 className="font-display text-lg font-semibold">{t('application.documents')}</h2>
            <ul>
              {application.files.map((file) => (
                <FileLine key={file.id} of={file} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageBody>
  );
}
