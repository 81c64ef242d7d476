import type { Localised } from './locale.ts';

/** The 14 economic regions (Presidential Decree No. 1386 of 7 July 2021). */
export const REGIONS = [
  'BAKI',
  'ABSERON_XIZI',
  'GENCE_DASKESEN',
  'QAZAX_TOVUZ',
  'QARABAG',
  'SERQI_ZENGEZUR',
  'SEKI_ZAQATALA',
  'MERKEZI_ARAN',
  'MIL_MUGAN',
  'DAGLIQ_SIRVAN',
  'SIRVAN_SALYAN',
  'LENKERAN_ASTARA',
  'QUBA_XACMAZ',
  'NAXCIVAN',
] as const;
export type Region = (typeof REGIONS)[number];

export const regionLabels: Readonly<Record<Region, Localised>> = {
  BAKI: { az: 'Bakı', en: 'Baku', ru: 'Баку' },
  ABSERON_XIZI: { az: 'Abşeron-Xızı', en: 'Absheron-Khizi', ru: 'Абшерон-Хызы' },
  GENCE_DASKESEN: { az: 'Gəncə-Daşkəsən', en: 'Ganja-Dashkasan', ru: 'Гянджа-Дашкесан' },
  QAZAX_TOVUZ: { az: 'Qazax-Tovuz', en: 'Gazakh-Tovuz', ru: 'Газах-Товуз' },
  QARABAG: { az: 'Qarabağ', en: 'Karabakh', ru: 'Карабах' },
  SERQI_ZENGEZUR: { az: 'Şərqi Zəngəzur', en: 'East Zangezur', ru: 'Восточный Зангезур' },
  SEKI_ZAQATALA: { az: 'Şəki-Zaqatala', en: 'Sheki-Zagatala', ru: 'Шеки-Загатала' },
  MERKEZI_ARAN: { az: 'Mərkəzi Aran', en: 'Central Aran', ru: 'Центральный Аран' },
  MIL_MUGAN: { az: 'Mil-Muğan', en: 'Mil-Mughan', ru: 'Миль-Мугань' },
  DAGLIQ_SIRVAN: { az: 'Dağlıq Şirvan', en: 'Mountainous Shirvan', ru: 'Горный Ширван' },
  SIRVAN_SALYAN: { az: 'Şirvan-Salyan', en: 'Shirvan-Salyan', ru: 'Ширван-Сальян' },
  LENKERAN_ASTARA: { az: 'Lənkəran-Astara', en: 'Lankaran-Astara', ru: 'Лянкяран-Астара' },
  QUBA_XACMAZ: { az: 'Quba-Xaçmaz', en: 'Guba-Khachmaz', ru: 'Губа-Хачмаз' },
  NAXCIVAN: { az: 'Naxçıvan', en: 'Nakhchivan', ru: 'Нахчыван' },
};
