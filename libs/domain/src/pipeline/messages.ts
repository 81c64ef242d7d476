import type { Localised } from '../kernel/locale.ts';

export const pipelineMessages = {
  REGION_ABROAD: {
    az: 'Region yalnız Azərbaycandakı startaplar üçün seçilir. Regionu boş saxlayın.',
    en: 'A region is chosen for startups in Azerbaijan only. Leave it empty.',
    ru: 'Регион выбирают только для стартапов в Азербайджане. Оставьте это поле пустым.',
  },
  FOUNDED_IN_FUTURE: {
    az: 'Yaranma ili bu ildən sonra ola bilməz.',
    en: 'The founding year cannot be after this year.',
    ru: 'Год основания не может быть позже текущего.',
  },
  ORGANISATION_NOT_YOURS: {
    az: 'Üzvü olduğunuz təşkilatı seçin və ya əvvəlcə onu qeydiyyatdan keçirin.',
    en: 'Choose an organisation you belong to, or register it first.',
    ru: 'Выберите организацию, в которой вы состоите, или сначала зарегистрируйте её.',
  },
  STARTUP_NOT_A_DRAFT: {
    az: 'Bu startap artıq yoxlamaya göndərilib. Vəziyyətini səhifəsində görə bilərsiniz.',
    en: 'This startup has already been sent for moderation. Its page shows how it stands.',
    ru: 'Этот стартап уже отправлен на проверку. Его состояние видно на его странице.',
  },
  STARTUP_NOT_WAITING: {
    az: 'Bu startap yoxlama gözləmir. Səhifəni yeniləyin: yəqin ki, artıq qərar verilib.',
    en: 'This startup does not wait for moderation. Reload the page: it has probably been decided already.',
    ru: 'Этот стартап не ждёт проверки. Обновите страницу: вероятно, решение уже принято.',
  },
  MODERATOR_IS_INVOLVED: {
    az: 'Öz startapınız və ya özünüz yazdığınız barədə qərar verə bilməzsiniz. Başqa əməkdaşdan xahiş edin.',
    en: 'You cannot decide about a startup of your own or what you wrote yourself. Ask a colleague.',
    ru: 'Нельзя принимать решение о своём стартапе или о том, что написали вы сами. Попросите коллегу.',
  },
  REASON_NEEDS_NOTE: {
    az: 'Başqa səbəbi bir cümlə ilə yazın: təsisçilər onu oxuyacaq.',
    en: 'Write the other reason in a sentence: the founders will read it.',
    ru: 'Опишите другую причину одним предложением: её прочитают основатели.',
  },
  STARTUP_BEING_CHECKED: {
    az: 'Startap indi yoxlanılır. Qərardan sonra dəyişə biləcəksiniz.',
    en: 'The startup is being checked now. You can change it once it has been decided.',
    ru: 'Стартап сейчас проверяют. Изменить его можно будет после решения.',
  },
  STARTUP_NOT_EDITABLE: {
    az: 'İndiki vəziyyətdə bu startap dəyişdirilə bilməz.',
    en: 'This startup cannot be changed in its present state.',
    ru: 'В текущем состоянии этот стартап изменить нельзя.',
  },
  REVISION_DECIDED: {
    az: 'Bu dəyişiklik barədə artıq qərar verilib və ya yenisi onu əvəz edib. Səhifəni yeniləyin.',
    en: 'This change has been decided already or a newer one took its place. Reload the page.',
    ru: 'По этому изменению уже принято решение, или его заменило более новое. Обновите страницу.',
  },
  DRAFT_TOO_BIG: {
    az: 'Mətnlər birlikdə çox uzundur. {maximum} simvola qədər qısaldın.',
    en: 'Together the texts are too long. Shorten them to {maximum} characters.',
    ru: 'Вместе тексты слишком длинные. Сократите их до {maximum} символов.',
  },
  ALREADY_A_FOUNDER: {
    az: 'Bu şəxs artıq startapın təsisçisidir.',
    en: 'This person is already a founder of the startup.',
    ru: 'Этот человек уже среди основателей стартапа.',
  },
  LAST_FOUNDER: {
    az: 'Siz startapın yeganə təsisçisisiniz. Ayrılmazdan əvvəl başqasını dəvət edin.',
    en: 'You are the only founder. Invite somebody else before you leave.',
    ru: 'Вы единственный основатель. Прежде чем выйти, пригласите другого.',
  },
  LEAD_HANDS_OVER_FIRST: {
    az: 'Siz əsas təsisçisiniz. Əvvəlcə bu rolu başqa təsisçiyə verin.',
    en: 'You are the lead founder. Make somebody else the lead first.',
    ru: 'Вы главный основатель. Сначала передайте эту роль другому.',
  },
  ALREADY_LEAD: {
    az: 'Bu şəxs artıq əsas təsisçidir.',
    en: 'This person is the lead founder already.',
    ru: 'Этот человек уже главный основатель.',
  },
  POSSIBLE_DUPLICATE: {
    az: '«{name}» adlı startap artıq sistemdədir. O sizindirsə, təsisçisindən dəvət istəyin; başqasıdırsa, bunu təsdiqləyin.',
    en: '{name} is already here. If it is yours, ask its founder to invite you; if it is another one, confirm that.',
    ru: 'Стартап «{name}» уже есть в системе. Если он ваш, попросите основателя пригласить вас; если другой, подтвердите это.',
  },
  MERGE_NEEDS_TWO: {
    az: 'Birləşdirmək üçün iki fərqli startap seçin.',
    en: 'Choose two different startups to merge.',
    ru: 'Выберите два разных стартапа.',
  },
  STARTUP_MERGED: {
    az: 'Bu startap artıq başqası ilə birləşdirilib. Qalan startapı seçin.',
    en: 'This startup was merged into another one. Choose the one that is kept.',
    ru: 'Этот стартап уже объединён с другим. Выберите тот, который остался.',
  },
  STARTUP_NOT_MERGEABLE: {
    az: 'Satılmış və ya artıq birləşdirilmiş startap birləşdirilə bilməz.',
    en: 'A startup that was acquired or merged already cannot be merged.',
    ru: 'Приобретённый или уже объединённый стартап объединить нельзя.',
  },
} as const satisfies Record<string, Localised>;
export type PipelineProblem = keyof typeof pipelineMessages;
