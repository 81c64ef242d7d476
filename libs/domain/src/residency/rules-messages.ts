import type { Localised } from '../kernel/locale.ts';

/** What stands in the way of a change of rules. */
export const rulesMessages = {
  RULE_PROPOSAL_OPEN: {
    az: 'Bu qayda üzrə təklif artıq təsdiq gözləyir. Əvvəlcə onun barəsində qərar verilsin.',
    en: 'A change of this rule already waits for approval. Have it decided first.',
    ru: 'Изменение этого правила уже ждёт утверждения. Сначала примите решение по нему.',
  },
  RULE_KIND: {
    az: 'Bu mövzuda belə hesablama olmur. Siyahıdan başqasını seçin.',
    en: 'This subject is not computed that way. Choose another kind from the list.',
    ru: 'Здесь так не считают. Выберите другой способ из списка.',
  },
  RULE_BRACKETS: {
    az: 'Pillələr artan ardıcıllıqla olmalı, sonuncunun yuxarı həddi boş qalmalıdır.',
    en: 'Brackets rise from row to row; leave the upper end of the last one empty.',
    ru: 'Ступени идут по возрастанию; верхнюю границу последней оставьте пустой.',
  },
  RULE_CLOCK: {
    az: 'Ümummilli müddətin başlanğıc tarixini yazın; son tarix ondan sonra olmalıdır.',
    en: 'A national calendar needs its first day, and ends after it.',
    ru: 'Укажите первый день общего срока; конец должен быть позже.',
  },
  RULE_PERIOD: {
    az: 'Qüvvədə olma müddəti başlanğıcdan sonra bitməlidir.',
    en: 'The rule ends after the day on which it begins.',
    ru: 'Правило должно заканчиваться позже дня начала.',
  },
  RULE_VERIFIED_TOGETHER: {
    az: 'Kimin və nə vaxt yoxladığını birlikdə yazın, yaxud ikisini də boş saxlayın.',
    en: 'Write who verified it and when, or leave both empty.',
    ru: 'Укажите, кто и когда проверил, или оставьте оба поля пустыми.',
  },
  RULE_SOURCE: {
    az: 'Mənbənin ünvanını yazın, yaxud qaydanı təsdiqlənməmiş kimi işarələyin.',
    en: 'Give the address of the source, or mark the rule as unconfirmed.',
    ru: 'Укажите адрес источника или отметьте правило как неподтверждённое.',
  },
  RULE_NOT_WAITING: {
    az: 'Bu təklif üzrə artıq qərar verilib. Səhifəni yeniləyin.',
    en: 'This proposal has been decided already. Reload the page.',
    ru: 'По этому предложению решение уже принято. Обновите страницу.',
  },
  RULE_OWN_PROPOSAL: {
    az: 'Öz təklifiniz barədə qərarı başqa əməkdaş verir.',
    en: 'Your own proposal is decided by a second person.',
    ru: 'Решение по вашему предложению принимает второй сотрудник.',
  },
  RULE_CODE: {
    az: 'Kod latın böyük hərfi ilə başlayır, böyük hərf, rəqəm və alt xətdən ibarətdir: T13_GRANT.',
    en: 'A code begins with a capital letter and holds capitals, digits and underscores: T13_GRANT.',
    ru: 'Код начинается с заглавной латинской буквы, в нём заглавные буквы, цифры и подчёркивания: T13_GRANT.',
  },
  RULE_CODE_TAKEN: {
    az: 'Bu kodla qayda var. Onun dəyişdirilməsini təklif edin və ya başqa kod yazın.',
    en: 'There is a rule with this code. Propose a change of it, or write another code.',
    ru: 'Правило с таким кодом уже есть. Предложите его изменение или укажите другой код.',
  },
  SCENARIO_EMPTY: {
    az: 'Ssenaridə dəyişiklik yoxdur. Ən azı bir qaydanı dəyişin.',
    en: 'The scenario changes nothing. Change at least one rule.',
    ru: 'В сценарии нет изменений. Измените хотя бы одно правило.',
  },
  SCENARIO_RUNNING: {
    az: 'Bu ssenari indi hesablanır. Bitməsini gözləyin.',
    en: 'This scenario is being computed now. Wait for it to finish.',
    ru: 'Этот сценарий сейчас считается. Дождитесь окончания.',
  },
  SCENARIO_NO_RESIDENTS: {
    az: 'Reyestrdə hələ rezident yoxdur.',
    en: 'There are no residents in the register yet.',
    ru: 'В реестре пока нет резидентов.',
  },
  RULE_ISSUE_DAY: {
    az: 'Şəhadətnamənin tarixi 2023-cü ilin yanvarından 2036-cı ilin sonunadək olmalıdır.',
    en: 'The day of the certificate lies between January 2023 and the end of 2036.',
    ru: 'Дата свидетельства — с января 2023 до конца 2036 года.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
export type RulesProblem = keyof typeof rulesMessages;
