import type { Locale } from '@aim/domain/kernel/locale';
import type { PaperKind } from '@aim/domain/residency/residency-paper';

interface PaperTexts {
  readonly says: Readonly<Record<PaperKind, string>>;
  readonly declared: string;
  readonly certificate: string;
  readonly since: string;
  readonly basis: string;
  readonly validUntil: string;
  readonly note: string;
}

/** What stands on a paper besides what was asked. */
export const paperTexts: Readonly<Record<Locale, PaperTexts>> = {
  az: {
    says: {
      IMPORT_CONFIRMATION:
        'Reyestrə əsasən aşağıdakı şəxs virtual IT Parkın rezidentidir və bu idxal üzrə güzəştdən istifadə etmək hüququna malikdir.',
      EVIDENCE_LETTER:
        'Reyestrə əsasən aşağıdakı şəxs virtual IT Parkın rezidentidir. Göstərilən əcnəbini fəaliyyəti üçün cəlb etdiyini rezident bəyan edir.',
    },
    declared: 'Rezidentin bəyan etdiyi məlumat',
    certificate: 'Rezidentlik şəhadətnaməsi',
    since: 'Rezidentdir',
    basis: 'Hüquqi əsas',
    validUntil: 'Sənədin son günü',
    note: 'Sənəd yalnız şəhadətnamə etibarlı olduqca qüvvədədir: istifadədən əvvəl kodla yoxlayın.',
  },
  en: {
    says: {
      IMPORT_CONFIRMATION:
        'By the register the person named below is a resident of the virtual IT Park and is entitled to the benefit for this import.',
      EVIDENCE_LETTER:
        'By the register the person named below is a resident of the virtual IT Park. The resident declares that it engages the foreigner named here for its activity.',
    },
    declared: 'Declared by the resident',
    certificate: 'Certificate of residency',
    since: 'Resident since',
    basis: 'Legal basis',
    validUntil: 'Last day of this paper',
    note: 'The paper serves only while the certificate is valid: verify it by its code before you rely on it.',
  },
  ru: {
    says: {
      IMPORT_CONFIRMATION:
        'По данным реестра указанное ниже лицо является резидентом виртуального ИТ-парка и имеет право на льготу по этому ввозу.',
      EVIDENCE_LETTER:
        'По данным реестра указанное ниже лицо является резидентом виртуального ИТ-парка. Резидент заявляет, что привлекает указанного иностранца для своей деятельности.',
    },
    declared: 'Заявлено резидентом',
    certificate: 'Свидетельство резидента',
    since: 'Резидент с',
    basis: 'Правовое основание',
    validUntil: 'Последний день документа',
    note: 'Документ служит, только пока действует свидетельство: проверьте его по коду, прежде чем полагаться на него.',
  },
};
