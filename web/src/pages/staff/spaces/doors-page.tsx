import { Button } from '@aim/ui/button.tsx';
import { Qr } from '@aim/ui/qr.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { deskQuery } from '../../../features/spaces-desk/desk-query.ts';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** The codes of a centre's doors, to be printed and put up; and the address of the screen for each door. */
export function DoorsPage() {
  const t = useT();
  const centre = useCentre();
  const { data } = useSuspenseQuery(deskQuery(centre.id, null));
  const rooms = data.centreDesk?.now ?? [];
  return (
    <PageBody
      header={
        <PageHead
          title={`${centre.name}: ${t('desk.doors')}`}
          lead={t('desk.doorsLead')}
          places={[
            { label: t('desk.centres'), href: pathTo('/staff/spaces') },
            { label: centre.name, href: pathTo('/staff/spaces/$slug', { slug: centre.slug }) },
          ]}
          actions={
            <Button
              variant="primary"
              icon={<Printer aria-hidden="true" className="size-4" />}
              onClick={() => window.print()}
            >
              {t('desk.print')}
            </Button>
          }
        />
      }
    >
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3 print:grid-cols-2">
        {rooms.map(({ doorCode, resource }) => (
          <li key={doorCode} className="flex items-center gap-4 rounded-card border border-line bg-surface p-4">
            <Qr
              value={`${window.location.origin}/app/bookings?door=${doorCode}`}
              label={t('desk.doorQr', { room: resource?.name ?? '' })}
              className="size-28 shrink-0 rounded-control print:size-36"
            />
            <div className="min-w-0">
              <h2 className="font-display text-lg font-semibold">{resource?.name}</h2>
              <p className="text-ui text-ink-2">{centre.name}</p>
              <p className="figures mt-2 text-lg font-semibold tracking-wide">{doorCode}</p>
              <p className="hidden text-sm print:block">{t('desk.doorHow')}</p>
              <p data-screen-only="">
                <TextLink
                  href={`/door/${resource?.id ?? ''}?code=${doorCode}`}
                  className="inline-flex min-h-7 items-center"
                >
                  {t('desk.doorScreen')}
                  <span className="sr-only">: {resource?.name}</span>
                </TextLink>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
