import type { Localised } from '../kernel/locale.ts';

/** Who runs a centre. */
export const CENTRE_FORMATS = ['AGENCY', 'UNIVERSITY', 'PARTNER'] as const;
export type CentreFormat = (typeof CENTRE_FORMATS)[number];
export const centreFormatLabels: Readonly<Record<CentreFormat, Localised>> = {
  AGENCY: { az: 'Agentliyin mərkəzi', en: 'Centre of the agency', ru: 'Центр агентства' },
  UNIVERSITY: { az: 'Universitet laboratoriyası', en: 'University lab', ru: 'Университетская лаборатория' },
  PARTNER: { az: 'Tərəfdaş məkanı', en: 'Partner space', ru: 'Пространство партнёра' },
};

export const RESOURCE_KINDS = ['HOT_DESK', 'FIXED_DESK', 'OFFICE', 'MEETING_ROOM', 'HALL', 'LAB', 'EQUIPMENT'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
export const resourceKindLabels: Readonly<Record<ResourceKind, Localised>> = {
  HOT_DESK: { az: 'Sərbəst iş masası', en: 'Hot desk', ru: 'Свободное рабочее место' },
  FIXED_DESK: { az: 'Daimi iş masası', en: 'Fixed desk', ru: 'Закреплённое рабочее место' },
  OFFICE: { az: 'Ofis', en: 'Office', ru: 'Офис' },
  MEETING_ROOM: { az: 'İclas otağı', en: 'Meeting room', ru: 'Переговорная' },
  HALL: { az: 'Zal', en: 'Hall', ru: 'Зал' },
  LAB: { az: 'Laboratoriya', en: 'Lab', ru: 'Лаборатория' },
  EQUIPMENT: { az: 'Avadanlıq', en: 'Equipment', ru: 'Оборудование' },
};

export const AMENITIES = [
  'SCREEN',
  'VIDEO_CALL',
  'WHITEBOARD',
  'SOUND',
  'STAGE',
  'KITCHEN',
  'DAYLIGHT',
  'PRINTER_3D',
  'OSCILLOSCOPE',
  'SOLDERING',
  'PHONE_BOOTH',
] as const;
export type Amenity = (typeof AMENITIES)[number];
export const amenityLabels: Readonly<Record<Amenity, Localised>> = {
  SCREEN: { az: 'Ekran', en: 'Screen', ru: 'Экран' },
  VIDEO_CALL: { az: 'Video zəng', en: 'Video calls', ru: 'Видеосвязь' },
  WHITEBOARD: { az: 'Yazı lövhəsi', en: 'Whiteboard', ru: 'Доска' },
  SOUND: { az: 'Səs sistemi', en: 'Sound system', ru: 'Звук' },
  STAGE: { az: 'Səhnə', en: 'Stage', ru: 'Сцена' },
  KITCHEN: { az: 'Mətbəx', en: 'Kitchen', ru: 'Кухня' },
  DAYLIGHT: { az: 'Gün işığı', en: 'Daylight', ru: 'Дневной свет' },
  PRINTER_3D: { az: '3D printer', en: '3D printer for parts', ru: '3D-принтер' },
  OSCILLOSCOPE: { az: 'Ossiloskop', en: 'Oscilloscope', ru: 'Осциллограф' },
  SOLDERING: { az: 'Lehimləmə yeri', en: 'Soldering station', ru: 'Паяльная станция' },
  PHONE_BOOTH: { az: 'Zəng kabinəsi', en: 'Phone booth', ru: 'Кабина для звонков' },
};

export const ACCESS_FEATURES = ['STEP_FREE', 'HEARING_LOOP', 'ACCESSIBLE_TOILET', 'ADJUSTABLE_DESK'] as const;
export type AccessFeature = (typeof ACCESS_FEATURES)[number];
export const accessLabels: Readonly<Record<AccessFeature, Localised>> = {
  STEP_FREE: { az: 'Pilləsiz giriş', en: 'Step-free', ru: 'Без ступеней' },
  HEARING_LOOP: { az: 'Eşitmə ilgəyi', en: 'Hearing loop', ru: 'Индукционная петля' },
  ACCESSIBLE_TOILET: { az: 'Uyğunlaşdırılmış sanitar otağı', en: 'Accessible toilet', ru: 'Доступный туалет' },
  ADJUSTABLE_DESK: { az: 'Hündürlüyü dəyişən masa', en: 'Height-adjustable desk', ru: 'Стол с регулировкой высоты' },
};

/** Why a room is closed for a while. */
export const BLACKOUT_KINDS = ['MAINTENANCE', 'CLOSURE', 'IMPORTED', 'OTHER'] as const;
export type BlackoutKind = (typeof BLACKOUT_KINDS)[number];
export const blackoutKindLabels: Readonly<Record<BlackoutKind, Localised>> = {
  MAINTENANCE: { az: 'Təmir', en: 'Maintenance', ru: 'Ремонт' },
  CLOSURE: { az: 'Bağlıdır', en: 'Closure', ru: 'Закрыто' },
  IMPORTED: { az: 'Başqa təqvimdə məşğuldur', en: 'Busy in another calendar', ru: 'Занято в другом календаре' },
  OTHER: { az: 'Başqa səbəb', en: 'Other reason', ru: 'Другая причина' },
};

/** What a day without opening hours is. */
export const CLOSURE_KINDS = ['HOLIDAY', 'CLOSURE'] as const;
export type ClosureKind = (typeof CLOSURE_KINDS)[number];
export const closureKindLabels: Readonly<Record<ClosureKind, Localised>> = {
  HOLIDAY: { az: 'Bayram', en: 'Holiday', ru: 'Праздник' },
  CLOSURE: { az: 'Bağlı gün', en: 'Closed day', ru: 'Нерабочий день' },
};
