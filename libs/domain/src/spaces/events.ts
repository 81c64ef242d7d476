import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { SpaceRuleType } from './space-rule.ts';
import type { BlackoutKind } from './vocabulary.ts';

export interface BookingStep {
  bookingId: string;
  resourceId: string;
  centreId: string;
  ownerId: string;
  seriesId: string | null;
}
interface SeriesStep {
  seriesId: string;
  resourceId: string;
  centreId: string;
  ownerId: string;
  count: number;
}
interface WaitStep {
  waitId: string;
  resourceId: string;
  centreId: string;
  personId: string;
  bookingId: string | null;
}

/** What the log says about rooms. */
export interface SpacesEvents {
  'booking.held': BookingStep;
  'booking.requested': BookingStep;
  'booking.confirmed': BookingStep;
  'booking.rejected': BookingStep;
  'booking.changed': BookingStep;
  'booking.cancelled': BookingStep & { isLate: boolean };
  'booking.released': BookingStep;
  'booking.holdExpired': BookingStep;
  'booking.lapsed': BookingStep;
  'booking.checkedIn': BookingStep;
  'booking.completed': BookingStep;
  'booking.missed': BookingStep;
  /** The owner has another room held as an offer; null where none was free. */
  'booking.displaced': BookingStep & { offerId: string | null };
  'booking.neared': BookingStep;
  'bookingSeries.booked': SeriesStep & { skipped: number };
  'bookingSeries.cancelled': SeriesStep;
  'slotWait.joined': WaitStep;
  'slotWait.offered': WaitStep;
  'slotWait.accepted': WaitStep;
  'slotWait.declined': WaitStep;
  'slotWait.lapsed': WaitStep;
  'slotWait.left': WaitStep;
  'resource.blocked': {
    blackoutId: string;
    resourceId: string;
    centreId: string;
    kind: BlackoutKind;
    affected: number;
  };
  'resource.unblocked': { blackoutId: string; resourceId: string; centreId: string };
  'resource.busyImported': { resourceId: string; centreId: string; imported: number; skipped: number };
  'centre.changed': { centreId: string };
  'centre.hoursChanged': { centreId: string; openings: number };
  'centre.closureSaved': { centreId: string; closureId: string };
  'centre.closureRemoved': { centreId: string; closureId: string };
  'resource.added': { resourceId: string; centreId: string };
  'resource.changed': { resourceId: string; centreId: string; isOpen: boolean };
  'spaceRule.saved': { ruleId: string; centreId: string; type: SpaceRuleType; isActive: boolean };
  'training.recorded': { centreId: string; personId: string; training: string };
  'calendarFeed.created': { feedId: string; kind: string };
  'calendarFeed.revoked': { feedId: string; kind: string };
}

export const spacesEventSubjects: Readonly<Record<keyof SpacesEvents, SubjectType>> = {
  'booking.held': 'booking',
  'booking.requested': 'booking',
  'booking.confirmed': 'booking',
  'booking.rejected': 'booking',
  'booking.changed': 'booking',
  'booking.cancelled': 'booking',
  'booking.released': 'booking',
  'booking.holdExpired': 'booking',
  'booking.lapsed': 'booking',
  'booking.checkedIn': 'booking',
  'booking.completed': 'booking',
  'booking.missed': 'booking',
  'booking.displaced': 'booking',
  'booking.neared': 'booking',
  'bookingSeries.booked': 'bookingSeries',
  'bookingSeries.cancelled': 'bookingSeries',
  'slotWait.joined': 'slotWait',
  'slotWait.offered': 'slotWait',
  'slotWait.accepted': 'slotWait',
  'slotWait.declined': 'slotWait',
  'slotWait.lapsed': 'slotWait',
  'slotWait.left': 'slotWait',
  'resource.blocked': 'resource',
  'resource.unblocked': 'resource',
  'resource.busyImported': 'resource',
  'centre.changed': 'centre',
  'centre.hoursChanged': 'centre',
  'centre.closureSaved': 'centre',
  'centre.closureRemoved': 'centre',
  'resource.added': 'resource',
  'resource.changed': 'resource',
  'spaceRule.saved': 'spaceRule',
  'training.recorded': 'centre',
  'calendarFeed.created': 'calendarFeed',
  'calendarFeed.revoked': 'calendarFeed',
};

