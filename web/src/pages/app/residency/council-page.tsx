import { opinionLabels } from '@aim/domain/residency/council';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { applicationQuery } from '../../../features/residency/application/application-query.ts';
import { ApplicationTag } from '../../../features/residency/application/application-tag.tsx';
import { BlockSummary } from '../../../features/residency/application/block-summary.tsx';
import { DeclareForm, OpinionForm } from '../../../features/residency/application/seat-forms.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** An expert's work on one application: declare, read, give a reasoned opinion. */
export function CouncilPage() {
  const { t, locale } = useLanguage();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(applicationQuery(id));
  const application = data.residencyApplication;
  const seat = application?.council?.seats.find(({ isMine }) => isMine);
  if (!application || !seat) return null;
  const may = (action: string) => application.allowedActions.includes(action);
  return (
    <PageBody
      header={
        <PageHead
          large
          title={application.organisation?.name ?? application.reference}
          lead={application.reference}
          tags={<ApplicationTag state={application.state} label={application.stateLabel} />}
          places={[{ label: t('application.listTitle'), href: pathTo('/app/residency') }]}
        />
      }
    >
      {seat.conflict === null && may('residencyApplication.declare') ? <DeclareForm id={id} /> : null}
      {seat.opinion === null ? null : (
        <p>
          {opinionLabels[seat.opinion][locale]}: {seat.reasons}
        </p>
      )}
      {seat.conflict === 'NONE' && seat.opinion === null && may('residencyApplication.opine') ? (
        <OpinionForm id={id} />
      ) : null}
      {seat.conflict === 'NONE'
        ? application.blocks.map((block) => <BlockSummary key={block.block} block={block} files={application.files} />)
        : null}
    </PageBody>
  );
}
