import { classNames } from '@aim/ui/class-names';
import type { CentreDeskQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { RoomName } from '../spaces/floor-outline.tsx';

type Room = NonNullable<CentreDeskQuery['centreDesk']>['now'][number];
type RoomState = 'free' | 'partly' | 'busy' | 'blocked';

const LOOKS: Readonly<Record<RoomState, string>> = {
  free: 'fill-ok-soft stroke-ok',
  partly: 'fill-warn-soft stroke-warn',
  busy: 'fill-brand-soft stroke-brand',
  blocked: 'fill-sunken stroke-line-strong',
};

function stateOf({ isBlocked, usedUnits, resource }: Room): RoomState {
  if (isBlocked) return 'blocked';
  if (usedUnits === 0) return 'free';
  return usedUnits >= (resource?.units ?? 1) ? 'busy' : 'partly';
}

/** Occupancy at this moment: drawn floor by floor, and as a table with the same words. */
export function FloorPlan({ rooms, zone }: { readonly rooms: readonly Room[]; readonly zone: string }) {
  const { t } = useLanguage();
  const floors = [...new Set(rooms.map(({ resource }) => resource?.floor ?? ''))].sort();
  return (
    <div className="grid gap-5">
      {floors.map((floor) => (
        <section key={floor} className="grid gap-2">
          <h3 className="text-ui font-semibold">{t('desk.floor', { floor })}</h3>
          <Floor rooms={rooms.filter(({ resource }) => (resource?.floor ?? '') === floor)} zone={zone} />
        </section>
      ))}
    </div>
  );
}

function Floor({ rooms, zone }: { readonly rooms: readonly Room[]; readonly zone: string }) {
  const { t, format } = useLanguage();
  const words = (room: Room): string => {
    const state = stateOf(room);
    if (state === 'blocked') return t('desk.blocked');
    if (state === 'partly' || (room.resource?.units ?? 1) > 1)
      return t('desk.units', { used: room.usedUnits, all: room.resource?.units ?? 1 });
    if (state === 'busy')
      return room.busyUntil === null ? t('desk.busy') : t('desk.busyUntil', { at: format.time(room.busyUntil, zone) });
    return room.freeUntil === null ? t('desk.free') : t('desk.freeUntil', { at: format.time(room.freeUntil, zone) });
  };
  return (
    <div className="grid gap-3 lg:grid-cols-[3fr_2fr]">
      <svg
        viewBox="0 0 100 62"
        aria-hidden="true"
        className="w-full rounded-card border border-line bg-surface max-sm:hidden"
      >
        {rooms.map((room) => {
          const plan = room.resource?.plan;
          if (!plan) return null;
          return (
            <g key={room.resource?.id}>
              <rect
                x={plan.x}
                y={plan.y * 0.62}
                width={plan.width}
                height={plan.height * 0.62}
                rx="1"
                strokeWidth="0.4"
                className={LOOKS[stateOf(room)]}
              />
              <RoomName name={room.resource?.name ?? ''} plan={plan} weight={600} />
            </g>
          );
        })}
      </svg>
      <table className="h-fit w-full text-ui">
        <caption className="sr-only">{t('desk.now')}</caption>
        <thead className="text-sm text-ink-2">
          <tr>
            <th scope="col" className="pb-1 text-start font-medium">
              {t('desk.room')}
            </th>
            <th scope="col" className="pb-1 text-start font-medium">
              {t('desk.now')}
            </th>
            <th scope="col" className="pb-1 ps-3 text-end font-medium" title={t('desk.doorCodeHint')}>
              {t('desk.doorCode')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {rooms.map((room) => (
            <tr key={room.resource?.id}>
              <th scope="row" className="py-1.5 pe-3 text-start font-medium">
                {room.resource?.name}
              </th>
              <td className={classNames('py-1.5', stateOf(room) === 'free' ? 'text-ok' : 'text-ink-2')}>
                {words(room)}
              </td>
              <td className="figures py-1.5 ps-3 text-end text-ink-2">{room.doorCode}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
