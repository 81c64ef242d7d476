import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN: Localised = { az: 'Hesabatı aç', en: 'Open the report', ru: 'Открыть отчёт' };
const template = (title: Localised, body: Localised): Template => ({ topic: 'RESIDENCY', title, body, action: OPEN });

/** Messages about residents' reports. */
export const reportTemplates = {
  REPORT_DUE: template(
    {
      az: '{report}: son gün {dueOn}',
      en: '{report} is due on {dueOn}',
      ru: '{report}: срок до {dueOn}',
    },
    {
      az: '«{organisation}» bu hesabatı hələ təqdim etməyib. Bildiyimiz rəqəmlər hesabata əvvəlcədən yazılıb.',
      en: '{organisation} has not submitted this report yet. What we know already stands in it.',
      ru: '«{organisation}» ещё не представил(а) этот отчёт. Известные нам данные в нём уже заполнены.',
    },
  ),
  REPORT_LATE: template(
    {
      az: '{report} gecikir: «{organisation}»',
      en: '{report} is late: {organisation}',
      ru: '{report} просрочен: «{organisation}»',
    },
    {
      az: 'Son gün {dueOn} idi. Gecikmə yoxlamaya səbəb ola bilər; rezident əvvəlcə izahat verir.',
      en: 'It was due on {dueOn}. A late report may lead to a review, in which the resident explains first.',
      ru: 'Срок истёк {dueOn}. Просрочка может привести к проверке, в которой резидент сначала даёт объяснения.',
    },
  ),
  REPORTS_LATE: template(
    {
      az: '«{organisation}»: gecikən hesabatlar — {count}',
      en: '{organisation}: reports late — {count}',
      ru: '«{organisation}»: просрочено отчётов — {count}',
    },
    {
      az: 'Birincisi: {report}, son gün {dueOn} idi. Gecikmə yoxlamaya səbəb ola bilər; rezident əvvəlcə izahat verir.',
      en: 'The first of them: {report}, due on {dueOn}. Late reports may lead to a review, in which the resident explains first.',
      ru: 'Первый из них: {report}, срок истёк {dueOn}. Просрочка может привести к проверке, в которой резидент сначала даёт объяснения.',
    },
  ),
  AUDITOR_NAMED: template(
    {
      az: '«{organisation}» sizi auditor seçib',
      en: '{organisation} named you as its auditor',
      ru: '«{organisation}» выбрал(а) вас аудитором',
    },
    {
      az: '{report}. Təqdim ediləndən sonra rəqəmləri yoxlayıb rəyi elə həmin yerdə imzalayırsınız.',
      en: '{report}. Once it is submitted you check the figures and sign your opinion in the same place.',
      ru: '{report}. После представления вы проверяете данные и подписываете заключение там же.',
    },
  ),
  REPORT_TO_AUDIT: template(
    {
      az: 'Rəyiniz gözlənilir: «{organisation}»',
      en: 'Your opinion is awaited: {organisation}',
      ru: 'Ожидается ваше заключение: «{organisation}»',
    },
    {
      az: '{report} təqdim edilib. Rəqəmləri yoxlayın və rəyi imzalayın.',
      en: '{report} has been submitted. Check the figures and sign your opinion.',
      ru: '{report} представлен. Проверьте данные и подпишите заключение.',
    },
  ),
  REPORT_TO_CHECK: template(
    {
      az: 'Hesabat qərar gözləyir: «{organisation}»',
      en: 'A report waits for you: {organisation}',
      ru: 'Отчёт ждёт решения: «{organisation}»',
    },
    {
      az: '{report}: auditor rəyi imzalanıb. Qəbul edin və ya qeydlərlə qaytarın.',
      en: '{report}: the auditor has signed. Accept it, or return it with your notes.',
      ru: '{report}: аудитор подписал заключение. Примите отчёт или верните с замечаниями.',
    },
  ),
  REPORT_ACCEPTED: template(
    {
      az: '{report} qəbul edildi',
      en: '{report} was accepted',
      ru: '{report} принят',
    },
    {
      az: '«{organisation}» üzrə bu dövrün öhdəliyi yerinə yetirilib.',
      en: 'The obligation of {organisation} for this period is met.',
      ru: 'Обязательство «{organisation}» за этот период выполнено.',
    },
  ),
  REPORT_RETURNED: template(
    {
      az: '{report} düzəliş üçün qaytarıldı',
      en: '{report} was returned for correction',
      ru: '{report} возвращён на доработку',
    },
    {
      az: '«{organisation}»: qeydlər hesabatın səhifəsindədir. {dueOn} tarixinədək düzəldib yenidən təqdim edin.',
      en: '{organisation}: the notes are on the page of the report. Correct it and submit it again by {dueOn}.',
      ru: '«{organisation}»: замечания — на странице отчёта. Исправьте и представьте снова до {dueOn}.',
    },
  ),
} as const satisfies Record<string, Template>;
