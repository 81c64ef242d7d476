import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN_CHANGES: Localised = { az: 'Dəyişikliklərə bax', en: 'Open the changes', ru: 'Открыть изменения' };

/** Messages between two reports of a resident. */
export const liveTemplates = {
  CHANGE_ANNOUNCED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}» dəyişiklik bildirib',
      en: '{organisation} has announced a change',
      ru: '«{organisation}» сообщила о смене',
    },
    body: {
      az: '{changeKind}: {effectiveOn} tarixindən.',
      en: '{changeKind}, from {effectiveOn}.',
      ru: '{changeKind}: с {effectiveOn}.',
    },
    action: { az: 'Rezidenti aç', en: 'Open the resident', ru: 'Открыть резидента' },
  },
  CHANGE_TO_CONFIRM: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}»: bildirdiyiniz dəyişikliyi təsdiqləyin',
      en: '{organisation}: confirm the change you announced',
      ru: '«{organisation}»: подтвердите объявленную смену',
    },
    body: {
      az: '{changeKind}: bildirilmiş gün çatıb ({effectiveOn}). Baş veribsə, təsdiqləyin; verməyibsə, ləğv edin.',
      en: '{changeKind}: the day has come ({effectiveOn}). Confirm it if it took place, or call it off.',
      ru: '{changeKind}: наступил названный день ({effectiveOn}). Подтвердите, если смена состоялась, или отмените её.',
    },
    action: OPEN_CHANGES,
  },
} as const satisfies Record<string, Template>;
