import type { Localised } from '../kernel/locale.ts';

export const listsMessages = {
  BULK_RUN_EMPTY: {
    az: 'Bu şərtlərə uyğun startap yoxdur. Süzgəci dəyişin.',
    en: 'No startup matches. Change the filter.',
    ru: 'Ни один стартап не подходит под условия. Измените фильтр.',
  },
  BULK_RUN_TOO_BIG: {
    az: 'Bir dəfəyə ən çoxu {maximum} startap seçilə bilər. Süzgəci daraldın.',
    en: 'At most {maximum} startups can be chosen at once. Narrow the filter.',
    ru: 'За один раз можно выбрать не более {maximum} стартапов. Сузьте фильтр.',
  },
  BULK_RUN_NOT_RUNNING: {
    az: 'Bu əməliyyat artıq bitib, dayandırmağa ehtiyac yoxdur.',
    en: 'This run has ended already; there is nothing to stop.',
    ru: 'Эта операция уже завершена, останавливать нечего.',
  },
  BULK_RUN_STAYS_DONE: {
    az: 'Bu əməliyyat geri qaytarılmır. Hər startapı ayrıca düzəldin.',
    en: 'A run of this kind cannot be taken back. Put each startup right by itself.',
    ru: 'Эту операцию нельзя отменить. Исправьте каждый стартап отдельно.',
  },
  BULK_RUN_STILL_RUNNING: {
    az: 'Əməliyyat hələ davam edir. Bitməsini gözləyin və ya onu dayandırın.',
    en: 'The run is still at work. Wait until it ends, or stop it.',
    ru: 'Операция ещё выполняется. Дождитесь завершения или остановите её.',
  },
  BULK_RUN_ALREADY_UNDONE: {
    az: 'Bu əməliyyat artıq geri qaytarılıb.',
    en: 'This run has already been taken back.',
    ru: 'Эта операция уже отменена.',
  },
  CHANGED_SINCE_RUN: {
    az: 'Bu startap sonradan dəyişdirilib, ona toxunulmadı.',
    en: 'This startup was changed afterwards and was left as it is.',
    ru: 'Этот стартап с тех пор изменили, он оставлен как есть.',
  },
  RUN_NOT_ALLOWED: {
    az: 'Əməliyyatı başladan əməkdaşın bu startap üçün icazəsi yoxdur.',
    en: 'Whoever started the run may not do this to this startup.',
    ru: 'У начавшего операцию нет прав на это действие с этим стартапом.',
  },
  RUN_FAILED: {
    az: 'Gözlənilməz xəta oldu. Bu startap üçün ayrıca təkrar edin.',
    en: 'Something unexpected happened. Try again for this startup by itself.',
    ru: 'Произошла непредвиденная ошибка. Повторите отдельно для этого стартапа.',
  },
  ASSIGN_NEEDS_KEPT: {
    az: 'Bu qeyd başqası ilə birləşdirilib. Saxlanılan qeydə məsul təyin edin.',
    en: 'This record was merged into another one. Assign the one that is kept.',
    ru: 'Эта запись объединена с другой. Назначьте ответственного за сохранённую.',
  },
  UPDATE_NEEDS_LIVE: {
    az: 'Yenilənmə yalnız aktiv və ya fasilədə olan startapdan istənilir.',
    en: 'An update is asked of active or dormant startups only.',
    ru: 'Обновление запрашивают только у активных или неактивных стартапов.',
  },
  NOBODY_TO_ASK: {
    az: 'Bu qeydin hesabı olan təsisçisi yoxdur.',
    en: 'No founder with an account stands behind this record.',
    ru: 'За этой записью нет основателя с учётной записью.',
  },
} as const satisfies Record<string, Localised>;
export type ListsProblem = keyof typeof listsMessages;
