import { BOOKING_STATES, bookingMachine } from '@aim/domain/spaces/booking';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { CalendarDays, CircleDot, DoorOpen } from 'lucide-react';
import { useCallback } from 'react';
import type * as z from 'zod/mini';
import type { ShownCentre } from '../../../features/spaces-desk/centre-query.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { datesText } from '../list/dates-text.ts';
import { choiceField, datesField } from '../list/filter-fields.tsx';
import type { Change } from '../list/list-address.ts';
import { SearchBox } from '../list/search-box.tsx';
import type { bookingsSearch } from './bookings-search.ts';

interface BookingFiltersProps {
  readonly centre: ShownCentre;
  readonly address: z.output<typeof bookingsSearch>;
  readonly change: Change;
}

/** What the bookings of a centre can be narrowed by. */
export function BookingFilters({ centre, address, change }: BookingFiltersProps) {
  const { t, locale, format } = useLanguage();
  const { search, state, room, from, to } = address;
  const setSearch = useCallback((text: string) => change({ search: text }, { replace: true }), [change]);
  const nameOf = (one: (typeof BOOKING_STATES)[number]) => bookingMachine.states[one].label[locale];
  const dates = datesText(from, to, t, format);
  const roomName = centre.resources.find(({ id }) => id === room)?.name;
  return (
    <FilterBar
      search={<SearchBox label={t('desk.search')} value={search} onChange={setSearch} />}
      fields={[
        choiceField({
          id: 'state',
          label: t('desk.state'),
          icon: <CircleDot />,
          options: BOOKING_STATES.map((value) => ({ value, label: nameOf(value) })),
          value: state,
          apply: (value) => change({ state: value.join(',') }),
        }),
        choiceField({
          id: 'room',
          label: t('desk.room'),
          icon: <DoorOpen />,
          one: true,
          options: centre.resources.map(({ id, name }) => ({ value: id, label: name })),
          value: room === '' ? [] : [room],
          apply: (value) => change({ room: value[0] ?? '' }),
        }),
        datesField({
          id: 'when',
          label: t('desk.when'),
          icon: <CalendarDays />,
          from,
          to,
          apply: (dates) => change(dates),
        }),
      ]}
      active={[
        ...(state.length > 0 ? [{ id: 'state', text: format.list(state.map(nameOf)) }] : []),
        ...(roomName === undefined ? [] : [{ id: 'room', text: roomName }]),
        ...(dates === '' ? [] : [{ id: 'when', text: dates }]),
      ]}
      onRemove={(id) => change(id === 'when' ? { from: '', to: '' } : { [id]: '' })}
      onClear={() => change({ state: '', room: '', from: '', to: '' })}
    />
  );
}
