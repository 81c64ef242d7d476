import { Card } from '@aim/ui/card.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { FilesPanel } from '../../../features/documents/files-panel.tsx';
import { AppealPanel } from '../../../features/residency/appeals/appeal-panel.tsx';
import { ResidentBetweenReports } from '../../../features/residency/live/resident-between-reports.tsx';
import { MoratoriumNotice } from '../../../features/residency/moratorium/moratorium-notice.tsx';
import { ResidencyTag } from '../../../features/residency/residency-tag.tsx';
import { ActsTimeline } from '../../../features/residency/resident/acts-timeline.tsx';
import { CertificateLinks } from '../../../features/residency/resident/certificate-links.tsx';
import { ResidentActions } from '../../../features/residency/resident/resident-actions.tsx';
import { ResidentFacts } from '../../../features/residency/resident/resident-facts.tsx';
import { residentQuery } from '../../../features/residency/resident/resident-query.ts';
import { ReviewPanel } from '../../../features/residency/resident/review-panel.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ResidentPartsFragmentDoc } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** One resident: the certificate, every decision with its reasons, and what may be decided next. */
export function ResidentPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { data } = useSuspenseQuery(residentQuery(id));
  const resident = readFragment(ResidentPartsFragmentDoc, data.resident);
  if (resident === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          title={resident.holderName}
          places={[{ label: t('resident.title'), href: pathTo('/staff/residents') }]}
          tags={<ResidencyTag state={resident.state} label={resident.stateLabel} />}
          actions={<ResidentActions resident={resident} />}
        />
      }
    >
      <div className="grid gap-6">
        <MoratoriumNotice of={data.moratorium} />
        <AppealPanel subject={{ residencyId: id }} appeals={resident.appeals} mayFile={false} />
        <Card level={2} title={t('resident.certificate')}>
          <div className="grid gap-4">
            <ResidentFacts resident={resident} />
            <CertificateLinks resident={resident} />
          </div>
        </Card>
        <ReviewPanel resident={resident} />
        {resident.review ? (
          <Suspense>
            <FilesPanel subject={{ type: 'residency', id }} mayAdd={false} />
          </Suspense>
        ) : null}
        <Suspense>
          <ResidentBetweenReports id={id} />
        </Suspense>
        <Card level={2} title={t('resident.history')}>
          <ActsTimeline of={resident} />
        </Card>
      </div>
    </PageBody>
  );
}
