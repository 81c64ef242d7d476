import { MINUTE } from '@aim/domain/kernel/instant';
import { addDays } from '@aim/domain/kernel/zone';
import { lengthOnGrid, USUAL_MINUTES } from '@aim/domain/spaces/day-grid';
import { classNames } from '@aim/ui/class-names';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BookAvailabilityQuery, ResourceKind } from '../../../gql/graphql.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { availabilityQuery } from '../spaces-query.ts';
import { type Cell, type CellState, cellsOf, freeHours, stepsAhead, stepsOf } from './day-cells.ts';
import { useGridKeys } from './grid-keys.ts';
import type { Wanted } from './use-hold.ts';

type Availability = NonNullable<BookAvailabilityQuery['availability']>;
type Room = Availability['resources'][number];
type Day = Availability['days'][number];

export const WEEK_DAYS = 7;

/** A table whose cells are moved through by arrows (APG, grid): the cell's button takes the focus. */
const GRID = { role: 'grid' };
const CELL = { role: 'gridcell' };

interface CentreGridProps {
  readonly centreId: string;
  readonly name: string;
  readonly from: string;
  readonly view: 'day' | 'week';
  readonly kind: ResourceKind | null;
  readonly people: number | null;
  /** Null: as short as the room allows. */
  readonly minutes: number | null;
  /** The row from which the keyboard came, from the other view; null when it did not. */
  readonly entered: number | null;
  readonly onChoose: (wanted: Wanted) => void;
  readonly onDay: (on: string, row: number) => void;
  /** Back from a day to its week. */
  readonly onWeek: (row: number) => void;
}

/** Every room of a centre beside the others: one day by the clock, or a week by days. */
export function CentreGrid({ centreId, from, view, kind, people, ...rest }: CentreGridProps) {
  const { t } = useLanguage();
  const days = view === 'day' ? 1 : WEEK_DAYS;
  const { data } = useSuspenseQuery(availabilityQuery({ centreId, from, days, kind, people }));
  const { availability } = data;
  if (availability === null || availability.resources.length === 0)
    return <EmptyState kind="filtered" title={t('book.noRooms')} />;
  const [day] = availability.days;
  if (view === 'week') return <WeekGrid {...rest} of={availability} />;
  if (day === undefined || day.opensAt === null || day.closesAt === null)
    return (
      <EmptyState kind="filtered" title={day?.closureName ?? t('book.closedDay')}>
        {t('book.closedDayText')}
      </EmptyState>
    );
  return <DayGrid {...rest} of={availability} opensAt={day.opensAt} closesAt={day.closesAt} people={people ?? 1} />;
}

type Rest = Pick<CentreGridProps, 'name' | 'minutes' | 'entered' | 'onChoose' | 'onDay' | 'onWeek'>;

const LOOKS: Readonly<Record<CellState, string>> = {
  free: 'bg-surface text-ink hover:bg-brand-soft',
  mine: 'bg-brand-soft text-on-brand-soft font-semibold',
  busy: 'bg-sunken text-ink-2',
  ruled: 'bg-surface text-ink-2',
  closed: 'bg-sunken text-ink-2 cursor-default',
  past: 'bg-sunken text-ink-2 cursor-default',
};
/** What is taken or against a rule is refused with the reason and the nearest time that works. */
const CHOOSABLE: readonly CellState[] = ['free', 'busy', 'ruled'];
const cellStyle =
  'block h-full min-h-11 w-full min-w-13 px-1 text-sm outline-none focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:outline-focus';
const headStyle = 'sticky inset-s-0 z-10 min-w-28 max-w-40 bg-surface p-2 text-start align-top text-ui font-semibold';
const frameStyle = 'overflow-x-auto rounded-card border border-line bg-surface';

