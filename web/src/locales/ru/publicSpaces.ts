import type { publicSpaces as az } from '../az/publicSpaces.ts';

export const publicSpaces: Record<keyof typeof az, string> = {
  title: 'Рабочие пространства',
  oneTitle: 'Рабочее пространство',
  lead: 'Центры, где можно забронировать рабочее место, переговорную, зал или лабораторию. Каждым управляет свой оператор.',
  none: 'Открытых центров пока нет.',
  places:
    '{count, plural, one {# место для брони} few {# места для брони} many {# мест для брони} other {# места для брони}}',
  book: 'Забронировать',
  operator: 'Оператор',
  address: 'Адрес',
  map: 'Показать на карте',
  hours: 'Часы работы',
  closures: 'Закрыто',
  phone: 'Телефон',
  email: 'Эл. почта',
  inside: 'Что здесь есть',
  people: '{count, plural, one {до # человека} few {до # человек} many {до # человек} other {до # человека}}',
  units: '{count, plural, one {# место} few {# места} many {# мест} other {# места}}',
  floor: 'этаж {floor}',
  price: '{price} в час',
  credits:
    '{count, plural, one {# кредит в час} few {# кредита в час} many {# кредитов в час} other {# кредита в час}}',
  parts: 'Части: {parts}',
  rules: 'Правила бронирования',
};
