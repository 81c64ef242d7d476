import type { Localised } from './locale.ts';

/** How sure we are of a day, and from what. */
export interface Provenance {
  readonly confirmed: boolean;
  readonly source: string;
}

/** A holiday with the same date each year. */
export interface FixedHoliday extends Provenance {
  /** `05-28` */
  readonly monthDay: string;
  readonly name: Localised;
  /** On a day of rest it moves to the next working day (Labour Code, 105.5). */
  readonly moves: boolean;
  readonly sinceYear?: number;
}

/** A day decided for one year: staff keep these rows. */
export interface CalendarRow extends Provenance {
  readonly date: string;
  /**
   * NOVRUZ: moves from a day of rest. RELIGIOUS (Ramazan, Qurban): moves from a day of rest and from another holiday
   * (Labour Code, 105.6). OFF and WORKING: days exchanged by decision of the Cabinet of Ministers (105.7), or other decreed
   * days; they do not move.
   */
  readonly kind: 'NOVRUZ' | 'RELIGIOUS' | 'OFF' | 'WORKING';
}

const LABOUR_CODE =
  'Labour Code, article 105, as published by the embassy in Rome (rome.mfa.gov.az) in Italian and in English on docslib.org';

const fixed = (monthDay: string, az: string, en: string, ru: string, sinceYear?: number): FixedHoliday => ({
  monthDay,
  name: { az, en, ru },
  moves: true,
  confirmed: true,
  source: LABOUR_CODE,
  ...(sinceYear === undefined ? {} : { sinceYear }),
});

/** Non-working holidays of fixed date. 18 October, 12 and 17 November are holidays on which people work. */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  fixed('01-01', 'Yeni il', 'New Year', 'Новый год'),
  fixed('01-02', 'Yeni il', 'New Year', 'Новый год'),
  {
    monthDay: '01-20',
    name: { az: 'Ümumxalq hüzn günü', en: 'Day of national mourning', ru: 'День всенародной скорби' },
    moves: false,
    confirmed: false,
    source: 'Labour Code, article 106: text not seen',
  },
  fixed('03-08', 'Qadınlar günü', 'Women’s Day', 'Женский день'),
  fixed('05-09', 'Faşizm üzərində qələbə günü', 'Day of Victory over fascism', 'День победы над фашизмом'),
  fixed('05-28', 'Müstəqillik Günü', 'Independence Day', 'День независимости'),
  fixed('06-15', 'Milli Qurtuluş Günü', 'Day of National Salvation', 'День национального спасения'),
  fixed('06-26', 'Silahlı Qüvvələr Günü', 'Armed Forces Day', 'День вооружённых сил'),
  fixed('11-08', 'Zəfər Günü', 'Victory Day', 'День Победы', 2021),
  fixed('11-09', 'Dövlət Bayrağı Günü', 'State Flag Day', 'День государственного флага'),
  fixed(
    '12-31',
    'Dünya azərbaycanlılarının həmrəyliyi günü',
    'Day of Solidarity of World Azerbaijanis',
    'День солидарности азербайджанцев мира',
  ),
];

const rows = (kind: CalendarRow['kind'], dates: readonly string[], provenance: Provenance): readonly CalendarRow[] =>
  dates.map((date) => ({ date, kind, ...provenance }));

const PRESS_2026: Provenance = {
  confirmed: true,
  source: 'Cabinet of Ministers, as reported by Report and 1news.az, 19 March 2026',
};
const PRESS_2024: Provenance = {
  confirmed: true,
  source: 'Cabinet of Ministers, as reported by turan.az, 28 November 2024',
};
const EXPECTED: Provenance = { confirmed: false, source: 'expected; the decision was not seen' };

/** Rows the product starts with; staff confirm, correct and continue them. */
export const KNOWN_CALENDAR_ROWS: readonly CalendarRow[] = [
  ...rows('WORKING', ['2024-12-28', '2024-12-29'], PRESS_2024),
  ...rows('OFF', ['2024-12-30', '2025-01-03'], PRESS_2024),
  ...rows('NOVRUZ', ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24'], PRESS_2026),
  ...rows('RELIGIOUS', ['2026-03-20', '2026-03-21'], PRESS_2026),
  ...rows('RELIGIOUS', ['2026-05-27', '2026-05-28'], EXPECTED),
  ...rows('NOVRUZ', ['2027-03-20', '2027-03-21', '2027-03-22', '2027-03-23', '2027-03-24'], EXPECTED),
];

/** Days each year has by decree: five of Novruz, two of Ramazan, two of Qurban (Labour Code, 105.1 and 105.4). */
export const NOVRUZ_DAYS = 5;
export const RELIGIOUS_DAYS = 4;
