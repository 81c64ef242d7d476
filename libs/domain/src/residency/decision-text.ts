import type { Locale, Localised } from '../kernel/locale.ts';
import { interpolate } from '../kernel/messages.ts';
import { type DecisionOutcome, type DecisionReason, decisionReasons } from './application-vocabulary.ts';
import type { CouncilView } from './council.ts';

export interface DecisionFacts {
  readonly reference: string;
  readonly applicant: string;
  readonly outcome: DecisionOutcome;
  readonly reasons: readonly DecisionReason[];
  readonly note: string | null;
  readonly council: Pick<CouncilView, 'inFavour' | 'against'>;
  /** Working days to pay the fee; null where the term is not known. */
  readonly feeDays: number | null;
  /** Days to appeal; null where the term is not known. */
  readonly appealDays: number | null;
}

const OPENING: Localised = {
  az: '«{applicant}» tərəfindən verilmiş {reference} nömrəli müraciətə texnologiyalar parkı haqqında Nümunəvi Əsasnaməyə (Prezidentin 15 may 2014-cü il tarixli 168 nömrəli Fərmanı) və Nazirlər Kabinetinin 8 iyul 2015-ci il tarixli 257 nömrəli qərarına əsasən baxılmışdır.',
  en: 'Application {reference} of {applicant} was considered under the Model Regulation on technology parks (Presidential Decree No 168 of 15 May 2014) and Cabinet of Ministers decision No 257 of 8 July 2015.',
  ru: 'Заявка {reference}, поданная «{applicant}», рассмотрена на основании Типового положения о технологических парках (Указ Президента № 168 от 15 мая 2014 года) и решения Кабинета Министров № 257 от 8 июля 2015 года.',
};
const COUNCIL: Localised = {
  az: 'Ekspert Şurasında {inFavour} üzv lehinə, {against} üzv əleyhinə rəy bildirib.',
  en: 'In the Experts Council {inFavour} gave an opinion in favour and {against} against.',
  ru: 'В Экспертном совете за высказались: {inFavour}, против: {against}.',
};
const RESOLVED: Readonly<Record<DecisionOutcome, Localised>> = {
  APPROVED: {
    az: 'Qərar: müraciət təmin edilir, rezidentlik şəhadətnaməsi dövlət rüsumu ödənildikdən sonra verilir.',
    en: 'Decision: the application is granted; the certificate is issued once the state fee has been paid.',
    ru: 'Решение: заявка удовлетворена, свидетельство выдаётся после уплаты государственной пошлины.',
  },
  REFUSED: {
    az: 'Qərar: müraciət təmin edilmir. Səbəblər aradan qaldırıldıqda yenidən müraciət edə bilərsiniz.',
    en: 'Decision: the application is refused. You may apply again when the grounds no longer exist.',
    ru: 'Решение: в удовлетворении заявки отказано. Вы можете подать её снова, когда причины будут устранены.',
  },
};
const FEE: Localised = {
  az: 'Rüsumu bildirişdən sonra {feeDays} iş günü ərzində ödəyib təsdiqini təqdim edin; əks halda qərar ləğv olunur.',
  en: 'Pay the fee and submit the proof within {feeDays} working days of the notice; otherwise the decision is annulled.',
  ru: 'Уплатите пошлину и представьте подтверждение в течение {feeDays} рабочих дней после уведомления, иначе решение аннулируется.',
};
const APPEAL: Localised = {
  az: 'Qərardan inzibati qaydada və ya məhkəməyə {appealDays} gün ərzində şikayət verə bilərsiniz.',
  en: 'You may appeal within {appealDays} days, to the higher authority or to a court.',
  ru: 'Вы можете обжаловать решение в административном порядке или в суде в течение {appealDays} дней.',
};
const APPEAL_UNKNOWN: Localised = {
  az: 'Qərardan inzibati qaydada və ya məhkəməyə şikayət verə bilərsiniz; müddət dəqiqləşdirilməyib.',
  en: 'You may appeal to the higher authority or to a court; the term has not been confirmed.',
  ru: 'Вы можете обжаловать решение в административном порядке или в суде; срок не подтверждён.',
};

/** The text of a decision, made from its structured reasons: the same in each language, paragraph by paragraph. */
export function decisionText(facts: DecisionFacts, locale: Locale): readonly string[] {
  const { applicant, reference, outcome, reasons, note, council, feeDays, appealDays } = facts;
  const fee = outcome === 'APPROVED' && feeDays !== null ? [interpolate(FEE[locale], { feeDays })] : [];
  return [
    interpolate(OPENING[locale], { applicant, reference }),
    interpolate(COUNCIL[locale], { inFavour: council.inFavour, against: council.against }),
    ...reasons.map((reason) => decisionReasons[reason].text[locale]),
    ...(note === null ? [] : [note]),
    RESOLVED[outcome][locale],
    ...fee,
    appealDays === null ? APPEAL_UNKNOWN[locale] : interpolate(APPEAL[locale], { appealDays }),
  ];
}
