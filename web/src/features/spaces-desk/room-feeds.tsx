import { useState } from 'react';
import { useT } from '../../lib/language.tsx';
import { CalendarFeed } from '../spaces/bookings/calendar-feed.tsx';
import { RoomField } from '../spaces/room-field.tsx';
import type { ShownCentre } from './centre-query.ts';

/** Calendar links of the whole centre, or of one of its rooms. */
export function RoomFeeds({ centre }: { readonly centre: ShownCentre }) {
  const t = useT();
  const [roomId, setRoomId] = useState('');
  const room = centre.resources.find(({ id }) => id === roomId) ?? null;
  return (
    <section className="grid gap-3">
      <RoomField
        label={t('desk.feedOf')}
        rooms={centre.resources.map(({ id, name }) => ({ id, name }))}
        value={roomId}
        placeholder={centre.name}
        onChange={({ currentTarget }) => setRoomId(currentTarget.value)}
      />
      <CalendarFeed
        key={roomId}
        kind={room === null ? 'CENTRE' : 'RESOURCE'}
        subjectId={room?.id ?? centre.id}
        name={room?.name ?? centre.name}
        lead={t('desk.feedLead')}
      />
    </section>
  );
}
