import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { ListingAudience, ListingGroup, ListingLevel } from './listing.ts';

interface ListingStep {
  startupId: string;
  listingId: string;
}

/** What the log says about consent to be shown to investors. */
export interface ListingEvents {
  'listing.published': ListingStep & {
    level: ListingLevel;
    groups: readonly ListingGroup[];
    audience: ListingAudience;
    consentVersion: string;
  };
  'listing.paused': ListingStep;
  'listing.resumed': ListingStep;
  'listing.revoked': ListingStep;
  'listing.replaced': ListingStep;
  'listing.expired': ListingStep;
  'listing.endsSoon': ListingStep & { days: number };
  /** The first look of an investor on a day. */
  'listing.viewed': ListingStep & { fundId: string | null; groups: readonly ListingGroup[] };
}

export const listingEventSubjects: Readonly<Record<keyof ListingEvents, SubjectType>> = {
  'listing.published': 'listing',
  'listing.paused': 'listing',
  'listing.resumed': 'listing',
  'listing.revoked': 'listing',
  'listing.replaced': 'listing',
  'listing.expired': 'listing',
  'listing.endsSoon': 'listing',
  'listing.viewed': 'listing',
};

export const listingEventLabels: Readonly<Record<keyof ListingEvents, Localised>> = {
  'listing.published': {
    az: 'Startap investorlara açıldı',
    en: 'Startup opened to investors',
    ru: 'Стартап открыт инвесторам',
  },
  'listing.paused': { az: 'İnvestorlara göstərmə dayandırıldı', en: 'Showing paused', ru: 'Показ приостановлен' },
  'listing.resumed': { az: 'İnvestorlara göstərmə davam edir', en: 'Showing resumed', ru: 'Показ возобновлён' },
  'listing.revoked': { az: 'Razılıq geri götürüldü', en: 'Consent withdrawn', ru: 'Согласие отозвано' },
  'listing.replaced': {
    az: 'Razılığın şərtləri dəyişdi',
    en: 'Terms of consent replaced',
    ru: 'Условия согласия изменены',
  },
  'listing.expired': { az: 'Razılığın müddəti bitdi', en: 'Consent ran out', ru: 'Срок согласия истёк' },
  'listing.endsSoon': { az: 'Razılıq tezliklə bitir', en: 'Consent ends soon', ru: 'Согласие скоро закончится' },
  'listing.viewed': {
    az: 'İnvestor startapa baxdı',
    en: 'An investor looked at a startup',
    ru: 'Инвестор посмотрел стартап',
  },
};
