import type { Locale, Localised } from '@aim/domain/kernel/locale';
import type { Role } from '@aim/domain/kernel/policy';

/** A fictional person anybody may sign in as, in demo mode. */
export interface Persona {
  readonly key: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  readonly locale: Locale;
  readonly note: Localised;
}

const persona = (
  key: string,
  fullName: string,
  roles: readonly Role[],
  note: Localised,
  locale: Locale = 'az',
): Persona => ({ key, fullName, roles, note, locale });

const second = (note: Localised): Localised => ({
  az: `${note.az}: ikinci əməkdaş, dörd göz qaydası üçün`,
  en: `${note.en}: the second pair of eyes`,
  ru: `${note.ru}: второй сотрудник, для правила четырёх глаз`,
});

const OFFICERS = {
  programme: { az: 'Proqramlar və çağırışlar', en: 'Programmes and calls', ru: 'Программы и конкурсы' },
  residency: { az: 'Virtual rezidentlik', en: 'Virtual residency', ru: 'Виртуальное резидентство' },
  centre: { az: 'Mərkəz və otaqlar', en: 'Centre and rooms', ru: 'Центр и помещения' },
  event: { az: 'Tədbirlər və mükafatlar', en: 'Events and awards', ru: 'Мероприятия и премии' },
  scholarship: { az: 'Təqaüdlər', en: 'Scholarships', ru: 'Стипендии' },
  investment: { az: 'İnvestor şəbəkəsi', en: 'Investor network', ru: 'Сеть инвесторов' },
  admin: { az: 'Rollar və hesablar', en: 'Roles and accounts', ru: 'Роли и учётные записи' },
} as const satisfies Record<string, Localised>;

/** All names are invented. Every role that approves has two, because nobody approves their own work. */
export const personas: readonly Persona[] = [
  persona('founder', 'Leyla Səfərzadə', ['FOUNDER'], {
    az: 'İki startapın təsisçisi',
    en: 'Founder of two startups',
    ru: 'Основательница двух стартапов',
  }),
  persona('founder-two', 'Tural Quliyev-Əzimli', ['FOUNDER'], {
    az: 'Təsisçi, başqa komandanın üzvü',
    en: 'Founder, member of another team',
    ru: 'Основатель и участник другой команды',
  }),
  persona(
    'founder-foreign',
    'Maren Oskarsdottir',
    ['FOUNDER'],
    {
      az: 'Xarici şirkətin rəhbəri, ingilis dilində işləyir',
      en: 'Runs a foreign company, works in English',
      ru: 'Руководит иностранной компанией, работает на английском',
    },
    'en',
  ),
  persona('student', 'Nihad Rəhimbəyli', ['STUDENT'], {
    az: 'Təqaüd axtaran tələbə',
    en: 'Student looking for a scholarship',
    ru: 'Студент, ищет стипендию',
  }),
  persona('student-two', 'Aytac Vəlizadə', ['STUDENT'], {
    az: 'Kibertəhlükəsizlik məktəbinin tələbəsi',
    en: 'Student of the cyber-security school',
    ru: 'Студентка школы кибербезопасности',
  }),
  persona('reviewer', 'Fərid Nağızadə', ['REVIEWER'], {
    az: 'Müraciətləri qiymətləndirən ekspert',
    en: 'Reviews applications',
    ru: 'Оценивает заявки',
  }),
  persona('reviewer-two', 'Sevinc Ağalarova-Tağı', ['REVIEWER', 'JUROR'], {
    az: 'Ekspert və münsif',
    en: 'Reviewer and juror',
    ru: 'Эксперт и член жюри',
  }),
  persona('mentor', 'Kamran İsgəndərli', ['MENTOR'], {
    az: 'Komandalara həftədə bir dəfə kömək edən mentor',
    en: 'Mentor with weekly office hours',
    ru: 'Ментор с еженедельными часами приёма',
  }),
  persona('juror', 'Zəhra Tofiqqızı', ['JUROR'], {
    az: 'Mükafatın münsifi',
    en: 'Juror of the award',
    ru: 'Член жюри премии',
  }),
  persona('auditor', 'Rauf Həmidzadə', ['AUDITOR'], {
    az: 'Rezidentlərin hesabatını yoxlayan auditor',
    en: 'Auditor of residents’ reports',
    ru: 'Аудитор отчётов резидентов',
  }),
  persona('investor', 'Orxan Dəmirçizadə', ['INVESTOR'], {
    az: 'Vençur fondunun tərəfdaşı',
    en: 'Partner of a venture fund',
    ru: 'Партнёр венчурного фонда',
  }),
  persona('programme-officer', 'Günel Abbaslı', ['PROGRAMME_OFFICER'], OFFICERS.programme),
  persona('programme-officer-two', 'Elçin Xəlilbəyli', ['PROGRAMME_OFFICER'], second(OFFICERS.programme)),
  persona('residency-officer', 'Nigar Cəlilova-Bəy', ['RESIDENCY_OFFICER'], OFFICERS.residency),
  persona('residency-officer-two', 'Samir Əfəndizadə', ['RESIDENCY_OFFICER'], second(OFFICERS.residency)),
  persona('centre-officer', 'Ülviyyə Paşayeva-Nur', ['CENTRE_OFFICER'], OFFICERS.centre),
  persona('centre-officer-two', 'Rəşad Qəhrəmanlı', ['CENTRE_OFFICER'], second(OFFICERS.centre)),
  persona('event-officer', 'Türkan Məlikzadə', ['EVENT_OFFICER'], OFFICERS.event),
  persona('event-officer-two', 'Anar Yusifbəyli', ['EVENT_OFFICER'], second(OFFICERS.event)),
  persona('scholarship-officer', 'Lalə Kəngərli-Sona', ['SCHOLARSHIP_OFFICER'], OFFICERS.scholarship),
  persona('scholarship-officer-two', 'Vüqar Şirinzadə', ['SCHOLARSHIP_OFFICER'], second(OFFICERS.scholarship)),
  persona('investment-officer', 'Aysel Hacızadə-Mir', ['INVESTMENT_OFFICER'], OFFICERS.investment),
  persona('investment-officer-two', 'Murad Sultanlı', ['INVESTMENT_OFFICER'], second(OFFICERS.investment)),
  persona(
    'analyst',
    'Darya Vinogradskaya',
    ['ANALYST'],
    {
      az: 'Göstəriciləri oxuyan analitik, rus dilində işləyir',
      en: 'Analyst, works in Russian',
      ru: 'Аналитик, работает на русском',
    },
    'ru',
  ),
  persona('admin', 'Səbinə Orucbəyli', ['ADMIN'], OFFICERS.admin),
  persona('admin-two', 'İlkin Babazadə', ['ADMIN'], second(OFFICERS.admin)),
];

