import * as z from 'zod/mini';
import { id } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { NotificationsProblem } from './messages.ts';

export const TOPICS = [
  'SECURITY',
  'ROLES',
  'INVITATIONS',
  'ORGANISATION',
  'MEMBERS',
  'STARTUPS',
  'FILES',
  'INVESTORS',
  'RESIDENCY',
  'BOOKINGS',
  'REGISTRATIONS',
  'FOLLOW_UPS',
  'BENEFIT_RULES',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Channels {
  readonly inApp: boolean;
  readonly email: boolean;
}

export interface TopicRule {
  readonly label: Localised;
  readonly description: Localised;
  /** Cannot be switched off. */
  readonly mandatory: boolean;
  /** Mail leaves at once, also at night. */
  readonly urgent: boolean;
  readonly staffOnly: boolean;
  readonly defaults: Channels;
}

const BOTH: Channels = { inApp: true, email: true };

export const topics: Readonly<Record<Topic, TopicRule>> = {
  SECURITY: {
    label: { az: 'Hesabın təhlükəsizliyi', en: 'Security of your account', ru: 'Безопасность учётной записи' },
    description: {
      az: 'Yeni cihazdan giriş, parol və açarların dəyişməsi, giriş kodları.',
      en: 'Sign-in from a new device, changes of password and passkeys, codes.',
      ru: 'Вход с нового устройства, смена пароля и ключей, коды входа.',
    },
    mandatory: true,
    urgent: true,
    staffOnly: false,
    defaults: BOTH,
  },
  ROLES: {
    label: { az: 'Rollarınız', en: 'Your roles', ru: 'Ваши роли' },
    description: {
      az: 'Sizə rol verildikdə və ya geri alındıqda.',
      en: 'When a role is granted to you or taken back.',
      ru: 'Когда вам назначают роль или отзывают её.',
    },
    mandatory: true,
    urgent: false,
    staffOnly: false,
    defaults: BOTH,
  },
  INVITATIONS: {
    label: { az: 'Dəvətlər', en: 'Invitations', ru: 'Приглашения' },
    description: {
      az: 'Təşkilata dəvətlər və onlara cavablar.',
      en: 'Invitations to organisations and the answers to yours.',
      ru: 'Приглашения в организации и ответы на ваши приглашения.',
    },
    mandatory: false,
    urgent: true,
    staffOnly: false,
    defaults: BOTH,
  },
  ORGANISATION: {
    label: { az: 'Təşkilatınız', en: 'Your organisation', ru: 'Ваша организация' },
    description: {
      az: 'Təşkilat təsdiqləndikdə və ya məlumatı dəyişdikdə.',
      en: 'When your organisation is verified or its record changes.',
      ru: 'Когда организацию подтверждают или меняются её данные.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: false,
    defaults: BOTH,
  },
  MEMBERS: {
    label: { az: 'Üzvlər', en: 'Members', ru: 'Участники' },
    description: {
      az: 'Kim qoşuldu, kim ayrıldı, kimin rolu dəyişdi.',
      en: 'Who joined, who left, whose role changed.',
      ru: 'Кто присоединился, кто ушёл, чья роль изменилась.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: false,
    defaults: { inApp: true, email: false },
  },
  STARTUPS: {
    label: { az: 'Startaplarınız', en: 'Your startups', ru: 'Ваши стартапы' },
    description: {
      az: 'Startapınız təsdiqləndikdə və ya qaytarıldıqda, mərhələsi və ya komandası dəyişdikdə, uzun müddət yenilik olmadıqda.',
      en: 'When your startup is approved or returned, its stage or team changes, or there was no news for long.',
      ru: 'Когда стартап одобряют или возвращают, меняется его этап или команда, когда долго нет новостей.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: false,
    defaults: BOTH,
  },
  FILES: {
    label: { az: 'Fayllar', en: 'Files', ru: 'Файлы' },
    description: {
      az: 'Yüklədiyiniz fayl yoxlamadan keçmədikdə.',
      en: 'When a file you uploaded does not pass the check.',
      ru: 'Когда загруженный вами файл не проходит проверку.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: false,
    defaults: BOTH,
  },
  INVESTORS: {
    label: { az: 'İnvestorlar', en: 'Investors', ru: 'Инвесторы' },
    description: {
      az: 'İnvestor startapınıza baxdıqda və ya razılıq dəyişib bitdikdə.',
      en: 'When an investor looks at your startup, and when the consent changes or ends.',
      ru: 'Когда инвестор смотрит ваш стартап, а также когда согласие меняется или заканчивается.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: false,
    defaults: BOTH,
  },
  RESIDENCY: {
    label: { az: 'Rezidentlik', en: 'Residency', ru: 'Резидентство' },
    description: {
      az: 'Rezidentlik müraciətinin gedişi, suallar, qərar, rüsum və müddətlər; şəhadətnamənin vəziyyəti.',
      en: 'How an application for residency goes on: questions, decision, fee and deadlines; the state of the certificate.',
      ru: 'Ход заявки на резидентство: вопросы, решение, пошлина и сроки; состояние свидетельства.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: false,
    defaults: BOTH,
  },
  BOOKINGS: {
    label: { az: 'Bronlar', en: 'Bookings', ru: 'Бронирования' },
    description: {
      az: 'Bron təsdiqləndikdə, dəyişdikdə, ləğv edildikdə, yaxınlaşdıqda və gözlədiyiniz yer boşaldıqda.',
      en: 'When a booking is confirmed, changed, cancelled or near, and when a time you wait for is free.',
      ru: 'Когда бронь подтверждают, меняют, отменяют или она близка, и когда освобождается ожидаемое время.',
    },
    mandatory: false,
    urgent: true,
    staffOnly: false,
    defaults: BOTH,
  },
  REGISTRATIONS: {
    label: { az: 'Yeni qeydiyyatlar', en: 'New registrations', ru: 'Новые регистрации' },
    description: {
      az: 'Təsdiq və ya yoxlama gözləyən yeni təşkilatlar və startaplar.',
      en: 'New organisations and startups that wait to be checked.',
      ru: 'Новые организации и стартапы, ожидающие проверки.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: true,
    defaults: { inApp: true, email: false },
  },
  FOLLOW_UPS: {
    label: { az: 'Tapşırıqlar və qeydlər', en: 'Tasks and notes', ru: 'Задачи и заметки' },
    description: {
      az: 'Sizə tapşırıq verildikdə, onun günü çatdıqda və ya qeyddə adınız çəkildikdə.',
      en: 'When a task is given to you or falls due, or a note mentions you.',
      ru: 'Когда вам поручают задачу, наступает её срок или вас упоминают в заметке.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: true,
    defaults: BOTH,
  },
  BENEFIT_RULES: {
    label: { az: 'Güzəşt qaydaları', en: 'Benefit rules', ru: 'Правила льгот' },
    description: {
      az: 'Qaydanın dəyişdirilməsi təklif edildikdə və sizin təklifiniz barədə qərar verildikdə.',
      en: 'When a change of a rule is proposed, and when yours is decided.',
      ru: 'Когда предложено изменение правила и когда принято решение по вашему.',
    },
    mandatory: false,
    urgent: false,
    staffOnly: true,
    defaults: BOTH,
  },
};

/** Mail that is not urgent rests from nine in the evening to nine in the morning, Baku time. */
export const QUIET_FROM_HOUR = 21;
export const QUIET_TO_HOUR = 9;

export function isQuietHour(hour: number): boolean {
  return hour >= QUIET_FROM_HOUR || hour < QUIET_TO_HOUR;
}

export const setNotificationPreferenceInput = z.object({
  topic: z.enum(TOPICS),
  inApp: z.boolean(),
  email: z.boolean(),
});
/** `null` means all. */
export const markNotificationsReadInput = z.object({ ids: z.nullish(z.array(id).check(z.maxLength(100))) });

export function whyNotSetPreference(topic: Topic, channels: Channels): WhyNot<NotificationsProblem> {
  return topics[topic].mandatory && !(channels.inApp && channels.email) ? [problem('TOPIC_IS_MANDATORY')] : [];
}

/** Where a message on the topic goes; `chosen` is null when the person never chose. */
export function channelsFor(topic: Topic, chosen: Channels | null): Channels {
  return topics[topic].mandatory ? BOTH : (chosen ?? topics[topic].defaults);
}

/** Topics a person can choose channels for. */
export function topicsFor(isStaff: boolean): readonly Topic[] {
  return TOPICS.filter((topic) => isStaff || !topics[topic].staffOnly);
}
