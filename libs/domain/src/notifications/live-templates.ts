import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN_CHANGES: Localised = { az: 'Səhifəni aç', en: 'Open the page', ru: 'Открыть страницу' };
const OPEN_RESIDENT: Localised = { az: 'Rezidenti aç', en: 'Open the resident', ru: 'Открыть резидента' };

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
    action: OPEN_RESIDENT,
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
  PAPER_REQUESTED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}» sənəd istəyir: {paperKind}',
      en: '{organisation} asks for a paper: {paperKind}',
      ru: '«{organisation}» просит документ: {paperKind}',
    },
    body: {
      az: 'Reyestrlə tutuşdurub hazırlayın; ikinci əməkdaş verəcək.',
      en: 'Compare it with the register and prepare it; a second officer issues it.',
      ru: 'Сверьте с реестром и подготовьте; выдаст второй сотрудник.',
    },
    action: OPEN_RESIDENT,
  },
  PAPER_PREPARED: {
    topic: 'RESIDENCY',
    title: {
      az: 'İkinci imza lazımdır: «{organisation}», {paperKind}',
      en: 'A second officer is needed: {organisation}, {paperKind}',
      ru: 'Нужен второй сотрудник: «{organisation}», {paperKind}',
    },
    body: {
      az: 'Sənəd hazırdır. Yoxlayıb verin və ya səbəb göstərib imtina edin.',
      en: 'The paper is ready. Check and issue it, or refuse it with reasons.',
      ru: 'Документ готов. Проверьте и выдайте либо откажите с указанием причин.',
    },
    action: OPEN_RESIDENT,
  },
  PAPER_ISSUED: {
    topic: 'RESIDENCY',
    title: {
      az: 'Sənəd hazırdır: {paperKind}',
      en: 'The paper is ready: {paperKind}',
      ru: 'Документ готов: {paperKind}',
    },
    body: {
      az: '«{organisation}»: {number} nömrəli sənədi üç dildə yükləyin. Həqiqiliyini hər kəs kodla yoxlaya bilər.',
      en: '{organisation}: download paper {number} in three languages. Anybody can verify it by its code.',
      ru: '«{organisation}»: скачайте документ {number} на трёх языках. Любой может проверить его по коду.',
    },
    action: OPEN_CHANGES,
  },
  PAPER_REFUSED: {
    topic: 'RESIDENCY',
    title: {
      az: 'Sənəd verilmədi: {paperKind}',
      en: 'The paper was refused: {paperKind}',
      ru: 'В документе отказано: {paperKind}',
    },
    body: {
      az: '«{organisation}». Səbəb: {reasons}',
      en: '{organisation}. Why: {reasons}',
      ru: '«{organisation}». Почему: {reasons}',
    },
    action: OPEN_CHANGES,
  },
} as const satisfies Record<string, Template>;
