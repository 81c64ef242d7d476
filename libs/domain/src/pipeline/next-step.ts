import { HOME_COUNTRY } from '../kernel/country.ts';
import type { Localised } from '../kernel/locale.ts';
import type { StartupState } from './vocabulary.ts';

/** What a record tells, most useful first; the weights add up to a hundred. */
const WEIGHTS = {
  oneLiner: 20,
  problem: 20,
  solution: 20,
  place: 10,
  website: 10,
  organisationId: 5,
  foundedYear: 5,
  teamSize: 5,
  tags: 5,
} as const;

export interface CompletenessFacts {
  readonly oneLiner: string | null;
  readonly problem: string | null;
  readonly solution: string | null;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly organisationId: string | null;
  readonly foundedYear: number | null;
  readonly teamSize: number | null;
  readonly tags: readonly string[];
}

/** 0 to 100, by how much each answer helps whoever reads the record. */
export function completenessOf(facts: CompletenessFacts): number {
  const has: Record<keyof typeof WEIGHTS, boolean> = {
    oneLiner: facts.oneLiner !== null,
    problem: facts.problem !== null,
    solution: facts.solution !== null,
    place: facts.country === HOME_COUNTRY ? facts.region !== null : facts.city !== null,
    website: facts.website !== null,
    organisationId: facts.organisationId !== null,
    foundedYear: facts.foundedYear !== null,
    teamSize: facts.teamSize !== null,
    tags: facts.tags.length > 0,
  };
  const fields = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  return fields.reduce((sum, field) => sum + (has[field] ? WEIGHTS[field] : 0), 0);
}

export const NEXT_STEPS = [
  'FIX_RETURNED',
  'FILL_IN',
  'SUBMIT',
  'CONFIRM_ACTIVE',
  'WAKE',
  'REPORT_METRICS',
  'INVITE_COFOUNDER',
  'TELL_MORE',
  'MODERATE',
  'MODERATE_TEXTS',
  'INVITE_FOUNDER',
] as const;
export type NextStepKey = (typeof NEXT_STEPS)[number];

export interface NextStepFacts {
  readonly state: StartupState;
  readonly isFounder: boolean;
  readonly isOfficer: boolean;
  /** Founded it or registered it: somebody else decides about it. */
  readonly isInvolved: boolean;
  readonly isReturned: boolean;
  readonly missing: readonly string[];
  readonly completeness: number;
  readonly founderCount: number;
  readonly hasPendingRevision: boolean;
  /** The report of the last whole month is there. */
  readonly hasRecentMetrics: boolean;
  /** Nobody has updated the record for so long that its founders are asked. */
  readonly isFallingAsleep: boolean;
}

/** The one next thing for this viewer, or nothing. */
export function nextStepFor(facts: NextStepFacts): NextStepKey | null {
  if (facts.isFounder) {
    const own = nextForFounder(facts);
    if (own !== null) return own;
  }
  return facts.isOfficer && !facts.isInvolved ? nextForOfficer(facts) : null;
}

function nextForFounder(facts: NextStepFacts): NextStepKey | null {
  if (facts.state === 'DRAFT') {
    if (facts.isReturned) return 'FIX_RETURNED';
    return facts.missing.length > 0 ? 'FILL_IN' : 'SUBMIT';
  }
  if (facts.state === 'DORMANT') return 'WAKE';
  if (facts.state !== 'ACTIVE') return null;
  if (facts.isFallingAsleep) return 'CONFIRM_ACTIVE';
  if (!facts.hasRecentMetrics) return 'REPORT_METRICS';
  if (facts.founderCount < 2) return 'INVITE_COFOUNDER';
  return facts.completeness < 100 ? 'TELL_MORE' : null;
}

function nextForOfficer(facts: NextStepFacts): NextStepKey | null {
  if (facts.state === 'PENDING_MODERATION') return 'MODERATE';
  if (facts.hasPendingRevision) return 'MODERATE_TEXTS';
  return facts.state === 'ACTIVE' && facts.founderCount === 0 ? 'INVITE_FOUNDER' : null;
}

interface StepWords {
  readonly label: Localised;
  readonly why: Localised;
  /** Under the page of the startup. */
  readonly place: string;
  readonly minutes: number | null;
}

