import type { Locale } from '@aim/domain/kernel/locale';
import { formatMoney, money } from '@aim/domain/kernel/money';
import { dayBefore } from '@aim/domain/residency/clock';
import { dayInWords } from '../platform/day-in-words.ts';
import type { BenefitRuleInForce } from './benefit-rule.type.ts';

const texts = {
  az: {
    unconfirmed: 'dəyər təsdiqlənməyib',
    noArticle: 'maddə nömrəsi tapılmayıb',
    notVerified: 'hələ hüquqşünas yoxlamayıb',
    verified: 'yoxlayıb:',
    since: 'başlanğıc:',
    until: 'son gün:',
    open: 'son günü məlum deyil',
    noClock: 'müddəti təsdiqlənməyib',
  },
  en: {
    unconfirmed: 'the value is unconfirmed',
    noArticle: 'the number of the article was not found',
    notVerified: 'not verified by a lawyer yet',
    verified: 'verified by',
    since: 'from',
    until: 'to',
    open: 'no end is known',
    noClock: 'its term is unconfirmed',
  },
  ru: {
    unconfirmed: 'значение не подтверждено',
    noArticle: 'номер статьи не найден',
    notVerified: 'юрист ещё не проверил',
    verified: 'проверил(а):',
    since: 'с',
    until: 'по',
    open: 'конец неизвестен',
    noClock: 'срок не подтверждён',
  },
} as const satisfies Record<Locale, Record<string, string>>;

type Source = Pick<BenefitRuleInForce, 'article' | 'confidenceLabel' | 'verifiedBy' | 'verifiedOn'>;

/** Article, confidence, who verified it and when: what stands under every amount on paper. */
export function sourceText({ article, confidenceLabel, verifiedBy, verifiedOn }: Source, locale: Locale): string {
  const t = texts[locale];
  const verified =
    verifiedBy === null || verifiedOn === null
      ? t.notVerified
      : `${t.verified} ${verifiedBy}, ${dayInWords(verifiedOn, locale)}`;
  return [article ?? t.noArticle, confidenceLabel, verified].join(' · ');
}

interface Run {
  readonly from: string | null;
  readonly to: string | null;
  readonly isClockConfirmed: boolean;
}

/** From which day to which; the last day is told as people call it. */
export function runText({ from, to, isClockConfirmed }: Run, locale: Locale): string {
  const t = texts[locale];
  if (!isClockConfirmed || from === null) return t.noClock;
  const end = to === null ? t.open : `${t.until} ${dayInWords(dayBefore(to), locale)}`;
  return `${t.since} ${dayInWords(from, locale)}, ${end}`;
}

/** 1.482.000 qəpik → `14 820,00 AZN`, in the manner of the language. */
export function moneyText(qepik: string, locale: Locale): string {
  const [whole = '', fraction = ''] = formatMoney(money(BigInt(qepik))).split('.');
  const separators = { az: ['.', ','], en: [',', '.'], ru: [' ', ','] } as const;
  const [group, point] = separators[locale];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${fraction} AZN`;
}
