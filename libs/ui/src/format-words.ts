import type { Locale } from '@aim/domain/kernel/locale';
import { az } from './generated/az.ts';

export interface ListWords {
  readonly comma: string;
  readonly and: string;
}

export interface Words {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly monthsAlone: readonly string[];
  readonly weekdays: readonly string[];
  readonly weekdaysColumn: readonly string[];
  readonly yearMark: string;
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  readonly percent: string;
  readonly symbolFirst: boolean;
  readonly powers: readonly string[];
  readonly sizes: readonly string[];
  readonly list: ListWords;
  /** Zones that people call by a name; all others are written as an offset. */
  readonly zones: Readonly<Record<string, string>>;
}

const table: Readonly<Record<Locale, Words>> = {
  az: {
    ...az,
    yearMark: '',
    percent: '%',
    symbolFirst: false,
    powers: ['min', 'mln', 'mlrd'],
    sizes: ['bayt', 'KB', 'MB', 'GB', 'TB'],
    list: { comma: ', ', and: ' və ' },
    zones: { 'Asia/Baku': 'Bakı vaxtı', UTC: 'UTC' },
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    monthsAlone: 'January February March April May June July August September October November December'.split(' '),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    weekdaysColumn: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
    yearMark: '',
    group: ',',
    decimal: '.',
    minus: '-',
    percent: '%',
    symbolFirst: true,
    powers: ['k', 'm', 'bn'],
    sizes: ['bytes', 'KB', 'MB', 'GB', 'TB'],
    list: { comma: ', ', and: ' and ' },
    zones: { 'Asia/Baku': 'Baku time', UTC: 'UTC' },
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    monthsShort: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
    monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
    weekdaysColumn: 'Пн Вт Ср Чт Пт Сб Вс'.split(' '),
    yearMark: '\u00a0г.',
    group: '\u00a0',
    decimal: ',',
    minus: '-',
    percent: '\u00a0%',
    symbolFirst: false,
    powers: ['тыс.', 'млн', 'млрд'],
    sizes: ['Б', 'КБ', 'МБ', 'ГБ', 'ТБ'],
    list: { comma: ', ', and: ' и ' },
    zones: { 'Asia/Baku': 'бакинское время', UTC: 'UTC' },
  },
};

export const words = (locale: Locale): Words => table[locale];