export const nextStepWords: Readonly<Record<NextStepKey, StepWords>> = {
  FIX_RETURNED: {
    label: { az: 'Düzəliş edin', en: 'Make the changes we asked for', ru: 'Внесите правки' },
    why: {
      az: 'Startapı səbəbləri ilə geri qaytardıq; düzəldib yenidən göndərin.',
      en: 'We returned the startup with the reasons; change it and send it again.',
      ru: 'Мы вернули стартап с указанием причин; исправьте и отправьте снова.',
    },
    place: '/edit',
    minutes: 10,
  },
  FILL_IN: {
    label: { az: 'Qalanını doldurun', en: 'Fill in the rest', ru: 'Заполните остальное' },
    why: {
      az: 'Bir neçə cavab çatışmır; onlarsız yoxlamaya göndərmək olmur.',
      en: 'A few answers are missing; without them it cannot be sent for moderation.',
      ru: 'Не хватает нескольких ответов; без них на проверку не отправить.',
    },
    place: '/edit',
    minutes: 8,
  },
  SUBMIT: {
    label: { az: 'Yoxlamaya göndərin', en: 'Send it for moderation', ru: 'Отправьте на проверку' },
    why: {
      az: 'Hər şey hazırdır; göndərəndən sonra onu oxuyub cavab veririk.',
      en: 'Everything is there; once you send it, we read it and answer.',
      ru: 'Всё готово; после отправки мы прочитаем и ответим.',
    },
    place: '',
    minutes: 1,
  },
  CONFIRM_ACTIVE: {
    label: { az: 'İşlədiyinizi təsdiqləyin', en: 'Confirm that you are still at it', ru: 'Подтвердите, что работаете' },
    why: {
      az: 'Çoxdan yenilənməyib; cavab olmasa, startap fasiləyə keçəcək.',
      en: 'Nothing has changed for long; without an answer the startup becomes dormant.',
      ru: 'Давно не было обновлений; без ответа стартап станет неактивным.',
    },
    place: '',
    minutes: 1,
  },
  WAKE: {
    label: { az: 'Startapı yeniləyin', en: 'Update the startup', ru: 'Обновите стартап' },
    why: {
      az: 'Hazırda fasilədədir; istənilən yeniləmə onu yenidən aktiv edir.',
      en: 'It is dormant now; any update makes it active again.',
      ru: 'Сейчас он неактивен; любое обновление снова сделает его активным.',
    },
    place: '/edit',
    minutes: 3,
  },
  REPORT_METRICS: {
    label: { az: 'Ayın göstəricilərini yazın', en: 'Report the month’s metrics', ru: 'Сообщите показатели за месяц' },
    why: {
      az: 'Böyüməni göstərən budur; keçən dəfəki rəqəmlər artıq yazılıb.',
      en: 'They show how you grow; the last figures are filled in already.',
      ru: 'Они показывают рост; прошлые цифры уже подставлены.',
    },
    place: '/metrics',
    minutes: 3,
  },
  INVITE_COFOUNDER: {
    label: { az: 'Komandanızı dəvət edin', en: 'Invite your team', ru: 'Пригласите команду' },
    why: {
      az: 'İkinci təsisçi olsun ki, iş sizsiz dayanmasın.',
      en: 'With a second founder nothing stands still while you are away.',
      ru: 'Со вторым основателем работа не встанет без вас.',
    },
    place: '/team',
    minutes: 2,
  },
  TELL_MORE: {
    label: { az: 'Bir az da yazın', en: 'Tell a little more', ru: 'Расскажите немного больше' },
    why: {
      az: 'Dolğun məlumat proqramlara və investorlara sizi tapmağa kömək edir.',
      en: 'A full record helps programmes and investors to find you.',
      ru: 'Полные данные помогают программам и инвесторам вас найти.',
    },
    place: '/edit',
    minutes: 4,
  },
  MODERATE: {
    label: { az: 'Oxuyub qərar verin', en: 'Read it and decide', ru: 'Прочитайте и решите' },
    why: {
      az: 'Təsisçilər cavab gözləyir.',
      en: 'The founders wait for an answer.',
      ru: 'Основатели ждут ответа.',
    },
    place: '',
    minutes: 5,
  },
  MODERATE_TEXTS: {
    label: { az: 'Yeni mətni oxuyun', en: 'Read the new texts', ru: 'Прочитайте новый текст' },
    why: {
      az: 'Qərara qədər köhnə mətn görünür.',
      en: 'The old ones show until they are decided.',
      ru: 'До решения показывается прежний текст.',
    },
    place: '',
    minutes: 3,
  },
  INVITE_FOUNDER: {
    label: { az: 'Təsisçisini dəvət edin', en: 'Invite its founder', ru: 'Пригласите основателя' },
    why: {
      az: 'Bu startap siyahıdan gətirilib, onu yeniləyən yoxdur.',
      en: 'It was brought in from a list and nobody keeps it current.',
      ru: 'Он загружен из списка, и его никто не обновляет.',
    },
    place: '',
    minutes: 2,
  },
};
