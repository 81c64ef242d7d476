import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN: Localised = { az: 'Müraciəti aç', en: 'Open the application', ru: 'Открыть заявку' };

const template = (title: Localised, body: Localised, action: Localised = OPEN): Template => ({
  topic: 'RESIDENCY',
  title,
  body,
  action,
});

/** Messages about applications for residency. None speaks of a decision before it is released. */
export const applicationTemplates = {
  APPLICATION_SUBMITTED: template(
    {
      az: '{reference} nömrəli müraciət qeydə alındı',
      en: 'Application {reference} is registered',
      ru: 'Заявка {reference} зарегистрирована',
    },
    {
      az: '«{applicant}» müraciəti {at} qəbul edildi. Bu bildiriş qeydiyyatın təsdiqidir; baxılma müddətini müraciətin səhifəsində izləyə bilərsiniz.',
      en: 'The application of {applicant} was received on {at}. This message confirms its registration; its page shows how the time runs.',
      ru: 'Заявка «{applicant}» получена {at}. Это сообщение подтверждает регистрацию; ход сроков виден на странице заявки.',
    },
  ),
  APPLICATION_TO_CHECK: template(
    {
      az: '«{applicant}» yoxlama gözləyir',
      en: '{applicant} waits to be checked',
      ru: '«{applicant}» ожидает проверки',
    },
    {
      az: '{reference} nömrəli rezidentlik müraciətinin tamlığını yoxlayın.',
      en: 'Check whether application {reference} for residency is complete.',
      ru: 'Проверьте комплектность заявки {reference} на резидентство.',
    },
  ),
  APPLICATION_SENT_BACK: template(
    {
      az: '{reference}: düzəliş lazımdır',
      en: '{reference}: a correction is needed',
      ru: '{reference}: нужны исправления',
    },
    {
      az: '«{applicant}» müraciəti bəndlər üzrə qeydlərlə qaytarıldı. {answerBy} tarixinədək düzəldib yenidən göndərin; bu müddətdə baxılma vaxtı dayanır.',
      en: 'The application of {applicant} came back with notes item by item. Correct it and submit it again by {answerBy}; meanwhile the clock stands still.',
      ru: 'Заявка «{applicant}» возвращена с замечаниями по пунктам. Исправьте и подайте её снова до {answerBy}; на это время срок рассмотрения остановлен.',
    },
  ),
  APPLICATION_RETURNED: template(
    {
      az: '{reference} baxılmadan qaytarıldı',
      en: '{reference} was returned without consideration',
      ru: '{reference} возвращена без рассмотрения',
    },
    {
      az: 'Səbəb: {reason}. Bu, imtina deyil: səbəb aradan qalxdıqda yeni müraciət edə bilərsiniz.',
      en: 'Reason: {reason}. This is no refusal: you can apply again once the reason is gone.',
      ru: 'Причина: {reason}. Это не отказ: когда причина отпадёт, можно подать новую заявку.',
    },
  ),
  APPLICATION_LAPSED: template(
    {
      az: '{reference} cavab olmadığı üçün bağlandı',
      en: '{reference} was closed without an answer',
      ru: '{reference} закрыта без ответа',
    },
    {
      az: '«{applicant}» qaytarılmış müraciətə vaxtında cavab vermədi. Yazdıqlarınız saxlanılıb, yeni müraciətdə istifadə edə bilərsiniz.',
      en: '{applicant} did not answer in time after it was sent back. What you wrote is kept for a new application.',
      ru: '«{applicant}» не ответила в срок после возврата. Введённые данные сохранены для новой заявки.',
    },
  ),
  APPLICATION_DRAFT_EXPIRED: template(
    {
      az: '«{applicant}»: qaralamanın müddəti bitdi',
      en: '{applicant}: the draft ran out',
      ru: '«{applicant}»: срок черновика истёк',
    },
    {
      az: 'Rezidentlik müraciətinin qaralaması uzun müddət dəyişdirilmədi. Yenisinə istənilən vaxt başlaya bilərsiniz.',
      en: 'The draft of the application for residency was not changed for long. You can begin a new one at any time.',
      ru: 'Черновик заявки на резидентство долго не менялся. Новый можно начать в любое время.',
    },
  ),
  CLARIFICATION_ASKED: template(
    {
      az: '{reference}: izahat xahiş olunur',
      en: '{reference}: a clarification is asked for',
      ru: '{reference}: просят пояснение',
    },
    {
      az: '«{applicant}» müraciəti üzrə sual var. {answerBy} tarixinədək cavab verin.',
      en: 'There is a question about the application of {applicant}. Answer it by {answerBy}.',
      ru: 'По заявке «{applicant}» есть вопрос. Ответьте до {answerBy}.',
    },
  ),
  CLARIFICATION_ANSWERED: template(
    {
      az: '{reference}: izahat gəldi',
      en: '{reference}: the clarification is there',
      ru: '{reference}: пояснение получено',
    },
    {
      az: '«{applicant}» suala cavab verdi, qiymətləndirmə davam edir.',
      en: '{applicant} has answered; the evaluation goes on.',
      ru: '«{applicant}» ответила, рассмотрение продолжается.',
    },
  ),
  EXPERT_APPOINTED: template(
    {
      az: '{reference} üzrə ekspert təyin edildiniz',
      en: 'You are an expert for {reference}',
      ru: 'Вы назначены экспертом по {reference}',
    },
    {
      az: '«{applicant}» müraciətini oxumazdan əvvəl maraqlar toqquşması barədə bəyan verin.',
      en: 'Before you read the application of {applicant}, declare whether you have a conflict of interest.',
      ru: 'Прежде чем читать заявку «{applicant}», заявите, есть ли у вас конфликт интересов.',
    },
  ),
  DECISION_STAGED: template(
    {
      az: '{reference}: qərar ikinci əməkdaşı gözləyir',
      en: '{reference}: a decision waits for a second person',
      ru: '{reference}: решение ждёт второго сотрудника',
    },
    {
      az: '«{applicant}» üzrə hazırlanmış qərarı yoxlayın və elan edin.',
      en: 'Read the decision prepared for {applicant} and release it.',
      ru: 'Проверьте подготовленное решение по «{applicant}» и объявите его.',
    },
  ),
  APPLICATION_APPROVED: template(
    {
      az: '{reference} təsdiqləndi: rüsumu ödəyin',
      en: '{reference} is approved: pay the fee',
      ru: '{reference} одобрена: уплатите пошлину',
    },
    {
      az: '«{applicant}» üçün rezidentlik təsdiqləndi. Dövlət rüsumunu {payBy} tarixinədək ödəyib təsdiqini təqdim edin; əks halda qərar ləğv olunur.',
      en: 'Residency of {applicant} is approved. Pay the state fee and submit the proof by {payBy}; otherwise the decision is annulled.',
      ru: 'Резидентство «{applicant}» одобрено. Уплатите госпошлину и представьте подтверждение до {payBy}, иначе решение аннулируется.',
    },
  ),
  APPLICATION_REFUSED: template(
    {
      az: '{reference}: imtina qərarı',
      en: '{reference}: refused',
      ru: '{reference}: отказ',
    },
    {
      az: '«{applicant}» müraciəti üzrə qərarın səbəbləri və şikayət qaydası müraciətin səhifəsindədir.',
      en: 'The page of the application of {applicant} has the grounds and the way to appeal.',
      ru: 'Основания решения по заявке «{applicant}» и порядок обжалования — на странице заявки.',
    },
  ),
  FEE_PROOF_SUBMITTED: template(
    {
      az: '{reference}: ödəniş təsdiqi gəldi',
      en: '{reference}: proof of payment is there',
      ru: '{reference}: получено подтверждение оплаты',
    },
    {
      az: '«{applicant}» rüsumun ödənildiyini bildirdi. Yoxlayıb təsdiqləyin.',
      en: '{applicant} says the fee is paid. Check and confirm it.',
      ru: '«{applicant}» сообщает об уплате пошлины. Проверьте и подтвердите.',
    },
  ),
  FEE_CONFIRMED: template(
    {
      az: '{reference}: rüsum təsdiqləndi',
      en: '{reference}: the fee is confirmed',
      ru: '{reference}: оплата подтверждена',
    },
    {
      az: '«{applicant}» üçün şəhadətnamə hazırlanır.',
      en: 'The certificate of {applicant} is being issued.',
      ru: 'Свидетельство для «{applicant}» оформляется.',
    },
  ),
  APPLICATION_ANNULLED: template(
    {
      az: '{reference}: qərar ləğv edildi',
      en: '{reference}: the decision is annulled',
      ru: '{reference}: решение аннулировано',
    },
    {
      az: '«{applicant}» rüsumun ödənildiyini vaxtında təsdiqləmədi. Yenidən müraciət edə bilərsiniz.',
      en: '{applicant} did not prove in time that the fee was paid. You can apply again.',
      ru: '«{applicant}» не подтвердила оплату пошлины в срок. Можно подать заявку снова.',
    },
  ),
  APPLICATION_DEADLINE: template(
    {
      az: '{reference}: müddətin {percent} %-i keçib',
      en: '{reference}: {percent} % of the time has gone',
      ru: '{reference}: прошло {percent} % срока',
    },
    {
      az: '«{applicant}» müraciəti üzrə növbəti addımı gecikdirməyin.',
      en: 'Take the next step for the application of {applicant} in time.',
      ru: 'Не задержите следующий шаг по заявке «{applicant}».',
    },
  ),
} as const satisfies Record<string, Template>;
