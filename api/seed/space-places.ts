import type { Localised } from '@aim/domain/kernel/locale';
import type { SpaceRuleType } from '@aim/domain/spaces/space-rule';
import type { AccessFeature, Amenity, CentreFormat, ResourceKind } from '@aim/domain/spaces/vocabulary';

export interface PlaceRoom {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly capacity: number;
  readonly units?: number;
  readonly floor: string;
  /** x, y, width, height in percent of the floor. */
  readonly plan: readonly [number, number, number, number];
  readonly amenities: readonly Amenity[];
  readonly access: readonly AccessFeature[];
  /** The parts it is made of; itself when it is no hall of parts. */
  readonly parts?: readonly string[];
}
export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly format: CentreFormat;
  readonly operator: string;
  readonly country: string;
  readonly city: string;
  readonly address: string;
  readonly zone: string;
  readonly at: readonly [number, number];
  readonly phone: string;
  readonly email: string;
  readonly about: Localised;
  /** Weekdays, opening and closing minute. */
  readonly hours: readonly (readonly [readonly number[], number, number])[];
  readonly rooms: readonly PlaceRoom[];
  readonly rules: readonly (readonly [SpaceRuleType, object, ResourceKind | null, string?])[];
}

const STEP_FREE: readonly AccessFeature[] = ['STEP_FREE', 'ACCESSIBLE_TOILET'];
const room = (
  name: string,
  capacity: number,
  plan: PlaceRoom['plan'],
  amenities: readonly Amenity[] = ['SCREEN', 'WHITEBOARD'],
  floor = '2',
): PlaceRoom => ({ kind: 'MEETING_ROOM', name, capacity, floor, plan, amenities, access: STEP_FREE });

/** What most centres agree on; each may differ. */
const USUAL: Place['rules'] = [
  ['ADVANCE', { days: 60 }, null],
  ['SERIES', { count: 52, days: 366 }, null],
  ['GRID', { minutes: 15 }, 'MEETING_ROOM'],
  ['LENGTH', { minMinutes: 30, maxMinutes: 240 }, 'MEETING_ROOM'],
  ['CANCELLATION', { minutes: 120 }, 'MEETING_ROOM'],
  ['CHECK_IN', { beforeMinutes: 15, graceMinutes: 15 }, 'MEETING_ROOM'],
  ['STRIKES', { count: 3, days: 30, blockDays: 7 }, 'MEETING_ROOM'],
  ['QUOTA', { period: 'WEEK', minutes: 10 * 60 }, 'MEETING_ROOM'],
  ['GRID', { minutes: 60 }, 'HOT_DESK'],
  ['LENGTH', { minMinutes: 120, maxMinutes: 720 }, 'HOT_DESK'],
  ['CONCURRENT', { count: 5 }, 'HOT_DESK'],
];
const HALL_RULES: Place['rules'] = [
  ['APPROVAL', {}, 'HALL'],
  ['NOTICE', { minutes: 2 * 24 * 60 }, 'HALL'],
  ['GRID', { minutes: 30 }, 'HALL'],
  ['LENGTH', { minMinutes: 60, maxMinutes: 720 }, 'HALL'],
  ['BUFFER', { beforeMinutes: 30, afterMinutes: 30 }, 'HALL'],
  ['PRICE', { qepikPerHour: 4000, creditsPerHour: 0 }, 'HALL'],
];

