import { classNames } from '@aim/ui/class-names';
import { scrollStop } from '@aim/ui/scroll-stop';
import type { SpaceUseQuery } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';

type Cells = NonNullable<SpaceUseQuery['spaceUse']>['cells'];

/** Five steps from hardly used to full; the number stands in each field, so the colour only helps. */
const STEPS = ['bg-surface', 'bg-brand-soft/40', 'bg-brand-soft', 'bg-stage-5-bar/60', 'bg-stage-5-bar text-on-brand'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const two = (value: number): string => String(value).padStart(2, '0');

/** Use by weekday and hour: which share of what was open was booked. */
export function HeatMap({ cells, title }: { readonly cells: Cells; readonly title: string }) {
  const { t, format } = useLanguage();
  const hours = [...new Set(cells.filter(({ openMinutes }) => openMinutes > 0).map(({ hour }) => hour))].sort(
    (one, other) => one - other,
  );
  const at = new Map(cells.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]));
  return (
    <div ref={scrollStop} className="overflow-x-auto rounded-card border border-line bg-surface">
      <table className="w-full border-collapse text-sm">
        <caption className="p-3 text-start font-semibold">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="p-2 text-start font-medium text-ink-2">
              {t('desk.weekday')}
            </th>
            {hours.map((hour) => (
              <th key={hour} scope="col" className="figures p-2 font-medium text-ink-2">
                {two(hour)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <tr key={weekday} className="border-t border-line">
              <th scope="row" className="p-2 text-start font-medium">
                {format.weekday(`2024-01-0${weekday}T12:00:00Z`, 'long', 'UTC')}
              </th>
              {hours.map((hour) => {
                const cell = at.get(`${weekday} ${hour}`);
                const share = cell && cell.openMinutes > 0 ? Math.min(cell.bookedMinutes / cell.openMinutes, 1) : null;
                const step = share === null ? null : STEPS[Math.min(Math.floor(share * 5), 4)];
                return (
                  <td
                    key={hour}
                    className={classNames('figures border-s border-line p-2 text-center', step ?? 'bg-sunken')}
                  >
                    {share === null ? '–' : format.percent(share, 0)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
