import { DAY, HOUR, MINUTE } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import type { Deadline, Format } from './format-types.ts';
import { wallClock } from './wall-clock.ts';

type Unit = 'day' | 'hour' | 'minute';

/** Russian nouns by number: 1 день, 2 дня, 5 дней, 21 день. */
function russian(count: number, [one, few, many]: readonly [string, string, string]): string {
  const [ten, hundred] = [count % 10, count % 100];
  if (ten === 1 && hundred !== 11) return one;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

const nouns: Readonly<Record<Locale, Readonly<Record<Unit, (count: number) => string>>>> = {
  az: { day: () => 'gün', hour: () => 'saat', minute: () => 'dəqiqə' },
  en: {
    day: (count) => (count === 1 ? 'day' : 'days'),
    hour: (count) => (count === 1 ? 'hour' : 'hours'),
    minute: (count) => (count === 1 ? 'minute' : 'minutes'),
  },
  ru: {
    day: (count) => russian(count, ['день', 'дня', 'дней']),
    hour: (count) => russian(count, ['час', 'часа', 'часов']),
    minute: (count) => russian(count, ['минута', 'минуты', 'минут']),
  },
};

interface Phrases {
  readonly left: (amount: string, count: number, unit: Unit) => string;
  readonly late: (amount: string) => string;
  readonly ago: (amount: string) => string;
  readonly now: string;
}

const phrases: Readonly<Record<Locale, Phrases>> = {
  az: {
    left: (amount) => `${amount} qalıb`,
    late: (amount) => `${amount} gecikir`,
    ago: (amount) => `${amount} əvvəl`,
    now: 'indicə',
  },
  en: {
    left: (amount) => `${amount} left`,
    late: (amount) => `${amount} late`,
    ago: (amount) => `${amount} ago`,
    now: 'just now',
  },
  ru: {
    left: (amount, count, unit) =>
      `${russian(count, [unit === 'minute' ? 'Осталась' : 'Остался', 'Осталось', 'Осталось'])} ${amount}`,
    late: (amount) => `Просрочено: ${amount}`,
    ago: (amount) => `${amount.replace(/минута$/, 'минуту')} назад`,
    now: 'только что',
  },
};

/** Calendar days from one instant to the other in the zone: what people count when they say "three days". */
function daysBetween(from: Date, to: Date, zone: string): number {
  const dayNumber = (instant: Date): number => {
    const { year, month, day } = wallClock(instant, zone);
    return Date.UTC(year, month - 1, day) / DAY;
  };
  return Math.abs(dayNumber(to) - dayNumber(from));
}

/** Whoever still has time counts hours for two days; what is past is told in days after one. */
function distance(from: Date, to: Date, zone: string, daysFrom = 2 * DAY): { unit: Unit; count: number } {
  const size = Math.abs(to.getTime() - from.getTime());
  if (size >= daysFrom) return { unit: 'day', count: daysBetween(from, to, zone) };
  if (size >= HOUR) return { unit: 'hour', count: Math.floor(size / HOUR) };
  return { unit: 'minute', count: Math.max(1, Math.floor(size / MINUTE)) };
}

export function deadlineWords(locale: Locale, format: Format, end: Date, now: Date, zone: string): Deadline {
  const size = end.getTime() - now.getTime();
  const { hour, minute, year } = wallClock(end, zone);
  const atMidnight = hour === 0 && minute === 0;
  const shown = atMidnight ? new Date(end.getTime() - MINUTE) : end;
  const far = distance(size >= 0 ? now : end, size >= 0 ? shown : now, zone);
  const { unit, count } = far;
  const amountOf = (of: typeof far): string => `${of.count} ${nouns[locale][of.unit](of.count)}`;
  const amount = amountOf(far);
  const style = year === wallClock(now, zone).year ? 'dayMonth' : 'long';
  const moment = `${format.date(shown, style, zone)}, ${atMidnight ? '24:00' : format.time(end, zone)}, ${format.zone(zone, end)}`;
  const own = phrases[locale];
  const sentence = size >= 0 ? own.left(amount, count, unit) : own.late(amount);
  return {
    tone: size < 0 ? 'late' : size < 3 * DAY ? 'soon' : 'calm',
    words: sentence,
    moment,
    text: `${sentence} (${moment})`,
    ago: Math.abs(size) < MINUTE ? own.now : own.ago(amountOf(distance(end, now, zone, DAY))),
  };
}
