import type { Localised } from '../kernel/locale.ts';

export const applicationMessages = {
  APPLICATION_ALREADY_LIVE: {
    az: 'Təşkilatın baxılan müraciəti var. Onu davam etdirin; yenisi onun sonundan sonra açılır.',
    en: 'The organisation already has an application in progress. Go on with it; a new one opens when it has ended.',
    ru: 'У организации уже есть заявка в работе. Продолжите её; новую можно начать после её завершения.',
  },
  APPLICATION_NOT_EDITABLE: {
    az: 'Müraciət baxışdadır və indi dəyişdirilmir. Düzəliş üçün qaytarılsa, yenidən redaktə edə biləcəksiniz.',
    en: 'The application is being considered and cannot be changed now. You can edit it again if it is sent back.',
    ru: 'Заявка на рассмотрении, сейчас её нельзя изменить. Если её вернут на доработку, правки снова станут доступны.',
  },
  MUST_BE_ACCEPTED: {
    az: 'Davam etmək üçün bu öhdəliyi qəbul edin.',
    en: 'Accept this commitment to go on.',
    ru: 'Чтобы продолжить, примите это обязательство.',
  },
  OWNERS_NEEDED: {
    az: 'Ən azı bir sahibi göstərin.',
    en: 'Name at least one owner.',
    ru: 'Укажите хотя бы одного владельца.',
  },
  EXPERTS_NEEDED: {
    az: 'Ən azı bir ekspert seçin.',
    en: 'Choose at least one expert.',
    ru: 'Выберите хотя бы одного эксперта.',
  },
  DIRECTION_NEEDED: {
    az: 'Ən azı bir fəaliyyət istiqaməti seçin.',
    en: 'Choose at least one direction of activity.',
    ru: 'Выберите хотя бы одно направление деятельности.',
  },
  REGISTERED_IN_FUTURE: {
    az: 'Bu gün hələ gəlməyib. Qeydiyyat tarixini yoxlayın.',
    en: 'This day is still to come. Check the date of registration.',
    ru: 'Этот день ещё не наступил. Проверьте дату регистрации.',
  },
  SHARES_OVER_WHOLE: {
    az: 'Payların cəmi 100 %-dən çoxdur. Payları yoxlayın.',
    en: 'The shares add up to more than 100 %. Check them.',
    ru: 'Сумма долей больше 100 %. Проверьте доли.',
  },
  EXPLANATION_NEEDED: {
    az: '«Bəli» cavabı vermisiniz: vəziyyəti qısaca izah edin.',
    en: 'You answered “yes”: explain the circumstance in a few words.',
    ru: 'Есть ответ «да»: коротко объясните обстоятельства.',
  },
  PART_OVER_WHOLE: {
    az: 'Bu məbləğ ümumi gəlirdən çox ola bilməz.',
    en: 'This cannot be more than the total.',
    ru: 'Эта сумма не может быть больше общей.',
  },
  ATTACHMENT_MISSING: {
    az: 'Fayl tapılmadı və ya yoxlamadan keçməyib. Onu yenidən yükləyin.',
    en: 'The file is not there or did not pass the check. Upload it again.',
    ru: 'Файл не найден или не прошёл проверку. Загрузите его ещё раз.',
  },
  SIGNATURE_NEEDED: {
    az: 'Müraciəti əvvəlcə rəhbər imzalamalıdır. İmza sorğusu göndərin.',
    en: 'The head of the company has to sign first. Send a request to sign.',
    ru: 'Сначала заявку должен подписать руководитель. Отправьте запрос на подпись.',
  },
  SIGNATURE_NOT_GIVEN: {
    az: 'İmza hələ gəlməyib. Tətbiqdə imzalayın və yenidən göndərin.',
    en: 'The signature has not arrived. Sign in the app, then submit again.',
    ru: 'Подпись ещё не получена. Подпишите в приложении и отправьте снова.',
  },
  SIGNATURE_EXPIRED: {
    az: 'İmza sorğusunun vaxtı bitib. Yeni sorğu göndərin.',
    en: 'The request to sign has run out. Send a new one.',
    ru: 'Срок запроса на подпись истёк. Отправьте новый.',
  },
  SIGNATURE_USED: {
    az: 'Bu imza artıq istifadə olunub. Yeni sorğu göndərin.',
    en: 'This signature has been used. Send a new request to sign.',
    ru: 'Эта подпись уже использована. Отправьте новый запрос.',
  },
  SIGNED_TEXT_CHANGED: {
    az: 'İmzadan sonra müraciət dəyişdirilib. Onu yenidən imzalayın.',
    en: 'The application has changed since it was signed. Have it signed again.',
    ru: 'После подписания заявка изменилась. Подпишите её ещё раз.',
  },
  SIGNING_UNAVAILABLE: {
    az: 'İmza xidməti hazırda cavab vermir. Yazdıqlarınız saxlanılıb, bir qədər sonra yenidən cəhd edin.',
    en: 'The signing service does not answer now. What you wrote is kept; try again in a while.',
    ru: 'Сервис подписи сейчас не отвечает. Всё введённое сохранено, попробуйте немного позже.',
  },
  SEND_BACK_NEEDS_ITEMS: {
    az: 'Nəyin düzəldilməli olduğunu ən azı bir bənddə yazın.',
    en: 'Say in at least one item what has to be corrected.',
    ru: 'Укажите хотя бы один пункт для исправления.',
  },
  EXPERT_NOT_ELIGIBLE: {
    az: 'Seçilənlərdən biri ekspert və ya əməkdaş deyil. Siyahıdan seçin.',
    en: 'Somebody you chose is neither an expert nor on the staff. Choose from the list.',
    ru: 'Среди выбранных есть не эксперт и не сотрудник. Выберите из списка.',
  },
  EXPERT_OF_APPLICANT: {
    az: 'Ekspert müraciət edən təşkilatın üzvüdür. Başqasını təyin edin.',
    en: 'An expert belongs to the applicant. Appoint somebody else.',
    ru: 'Эксперт состоит в организации заявителя. Назначьте другого.',
  },
  COUNCIL_FULL: {
    az: 'Şurada ən çoxu {maximum} yer var.',
    en: 'The council has at most {maximum} seats.',
    ru: 'В совете не больше {maximum} мест.',
  },
  CONFLICT_NEEDS_NOTE: {
    az: 'Maraqlar toqquşmasının nədən ibarət olduğunu yazın.',
    en: 'Say what the conflict of interest is.',
    ru: 'Опишите, в чём состоит конфликт интересов.',
  },
  CONFLICT_NOT_DECLARED: {
    az: 'Əvvəlcə maraqlar toqquşması barədə bəyan verin.',
    en: 'Declare first whether you have a conflict of interest.',
    ru: 'Сначала заявите, есть ли конфликт интересов.',
  },
  EXPERT_HAS_CONFLICT: {
    az: 'Maraqlar toqquşması bəyan etdiyiniz üçün rəy verə bilməzsiniz.',
    en: 'You declared a conflict of interest, so you cannot give an opinion.',
    ru: 'Вы заявили о конфликте интересов и не можете давать заключение.',
  },
  QUORUM_MISSING: {
    az: 'Kvorum yoxdur: {quorum} rəydən {given} verilib. Rəyləri gözləyin və ya ekspert təyin edin.',
    en: 'There is no quorum: {given} of {quorum} opinions. Wait for them or appoint more experts.',
    ru: 'Нет кворума: получено {given} из {quorum} заключений. Дождитесь их или назначьте экспертов.',
  },
  DECISION_NEEDS_REASONS: {
    az: 'Qərarın ən azı bir səbəbini seçin.',
    en: 'Choose at least one reason for the decision.',
    ru: 'Выберите хотя бы одно основание решения.',
  },
  REASONS_CONTRADICT: {
    az: 'Seçilmiş səbəblərdən biri qərarın nəticəsinə ziddir. Onu çıxarın.',
    en: 'One of the reasons speaks for the other outcome. Leave it out.',
    ru: 'Одно из оснований противоречит исходу. Уберите его.',
  },
  COUNCIL_SAID_OTHERWISE: {
    az: 'Ekspert Şurası bunu tövsiyə etməyib. Şuraya istinad edən səbəbi çıxarın.',
    en: 'The council did not recommend this. Leave out the reason that cites it.',
    ru: 'Совет этого не рекомендовал. Уберите основание со ссылкой на совет.',
  },
  DEPARTURE_NEEDS_NOTE: {
    az: 'Qərar Şuranın tövsiyəsindən fərqlənir: səbəbini yazın.',
    en: 'The decision departs from the council’s recommendation: say why.',
    ru: 'Решение расходится с рекомендацией совета: объясните почему.',
  },
  DECISION_NEEDS_SECOND_PERSON: {
    az: 'Qərarı hazırlayan onu elan edə bilməz. Başqa əməkdaşdan xahiş edin.',
    en: 'Who prepared a decision cannot release it. Ask another officer.',
    ru: 'Подготовивший решение не может его объявить. Попросите другого сотрудника.',
  },
  PAID_IN_FUTURE: {
    az: 'Ödəniş günü bu gündən sonra ola bilməz.',
    en: 'The day of payment cannot be after today.',
    ru: 'День оплаты не может быть позже сегодняшнего.',
  },
  PAID_BEFORE_DECISION: {
    az: 'Ödəniş günü qərardan əvvəl ola bilməz.',
    en: 'The day of payment cannot be before the decision.',
    ru: 'День оплаты не может быть раньше решения.',
  },
} as const satisfies Record<string, Localised>;
export type ApplicationProblem = keyof typeof applicationMessages;