const GIVEN = [
  'Aygün',
  'Elvin',
  'Nərmin',
  'Ramil',
  'Könül',
  'Vasif',
  'Pərvanə',
  'Eldar',
  'Səidə',
  'Cavid',
  'Fidan',
  'Ruslan',
  'Gülşən',
  'Toğrul',
  'Xəyalə',
  'Emin',
  'Şəhla',
  'Azər',
  'Jalə',
  'Nurlan',
  'Mədinə',
  'Fuad',
  'Çinarə',
  'Ceyhun',
];
const FAMILY = [
  'Qaraxanlı',
  'Dağlarov',
  'Bulaqzadə',
  'Günəşli',
  'Xəzərli',
  'Çinarov',
  'Ağdamlı',
  'Narzadə',
  'Küləkli',
  'Zəfərov',
  'Sazlı',
  'Ulduzbəyli',
  'Yaylaqov',
  'Şəfəqli',
  'Turacov',
  'Mirvariyev',
  'Ocaqlı',
  'Bənövşəyev',
  'Qızılgül',
  'Dənizov',
];

/** A crowd for volume: fictional founders and students. */
export function crowdPerson(index: number): Omit<Persona, 'key' | 'note'> {
  const given = GIVEN[index % GIVEN.length] as string;
  const family = FAMILY[(index * 7 + Math.floor(index / GIVEN.length)) % FAMILY.length] as string;
  const role = index % 4 === 3 ? 'STUDENT' : 'FOUNDER';
  return {
    fullName: `${given} ${family}`,
    roles: [role],
    locale: index % 17 === 5 ? 'ru' : index % 23 === 7 ? 'en' : 'az',
  };
}

export const CROWD = 120;
