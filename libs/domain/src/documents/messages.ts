import type { Localised } from '../kernel/locale.ts';

export const documentsMessages = {
  FILE_TYPE_NOT_ACCEPTED: {
    az: 'Bu növ fayl qəbul olunmur. Bunlardan birini yükləyin: {accepted}.',
    en: 'This type of file is not accepted here. Upload one of these: {accepted}.',
    ru: 'Файлы этого типа здесь не принимаются. Загрузите один из этих: {accepted}.',
  },
  FILE_NAME_WITHOUT_EXTENSION: {
    az: 'Faylın adı növünə uyğun gəlmir. Adı {expected} ilə bitsin.',
    en: 'The name of the file does not match its type. Let it end in {expected}.',
    ru: 'Имя файла не соответствует его типу. Оно должно заканчиваться на {expected}.',
  },
  FILE_NAME_UNUSABLE: {
    az: 'Faylın adını dəyişin: adda / \\ : * ? " < > | işarələri olmasın.',
    en: 'Rename the file: its name must not contain / \\ : * ? " < > |',
    ru: 'Переименуйте файл: в имени не должно быть знаков / \\ : * ? " < > |',
  },
  FILE_EMPTY: {
    az: 'Fayl boşdur. İçində məlumat olan faylı seçin.',
    en: 'The file is empty. Choose one that has content.',
    ru: 'Файл пуст. Выберите файл с содержимым.',
  },
  FILE_TOO_BIG: {
    az: 'Fayl {maximum} MB-dan böyükdür. Sıxın və ya hissələrə bölün.',
    en: 'The file is bigger than {maximum} MB. Compress it or split it.',
    ru: 'Файл больше {maximum} МБ. Сожмите его или разделите на части.',
  },
  FILE_QUOTA_REACHED: {
    az: 'Yeriniz dolub: cəmi {maximum} MB ayrılıb. Lazım olmayan faylları silin.',
    en: 'Your space of {maximum} MB is full. Remove files you no longer need.',
    ru: 'Ваше место в {maximum} МБ заполнено. Удалите ненужные файлы.',
  },
  FILES_TOO_MANY: {
    az: 'Burada ən çoxu {maximum} fayl saxlamaq olar. Lazım olmayanları silin.',
    en: 'You can keep {maximum} files here. Remove some you no longer need.',
    ru: 'Здесь можно хранить не более {maximum} файлов. Удалите ненужные.',
  },
  FILE_CONTENT_DIFFERS: {
    az: 'Faylın məzmunu adına uyğun gəlmir. Faylı öz proqramında açıb yenidən saxlayın, sonra yükləyin.',
    en: 'The content of the file is not what its name says. Open it in its own program, save it again and upload that.',
    ru: 'Содержимое файла не соответствует имени. Откройте его в своей программе, сохраните заново и загрузите.',
  },
  FILE_UPLOAD_EXPIRED: {
    az: 'Yükləmə vaxtı bitib. Faylı yenidən seçin.',
    en: 'The time for this upload has run out. Choose the file again.',
    ru: 'Время загрузки истекло. Выберите файл ещё раз.',
  },
  FILE_STILL_UPLOADING: {
    az: 'Fayl hələ yüklənir. Bir az gözləyin.',
    en: 'The file is still being uploaded. Wait a moment.',
    ru: 'Файл ещё загружается. Немного подождите.',
  },
  FILE_BEING_CHECKED: {
    az: 'Fayl yoxlanılır. Adətən bu, bir dəqiqədən az çəkir.',
    en: 'The file is being checked. This usually takes less than a minute.',
    ru: 'Файл проверяется. Обычно это занимает меньше минуты.',
  },
  FILE_NOT_CHECKED: {
    az: 'Faylı yoxlamaq alınmadı, yoxlama təkrarlanacaq. Bir az sonra yenidən cəhd edin.',
    en: 'The file could not be checked; the check will run again. Try again a little later.',
    ru: 'Проверить файл не удалось, проверка повторится. Попробуйте немного позже.',
  },
  FILE_INFECTED: {
    az: 'Faylda təhlükəli məzmun tapılıb, o, bağlanıb. Silin və təmiz nüsxəsini yükləyin.',
    en: 'Something dangerous was found in the file and it was locked. Remove it and upload a clean copy.',
    ru: 'В файле найдено опасное содержимое, он заблокирован. Удалите его и загрузите чистую копию.',
  },
  FILE_REMOVED: {
    az: 'Fayl silinib. Lazımdırsa, yükləyəndən xahiş edin.',
    en: 'The file was removed. If you need it, ask whoever uploaded it.',
    ru: 'Файл удалён. Если он нужен, обратитесь к тому, кто его загружал.',
  },
  VISIBILITY_UNCHANGED: {
    az: 'Faylın görünməsi onsuz da belədir. Başqasını seçin.',
    en: 'The file is already visible to exactly these people. Choose another setting.',
    ru: 'Видимость файла и так такая. Выберите другую.',
  },
  VISIBILITY_NEEDS_ORGANISATION: {
    az: 'Bu fayl təşkilata aid deyil. Başqa görünmə seçin.',
    en: 'This file does not belong to an organisation. Choose another visibility.',
    ru: 'Этот файл не относится к организации. Выберите другую видимость.',
  },
} as const satisfies Record<string, Localised>;
export type DocumentsProblem = keyof typeof documentsMessages;
