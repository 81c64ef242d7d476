import type { Locale } from '@aim/domain/kernel/locale';

const az = {
  title: 'Müraciətin qəbulu barədə qəbz',
  says: 'Virtual IT Parkda rezidentlik üçün müraciət qəbul olunub və qeydiyyata alınıb.',
  saysAgain:
    'Düzəldilmiş müraciət qəbul olunub: tamlıq yoxlaması yenidən başlayır, qərarın müddəti qaldığı yerdən davam edir.',
  number: 'Müraciətin nömrəsi',
  receivedAt: 'Qəbul edilib',
  firstAt: 'İlk dəfə qəbul edilib:',
  clock: '{day}, saat {time}, Bakı vaxtı ilə',
  signedBy: 'Müraciəti imzalayıb',
  total: 'Qərarın müddəti',
  check: 'Tamlıq yoxlamasının müddəti',
  term: '{length} iş günü, son gün {day}',
  noTerm: 'dəqiqləşdirilməyib',
  source: 'Mənbə:',
  sections: 'Doldurulmuş bölmələr',
  documents: 'Təqdim edilmiş sənədlər',
  digest: 'İmzalanmış mətnin rəqəmsal izi (SHA-256):',
  ask: 'Harada soruşmalı',
  askText: 'Müraciətin vəziyyəti bu səhifədə görünür; sual verəndə nömrəsini göstərin.',
  note: 'Müraciət düzəliş üçün qaytarılarsa, qərarın müddəti o vaxt dayanır. Qəbz müraciətin verildiyini göstərir; rezidentliyi yalnız şəhadətnamə təsdiqləyir.',
};
export type ReceiptTexts = { readonly [Key in keyof typeof az]: string };

const en: ReceiptTexts = {
  title: 'Receipt of an application',
  says: 'An application for residency in the virtual IT Park was received and registered.',
  saysAgain:
    'The corrected application was received: the check for completeness begins anew, the term of the decision goes on from where it stood.',
  number: 'Number of the application',
  receivedAt: 'Received',
  firstAt: 'First received:',
  clock: '{day}, {time} by the clock of Baku',
  signedBy: 'The application was signed by',
  total: 'Term of the decision',
  check: 'Term of the check for completeness',
  term: '{length} working days, last day {day}',
  noTerm: 'not confirmed',
  source: 'Source:',
  sections: 'Sections that were filled in',
  documents: 'Documents that were handed in',
  digest: 'Digest of the signed text (SHA-256):',
  ask: 'Where to ask',
  askText: 'This page shows how the application stands; name its number when you ask.',
  note: 'Should the application be sent back for correction, the term of the decision rests meanwhile. A receipt shows that an application was made; residency is shown by a certificate alone.',
};

const ru: ReceiptTexts = {
  title: 'Расписка в получении заявки',
  says: 'Заявка на резидентство в виртуальном ИТ-парке получена и зарегистрирована.',
  saysAgain:
    'Исправленная заявка получена: проверка комплектности начинается заново, срок решения идёт с того места, где остановился.',
  number: 'Номер заявки',
  receivedAt: 'Получена',
  firstAt: 'Впервые получена:',
  clock: '{day}, {time} по бакинскому времени',
  signedBy: 'Заявку подписал(а)',
  total: 'Срок решения',
  check: 'Срок проверки комплектности',
  term: 'Рабочих дней: {length}, последний день — {day}',
  noTerm: 'не подтверждён',
  source: 'Источник:',
  sections: 'Заполненные разделы',
  documents: 'Представленные документы',
  digest: 'Отпечаток подписанного текста (SHA-256):',
  ask: 'Где узнать',
  askText: 'На этой странице видно состояние заявки; обращаясь с вопросом, назовите её номер.',
  note: 'Если заявку вернут на исправление, срок решения на это время останавливается. Расписка показывает, что заявка подана; резидентство подтверждает только свидетельство.',
};

export const receiptTexts: Readonly<Record<Locale, ReceiptTexts>> = { az, en, ru };
