import { Button } from '@aim/ui/button.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CentreTabs } from '../../../features/spaces-desk/centre-tabs.tsx';
import { CentreDialog } from '../../../features/spaces-desk/setup/centre-dialog.tsx';
import { DaysPanel } from '../../../features/spaces-desk/setup/days-panel.tsx';
import { PhotosPanel } from '../../../features/spaces-desk/setup/photos-panel.tsx';
import { RoomsPanel } from '../../../features/spaces-desk/setup/rooms-panel.tsx';
import { type SetupCentre, setupQuery } from '../../../features/spaces-desk/setup/setup-query.ts';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';

/** Everything that officers change of their centre: itself, its days, its rooms, its pictures. */
export function SetupPage() {
  const t = useT();
  const { slug, id, name } = useCentre();
  return (
    <PageBody
      header={
        <>
          <PageHead
            title={`${name}: ${t('setup.title')}`}
            lead={t('setup.lead')}
            places={[{ label: t('desk.centres'), href: pathTo('/staff/spaces') }]}
          />
          <CentreTabs slug={slug} current="setup" />
        </>
      }
    >
      <Panel lines={10}>
        <Setup slug={slug} id={id} />
      </Panel>
    </PageBody>
  );
}

function Setup({ slug, id }: { readonly slug: string; readonly id: string }) {
  const t = useT();
  const { centre } = useSuspenseQuery(setupQuery(slug)).data;
  if (centre === null) return null;
  return (
    <div className="grid gap-8">
      <Facts of={centre} />
      <DaysPanel of={centre} />
      <Panel>
        <RoomsPanel centreId={id} />
      </Panel>
      <section className="grid gap-3">
        <h2 className="font-display text-xl font-semibold">{t('setup.photos')}</h2>
        <PhotosPanel subject={{ type: 'centre', id }} name={centre.name} of={centre.photos} />
      </section>
    </div>
  );
}

function Facts({ of }: { readonly of: SetupCentre }) {
  const { t, locale, format } = useLanguage();
  const staff = of.staff.map(({ fullName }) => fullName);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-display text-xl font-semibold">{t('setup.centre')}</h2>
        <Button onClick={() => setOpen(true)}>{t('setup.changeCentre')}</Button>
      </div>
      <SummaryList
        entries={[
          { term: t('setup.name'), value: of.name },
          { term: t('setup.operator'), value: of.operator },
          { term: t('setup.address'), value: `${of.address}, ${of.cityLabel}` },
          { term: t('setup.point'), value: <span className="figures">{`${of.latitude}, ${of.longitude}`}</span> },
          { term: t('bookings.zone'), value: of.zone },
          { term: t('setup.staff'), value: staff.length > 0 ? format.list(staff) : t('setup.noStaff') },
          { term: t('setup.phone'), value: of.phone ?? '—' },
          { term: t('setup.email'), value: of.email ?? '—' },
          { term: t('setup.about'), value: of.aboutTexts[locale] },
        ]}
      />
      {isOpen ? <CentreDialog of={of} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
