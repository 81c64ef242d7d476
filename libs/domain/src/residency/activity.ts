import type { Localised } from '../kernel/locale.ts';
import type { Confidence } from './vocabulary.ts';

/** A class of activity that residents outside the park are admitted for, with what typically goes wrong. */
export interface ActivityClass {
  readonly code: string;
  readonly name: Localised;
  readonly guide: Localised;
  readonly deviations: Localised;
  readonly article: string | null;
  readonly source: string;
  readonly confidence: Confidence;
}

const ARTICLE = 'Prezidentin 15.05.2014 tarixli 168 nömrəli Fərmanı, 9-1';
const SOURCE =
  'http://primefinancial.az/2023/01/23/texnologiyalar-parkinin-rezidentl%C9%99rin%C9%99-veril%C9%99n-guz%C9%99stl%C9%99r/';

/** As far as the public part of section 9-1 goes; the rest of its list was not found. */
export const knownActivities: readonly ActivityClass[] = [
  {
    code: 'INTEGRATION_OWN_DEVICES',
    name: {
      az: 'Sistem inteqrasiyası: öz istehsalı olan cihazlarla',
      en: 'System integration with devices of your own make',
      ru: 'Системная интеграция с устройствами своего производства',
    },
    guide: {
      az: 'Siz cihaz və avadanlıq, o cümlədən kompüter sistemləri və onların komponentlərini hazırlayırsınız və onları iş və xidmət proseslərinə inteqrasiya edirsiniz.',
      en: 'You make devices and equipment, computer systems and components among them, and integrate them into work and service processes.',
      ru: 'Вы производите устройства и оборудование, в том числе компьютерные системы и компоненты, и встраиваете их в рабочие процессы.',
    },
    deviations: {
      az: 'Hazır avadanlığın satışı inteqrasiya deyil. Öz istehsalınızı sübut edən sənədləri saxlayın.',
      en: 'Reselling finished equipment is not integration. Keep evidence that the devices are made by you.',
      ru: 'Перепродажа готового оборудования — не интеграция. Храните подтверждения собственного производства.',
    },
    article: ARTICLE,
    source: SOURCE,
    confidence: 'PRO',
  },
  {
    code: 'INTEGRATION_SERVICES',
    name: {
      az: 'Sistem inteqrasiyası: texnoloji qurğu və avadanlıqla',
      en: 'System integration of technological equipment',
      ru: 'Системная интеграция технологического оборудования',
    },
    guide: {
      az: 'Bir və ya bir neçə qurğunun bir sistem kimi işləməsi üçün proqram təminatı hazırlayır və tətbiq edirsiniz.',
      en: 'You prepare and apply software that links one or more pieces of equipment so that they work as one system.',
      ru: 'Вы готовите и применяете программы, которые связывают оборудование, чтобы оно работало как одна система.',
    },
    deviations: {
      az: 'Yalnız quraşdırma və ya kabel çəkilişi kifayət etmir: işin proqram hissəsi olmalıdır.',
      en: 'Installation or cabling alone is not enough: the work must have a software part.',
      ru: 'Одного монтажа или прокладки кабеля мало: в работе должна быть программная часть.',
    },
    article: ARTICLE,
    source: SOURCE,
    confidence: 'PRO',
  },
  {
    code: 'SOFTWARE_DEVELOPMENT',
    name: { az: 'Proqram təminatının hazırlanması', en: 'Software development', ru: 'Разработка программ' },
    guide: {
      az: 'Proqramların, çərçivələrin və ya proqram komponentlərinin layihələndirilməsi, sənədləşdirilməsi, yaradılması və saxlanılması.',
      en: 'Designing, documenting, creating and maintaining programs, frameworks or software components.',
      ru: 'Проектирование, документирование, создание и сопровождение программ, фреймворков или компонентов.',
    },
    deviations: {
      az: 'Başqasının lisenziyasının satışı, reklam və ümumi məsləhət gəliri bura daxil deyil və ayrıca uçota alınır.',
      en: 'Reselling somebody else’s licences, advertising and general consulting are not part of it and are accounted for separately.',
      ru: 'Перепродажа чужих лицензий, реклама и общий консалтинг сюда не входят и учитываются отдельно.',
    },
    article: ARTICLE,
    source: SOURCE,
    confidence: 'PRO',
  },
  {
    code: 'UPGRADE_SUPPORT_TRAINING',
    name: {
      az: 'Təkmilləşdirmə, texniki dəstək və təlim',
      en: 'Upgrades, technical support and training',
      ru: 'Обновление, техническая поддержка и обучение',
    },
    guide: {
      az: 'Öz proqramınızı və ya sisteminizi alanlara göstərdiyiniz xidmətlər: təkmilləşdirmə, dəstək və təlim.',
      en: 'Services to the buyers of your own software or system: upgrading it, supporting it, teaching its use.',
      ru: 'Услуги покупателям вашей программы или системы: обновление, поддержка и обучение.',
    },
    deviations: {
      az: 'Başqasının məhsuluna dəstək tək başına fəaliyyət kimi sayılmır: öz məhsulunuzla bağlı olmalıdır.',
      en: 'Support of somebody else’s product alone does not count: it must come with your own.',
      ru: 'Поддержка только чужого продукта не считается: она должна быть связана с вашим.',
    },
    article: ARTICLE,
    source: SOURCE,
    confidence: 'PRO',
  },
];
