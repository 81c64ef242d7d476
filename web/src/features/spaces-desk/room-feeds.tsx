import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useState } from 'react';
import { useT } from '../../lib/language.tsx';
import { CalendarFeed } from '../spaces/bookings/calendar-feed.tsx';
import type { ShownCentre } from './centre-query.ts';

/** Calendar links of the whole centre, or of one of its rooms. */
export function RoomFeeds({ centre }: { readonly centre: ShownCentre }) {
  const t = useT();
  const [roomId, setRoomId] = useState('');
  const room = centre.resources.find(({ id }) => id === roomId) ?? null;
  return (
    <section className="grid gap-3">
      <Field label={t('desk.feedOf')}>
        <NativeSelect
          value={roomId}
          placeholder={centre.name}
          options={centre.resources.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) => setRoomId(currentTarget.value)}
        />
      </Field>
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
