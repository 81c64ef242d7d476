import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { Details } from '@aim/ui/details.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import { hoursRows } from '../../spaces-public/hours-text.ts';
import { HoursDialog } from './hours-dialog.tsx';
import { PhotosPanel } from './photos-panel.tsx';
import { RoomDialog } from './room-dialog.tsx';
import { roomsQuery, type SetupRoom } from './setup-query.ts';

/** Every room of a centre, also those that are not open for booking; each with its pictures. */
export function RoomsPanel({ centreId }: { readonly centreId: string }) {
  const { t, format } = useLanguage();
  const { data } = useSuspenseQuery(roomsQuery(centreId));
  const [open, setOpen] = useState<SetupRoom | 'new' | null>(null);
  const [timed, setTimed] = useState<SetupRoom | null>(null);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-display text-xl font-semibold">{t('setup.rooms')}</h2>
        <Button onClick={() => setOpen('new')}>{t('setup.addRoom')}</Button>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {data.centreRooms.map((room) => (
          <li key={room.id} className="grid gap-2 py-3">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">{room.name}</p>
                <p className="text-ui text-ink-2">{factsOf(room).join(' · ')}</p>
                {hoursRows(room.hours, format).map(({ days, times }) => (
                  <p key={days} className="text-ui text-ink-2">
                    {days} <span className="figures">{times}</span>
                  </p>
                ))}
              </div>
              {room.isOpen ? null : <Badge tone="neutral">{t('setup.notOpen')}</Badge>}
              {/* A hall is open when all its parts are. */}
              {room.partNames.length > 1 ? null : (
                <Button onClick={() => setTimed(room)}>
                  {t('setup.hours')}
                  <span className="sr-only">: {room.name}</span>
                </Button>
              )}
              <Button onClick={() => setOpen(room)}>
                {t('setup.change')}
                <span className="sr-only">: {room.name}</span>
              </Button>
            </div>
            <Details summary={t('setup.photosCount', { count: room.photos.length })}>
              <PhotosPanel subject={{ type: 'resource', id: room.id }} name={room.name} of={room.photos} />
            </Details>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <RoomDialog
          centreId={centreId}
          of={open === 'new' ? null : open}
          rooms={data.centreRooms}
          onClose={() => setOpen(null)}
        />
      )}
      {timed === null ? null : (
        <HoursDialog centreId={centreId} hours={timed.hours} room={timed} onClose={() => setTimed(null)} />
      )}
    </section>
  );

  function factsOf({ kindLabel, capacity, units, floor, training, partNames }: SetupRoom): string[] {
    return [
      kindLabel,
      units > 1 ? t('setup.unitsOf', { count: units }) : t('setup.peopleOf', { count: capacity }),
      ...(floor === null ? [] : [t('setup.floorOf', { floor })]),
      ...(partNames.length > 1 ? [format.list(partNames)] : []),
      ...(training === null ? [] : [t('setup.trainingOf', { code: training })]),
    ];
  }
}