export const spacesEventLabels: Readonly<Record<keyof SpacesEvents, Localised>> = {
  'booking.held': { az: 'Vaxt saxlanıldı', en: 'Time held', ru: 'Время удержано' },
  'booking.requested': { az: 'Bron üçün müraciət edildi', en: 'Booking requested', ru: 'Запрошена бронь' },
  'booking.confirmed': { az: 'Bron təsdiqləndi', en: 'Booking confirmed', ru: 'Бронь подтверждена' },
  'booking.rejected': { az: 'Bron rədd edildi', en: 'Booking rejected', ru: 'Бронь отклонена' },
  'booking.changed': { az: 'Bron dəyişdirildi', en: 'Booking changed', ru: 'Бронь изменена' },
  'booking.cancelled': { az: 'Bron ləğv edildi', en: 'Booking cancelled', ru: 'Бронь отменена' },
  'booking.released': { az: 'Saxlanan vaxt qaytarıldı', en: 'Held time given back', ru: 'Удержанное время возвращено' },
  'booking.holdExpired': { az: 'Saxlanma vaxtı bitdi', en: 'Hold expired', ru: 'Удержание истекло' },
  'booking.lapsed': { az: 'Bron təsdiqlənmədən vaxtı keçdi', en: 'Request lapsed', ru: 'Запрос остался без ответа' },
  'booking.checkedIn': { az: 'Gəliş qeyd edildi', en: 'Checked in', ru: 'Приход отмечен' },
  'booking.completed': { az: 'Bron bitdi', en: 'Booking finished', ru: 'Бронь завершена' },
  'booking.missed': {
    az: 'Gəlmədi, otaq boşaldıldı',
    en: 'Did not come, room released',
    ru: 'Неявка, помещение освобождено',
  },
  'booking.displaced': {
    az: 'Bağlanmaya görə bron köçürüldü',
    en: 'Moved by a closure',
    ru: 'Перенесено из-за закрытия',
  },
  'booking.neared': { az: 'Bron xatırladıldı', en: 'Reminder of a booking', ru: 'Напоминание о брони' },
  'bookingSeries.booked': { az: 'Seriya bron edildi', en: 'Series booked', ru: 'Забронирована серия' },
  'bookingSeries.cancelled': {
    az: 'Seriyanın davamı ləğv edildi',
    en: 'Rest of a series cancelled',
    ru: 'Остаток серии отменён',
  },
  'slotWait.joined': { az: 'Gözləmə siyahısına yazıldı', en: 'Joined the waiting list', ru: 'Запись в лист ожидания' },
  'slotWait.offered': {
    az: 'Boşalan vaxt təklif edildi',
    en: 'Freed time offered',
    ru: 'Предложено освободившееся время',
  },
  'slotWait.accepted': { az: 'Təklif qəbul edildi', en: 'Offer accepted', ru: 'Предложение принято' },
  'slotWait.declined': { az: 'Təklifdən imtina edildi', en: 'Offer declined', ru: 'Отказ от предложения' },
  'slotWait.lapsed': { az: 'Gözləmə bitdi', en: 'Waiting is over', ru: 'Ожидание закончилось' },
  'slotWait.left': { az: 'Gözləmə siyahısından çıxdı', en: 'Left the waiting list', ru: 'Выход из листа ожидания' },
  'resource.blocked': { az: 'Yer bağlandı', en: 'Room closed', ru: 'Помещение закрыто' },
  'resource.unblocked': { az: 'Yer yenidən açıldı', en: 'Room opened again', ru: 'Помещение снова открыто' },
  'resource.busyImported': {
    az: 'Məşğul vaxtlar köçürüldü',
    en: 'Busy times imported',
    ru: 'Занятое время перенесено',
  },
  'centre.changed': { az: 'Mərkəzin məlumatı dəyişdirildi', en: 'Centre changed', ru: 'Данные центра изменены' },
  'centre.hoursChanged': { az: 'İş saatları dəyişdirildi', en: 'Opening hours changed', ru: 'Часы работы изменены' },
  'centre.closureSaved': { az: 'Bağlı günlər yazıldı', en: 'Closed days saved', ru: 'Нерабочие дни сохранены' },
  'centre.closureRemoved': { az: 'Bağlı günlər silindi', en: 'Closed days removed', ru: 'Нерабочие дни удалены' },
  'resource.added': { az: 'Yeni yer əlavə edildi', en: 'Room added', ru: 'Добавлено помещение' },
  'resource.changed': { az: 'Yerin məlumatı dəyişdirildi', en: 'Room changed', ru: 'Помещение изменено' },
  'spaceRule.saved': {
    az: 'Bron qaydası dəyişdirildi',
    en: 'Booking rule saved',
    ru: 'Правило бронирования сохранено',
  },
  'training.recorded': { az: 'Təlim qeyd edildi', en: 'Training recorded', ru: 'Обучение отмечено' },
  'calendarFeed.created': {
    az: 'Təqvim linki yaradıldı',
    en: 'Calendar link created',
    ru: 'Создана ссылка на календарь',
  },
  'calendarFeed.revoked': {
    az: 'Təqvim linki bağlandı',
    en: 'Calendar link closed',
    ru: 'Ссылка на календарь закрыта',
  },
};
