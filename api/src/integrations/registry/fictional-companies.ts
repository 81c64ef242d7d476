import type { LegalForm } from '@aim/domain/organisations/legal-form';

/** One record of the registry that stands in for the real one. */
export interface FictionalCompany {
  readonly tin: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly address: string;
  readonly registeredOn: string;
  readonly isActive: boolean;
}

type Row = readonly [tin: string, name: string, legalForm: LegalForm, address: string, registeredOn: string];

/** Invented companies with numbers of the right form in cities that exist. */
const ACTIVE: readonly Row[] = [
  ['1410013731', 'Xəzər Tech', 'LLC', 'Bakı şəhəri, Nərimanov rayonu, Təbriz küçəsi 44', '2008-01-01'],
  ['1612110001', 'Qafqaz Data', 'LLC', 'Bakı şəhəri, Səbail rayonu, Neftçilər prospekti 153', '2013-08-12'],
  ['2014206371', 'Pambıq Robotika', 'LLC', 'Gəncə şəhəri, Cavad xan küçəsi 12', '2018-03-23'],
  ['3116302641', 'Günəş Enerji Sistemləri', 'OJSC', 'Sumqayıt şəhəri, Sülh küçəsi 7', '2023-10-06'],
  ['2318398911', 'Nar Proqram', 'LLC', 'Göyçay rayonu, Bakı küçəsi 3', '2011-05-17'],
  ['3520495281', 'Şirvan Aqrotex', 'LLC', 'Şirvan şəhəri, Heydər Əliyev prospekti 21', '2016-12-28'],
  ['4122591551', 'Mil Dronları', 'LLC', 'Beyləqan rayonu, Nizami küçəsi 18', '2021-07-11'],
  ['1724687821', 'Abşeron Bulud', 'CJSC', 'Bakı şəhəri, Xətai rayonu, Babək prospekti 88', '2009-02-22'],
  ['1426784191', 'İçərişəhər Studiya', 'LLC', 'Bakı şəhəri, Səbail rayonu, Böyük Qala küçəsi 5', '2014-09-05'],
  ['2628880461', 'Göy Göl Tədris', 'LLC', 'Göygöl rayonu, Zəfər küçəsi 2', '2019-04-16'],
  ['4730976731', 'Lənkəran Sitrus Analitika', 'LLC', 'Lənkəran şəhəri, Mirzə Ələkbər Sabir küçəsi 30', '2024-11-27'],
  ['2933073001', 'Kür Logistika', 'CJSC', 'Mingəçevir şəhəri, Dilarə Əliyeva küçəsi 11', '2012-06-10'],
  ['1535169371', 'Zəfəran Bio', 'LLC', 'Bakı şəhəri, Suraxanı rayonu, Bülbülə qəsəbəsi 9', '2017-01-21'],
  [
    '1337265641',
    'Həyat Tibbi Texnologiyalar',
    'LLC',
    'Bakı şəhəri, Yasamal rayonu, Şərifzadə küçəsi 140',
    '2022-08-04',
  ],
  ['1439361911', 'Ulduz Ödəniş', 'OJSC', 'Bakı şəhəri, Nəsimi rayonu, Azadlıq prospekti 98', '2010-03-15'],
  ['3841458281', 'Tərtər Su Nəzarəti', 'LLC', 'Tərtər rayonu, Qarabağ küçəsi 15', '2015-10-26'],
  ['3343554551', 'Şəki Karvan Turizm', 'LLC', 'Şəki şəhəri, Axundzadə prospekti 60', '2020-05-09'],
  ['6045650821', 'Naxçıvan Duz Materialları', 'LLC', 'Naxçıvan şəhəri, Atatürk küçəsi 24', '2008-12-20'],
  ['1447747191', 'Buta Oyunları', 'LLC', 'Bakı şəhəri, Nizami rayonu, Qara Qarayev prospekti 33', '2013-07-03'],
  [
    '1149843461',
    'Körpü Təhlükəsizlik',
    'LLC',
    'Bakı şəhəri, Binəqədi rayonu, Ziya Bünyadov prospekti 19',
    '2018-02-14',
  ],
  [
    '1351939731',
    'Qızıl Üçbucaq İnnovasiya',
    'PUBLIC_LEGAL_ENTITY',
    'Bakı şəhəri, Yasamal rayonu, Hüseyn Cavid prospekti 25',
    '2023-09-25',
  ],
  ['7054036001', 'Qarabağ Yaşıl Enerji', 'OJSC', 'Xankəndi şəhəri, Azadlıq meydanı 1', '2011-04-08'],
  ['4456132371', 'Muğan Taxıl Sensor', 'LLC', 'Sabirabad rayonu, Füzuli küçəsi 8', '2016-11-19'],
  ['1758228641', 'Səhənd Səs', 'LLC', 'Bakı şəhəri, Nərimanov rayonu, Ağa Neymətulla küçəsi 77', '2021-06-02'],
  ['1960324911', 'Dəniz Portu Optimal', 'LLC', 'Bakı şəhəri, Qaradağ rayonu, Ələt qəsəbəsi 4', '2009-01-13'],
  ['1462421281', 'Süni İntellekt Emalatxanası', 'LLC', 'Bakı şəhəri, Xətai rayonu, Nobel prospekti 15', '2014-08-24'],
  ['1364517551', 'Gənc Kod Birliyi', 'NGO', 'Bakı şəhəri, Nəsimi rayonu, Rəşid Behbudov küçəsi 55', '2019-03-07'],
  ['1566613821', 'Odlar Vençur Fondu', 'FUND', 'Bakı şəhəri, Səbail rayonu, İstiqlaliyyət küçəsi 31', '2024-10-18'],
  ['4868710191', 'Hirkan Ekoloji Monitorinq', 'LLC', 'Astara rayonu, Hirkan küçəsi 6', '2012-05-01'],
  [
    '1370806461',
    'Çinar Hüquq Texnologiyaları',
    'LLC',
    'Bakı şəhəri, Nəsimi rayonu, Səməd Vurğun küçəsi 43',
    '2017-12-12',
  ],
  [
    '1372902731',
    'Bakı Tətbiqi Elmlər Universiteti',
    'UNIVERSITY',
    'Bakı şəhəri, Yasamal rayonu, Zahid Xəlilov küçəsi 23',
    '2022-07-23',
  ],
  ['2074999001', 'Sürət Çatdırılma', 'LLC', 'Bakı şəhəri, Nizami rayonu, Rüstəm Rüstəmov küçəsi 16', '2010-02-06'],
  ['2077095371', 'Kəpəz Metallurgiya', 'CJSC', 'Gəncə şəhəri, Nizami Gəncəvi prospekti 200', '2015-09-17'],
  ['3979191641', 'Quba Alma İxrac', 'LLC', 'Quba rayonu, Heydər Əliyev prospekti 70', '2020-04-28'],
  ['1281287911', 'Tayfun Gəmi Sistemləri', 'LLC', 'Bakı şəhəri, Sabunçu rayonu, Zabrat qəsəbəsi 12', '2008-11-11'],
  ['3183384282', 'Əliyev Rauf Kamil oğlu', 'SOLE_PROPRIETOR', 'Sumqayıt şəhəri, Nizami küçəsi 48', '2013-06-22'],
  [
    '1385480552',
    'Həsənova Nigar Elçin qızı',
    'SOLE_PROPRIETOR',
    'Bakı şəhəri, Nəsimi rayonu, Bülbül prospekti 29',
    '2018-01-05',
  ],
  [
    '2087576822',
    'Quliyev Orxan Vaqif oğlu',
    'SOLE_PROPRIETOR',
    'Gəncə şəhəri, Şah İsmayıl Xətai küçəsi 90',
    '2023-08-16',
  ],
];

/** Companies that are being wound up. */
const WOUND_UP: readonly Row[] = [
  ['3789673191', 'Köhnə Dəyirman', 'LLC', 'İsmayıllı rayonu, Lahıc qəsəbəsi 1', '2011-03-27'],
  ['4091769461', 'Sərt Qış Nəqliyyat', 'LLC', 'Qusar rayonu, Lermontov küçəsi 5', '2016-10-10'],
];

export const FICTIONAL_COMPANIES: readonly FictionalCompany[] = [
  ...ACTIVE.map((row) => toCompany(row, true)),
  ...WOUND_UP.map((row) => toCompany(row, false)),
];

function toCompany([tin, name, legalForm, address, registeredOn]: Row, isActive: boolean): FictionalCompany {
  return { tin, name, legalForm, address, registeredOn, isActive };
}
