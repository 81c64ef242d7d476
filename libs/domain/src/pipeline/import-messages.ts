import type { Localised } from '../kernel/locale.ts';

/** Obstacles of an import, and the reasons why a row of a file stays out. */
export const importMessages = {
  IMPORT_FILE_KIND: {
    az: 'İdxal üçün CSV və ya XLSX faylı yükləyin.',
    en: 'Upload a CSV or XLSX file for the import.',
    ru: 'Загрузите для импорта файл CSV или XLSX.',
  },
  IMPORT_FILE_NOT_READ: {
    az: 'Fayl hələ oxunur. Bir neçə saniyə gözləyib yenidən cəhd edin.',
    en: 'The file is still being read. Wait a few seconds and try again.',
    ru: 'Файл ещё читается. Подождите несколько секунд и попробуйте снова.',
  },
  IMPORT_FILE_UNREADABLE: {
    az: 'Fayl cədvəl kimi oxunmur ({line}-ci sətir). Onu CSV (UTF-8) kimi yenidən saxlayıb yükləyin.',
    en: 'The file cannot be read as a table (line {line}). Save it again as CSV (UTF-8) and upload that.',
    ru: 'Файл не читается как таблица (строка {line}). Сохраните его заново как CSV (UTF-8) и загрузите.',
  },
  IMPORT_FILE_EMPTY: {
    az: 'Faylda başlıqdan başqa sətir yoxdur. Məlumat olan faylı seçin.',
    en: 'The file has no rows below its header. Choose one that has.',
    ru: 'В файле нет строк под заголовком. Выберите файл с данными.',
  },
  IMPORT_ROWS_TOO_MANY: {
    az: 'Bir faylda ən çoxu {maximum} sətir ola bilər. Faylı bölün.',
    en: 'A file may have at most {maximum} rows. Split it.',
    ru: 'В одном файле может быть не более {maximum} строк. Разделите его.',
  },
  IMPORT_COLUMN_MISSING: {
    az: '«{column}» sütunu faylda yoxdur. Başqasını seçin.',
    en: 'The file has no column {column}. Choose another one.',
    ru: 'В файле нет столбца «{column}». Выберите другой.',
  },
  IMPORT_FIELD_TWICE: {
    az: '«{column}» sütunu artıq başqa sütunla doldurulan xanaya yazılır. Birini seçin.',
    en: 'Column {column} fills a field that another column fills already. Choose one of them.',
    ru: 'Столбец «{column}» заполняет поле, которое уже заполняет другой. Оставьте один.',
  },
  IMPORT_NEEDS_KEY: {
    az: 'Sətri təkrar tanımaq üçün mənbənin kod sütununu göstərin.',
    en: 'Choose the column with the key of the source: rows are known again by it.',
    ru: 'Укажите столбец с кодом источника: по нему строка узнаётся снова.',
  },
  IMPORT_NEEDS_NAME: {
    az: 'Startapın adı hansı sütundadır? Onu göstərin.',
    en: 'Choose the column with the names of the startups.',
    ru: 'Укажите столбец с названиями стартапов.',
  },
  IMPORT_NEEDS_STAGE_RULE: {
    az: 'Faylda mərhələ yoxdur. Mərhələni necə təyin edəcəyimizi yazın: məsələn, «Public, Acquired → İnvestisiya alıb; qalanı → MVP».',
    en: 'Nothing in the file says which stage a startup is in. Tell the rule, for example “Public, Acquired → Funded; everything else → MVP”.',
    ru: 'В файле нет стадии. Задайте правило, например: «Public, Acquired → Инвестиции получены; остальные → MVP».',
  },
  IMPORT_NEEDS_STATE_RULE: {
    az: 'Hansı dəyərin startapın aktiv, bağlı və ya satılmış olduğunu bildirdiyini göstərin.',
    en: 'Tell which values mean that a startup is active, closed or acquired.',
    ru: 'Укажите, какие значения означают, что стартап активен, закрыт или приобретён.',
  },
  IMPORT_NEEDS_SECTOR_RULE: {
    az: 'Sahəni hansı sütundan və ya teqdən götürəcəyimizi, yaxud hamısına hansı sahəni yazacağımızı göstərin.',
    en: 'Tell how the sector follows from a column or tags, or which one to use for all.',
    ru: 'Укажите, как по столбцу или тегам определяется отрасль, или одну отрасль для всех.',
  },
  IMPORT_NEEDS_COUNTRY: {
    az: 'Ölkə sütununu və ya hamısı üçün bir ölkəni seçin.',
    en: 'Choose the column of countries, or one country for all.',
    ru: 'Укажите столбец со страной или одну страну для всех.',
  },
  IMPORT_NEEDS_INTAKE: {
    az: 'Qəbul sütununu və ya hamısı üçün bir tarixi seçin.',
    en: 'Choose the column of intakes, or one day for all.',
    ru: 'Укажите столбец с набором или одну дату для всех.',
  },
  IMPORT_NOTHING_TO_TAKE: {
    az: 'Heç bir sətir qəbul olunmadı. Səbəblərə baxın, uyğunlaşdırmanı düzəldib yenidən yoxlayın.',
    en: 'No row was accepted. See the reasons, correct the mapping and check again.',
    ru: 'Ни одна строка не принята. Посмотрите причины, исправьте сопоставление и проверьте снова.',
  },
  IMPORT_NOT_IN_STATE: {
    az: 'İdxalın vəziyyəti dəyişib. Səhifəni yeniləyin.',
    en: 'The import is in another state now. Reload the page.',
    ru: 'Состояние импорта изменилось. Обновите страницу.',
  },
  IMPORT_KEY_EMPTY: {
    az: 'Mənbənin kodu boşdur: sətir təkrar tanınmaz.',
    en: 'The key of the source is empty: the row could not be known again.',
    ru: 'Код источника пуст: строку нельзя будет узнать снова.',
  },
  IMPORT_KEY_TWICE: {
    az: 'Bu kod {row}-ci sətirdə artıq var. Birini saxlayın.',
    en: 'Row {row} already has this key. Keep one of the two.',
    ru: 'Этот код уже есть в строке {row}. Оставьте одну.',
  },
  IMPORT_CELLS_TOO_MANY: {
    az: 'Sətirdə başlıqdakından çox xana var ({count}). Dırnaqları və ayırıcıları yoxlayın.',
    en: 'The row has more cells than the header ({count}). Check its quotes and separators.',
    ru: 'В строке больше ячеек, чем в заголовке ({count}). Проверьте кавычки и разделители.',
  },
  IMPORT_CELLS_TOO_FEW: {
    az: 'Sətirdə başlıqdakından az xana var ({count}). Dırnaqları və ayırıcıları yoxlayın.',
    en: 'The row has fewer cells than the header ({count}). Check its quotes and separators.',
    ru: 'В строке меньше ячеек, чем в заголовке ({count}). Проверьте кавычки и разделители.',
  },
  IMPORT_TEXT_TOO_LONG: {
    az: 'Mətn {maximum} simvoldan uzundur.',
    en: 'The text is longer than {maximum} characters.',
    ru: 'Текст длиннее {maximum} символов.',
  },
  IMPORT_TAG_TOO_LONG: {
    az: 'Teq {maximum} simvoldan uzundur.',
    en: 'A tag is longer than {maximum} characters.',
    ru: 'Тег длиннее {maximum} символов.',
  },
  IMPORT_TAGS_TOO_MANY: {
    az: 'Teqlər {maximum} ədəddən çoxdur.',
    en: 'There are more than {maximum} tags.',
    ru: 'Тегов больше {maximum}.',
  },
  IMPORT_SECTOR_UNKNOWN: {
    az: 'Bu dəyərlərdən sahə müəyyən olunmur. Qayda əlavə edin.',
    en: 'No rule gives a sector for this. Add one.',
    ru: 'По этому значению отрасль не определяется. Добавьте правило.',
  },
  IMPORT_COUNTRY_EMPTY: {
    az: 'Ölkə göstərilməyib. Boş olanlar üçün ölkə seçin və ya faylı tamamlayın.',
    en: 'The country is missing. Choose one for rows without, or complete the file.',
    ru: 'Страна не указана. Выберите страну для пустых или дополните файл.',
  },
  IMPORT_COUNTRY_UNKNOWN: {
    az: 'Bu ölkə kodu tanınmır. İki hərfli kod yazın və ya qayda əlavə edin.',
    en: 'This is no country code we know. Use two letters, or add a rule.',
    ru: 'Такой код страны неизвестен. Укажите две буквы или добавьте правило.',
  },
  IMPORT_REGION_UNKNOWN: {
    az: 'Azərbaycandakı startap üçün region lazımdır. Qayda əlavə edin.',
    en: 'A startup in Azerbaijan needs a region. Add a rule.',
    ru: 'Стартапу в Азербайджане нужен регион. Добавьте правило.',
  },
  IMPORT_INTAKE_EMPTY: {
    az: 'Qəbul göstərilməyib. Boş olanlar üçün tarix seçin.',
    en: 'The intake is missing. Choose a day for rows without.',
    ru: 'Набор не указан. Выберите дату для пустых.',
  },
  IMPORT_INTAKE_UNKNOWN: {
    az: 'Bu qəbulun tarixi anlaşılmır. Ona uyğun günü qaydada yazın.',
    en: 'The day of this intake is not clear. Give it one by a rule.',
    ru: 'Дата этого набора непонятна. Задайте её правилом.',
  },
  IMPORT_INTAKE_IN_FUTURE: {
    az: 'Qəbul günü hələ gəlməyib.',
    en: 'The day of the intake has not come yet.',
    ru: 'День набора ещё не наступил.',
  },
  IMPORT_STATUS_EMPTY: {
    az: 'Status boşdur. Boş olanlar üçün vəziyyət seçin.',
    en: 'The status is empty. Choose a state for rows without.',
    ru: 'Статус пуст. Выберите состояние для пустых.',
  },
  IMPORT_STATUS_UNKNOWN: {
    az: 'Bu status üçün qayda yoxdur. Əlavə edin.',
    en: 'There is no rule for this status. Add one.',
    ru: 'Для этого статуса нет правила. Добавьте его.',
  },
  IMPORT_STAGE_UNKNOWN: {
    az: 'Bu dəyər üçün mərhələ qaydası yoxdur. Əlavə edin.',
    en: 'No rule gives a stage for this value. Add one.',
    ru: 'Для этого значения нет правила стадии. Добавьте его.',
  },
  IMPORT_YEAR_UNREADABLE: {
    az: 'Yaranma ili oxunmur. Dörd rəqəmlə yazın.',
    en: 'The founding year cannot be read. Write four digits.',
    ru: 'Год основания не читается. Укажите четыре цифры.',
  },
  IMPORT_NUMBER_UNREADABLE: {
    az: 'Bu, tam ədəd deyil.',
    en: 'This is not a whole number.',
    ru: 'Это не целое число.',
  },
  IMPORT_DATE_UNREADABLE: {
    az: 'Tarix oxunmur. 2026-11-25 və ya 25.11.2026 kimi yazın.',
    en: 'The date cannot be read. Write it as 2026-11-25 or 25.11.2026.',
    ru: 'Дата не читается. Укажите её как 2026-11-25 или 25.11.2026.',
  },
  IMPORT_CLOSED_OUT_OF_TIME: {
    az: 'Bağlanma günü qəbuldan əvvəldir və ya hələ gəlməyib.',
    en: 'The day of closing lies before the intake or in the future.',
    ru: 'День закрытия раньше набора или ещё не наступил.',
  },
  IMPORT_KEPT_AS_CHANGED: {
    az: 'Bu məlumatı sonra insanlar dəyişib, ona görə fayldakı dəyər yazılmadı.',
    en: 'People have changed this since, so the value of the file was not written.',
    ru: 'С тех пор это изменили люди, поэтому значение из файла не записано.',
  },
  IMPORT_LOOKS_LIKE: {
    az: 'Belə startap artıq var: {name} ({reference}). Eynidirsə, idxaldan sonra onları birləşdirin.',
    en: 'There is a startup like this already: {name} ({reference}). If it is the same, merge them after the import.',
    ru: 'Похожий стартап уже есть: {name} ({reference}). Если это он же, объедините их после импорта.',
  },
} as const satisfies Record<string, Localised>;
export type ImportProblem = keyof typeof importMessages;
