import type { Localised } from '../kernel/locale.ts';

/** What stands in the way of a booking, and what to do about it. */
export const spacesMessages = {
  SLOT_BACKWARD: {
    az: 'Bitmə vaxtı başlama vaxtından sonra olmalıdır.',
    en: 'Choose an end after the beginning.',
    ru: 'Выберите окончание позже начала.',
  },
  ROOM_NOT_CHOSEN: {
    az: 'Ən azı bir yer seçin.',
    en: 'Choose at least one room.',
    ru: 'Выберите хотя бы одно помещение.',
  },
  SLOT_IN_PAST: {
    az: 'Bu vaxt artıq keçib. Gələcək vaxt seçin.',
    en: 'This time is over. Choose one to come.',
    ru: 'Это время уже прошло. Выберите будущее.',
  },
  SLOT_TAKEN: {
    az: 'Bu vaxt artıq tutulub. Başqa vaxt seçin və ya gözləmə siyahısına yazılın.',
    en: 'This time is taken. Choose another one, or join the waiting list.',
    ru: 'Это время уже занято. Выберите другое или встаньте в лист ожидания.',
  },
  SLOT_OUTSIDE_HOURS: {
    az: 'Mərkəz bu vaxt bağlıdır. İş saatlarından birini seçin.',
    en: 'The centre is closed then. Choose a time within its hours.',
    ru: 'В это время центр закрыт. Выберите время в часы работы.',
  },
  SLOT_OFF_GRID: {
    az: 'Bron hər {minutes} dəqiqədən bir başlayıb bitir. Yaxın vaxtı seçin.',
    en: 'Bookings begin and end every {minutes} minutes. Choose the nearest time.',
    ru: 'Бронь начинается и заканчивается с шагом {minutes} мин. Выберите ближайшее время.',
  },
  SLOT_TOO_SOON: {
    az: 'Bu yer üçün ən azı {time} əvvəl bron edin.',
    en: 'Book this at least {time} ahead.',
    ru: 'Бронируйте не позднее чем за {time} до начала.',
  },
  SLOT_TOO_FAR: {
    az: 'Ən çoxu {days} gün sonraya bron etmək olar. Daha yaxın gün seçin.',
    en: 'This can be booked at most {days} days ahead. Choose an earlier day.',
    ru: 'Бронировать можно не более чем на {days} дн. вперёд. Выберите более ранний день.',
  },
  SLOT_TOO_SHORT: {
    az: 'Müddət ən azı {time} olmalıdır.',
    en: 'Choose at least {time}.',
    ru: 'Выберите не менее {time}.',
  },
  SLOT_TOO_LONG: {
    az: 'Müddət ən çoxu {time} ola bilər.',
    en: 'Choose at most {time}.',
    ru: 'Выберите не более {time}.',
  },
  SLOT_QUOTA_EXCEEDED: {
    az: 'Bu müddət üçün limitiniz çatmır. Daha qısa vaxt və ya başqa gün seçin.',
    en: 'Your quota for this period is used up. Choose a shorter time or another day.',
    ru: 'Ваш лимит на этот период исчерпан. Выберите более короткое время или другой день.',
  },
  PARTY_TOO_BIG: {
    az: 'Burada ən çoxu {capacity} nəfər yerləşir. Daha böyük otaq seçin.',
    en: 'This holds {capacity} people at most. Choose a bigger room.',
    ru: 'Здесь помещается не более {capacity} чел. Выберите помещение побольше.',
  },
  PLAN_REQUIRED: {
    az: 'Bu yer üzvlük planı olanlar üçündür. Plan üçün mərkəzə yazın.',
    en: 'This is for holders of a plan. Write to the centre to get one.',
    ru: 'Это место для участников с планом. Напишите в центр, чтобы оформить план.',
  },
  RESIDENCY_REQUIRED: {
    az: 'Bu yer virtual IT Parkın rezidentləri üçündür. Rezidentlik üçün müraciət edə bilərsiniz.',
    en: 'This is for residents of the virtual IT Park. You may apply for residency.',
    ru: 'Это место для резидентов виртуального ИТ-парка. Вы можете подать заявку на резидентство.',
  },
  PROGRAMME_REQUIRED: {
    az: 'Bu yer proqramda iştirak edən startaplar üçündür.',
    en: 'This is for startups that take part in a programme.',
    ru: 'Это место для стартапов, участвующих в программе.',
  },
  TRAINING_REQUIRED: {
    az: 'Əvvəlcə {training} təlimini keçin. Vaxt üçün mərkəzə yazın.',
    en: 'Complete the training {training} first. Write to the centre for a date.',
    ru: 'Сначала пройдите обучение {training}. Напишите в центр, чтобы узнать дату.',
  },
  CREDITS_SHORT: {
    az: 'Bu bron üçün kreditiniz çatmır. Daha qısa vaxt seçin və ya planınızı mərkəzlə razılaşdırın.',
    en: 'You have too few credits for this booking. Choose a shorter time, or ask the centre about your plan.',
    ru: 'Для этой брони не хватает кредитов. Выберите более короткое время или уточните свой план в центре.',
  },
  TOO_MANY_BOOKINGS: {
    az: 'Sizin artıq {count} qarşıdakı bronunuz var. Birini ləğv edin və ya bitməsini gözləyin.',
    en: 'You already have {count} coming bookings. Cancel one, or wait until one is over.',
    ru: 'У вас уже {count} предстоящих броней. Отмените одну или дождитесь её окончания.',
  },
  BLOCKED_BY_NO_SHOWS: {
    az: 'Bir neçə dəfə gəlmədiyiniz üçün bron etmək müvəqqəti bağlıdır. Sualınız varsa, mərkəzə yazın.',
    en: 'Booking is paused because you did not come several times. Write to the centre if you have a question.',
    ru: 'Бронирование приостановлено, потому что вы несколько раз не пришли. Если есть вопрос, напишите в центр.',
  },
  RESOURCE_CLOSED: {
    az: 'Bu yer hazırda bron üçün açıq deyil. Başqasını seçin.',
    en: 'This is not open for booking now. Choose another one.',
    ru: 'Это место сейчас недоступно для бронирования. Выберите другое.',
  },
  SERIES_RULE_UNKNOWN: {
    az: 'Bu təkrar qaydası ilə ən azı iki tarix alınmır. Qaydanı dəyişin.',
    en: 'This repetition does not give two dates. Change it.',
    ru: 'Такое повторение не даёт двух дат. Измените его.',
  },
  SERIES_TOO_LONG: {
    az: 'Seriyada ən çoxu {count} tarix ola bilər, {days} gün ərzində.',
    en: 'A series has at most {count} dates within {days} days.',
    ru: 'В серии может быть не более {count} дат в пределах {days} дн.',
  },
  SERIES_CONFLICTS: {
    az: '{count} tarix tutulub. Onları çıxarın və ya başqa vaxt seçin.',
    en: '{count} of the dates are taken. Leave them out or choose another time.',
    ru: 'Заняты {count} дат. Исключите их или выберите другое время.',
  },
  HOLD_EXPIRED: {
    az: 'Saxlanma vaxtı bitib. Vaxtı yenidən seçin.',
    en: 'The time was not held any longer. Choose it again.',
    ru: 'Время удержания истекло. Выберите время ещё раз.',
  },
  CHECK_IN_TOO_EARLY: {
    az: 'Gəlişi hələ qeyd etmək olmur. Başlanğıca yaxın yenidən cəhd edin.',
    en: 'It is too early to check in. Try again closer to the start.',
    ru: 'Отмечаться ещё рано. Попробуйте ближе к началу.',
  },
  CHECK_IN_TOO_LATE: {
    az: 'Gəlişi qeyd etmək vaxtı bitib. Mərkəzin əməkdaşına müraciət edin.',
    en: 'The time to check in is over. Ask the staff of the centre.',
    ru: 'Время для отметки прошло. Обратитесь к сотруднику центра.',
  },
  DOOR_CODE_UNKNOWN: {
    az: 'Bu kod başqa yerindir. Otağınızın qapısındakı kodu oxudun.',
    en: 'This code belongs to another room. Scan the one at the door of yours.',
    ru: 'Этот код от другого помещения. Отсканируйте код у двери вашего.',
  },
  HOURS_OVERLAP: {
    az: 'Bir günün iş saatları üst-üstə düşür. Aralarını ayırın.',
    en: 'Two openings of one day overlap. Move them apart.',
    ru: 'Часы работы одного дня пересекаются. Разведите их.',
  },
  DAYS_BACKWARD: {
    az: 'Son gün ilk gündən əvvəl ola bilməz.',
    en: 'Choose a last day that is not before the first.',
    ru: 'Последний день не может быть раньше первого.',
  },
  BOOKINGS_IN_THE_WAY: {
    az: 'Bu vaxta {count} bron düşür, ilki {date}. Əvvəlcə həmin vaxtda yerləri bağlayın: sahiblərinə başqa yer təklif olunacaq.',
    en: '{count} bookings are in the way, the first on {date}. Close the rooms for that time first: their owners are offered another one.',
    ru: 'Этому мешают брони: {count}, первая — {date}. Сначала закройте помещения на это время: владельцам предложат другие.',
  },
  PARTS_UNFIT: {
    az: 'Bölünən zal bu mərkəzin ən azı iki otağından ibarət olur. Hissə özü bölünməməli və tək olmalıdır.',
    en: 'A hall is made of at least two rooms of this centre. A part is not divided itself, and is one of its kind.',
    ru: 'Зал составляют не менее двух помещений этого центра. Часть сама не делится и существует в единственном числе.',
  },
  ROOM_IS_PART: {
    az: 'Bu yer “{name}” zalının hissəsidir. Əvvəlcə onu oradan çıxarın.',
    en: 'This is a part of {name}. Take it out there first.',
    ru: 'Это часть помещения «{name}». Сначала исключите его оттуда.',
  },
  HOURS_OF_PARTS: {
    az: 'Bölünən zal bütün hissələri açıq olanda açıqdır. Hissələrin iş saatlarını dəyişin.',
    en: 'A divisible hall is open when all its parts are. Change the hours of the parts.',
    ru: 'Трансформируемый зал открыт, когда открыты все его части. Измените часы частей.',
  },
  CLOSURE_OVERLAP: {
    az: 'Bu günlərin bir hissəsi artıq bağlı gün kimi yazılıb.',
    en: 'Some of these days are on the list of closed days already.',
    ru: 'Часть этих дней уже есть среди нерабочих.',
  },
  PLAN_OUTSIDE: {
    az: 'Yer planın kənarına çıxır: sol kənar və en birlikdə 100-dən çox olmamalıdır, yuxarı kənar və hündürlük də.',
    en: 'The room reaches beyond the plan: left and width together are 100 at most, and so are top and height.',
    ru: 'Помещение выходит за план: левый край и ширина вместе не больше 100, верхний край и высота тоже.',
  },
  SLOT_IS_FREE: {
    az: 'Bu vaxt boşdur. Onu indi bron edə bilərsiniz.',
    en: 'This time is free. You can book it now.',
    ru: 'Это время свободно. Вы можете забронировать его сейчас.',
  },
  ALREADY_WAITING: {
    az: 'Bu vaxt üçün artıq növbədəsiniz.',
    en: 'You are on the waiting list for this time already.',
    ru: 'Вы уже в листе ожидания на это время.',
  },
  OFFER_EXPIRED: {
    az: 'Təklifin vaxtı bitib. Yenidən növbəyə yazıla bilərsiniz.',
    en: 'The offer is over. You may join the list again.',
    ru: 'Срок предложения истёк. Вы можете снова встать в очередь.',
  },
  CALENDAR_UNREADABLE: {
    az: 'Təqvim oxunmadı. Onu .ics formatında yenidən ixrac edin.',
    en: 'The calendar could not be read. Export it again in .ics form.',
    ru: 'Не удалось прочитать календарь. Экспортируйте его заново в формате .ics.',
  },
  RULE_ELSEWHERE: {
    az: 'Bu yer başqa mərkəzdədir. Mərkəzin öz yerlərindən seçin.',
    en: 'This is in another centre. Choose one of this centre.',
    ru: 'Это место в другом центре. Выберите место этого центра.',
  },
} as const satisfies Record<string, Localised>;
export type SpacesProblem = keyof typeof spacesMessages;
