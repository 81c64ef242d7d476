import type { Locale, Localised } from '../kernel/locale.ts';
import { interpolate } from '../kernel/messages.ts';
import type { ListingAudience } from './listing.ts';

/** Changes with every word below: who consents, consents to a text, and the record says which. */
export const LISTING_CONSENT_VERSION = '2026-11-26';

/** The six elements a consent must contain (Law on Personal Data, No. 998-IIIQ of 11 May 2010). */
export const CONSENT_ELEMENTS = ['subject', 'operator', 'purpose', 'scope', 'validity', 'deletion'] as const;
export type ConsentElement = (typeof CONSENT_ELEMENTS)[number];

export const consentElementLabels: Readonly<Record<ConsentElement, Localised>> = {
  subject: { az: 'Kim razılıq verir', en: 'Who consents', ru: 'Кто даёт согласие' },
  operator: { az: 'Razılığı kim alır', en: 'Who receives the consent', ru: 'Кто получает согласие' },
  purpose: { az: 'Nə üçün', en: 'What for', ru: 'Для чего' },
  scope: { az: 'Hansı məlumat, hansı əməliyyatlar', en: 'Which data, which operations', ru: 'Какие данные и операции' },
  validity: {
    az: 'Nə vaxtadək, necə geri götürülür',
    en: 'Until when, how to withdraw',
    ru: 'До какого срока, как отозвать',
  },
  deletion: {
    az: 'Sonra məlumat nə olur',
    en: 'What happens to the data afterwards',
    ru: 'Что станет с данными потом',
  },
};

const texts: Readonly<Record<ConsentElement, Localised>> = {
  subject: {
    az: '{person}, «{startup}» startapının təsisçisi.',
    en: '{person}, founder of {startup}.',
    ru: '{person}, основатель стартапа «{startup}».',
  },
  operator: {
    az: 'İnnovasiya və Rəqəmsal İnkişaf Agentliyinin Azərbaycan İnnovasiya Mərkəzi.',
    en: 'The Azerbaijan Innovation Center of the Innovation and Digital Development Agency.',
    ru: 'Азербайджанский инновационный центр Агентства инноваций и цифрового развития.',
  },
  purpose: {
    az: 'Startapı platformada yoxlanılmış investorlara tanıtmaq. Başqa məqsəd yoxdur.',
    en: 'To present the startup to investors verified on the platform. There is no other purpose.',
    ru: 'Представить стартап инвесторам, проверенным на платформе. Других целей нет.',
  },
  scope: {
    az: 'Məlumat: qısa təqdimat, sahə, region, mərhələ və seçdiyiniz qruplar: {groups}. Kimə göstərilir: {audience}. Əməliyyatlar: saxlamaq, onlara göstərmək və sənədləri yükləməyə vermək. Hər baxış qeyd olunur və sizə göstərilir.',
    en: 'Data: the one-line pitch, sector, region, stage and the groups you chose: {groups}. Shown to: {audience}. Operations: keeping it, showing it to them and letting them download documents. Every look is recorded and shown to you.',
    ru: 'Данные: краткое описание, отрасль, регион, стадия и выбранные вами группы: {groups}. Кому показываются: {audience}. Операции: хранение, показ им и выдача документов. Каждый просмотр записывается и показывается вам.',
  },
  validity: {
    az: 'Razılıq {expiresOn} tarixinədək qüvvədədir. Onu istənilən vaxt bir kliklə dayandıra və ya geri götürə bilərsiniz; bu, növbəti sorğudan etibarən qüvvəyə minir.',
    en: 'The consent holds until {expiresOn}. You can pause or withdraw it at any time with one click; this takes effect with the next request.',
    ru: 'Согласие действует до {expiresOn}. Его можно приостановить или отозвать в любой момент одним нажатием; это действует со следующего запроса.',
  },
  deletion: {
    az: 'Razılıq bitəndə məlumat investorlara bağlanır. Razılığın özü və baxışların jurnalı sübut kimi saxlanılır; investorun artıq yüklədiyi sənədi geri almaq mümkün deyil.',
    en: 'When the consent ends, the data is closed to investors. The consent itself and the log of looks are kept as evidence; a document an investor has already downloaded cannot be taken back.',
    ru: 'Когда согласие заканчивается, данные закрываются для инвесторов. Само согласие и журнал просмотров хранятся как доказательство; уже скачанный инвестором документ вернуть нельзя.',
  },
};

/** Who sees it, by name where funds were named. */
export interface ConsentAudience {
  readonly kind: ListingAudience;
  readonly funds: readonly string[];
  readonly excludedFunds: readonly string[];
}

const audiences: Readonly<Record<ListingAudience, Localised>> = {
  ALL_INVESTORS: {
    az: 'platformada yoxlanılmış bütün investorlara',
    en: 'all investors verified on the platform',
    ru: 'всем инвесторам, проверенным на платформе',
  },
  NAMED_FUNDS: {
    az: 'yalnız bu fondlara: {funds}',
    en: 'only these funds: {funds}',
    ru: 'только этим фондам: {funds}',
  },
};
const EXCEPT: Localised = { az: ', bunlar istisna: {funds}', en: ', except {funds}', ru: ', кроме: {funds}' };

function audienceText({ kind, funds, excludedFunds }: ConsentAudience, locale: Locale): string {
  const named = (text: string, list: readonly string[]) => interpolate(text, { funds: list.join(', ') || '–' });
  return named(audiences[kind][locale], funds) + (excludedFunds.length > 0 ? named(EXCEPT[locale], excludedFunds) : '');
}

export interface ConsentParams {
  readonly person: string;
  readonly startup: string;
  /** Labels of the chosen groups, joined. */
  readonly groups: string;
  readonly audience: ConsentAudience;
  /** As the reader writes dates. */
  readonly expiresOn: string;
}

/** The text as the person reads it before consenting, and as the record keeps it. */
export function listingConsent(params: ConsentParams, locale: Locale): Readonly<Record<ConsentElement, string>> {
  const filled = { ...params, audience: audienceText(params.audience, locale) };
  const told = CONSENT_ELEMENTS.map((element) => [element, interpolate(texts[element][locale], filled)]);
  return Object.fromEntries(told) as Record<ConsentElement, string>;
}