function DayGrid(
  props: Rest & {
    readonly of: Availability;
    readonly opensAt: string;
    readonly closesAt: string;
    readonly people: number;
  },
) {
  const { of, opensAt, closesAt, people, minutes, name, entered, onChoose, onWeek } = props;
  const { t, format } = useLanguage();
  const now = clock.now();
  const steps = stepsAhead(stepsOf(opensAt, closesAt), now);
  const keys = useGridKeys(of.resources.length, steps.length, {
    row: entered,
    onLeave: entered === null ? undefined : onWeek,
  });
  const words: Readonly<Record<CellState, string>> = {
    free: t('book.free'),
    mine: t('book.mine'),
    busy: t('book.busy'),
    ruled: t('book.ruled'),
    closed: t('book.closed'),
    past: t('book.past'),
  };
  function choose({ resource }: Room, { startsAt, stay }: Cell): void {
    const length = lengthOnGrid(minutes ?? USUAL_MINUTES, resource.terms);
    const endsAt = new Date(new Date(startsAt).getTime() + length * MINUTE).toISOString();
    onChoose({ resourceId: resource.id, people, ...(stay ?? { startsAt, endsAt }) });
  }
  /** A stay that begins later than its column says when. */
  const textOf = ({ state, startsAt, stay }: Cell): string => {
    if (state === 'ruled') return '—';
    if (state !== 'free') return words[state];
    return stay !== null && stay.startsAt > startsAt ? format.time(stay.startsAt, of.zone) : '';
  };
  return (
    <div className={frameStyle}>
      <table
        {...GRID}
        ref={keys.ref}
        aria-label={t('book.dayGrid', { name })}
        className="border-collapse"
        onKeyDown={keys.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={headStyle}>
              {t('book.room')}
            </th>
            {steps.map(({ startsAt }) => (
              <th key={startsAt} scope="col" className="figures p-2 text-start text-sm font-medium text-ink-2">
                {format.time(startsAt, of.zone)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.resources.map((room, row) => (
            <tr key={room.resource.id} className="border-t border-line">
              <RoomHead of={room} />
              {cellsOf(room, steps, { now, zone: of.zone, minutes }).map((cell, column) => (
                <td key={cell.startsAt} {...CELL} className="h-px border-s border-line p-0">
                  <button
                    type="button"
                    data-cell={`${row}-${column}`}
                    tabIndex={keys.tabIndexOf(row, column)}
                    onFocus={() => keys.onFocus(row, column)}
                    aria-disabled={!CHOOSABLE.includes(cell.state) || undefined}
                    aria-label={`${room.resource.name}, ${format.time((cell.stay ?? cell).startsAt, of.zone)}, ${words[cell.state]}`}
                    onClick={() => (CHOOSABLE.includes(cell.state) ? choose(room, cell) : undefined)}
                    className={classNames(cellStyle, LOOKS[cell.state])}
                  >
                    {textOf(cell)}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekGrid({ of, name, minutes, entered, onDay }: Rest & { readonly of: Availability }) {
  const { t, format } = useLanguage();
  const keys = useGridKeys(of.resources.length, of.days.length, { row: entered });
  const now = clock.now();
  const weekdayOf = (on: string) => format.weekday(`${on}T12:00:00Z`, 'long', 'UTC');
  const textOf = ({ opensAt, closesAt }: Day, room: Room): { readonly text: string; readonly state: CellState } => {
    if (opensAt === null || closesAt === null) return { text: t('book.closed'), state: 'closed' };
    const cells = cellsOf(room, stepsOf(opensAt, closesAt), { now, zone: of.zone, minutes });
    const hours = freeHours(cells);
    const has = (...states: CellState[]) => cells.some(({ state }) => states.includes(state));
    if (hours > 0)
      return { text: t('book.freeHours', { hours: format.number(hours, hours % 1 === 0 ? 0 : 1) }), state: 'free' };
    if (has('ruled')) return { text: t('book.ruled'), state: 'ruled' };
    return has('busy', 'mine') ? { text: t('book.full'), state: 'busy' } : { text: t('book.past'), state: 'past' };
  };
  return (
    <div className={frameStyle}>
      <table
        {...GRID}
        ref={keys.ref}
        aria-label={t('book.weekGrid', { name })}
        className="w-full border-collapse"
        onKeyDown={keys.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={headStyle}>
              {t('book.room')}
            </th>
            {of.days.map(({ on }) => (
              <th key={on} scope="col" className="p-2 text-start text-sm font-medium whitespace-nowrap text-ink-2">
                {format.weekday(`${on}T12:00:00Z`, 'column', 'UTC')} {format.day(on, 'dayMonthShort')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.resources.map((room, row) => (
            <tr key={room.resource.id} className="border-t border-line">
              <RoomHead of={room} />
              {of.days.map((day, column) => {
                const { text, state } = textOf(day, room);
                return (
                  <td key={day.on} {...CELL} className="h-px border-s border-line p-0">
                    <button
                      type="button"
                      data-cell={`${row}-${column}`}
                      tabIndex={keys.tabIndexOf(row, column)}
                      onFocus={() => keys.onFocus(row, column)}
                      aria-label={`${room.resource.name}, ${weekdayOf(day.on)}, ${format.day(day.on)}, ${day.closureName ?? text}`}
                      onClick={() => onDay(day.on, row)}
                      className={classNames(cellStyle, 'cursor-pointer ps-2 text-start', LOOKS[state])}
                    >
                      {text}
                    </button>
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

function RoomHead({ of: { resource } }: { readonly of: Room }) {
  const { t } = useLanguage();
  return (
    <th scope="row" className={headStyle}>
      {resource.name}
      <span className="block text-sm font-normal text-ink-2">
        {resource.units > 1 ? t('book.units', { count: resource.units }) : t('book.upTo', { count: resource.capacity })}
      </span>
    </th>
  );
}

/** The day before and after, or the week. */
export function shifted(from: string, view: 'day' | 'week', by: 1 | -1): string {
  return addDays(from, by * (view === 'day' ? 1 : WEEK_DAYS));
}
