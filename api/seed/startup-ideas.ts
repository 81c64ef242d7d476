import type { Locale } from '@aim/domain/kernel/locale';
import type { Sector } from '@aim/domain/pipeline/vocabulary';

/** What an invented startup says about itself. */
export interface StartupIdea {
  readonly sector: Sector;
  readonly locale: Locale;
  /** Second part of the name. */
  readonly word: string;
  readonly oneLiner: string;
  readonly problem: string;
  readonly solution: string;
}

/** sector | language | word of the name | one line | problem | solution */
const TEXT = `
AGRITECH|az|Aqro|Fermerlər üçün suvarma təqvimi|Fermerlər suyu gözəyarı bölür, tarlanın bir hissəsi quruyur, digəri batır.|Torpaqdakı ucuz sensorlar və hava proqnozu əsasında telefona hər səhər suvarma məsləhəti gəlir.
AGRITECH|en|Field|Cold-storage booking for fruit growers|A third of the harvest spoils because nobody knows which cold store has room.|A live map of free cold stores, booked and paid for by phone before the truck leaves.
AGRITECH|ru|Поле|Учёт техники и топлива для хозяйств|Хозяйства теряют до пятой части топлива и узнают об этом осенью.|Датчик на баке и простая сводка за день для владельца и агронома.
EDTECH|az|Dərs|Şagird üçün şəxsi riyaziyyat məşqi|Sinifdə otuz şagird var, müəllim hər birinin harada ilişdiyini görmür.|Qısa gündəlik tapşırıqlar boşluğu tapır, müəllim həftəlik xəritə alır.
EDTECH|en|Learn|Lab simulations for vocational colleges|Colleges have one lathe for forty students.|Browser simulations of machines with the same controls, graded step by step.
EDTECH|ru|Урок|Подготовка к экзаменам с живым наставником|Репетиторы есть только в столице и стоят дорого.|Занятия в малых группах по видео и разбор каждой ошибки.
FINTECH|az|Pay|Kiçik mağazalar üçün nağdsız ödəniş|Bazar satıcısı terminal icarəsini ödəyə bilmir, müştəri isə nağd pul gəzdirmir.|Telefonu terminala çevirən tətbiq və gündəlik hesabat.
FINTECH|en|Ledger|Invoice financing for exporters|Small exporters wait ninety days for payment and turn orders away.|Verified invoices are advanced in two days by partner lenders.
FINTECH|ru|Счёт|Бухгалтерия для самозанятых|Самозанятые ведут учёт в тетради и платят штрафы.|Приложение считает налог по операциям и готовит отчёт.
HEALTHTECH|az|Tibb|Rayon xəstəxanaları üçün uzaqdan konsultasiya|Rayonda kardioloq yoxdur, xəstə Bakıya bir gün yol gedir.|EKQ yerində çəkilir, həkim onlayn rəy yazır.
HEALTHTECH|en|Care|Medication reminders that families share|Older patients forget a dose and nobody notices.|A pill box that tells a relative when it was not opened.
HEALTHTECH|ru|Здоровье|Запись и история анализов в одном месте|Результаты анализов теряются между клиниками.|Единая лента анализов с понятным объяснением изменений.
LOGISTICS|az|Yük|Boş qayıdan yük maşınları üçün sifariş|Maşınların yarısı geri boş qayıdır, daşınma bahalaşır.|Marşrut üzrə qayıdış yükünü tapan və müqaviləni hazırlayan lövhə.
LOGISTICS|en|Route|Route planning for the last mile|Couriers plan twenty stops in their heads.|Routes that respect time windows and the real traffic of the city.
LOGISTICS|ru|Путь|Отслеживание контейнеров Среднего коридора|Груз меняет трёх перевозчиков, и никто не знает, где он.|Одна страница с местом груза и ожидаемым днём прибытия.
CLIMATE|az|İqlim|Binalar üçün enerji auditi|Binanın istiliyi haradan itirdiyini heç kim ölçmür.|Termal çəkiliş və hər mənzil üçün qənaət planı.
CLIMATE|en|Carbon|Emission reports for factories|Buyers in Europe ask for footprints that factories cannot calculate.|Meter readings become a verified report in an afternoon.
CLIMATE|ru|Вода|Очистка дождевой воды для посёлков|В посёлках сухо летом и затопление весной.|Сборный модуль, который хранит и чистит дождевую воду.
ENERGY|az|Enerji|Damüstü günəş panelləri üçün hesablayıcı|Ev sahibi panelin nə vaxt özünü ödəyəcəyini bilmir.|Peyk şəklindən dam sahəsini ölçür, təklif və kredit şərtini göstərir.
ENERGY|en|Grid|Load forecasts for small networks|Networks buy power a day ahead by guesswork.|Hourly forecasts from meters and weather.
ENERGY|ru|Свет|Умное уличное освещение|Фонари горят всю ночь на пустых улицах.|Контроллер, который приглушает свет и сам сообщает о поломке.
CYBERSECURITY|az|Qalxan|Kiçik şirkətlər üçün fişinq məşqi|Hücumların çoxu bir məktubla başlayır.|Aylıq təlim məktubları və anlaşılan nəticə.
CYBERSECURITY|en|Shield|Vulnerability watch for public websites|Small teams learn about holes from the news.|A daily scan with fixes in plain words.
CYBERSECURITY|ru|Замок|Доступы сотрудников под контролем|Уволенные сотрудники сохраняют пароли.|Один список доступов и отзыв одной кнопкой.
AI_DATA|az|Data|Azərbaycan dilində səs tanıma|Zəng mərkəzləri danışıqları əl ilə dinləyir.|Ləhcələri anlayan model danışığı mətnə çevirir.
AI_DATA|en|Mind|Document reading for insurers|Claims wait while people retype forms.|Forms in three languages are read and checked in seconds.
AI_DATA|ru|Модель|Прогноз спроса для магазинов|Магазины заказывают на глаз и списывают еду.|Прогноз по каждой полке с учётом погоды и праздников.
HARDWARE|az|Robot|Anbarlar üçün yük arabası|İşçi gündə on kilometr yol gedir.|Xətt üzrə gedən, özü yüklənən araba.
HARDWARE|en|Forge|Affordable prosthetic hands|Imported prostheses cost more than a car.|Printed hands fitted in a week.
HARDWARE|ru|Дрон|Осмотр линий электропередачи с дронов|Обходчики поднимаются на опоры в любую погоду.|Дрон снимает линию, программа находит дефекты.
ECOMMERCE|az|Bazar|Əl işləri üçün onlayn vitrin|Ustalar xaricə sata bilmir.|Məhsul şəkli, çatdırılma və ödəniş bir yerdə.
ECOMMERCE|en|Cart|Returns that pay for themselves|Returned clothes are burned because sorting is slow.|Grading by photo and instant resale.
ECOMMERCE|ru|Лавка|Заказ фермерских продуктов|Продукты с дач не доходят до города.|Еженедельная корзина с доставкой к подъезду.
MEDIA_GAMING|az|Oyun|Nağıl qəhrəmanları ilə mobil oyunlar|Uşaqlar öz nağıllarını oyunlarda görmür.|Qısa səviyyələr, səsli mətn, reklamsız rejim.
MEDIA_GAMING|en|Play|Tools for indie game sound|Small studios cannot afford sound designers.|A library that fits itself to the scene.
MEDIA_GAMING|ru|Кадр|Монтаж видео по тексту|Редакции тратят день на минуту видео.|Правка текста сама правит видео.
TOURISM|az|Səfər|Dağ kəndlərində qonaq evləri|Qonaq evlərinin yarısı internetdə yoxdur.|Təqvim, ödəniş və yol təsviri üç dildə.
TOURISM|en|Trail|Offline guides for hiking routes|Hikers lose the signal and the path.|Maps and stories that work without a network.
TOURISM|ru|Тропа|Экскурсии с местными жителями|Туристы видят только центр города.|Прогулки по дворам с теми, кто там вырос.
GOVTECH|az|Xidmət|Bələdiyyə müraciətləri üçün lövhə|Vətəndaş müraciətinin harada olduğunu bilmir.|Müraciətin hər addımı xəritədə görünür.
GOVTECH|en|Civic|Open budget explained|Budgets are published as scans.|Searchable numbers with the questions people ask.
GOVTECH|ru|Справка|Электронные очереди для ведомств|Люди приходят к открытию и ждут до вечера.|Запись на время и честная оценка ожидания.
CONSTRUCTION|az|Ev|Təmir smetasını hesablayan tətbiq|Təmirin qiyməti yarı yolda ikiqat artır.|Otağın ölçüsündən material siyahısı və usta təklifi.
CONSTRUCTION|en|Brick|Site diaries without paper|Delays are argued about a year later.|Photos become a dated diary both sides sign.
CONSTRUCTION|ru|Дом|Управление домом для жильцов|Собрания жильцов не собирают кворум.|Голосование, заявки и счета в одном приложении.
HR_WORK|az|İş|Mövsümi iş üçün uyğunlaşdırma|Məhsul vaxtı işçi tapılmır, qışda iş yoxdur.|Yaxın kəndlərdən komandalar, ödəniş zəmanətlə.
HR_WORK|en|Hire|Skill tests for junior developers|Hundreds of CVs say the same.|Short real tasks, reviewed blind.
HR_WORK|ru|Смена|Графики для кафе и магазинов|Смены меняют в переписке и забывают.|График, который сам находит замену.
LEGALTECH|az|Hüquq|Kiçik biznes üçün müqavilə hazırlayıcısı|Müqavilə internetdən köçürülür, məhkəmədə işə yaramır.|Sual-cavabla hazırlanan, hüquqşünasın yoxladığı mətn.
LEGALTECH|en|Clause|Contract review for exporters|Nobody reads forty pages in English.|Risky clauses are marked with a suggested answer.
LEGALTECH|ru|Право|Защита прав потребителей онлайн|Возврат проще забыть, чем оформить.|Претензия за пять минут и напоминания о сроках.
INDUSTRY|az|Sənaye|Dəzgahların vibrasiyasına nəzarət|Dəzgah gözlənilmədən dayanır, sifariş gecikir.|Sensor nasazlığı iki həftə əvvəl göstərir.
INDUSTRY|en|Forma|Quality control by camera|Defects are found by the customer.|A camera over the line that learns from ten samples.
INDUSTRY|ru|Цех|Планирование для малых цехов|План цеха живёт на доске и в голове мастера.|Очередь заказов с реальными сроками.
SOFTWARE|az|Bulud|Ailə şirkətləri üçün anbar proqramı|Anbar dəftəri ilə kassa uyğun gəlmir.|Telefonla skan, gecə avtomatik tutuşdurma.
SOFTWARE|en|Stack|Release notes that write themselves|Customers never learn what changed.|Notes in three languages from the work that was done.
SOFTWARE|ru|Код|Проверка качества для команд|Ошибки находят пользователи.|Проверки, которые запускаются сами и говорят простыми словами.
CONSUMER|az|Süfrə|Həftəlik menyu və alış siyahısı|Ailə hər axşam nə bişirəcəyini düşünür.|Mövsümə uyğun menyu və yaxın mağazaların qiyməti.
CONSUMER|en|Nest|Toy library by subscription|Toys are played with for a week.|A box a month, cleaned and swapped.
CONSUMER|ru|Лад|Починка вместо покупки|Технику выбрасывают из-за детали за два маната.|Мастера рядом и цена до визита.
OTHER|az|Musiqi|Muğam öyrənənlər üçün məşq köməkçisi|Ustad həftədə bir saat vaxt ayıra bilir.|Tətbiq səsi dinləyir və pərdəni göstərir.
OTHER|en|Kin|Family archives in one place|Photographs and letters are lost between generations.|Scanning at home, names suggested, shared with relatives.
OTHER|ru|Лапа|Уход за питомцами по соседству|Хозяевам не с кем оставить питомца.|Проверенные соседи и страховка.
`;

export const STARTUP_IDEAS: readonly StartupIdea[] = TEXT.trim()
  .split('\n')
  .map((line) => {
    const [sector, locale, word, oneLiner, problem, solution] = line.split('|') as [Sector, Locale, ...string[]];
    return { sector, locale, word, oneLiner, problem, solution } as StartupIdea;
  });
