import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN_VISIBILITY: Localised = { az: 'Görünməyə bax', en: 'Open visibility', ru: 'Открыть видимость' };

/** Messages about what investors see of a startup. */
export const listingTemplates = {
  LISTING_PUBLISHED: {
    topic: 'INVESTORS',
    title: {
      az: '«{startup}» investorlara açıldı',
      en: '{startup} is open to investors',
      ru: 'Стартап «{startup}» открыт инвесторам',
    },
    body: {
      az: 'Razılığı {person} verdi; o, {expiresOn} tarixinədək qüvvədədir. Siz də onu istənilən vaxt dayandıra və ya geri götürə bilərsiniz.',
      en: '{person} gave the consent; it holds until {expiresOn}. You too can pause or withdraw it at any time.',
      ru: 'Согласие дал(а) {person}; оно действует до {expiresOn}. Вы тоже можете приостановить или отозвать его в любой момент.',
    },
    action: OPEN_VISIBILITY,
  },
  LISTING_VIEWED: {
    topic: 'INVESTORS',
    title: {
      az: 'İnvestor «{startup}» səhifəsinə baxdı',
      en: 'An investor looked at {startup}',
      ru: 'Инвестор посмотрел страницу «{startup}»',
    },
    body: {
      az: '{viewer} bu gün səhifəni açdı. Nəyi gördüyünü jurnalda görə bilərsiniz.',
      en: '{viewer} opened the page today. The log shows what they saw.',
      ru: 'Сегодня страницу открыл(а) {viewer}. Что именно показано, видно в журнале.',
    },
    action: OPEN_VISIBILITY,
  },
  LISTING_ENDS_SOON: {
    topic: 'INVESTORS',
    title: {
      az: '«{startup}» üçün razılıq {expiresOn} tarixində bitir',
      en: 'The consent for {startup} ends on {expiresOn}',
      ru: 'Согласие для «{startup}» заканчивается {expiresOn}',
    },
    body: {
      az: 'Həmin gündən sonra investorlar startapı görməyəcək. Davam etmək istəyirsinizsə, razılığı yeniləyin.',
      en: 'After that day investors no longer see the startup. Renew the consent if you want to go on.',
      ru: 'После этого дня инвесторы не увидят стартап. Если хотите продолжить, дайте согласие заново.',
    },
    action: OPEN_VISIBILITY,
  },
} as const satisfies Record<string, Template>;
