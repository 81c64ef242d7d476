import type { LegalForm } from '@aim/domain/organisations/legal-form';
import type { FictionalCompany } from './fictional-companies.ts';

const FIRST = [
  'Dəniz',
  'Günəş',
  'Nar',
  'Xəzər',
  'Ağıllı',
  'Təmiz',
  'Yaşıl',
  'Bulud',
  'Odlu',
  'Şəfəq',
  'Zirvə',
  'Bahar',
  'Kəhkəşan',
  'Çinar',
  'İpək',
];
const SECOND = ['Analitika', 'Logistika', 'Bağ', 'Su', 'Enerji', 'Sağlamlıq', 'Mühasib', 'Tədris', 'Robot', 'Xəritə'];
const CITIES = ['Bakı', 'Gəncə', 'Sumqayıt', 'Şəki', 'Lənkəran', 'Mingəçevir', 'Naxçıvan', 'Quba', 'Şamaxı', 'Xaçmaz'];
const STREETS = [
  'Nizami küçəsi',
  'Azadlıq prospekti',
  'Heydər Əliyev prospekti',
  'Füzuli küçəsi',
  'Səməd Vurğun küçəsi',
  'Üzeyir Hacıbəyli küçəsi',
];
const FUNDS = ['Qala Vençur', 'Abşeron Toxum Fondu', 'Körpü Kapital'];
const COUNT = 75;

const at = (list: readonly string[], index: number): string => list[index % list.length] as string;
const addressOf = (index: number): string =>
  `${at(CITIES, index)}, ${at(STREETS, index * 7)} ${1 + ((index * 13) % 97)}`;

function companyAt(index: number): FictionalCompany {
  const legalForm: LegalForm = index % 11 === 10 ? 'SOLE_PROPRIETOR' : index % 17 === 16 ? 'CJSC' : 'LLC';
  const serial = String(500_000 + index * 733).padStart(6, '0');
  return {
    tin: `${10 + (index % 80)}${serial}${index % 10}${legalForm === 'SOLE_PROPRIETOR' ? 2 : 1}`,
    name: `${at(FIRST, index)} ${at(SECOND, Math.floor(index / FIRST.length) + index)}`,
    legalForm,
    address: addressOf(index),
    registeredOn: `${2012 + (index % 13)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    isActive: true,
  };
}

/** Invented companies that the demo data registers: the registry of the demo knows them, so that a verification holds. */
export const DEMO_COMPANIES: readonly FictionalCompany[] = [
  ...Array.from({ length: COUNT }, (_, index) => companyAt(index)),
  ...FUNDS.map(
    (name, index): FictionalCompany => ({
      tin: `99${String(700_000 + index * 91)}${index}1`,
      name,
      legalForm: 'FUND',
      address: addressOf(index + 3),
      registeredOn: `202${index}-03-1${index}`,
      isActive: true,
    }),
  ),
];
