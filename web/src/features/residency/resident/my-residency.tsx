import { Card } from '@aim/ui/card.tsx';
import { Details } from '@aim/ui/details.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ResidentPartsFragmentDoc } from '../../../gql/graphql.ts';
import { Actions } from '../../../lib/actions.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { FilesPanel } from '../../documents/files-panel.tsx';
import { AppealPanel } from '../appeals/appeal-panel.tsx';
import { MoratoriumNotice } from '../moratorium/moratorium-notice.tsx';
import { HeadroomPanel } from '../report/headroom-panel.tsx';
import { ResidencyTag } from '../residency-tag.tsx';
import { ActsTimeline } from './acts-timeline.tsx';
import { CertificateLinks } from './certificate-links.tsx';
import { ResidentFacts } from './resident-facts.tsx';
import { myResidenciesQuery, residentBlockers, type ShownResident } from './resident-query.ts';
import { ReviewPanel } from './review-panel.tsx';

const WithdrawDialog = lazy(async () => ({ default: (await import('./withdraw-dialog.tsx')).WithdrawDialog }));

/** The residencies of one's organisations: status, certificate, and everything that was decided. */
export function MyResidencies() {
  const { data } = useSuspenseQuery(myResidenciesQuery);
  // Whoever is to explain does so first.
  const residents = readFragment(ResidentPartsFragmentDoc, data.myResidencies).toSorted(
    (one, other) => Number(one.review === null) - Number(other.review === null),
  );
  return (
    <>
      {residents.length > 0 ? <MoratoriumNotice of={data.moratorium} /> : null}
      {residents.map((resident) => (
        <MyResidency key={resident.id} resident={resident} />
      ))}
    </>
  );
}

function MyResidency({ resident }: { readonly resident: ShownResident }) {
  const t = useT();
  const { id } = resident;
  return (
    <Card
      level={2}
      title={resident.holderName}
      trailing={<ResidencyTag state={resident.state} label={resident.stateLabel} />}
    >
      <div className="grid gap-4">
        <ResidentFacts resident={resident} />
        {resident.headroom ? <HeadroomPanel own of={resident.headroom} /> : null}
        <ReviewPanel resident={resident} />
        {resident.review ? (
          <Suspense>
            <FilesPanel
              subject={{ type: 'residency', id }}
              mayAdd={resident.allowedActions.includes('residency.explain')}
            />
          </Suspense>
        ) : null}
        <CertificateLinks resident={resident} />
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <TextLink href={`${pathTo('/app/residency/statement')}?id=${id}`}>{t('statement.open')}</TextLink>
          <TextLink href={pathTo('/app/residency/between-reports/$id', { id })}>{t('live.open')}</TextLink>
        </p>
        <AppealPanel
          subject={{ residencyId: id }}
          appeals={resident.appeals}
          mayFile={resident.allowedActions.includes('appeal.file')}
        />
        <Details summary={t('resident.history')}>
          <ActsTimeline of={resident} />
        </Details>
        <div className="flex flex-wrap gap-2 empty:hidden">
          <Actions
            of={resident.allowedActions}
            blockers={(action) => residentBlockers(id, action)}
            table={{
              'residency.withdraw': {
                label: 'resident.withdraw',
                shown: 'secondary',
                danger: true,
                dialog: (close) => (
                  <Suspense>
                    <WithdrawDialog id={id} name={resident.holderName} onClose={close} />
                  </Suspense>
                ),
              },
            }}
          />
        </div>
      </div>
    </Card>
  );
}
