import type { Region } from '@aim/domain/kernel/region';
import type { Sector } from '@aim/domain/pipeline/vocabulary';

/** Where invented startups work: more in the capital, some in every region; the cities are real. */
export const PLACES: readonly {
  readonly region: Region;
  readonly weight: number;
  readonly cities: readonly string[];
}[] = [
  { region: 'BAKI', weight: 112, cities: ['Bakı', 'Bakı', 'Bakı', 'Maştağa', 'Binəqədi'] },
  { region: 'ABSERON_XIZI', weight: 22, cities: ['Sumqayıt', 'Xırdalan', 'Xızı'] },
  { region: 'GENCE_DASKESEN', weight: 20, cities: ['Gəncə', 'Gəncə', 'Daşkəsən'] },
  { region: 'QAZAX_TOVUZ', weight: 6, cities: ['Tovuz', 'Şəmkir', 'Qazax'] },
  { region: 'QARABAG', weight: 12, cities: ['Şuşa', 'Ağdam', 'Bərdə', 'Xankəndi'] },
  { region: 'SERQI_ZENGEZUR', weight: 4, cities: ['Zəngilan', 'Laçın'] },
  { region: 'SEKI_ZAQATALA', weight: 9, cities: ['Şəki', 'Zaqatala', 'Qəbələ'] },
  { region: 'MERKEZI_ARAN', weight: 7, cities: ['Mingəçevir', 'Yevlax', 'Göyçay'] },
  { region: 'MIL_MUGAN', weight: 3, cities: ['Saatlı', 'Beyləqan'] },
  { region: 'DAGLIQ_SIRVAN', weight: 4, cities: ['Şamaxı', 'İsmayıllı'] },
  { region: 'SIRVAN_SALYAN', weight: 5, cities: ['Şirvan', 'Salyan'] },
  { region: 'LENKERAN_ASTARA', weight: 9, cities: ['Lənkəran', 'Astara', 'Masallı'] },
  { region: 'QUBA_XACMAZ', weight: 8, cities: ['Quba', 'Xaçmaz', 'Qusar'] },
  { region: 'NAXCIVAN', weight: 9, cities: ['Naxçıvan', 'Ordubad'] },
];

/** How often a sector is met. */
export const SECTOR_WEIGHTS: Readonly<Record<Sector, number>> = {
  ...{ SOFTWARE: 22, FINTECH: 20, EDTECH: 20, AI_DATA: 20, HEALTHTECH: 16, AGRITECH: 18, ECOMMERCE: 16, LOGISTICS: 12 },
  ...{
    TOURISM: 11,
    CLIMATE: 9,
    ENERGY: 9,
    CYBERSECURITY: 8,
    HARDWARE: 8,
    MEDIA_GAMING: 10,
    GOVTECH: 6,
    CONSTRUCTION: 8,
  },
  ...{ HR_WORK: 7, LEGALTECH: 5, INDUSTRY: 6, CONSUMER: 7, OTHER: 4 },
};

/** First parts of invented names, by language. */
export const STEMS = {
  az: 'Bərəkət Xəzri Gilavar Şəfəq Narınc Körpü Zirvə Bulaq Ocaq Pərvaz Qönçə Dalğa Açar Ulduz Karvan Çıraq Yelkən Sərin Dəmir Sədəf Alov Bənövşə Cığır Çinar Dağlar Düzən Əlvan Göyçə Xəzinə Kəhrəba Kəpəz Laçın Muğan Novruz Qartal Savalan Şölə Turac Yaşıl Zəmi'.split(
    ' ',
  ),
  en: 'Bright North Clear Silver Amber Harbour Open Swift Kind Lumen Orchard Summit Caspian Copper Maple Anchor Vivid Meadow Granite Tide Arbour Beacon Cobalt Cedar Drift Ember Falcon Garnet Hollow Ivory Juniper Kestrel Linden Mosaic Nimbus Onyx Prairie Quartz Saffron Willow'.split(
    ' ',
  ),
  ru: 'Вега Заря Полюс Сокол Орион Ладога Маяк Родник Спутник Кедр Парус Рубин Аврора Берег Гранит Журавль Исток Клевер Лоцман Меридиан Нева Облако Пламя Радуга Сапфир Тополь Утёс Факел Шторм Янтарь'.split(
    ' ',
  ),
} as const;

/** The same thought for somebody else: endings of a one-liner. */
export const ENDINGS = {
  az: ['', ' və hesabat', ' — regionlar üçün', ' bir tətbiqdə'],
  en: ['', ', in three languages', ', built for the regions', ', without paperwork'],
  ru: ['', ' с отчётами', ' для регионов', ' в телефоне'],
} as const;