/** Three centres with fictional operators in real cities: of the agency, of a university, of a partner abroad whose clock changes. */
export const places: readonly Place[] = [
  {
    slug: 'xezer-merkezi',
    name: 'Xəzər İnnovasiya Mərkəzi',
    format: 'AGENCY',
    operator: 'Xəzər Mərkəzləri',
    country: 'AZ',
    city: 'Bakı',
    address: 'Nizami küçəsi 96',
    zone: 'Asia/Baku',
    at: [40.37767, 49.89201],
    phone: '+994 12 000 00 01',
    email: 'baki@xezer-merkezi.example',
    about: {
      az: 'Şəhərin mərkəzində iş masaları, iclas otaqları və bölünən zal. Metro yaxınlığında, giriş pilləsizdir.',
      en: 'Desks, meeting rooms and a divisible hall in the middle of the city. Close to the metro, step-free.',
      ru: 'Рабочие места, переговорные и трансформируемый зал в центре города. Рядом с метро, вход без ступеней.',
    },
    hours: [
      [[1, 2, 3, 4, 5], 9 * 60, 21 * 60],
      [[6], 10 * 60, 18 * 60],
    ],
    rooms: [
      {
        kind: 'HOT_DESK',
        name: 'Açıq zal',
        capacity: 1,
        units: 24,
        floor: '1',
        plan: [4, 8, 44, 52],
        amenities: ['DAYLIGHT', 'KITCHEN'],
        access: ['STEP_FREE', 'ADJUSTABLE_DESK', 'ACCESSIBLE_TOILET'],
      },
      room('Qobustan', 4, [52, 8, 20, 24], ['SCREEN', 'VIDEO_CALL']),
      room('Xəzər', 6, [74, 8, 22, 24], ['SCREEN', 'VIDEO_CALL', 'WHITEBOARD']),
      room('Kür', 8, [52, 36, 20, 28]),
      room('Araz', 12, [74, 36, 22, 28], ['SCREEN', 'VIDEO_CALL', 'WHITEBOARD', 'SOUND']),
      { ...room('Kabinə', 1, [4, 64, 10, 12], ['PHONE_BOOTH'], '1') },
      {
        kind: 'OFFICE',
        name: 'Ofis 21',
        capacity: 4,
        floor: '2',
        plan: [16, 64, 16, 24],
        amenities: ['DAYLIGHT'],
        access: STEP_FREE,
      },
      {
        kind: 'HALL',
        name: 'Zal A',
        capacity: 40,
        floor: '0',
        plan: [4, 6, 40, 60],
        amenities: ['SCREEN', 'SOUND', 'STAGE'],
        access: ['STEP_FREE', 'HEARING_LOOP'],
      },
      {
        kind: 'HALL',
        name: 'Zal B',
        capacity: 60,
        floor: '0',
        plan: [46, 6, 50, 60],
        amenities: ['SCREEN', 'SOUND'],
        access: ['STEP_FREE', 'HEARING_LOOP'],
      },
      {
        kind: 'HALL',
        name: 'Böyük zal (A + B)',
        capacity: 100,
        floor: '0',
        plan: [4, 70, 92, 24],
        amenities: ['SCREEN', 'SOUND', 'STAGE'],
        access: ['STEP_FREE', 'HEARING_LOOP'],
        parts: ['Zal A', 'Zal B'],
      },
    ],
    rules: [
      ...USUAL,
      ...HALL_RULES,
      ['PLAN', {}, 'HOT_DESK'],
      ['PRICE', { qepikPerHour: 0, creditsPerHour: 1 }, 'HOT_DESK'],
      ['RESIDENCY', {}, 'OFFICE'],
    ],
  },
  {
    slug: 'kepez-laboratoriyasi',
    name: 'Kəpəz Robot Laboratoriyası',
    format: 'UNIVERSITY',
    operator: 'Kəpəz Mühəndislik Universiteti',
    country: 'AZ',
    city: 'Gəncə',
    address: 'Atatürk prospekti 40',
    zone: 'Asia/Baku',
    at: [40.68278, 46.36056],
    phone: '+994 22 000 00 02',
    email: 'lab@kepez-universiteti.example',
    about: {
      az: 'Universitetin açıq laboratoriyası: robototexnika, 3D çap, elektronika. Təlim keçənlər üçün.',
      en: 'The open lab of the university: robotics, 3D printing, electronics. For those who took the training.',
      ru: 'Открытая лаборатория университета: робототехника, 3D-печать, электроника. Для прошедших обучение.',
    },
    hours: [[[1, 2, 3, 4, 5, 6], 9 * 60, 19 * 60]],
    rooms: [
      {
        kind: 'LAB',
        name: 'Robototexnika laboratoriyası',
        capacity: 10,
        floor: '1',
        plan: [4, 8, 46, 50],
        amenities: ['OSCILLOSCOPE', 'SOLDERING', 'SCREEN'],
        access: STEP_FREE,
      },
      {
        kind: 'EQUIPMENT',
        name: '3D printerlər',
        capacity: 2,
        units: 3,
        floor: '1',
        plan: [54, 8, 18, 22],
        amenities: ['PRINTER_3D'],
        access: STEP_FREE,
      },
      {
        kind: 'EQUIPMENT',
        name: 'Lehimləmə yeri',
        capacity: 1,
        floor: '1',
        plan: [76, 8, 18, 22],
        amenities: ['SOLDERING', 'OSCILLOSCOPE'],
        access: STEP_FREE,
      },
      room('Göygöl', 8, [54, 36, 40, 22], ['SCREEN', 'WHITEBOARD'], '1'),
      {
        kind: 'HOT_DESK',
        name: 'İş zalı',
        capacity: 1,
        units: 10,
        floor: '1',
        plan: [4, 64, 90, 26],
        amenities: ['DAYLIGHT'],
        access: STEP_FREE,
      },
    ],
    rules: [
      ...USUAL,
      ['TRAINING', { code: 'LAB_SAFETY' }, 'LAB'],
      ['LENGTH', { minMinutes: 60, maxMinutes: 480 }, 'LAB'],
      ['GRID', { minutes: 60 }, 'LAB'],
      ['QUOTA', { period: 'MONTH', minutes: 40 * 60 }, 'LAB'],
      ['TRAINING', { code: 'LAB_SAFETY' }, 'EQUIPMENT'],
      ['LENGTH', { minMinutes: 30, maxMinutes: 360 }, 'EQUIPMENT'],
      ['BUFFER', { beforeMinutes: 0, afterMinutes: 15 }, 'EQUIPMENT'],
    ],
  },
  {
    slug: 'spree-haus',
    name: 'Spree Haus',
    format: 'PARTNER',
    operator: 'Spree Gründerhaus e. V.',
    country: 'DE',
    city: 'Berlin',
    address: 'Köpenicker Straße 40',
    zone: 'Europe/Berlin',
    at: [52.50912, 13.42385],
    phone: '+49 30 0000003',
    email: 'hallo@spree-haus.example',
    about: {
      az: 'Berlindəki tərəfdaş məkan: xarici bazara çıxan komandalar üçün masa və görüş otaqları. Vaxtlar Berlin vaxtı ilədir.',
      en: 'A partner space in Berlin: desks and rooms for teams that enter the market. Times are in Berlin time.',
      ru: 'Партнёрское пространство в Берлине: места и переговорные для команд, выходящих на рынок. Время берлинское.',
    },
    hours: [[[1, 2, 3, 4, 5], 8 * 60, 20 * 60]],
    rooms: [
      room('Spree', 6, [6, 8, 40, 34], ['SCREEN', 'VIDEO_CALL', 'WHITEBOARD'], '3'),
      room('Havel', 10, [52, 8, 42, 34], ['SCREEN', 'WHITEBOARD'], '3'),
      {
        kind: 'HOT_DESK',
        name: 'Werkstatt',
        capacity: 1,
        units: 12,
        floor: '3',
        plan: [6, 48, 54, 44],
        amenities: ['DAYLIGHT', 'KITCHEN'],
        access: ['STEP_FREE'],
      },
      {
        kind: 'HALL',
        name: 'Loft',
        capacity: 50,
        floor: '3',
        plan: [64, 48, 30, 44],
        amenities: ['SCREEN', 'SOUND'],
        access: ['STEP_FREE'],
      },
    ],
    rules: [...USUAL, ...HALL_RULES, ['PROGRAMME', {}, 'HOT_DESK'], ['NOTICE', { minutes: 60 }, 'MEETING_ROOM']],
  },
];

export const titles: readonly string[] = [
  'Komanda görüşü',
  'Müştəri ilə görüş',
  'Mentor saatı',
  'İnvestora hazırlıq',
  'Dizayn müzakirəsi',
  'Müsahibə',
  'Sprint planlaması',
  'Təqdimat məşqi',
  'Onlayn zəng',
  'Partnyorlarla görüş',
];
