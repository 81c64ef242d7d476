import { createFormat } from './format.ts';

const az = createFormat('az');
const en = createFormat('en');
const ru = createFormat('ru');

/** A repeatable stream of numbers, so that a failure can be looked at again. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const instants = (count: number): readonly Date[] => {
  const next = stream(7);
  const from = Date.UTC(1990, 0, 1);
  const to = Date.UTC(2060, 0, 1);
  return Array.from({ length: count }, () => new Date(from + Math.floor(next() * (to - from))));
};

test('az dates and times are those of ICU on 5,000 random instants', () => {
  const icu = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('az', { timeZone: 'Asia/Baku', ...options });
  const long = icu({ dateStyle: 'long' });
  const medium = icu({ dateStyle: 'medium' });
  const short = icu({ dateStyle: 'short' });
  const time = icu({ timeStyle: 'short' });
  const weekday = icu({ weekday: 'long' });
  const wrong: string[] = [];
  for (const instant of instants(5000)) {
    const own = [
      az.date(instant),
      az.date(instant, 'short'),
      az.date(instant, 'numeric'),
      az.time(instant),
      az.weekday(instant),
    ];
    const theirs = [long, medium, short, time, weekday].map((format) => format.format(instant));
    if (own.join() !== theirs.join()) wrong.push(`${instant.toISOString()}: ${own.join()} ≠ ${theirs.join()}`);
  }
  expect(wrong).toEqual([]);
});

test('ru and en dates are those of ICU', () => {
  const wrong: string[] = [];
  for (const [own, locale] of [
    [ru, 'ru'],
    [en, 'en-GB'],
  ] as const)
    for (const instant of instants(500))
      for (const [style, dateStyle] of [
        ['long', 'long'],
        ['short', 'medium'],
        ['numeric', 'short'],
      ] as const) {
        const theirs = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'Asia/Baku' })
          .format(instant)
          .replace(/\s/g, ' ');
        const ours = own.date(instant, style).replace(/\s/g, ' ');
        if (ours !== theirs) wrong.push(`${ours} ≠ ${theirs}`);
      }
  expect([...new Set(wrong)]).toEqual([]);
});

test('az numbers are those of ICU', () => {
  const next = stream(11);
  const whole = new Intl.NumberFormat('az', { maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat('az', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  for (let round = 0; round < 2000; round += 1) {
    const value = Math.round((next() - 0.5) * 10 ** (2 + (round % 9)) * 100) / 100;
    expect(az.number(value, 2)).toBe(two.format(value));
    expect(az.number(Math.trunc(value) || 0)).toBe(whole.format(Math.trunc(value) || 0));
  }
});

test('az letters sort by the Azerbaijani alphabet, as ICU does', () => {
  const words =
    'Yolçu Zirvə Xəzər Qala Göyçay İçərişəhər Ismayıl Iğdır Əli Elçin Eldar Şəki Sumqayıt Çay Cavid Ötən Oğuz Ülkər Ulduz Ağdam Gəncə Həsən'.split(
      ' ',
    );
  expect([...words].sort(az.compare)).toEqual([...words].sort(new Intl.Collator('az').compare));
  expect(['zəfəran', 'ə', 'f', 'e', 'ı', 'i', 'x', 'h', 'q', 'k'].sort(az.compare)).toEqual([
    'e',
    'ə',
    'f',
    'h',
    'x',
    'ı',
    'i',
    'k',
    'q',
    'zəfəran',
  ]);
});

test('money keeps every qəpik', () => {
  expect(az.money('123450')).toBe('1.234,50\u00a0₼');
  expect(az.money('-123450')).toBe('-1.234,50\u00a0₼');
  expect(az.money('5')).toBe('0,05\u00a0₼');
  expect(az.money('-5')).toBe('-0,05\u00a0₼');
  expect(az.money('900719925474099312345')).toBe('9.007.199.254.740.993.123,45\u00a0₼');
  expect(en.money('123450')).toBe('₼1,234.50');
  expect(ru.money('123450')).toBe('1\u00a0234,50\u00a0₼');
  expect(az.money('3500000000', 'USD', true)).toBe('35.000.000\u00a0$');
});

test('shares, short numbers, lists and sizes', () => {
  expect([az.percent(0.256), ru.percent(0.256), az.percent(0.256, 1)]).toEqual(['26%', '26\u00a0%', '25,6%']);
  expect([az.compact(35_000_000), en.compact(3500), ru.compact(3500)]).toEqual([
    '35\u00a0mln',
    '3.5k',
    '3,5\u00a0тыс.',
  ]);
  expect([az.list(['A', 'B', 'C']), en.list(['A', 'B']), ru.list(['A']), az.list([])]).toEqual([
    'A, B və C',
    'A and B',
    'A',
    '',
  ]);
  expect([az.fileSize(0), az.fileSize(1_300_000), ru.fileSize(655_360)]).toEqual([
    '0\u00a0bayt',
    '1,2\u00a0MB',
    '640\u00a0КБ',
  ]);
  expect(az.number(1.005, 2)).toBe('1,01');
  expect(az.upper('istilik')).toBe('İSTİLİK');
});

test('an instant is written with the clock and the words of its zone', () => {
  const instant = '2026-11-03T14:05:00Z';
  expect(az.timeInZone(instant)).toBe('18:05, Bakı vaxtı');
  expect(en.instant(instant)).toBe('3 November 2026, 18:05, Baku time');
  expect(ru.instant(instant, 'dayMonth')).toBe('3 ноября, 18:05, бакинское время');
  expect(az.timeInZone(instant, 'Asia/Kolkata')).toBe('19:35, Kolkata (UTC+5:30)');
  // The offset is that of the day, not of today.
  expect(en.zone('Europe/Berlin', instant)).toBe('Berlin (UTC+1)');
  expect(en.zone('Europe/Berlin', '2026-07-03T14:05:00Z')).toBe('Berlin (UTC+2)');
  expect(en.zone('America/New_York', instant)).toBe('New York (UTC−5)');
  expect(az.time('2026-11-03T14:05:09Z', 'UTC', true)).toBe('14:05:09');
  expect(az.day('2026-03-14')).toBe('14 mart 2026');
});

describe('a deadline', () => {
  const end = '2026-11-26T14:00:00Z';
  test.each([
    ['2026-11-23T08:00:00Z', 'calm', '3 gün qalıb (26 noyabr, 18:00, Bakı vaxtı)'],
    ['2026-11-24T20:30:00Z', 'soon', '41 saat qalıb (26 noyabr, 18:00, Bakı vaxtı)'],
    ['2026-11-26T13:15:00Z', 'soon', '45 dəqiqə qalıb (26 noyabr, 18:00, Bakı vaxtı)'],
    ['2026-11-29T14:00:00Z', 'late', '3 gün gecikir (26 noyabr, 18:00, Bakı vaxtı)'],
  ])('seen at %s is %s', (now, tone, text) => {
    expect(az.deadline(end, now)).toMatchObject({ tone, text });
  });

  test('at midnight belongs to the day that it ends', () => {
    expect(az.deadline('2026-06-30T20:00:00Z', '2026-06-27T08:00:00Z').text).toBe(
      '3 gün qalıb (30 iyun, 24:00, Bakı vaxtı)',
    );
  });

  test('agrees in number and gender in Russian, and names the year when it is another', () => {
    const words = (minutes: number): string =>
      ru.deadline(new Date(Date.UTC(2026, 5, 1) + minutes * 60_000), '2026-06-01T00:00:00Z').words;
    expect([words(1), words(21), words(65), words(2 * 60), words(5 * 60)]).toEqual([
      'Осталась 1 минута',
      'Осталась 21 минута',
      'Остался 1 час',
      'Осталось 2 часа',
      'Осталось 5 часов',
    ]);
    expect(en.deadline('2027-01-05T08:00:00Z', '2026-11-23T08:00:00Z').text).toBe(
      '43 days left (5 January 2027, 12:00, Baku time)',
    );
    expect(ru.ago('2026-06-01T00:00:00Z', '2026-06-01T00:01:30Z')).toBe('1 минуту назад');
    expect(az.ago('2026-06-01T00:00:00Z', '2026-06-01T00:00:30Z')).toBe('indicə');
  });
});
