import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../../lib/language.tsx';
import { FloorOutline } from '../floor-outline.tsx';
import { roomsQuery } from '../spaces-query.ts';

/** What the room looks like and where on its floor it is. */
export function RoomPlace({ slug, resourceId }: { readonly slug: string; readonly resourceId: string }) {
  const t = useT();
  const { data } = useSuspenseQuery(roomsQuery(slug));
  const rooms = data.centre?.resources ?? [];
  const room = rooms.find(({ id }) => id === resourceId);
  if (room === undefined || (room.plan === null && room.photos.length === 0)) return null;
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-xl font-semibold">{t('bookings.place')}</h2>
      {room.photos.length === 0 ? null : (
        <ul className="flex flex-wrap gap-3">
          {room.photos.map(({ id, previewHref }, index) => (
            <li key={id}>
              <img
                src={previewHref ?? ''}
                alt={t('bookings.photoOf', { name: room.name, number: index + 1 })}
                className="aspect-4/3 w-64 rounded-card border border-line object-cover"
              />
            </li>
          ))}
        </ul>
      )}
      <FloorOutline
        rooms={rooms}
        floor={room.floor}
        markedId={room.id}
        label={t('bookings.planOf', { name: room.name, floor: room.floor ?? '' })}
      />
    </section>
  );
}
