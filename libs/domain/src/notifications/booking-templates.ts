import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN: Localised = { az: 'Bronu aç', en: 'Open the booking', ru: 'Открыть бронь' };
const FIND: Localised = { az: 'Başqa vaxt tap', en: 'Find another time', ru: 'Найти другое время' };
const DESK: Localised = { az: 'Mərkəzi aç', en: 'Open the centre', ru: 'Открыть центр' };

const template = (title: Localised, body: Localised, action: Localised = OPEN): Template => ({
  topic: 'BOOKINGS',
  title,
  body,
  action,
});

/** Messages about rooms: to who booked, who waits, who comes along, and who runs the desk. */
export const bookingTemplates = {
  BOOKING_TO_DECIDE: template(
    {
      az: '{room}: bron təsdiq gözləyir',
      en: '{room}: a booking waits for approval',
      ru: '{room}: бронь ждёт подтверждения',
    },
    { az: '{person}, {when}.', en: '{person}, {when}.', ru: '{person}, {when}.' },
    DESK,
  ),
  BOOKING_CONFIRMED: template(
    { az: 'Bron təsdiqləndi: {room}', en: 'Booking confirmed: {room}', ru: 'Бронь подтверждена: {room}' },
    { az: '{when}. Sizi gözləyirik.', en: '{when}. We look forward to seeing you.', ru: '{when}. Ждём вас.' },
  ),
  BOOKING_REJECTED: template(
    { az: 'Bron rədd edildi: {room}', en: 'Booking rejected: {room}', ru: 'Бронь отклонена: {room}' },
    { az: '{when}. Səbəb: {reasons}', en: '{when}. Why: {reasons}', ru: '{when}. Почему: {reasons}' },
    FIND,
  ),
  BOOKING_LAPSED: template(
    {
      az: 'Bron vaxtında təsdiqlənmədi: {room}',
      en: 'Nobody approved in time: {room}',
      ru: 'Бронь не подтвердили вовремя: {room}',
    },
    {
      az: '{when}. Limitiniz geri qaytarılıb. Üzr istəyirik.',
      en: '{when}. What it used was given back. We are sorry.',
      ru: '{when}. Лимит возвращён. Приносим извинения.',
    },
    FIND,
  ),
  BOOKING_CHANGED: template(
    { az: 'Bronunuz dəyişdirildi: {room}', en: 'Your booking was changed: {room}', ru: 'Ваша бронь изменена: {room}' },
    { az: 'Yeni vaxt: {when}.', en: 'The new time: {when}.', ru: 'Новое время: {when}.' },
  ),
  BOOKING_CANCELLED: template(
    {
      az: 'Bronunuz ləğv edildi: {room}',
      en: 'Your booking was cancelled: {room}',
      ru: 'Ваша бронь отменена: {room}',
    },
    { az: '{when}. Səbəb: {reasons}', en: '{when}. Why: {reasons}', ru: '{when}. Почему: {reasons}' },
    FIND,
  ),
  BOOKING_MISSED: template(
    {
      az: 'Gəlmədiniz: {room} boşaldıldı',
      en: 'You did not come: {room} was released',
      ru: 'Вы не пришли: {room} освобождено',
    },
    {
      az: '{when}. Bir neçə dəfə gəlməmək bron etməyi müvəqqəti bağlayır; gələ bilmirsinizsə, əvvəlcədən ləğv edin.',
      en: '{when}. Not coming several times pauses booking; cancel ahead when you cannot come.',
      ru: '{when}. Несколько неявок приостанавливают бронирование; если не можете прийти, отмените заранее.',
    },
  ),
  BOOKING_DISPLACED: template(
    {
      az: '{room} bağlanır, bronunuz ləğv edildi',
      en: '{room} closes, your booking is cancelled',
      ru: '{room} закрывается, ваша бронь отменена',
    },
    {
      az: '{when}. Səbəb: {reasons} Eyni vaxtda boş yer tapmadıq, başqa vaxt seçin.',
      en: '{when}. Why: {reasons} Nothing else was free at that time; choose another one.',
      ru: '{when}. Почему: {reasons} В это время ничего свободного не нашлось, выберите другое.',
    },
    FIND,
  ),
  BOOKING_OFFERED_INSTEAD: template(
    {
      az: '{room} bağlanır, sizə başqa yer saxlanılıb',
      en: '{room} closes, another room is held for you',
      ru: '{room} закрывается, для вас удержано другое место',
    },
    {
      az: '{when}. Səbəb: {reasons} Əvəzinə: {instead}. Təklifi {until} qədər qəbul edin.',
      en: '{when}. Why: {reasons} Instead: {instead}. Accept it by {until}.',
      ru: '{when}. Почему: {reasons} Вместо этого: {instead}. Примите предложение до {until}.',
    },
    { az: 'Təklifi aç', en: 'Open the offer', ru: 'Открыть предложение' },
  ),
  BOOKING_NEARED: template(
    { az: 'Tezliklə: {room}', en: 'Soon: {room}', ru: 'Скоро: {room}' },
    {
      az: '{when}. Gələ bilmirsinizsə, ləğv edin: kimsə gözləyir.',
      en: '{when}. If you cannot come, cancel it: somebody may be waiting.',
      ru: '{when}. Если не сможете прийти, отмените: возможно, кто-то ждёт.',
    },
  ),
  SERIES_TO_DECIDE: template(
    {
      az: '{room}: seriya təsdiq gözləyir',
      en: '{room}: a series waits for approval',
      ru: '{room}: серия ждёт подтверждения',
    },
    { az: '{person}, {count} tarix.', en: '{person}, {count} dates.', ru: '{person}, дат: {count}.' },
    DESK,
  ),
  SERIES_CANCELLED: template(
    {
      az: 'Seriyanızın davamı ləğv edildi: {room}',
      en: 'The rest of your series was cancelled: {room}',
      ru: 'Остаток вашей серии отменён: {room}',
    },
    { az: '{count} tarix ləğv edildi.', en: '{count} dates were cancelled.', ru: 'Отменено дат: {count}.' },
    FIND,
  ),
  SLOT_OFFERED: template(
    { az: 'Yer boşaldı: {room}', en: 'A place is free: {room}', ru: 'Место освободилось: {room}' },
    {
      az: '{when}. Sizin üçün {until} qədər saxlanılır.',
      en: '{when}. It is held for you until {until}.',
      ru: '{when}. Удерживается для вас до {until}.',
    },
    { az: 'Qəbul et', en: 'Accept', ru: 'Принять' },
  ),
  GUEST_INVITED: {
    ...template(
      {
        az: '{person} sizi dəvət edir: {title}',
        en: '{person} invites you: {title}',
        ru: '{person} приглашает вас: {title}',
      },
      {
        az: '{room}, {when}. Ünvan: {place}. Dəvət məktuba təqvim kimi əlavə olunub.',
        en: '{room}, {when}. Where: {place}. The invitation is attached for your calendar.',
        ru: '{room}, {when}. Где: {place}. Приглашение приложено для вашего календаря.',
      },
    ),
    mailOnly: true,
  },
  GUEST_UNINVITED: {
    ...template(
      { az: 'Görüş ləğv edildi: {title}', en: 'Cancelled: {title}', ru: 'Встреча отменена: {title}' },
      {
        az: '{room}, {when}. {person} sizi dəvət etdiyi görüş baş tutmur.',
        en: '{room}, {when}. The meeting to which {person} invited you does not take place.',
        ru: '{room}, {when}. Встреча, на которую вас пригласил(а) {person}, не состоится.',
      },
    ),
    mailOnly: true,
  },
} as const satisfies Record<string, Template>;
