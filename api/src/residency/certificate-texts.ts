import type { Locale } from '@aim/domain/kernel/locale';

/** What stands on the paper, in its three languages. */
const az = {
  title: 'Rezidentlik şəhadətnaməsi',
  says: 'Bununla təsdiq edilir ki, aşağıdakı şəxs virtual IT Parkın rezidentidir.',
  number: 'Şəhadətnamənin nömrəsi',
  tin: 'VÖEN',
  issuedOn: 'Verilib',
  validUntil: 'Son gün',
  noTerm: 'Müddət təyin edilməyib',
  activity: 'Fəaliyyət',
  basis: 'Hüquqi əsas',
  basisText: 'Nazirlər Kabinetinin 8 iyul 2015-ci il tarixli 257 nömrəli Qərarı',
  qr: 'Yoxlama səhifəsinin QR kodu:',
  check: 'Etibarlılığını istənilən vaxt, hesab açmadan yoxlayın:',
  code: 'Kod:',
  signed: 'Elektron imza ilə imzalanıb:',
  signer: 'AIM, rezidentlərin reyestri',
  signedOn: 'İmza tarixi:',
  note: 'Şəhadətnamənin hazırkı vəziyyətini yalnız reyestr göstərir: bu vərəq dayandırma və ləğvdən sonra dəyişmir.',
};
export type CertificateTexts = { readonly [Key in keyof typeof az]: string };

const en: CertificateTexts = {
  title: 'Certificate of residency',
  says: 'This is to certify that the person named below is a resident of the virtual IT Park.',
  number: 'Number of the certificate',
  tin: 'TIN',
  issuedOn: 'Issued on',
  validUntil: 'Last day',
  noTerm: 'No term was set',
  activity: 'Activity',
  basis: 'Legal basis',
  basisText: 'Decision of the Cabinet of Ministers No 257 of 8 July 2015',
  qr: 'QR code of the verification page:',
  check: 'Verify it at any time, without an account:',
  code: 'Code:',
  signed: 'Signed electronically by:',
  signer: 'AIM, register of residents',
  signedOn: 'Signed on:',
  note: 'The register alone shows the present state: this sheet does not change when the certificate is suspended or revoked.',
};

const ru: CertificateTexts = {
  title: 'Свидетельство резидента',
  says: 'Настоящим подтверждается, что указанное ниже лицо является резидентом виртуального ИТ-парка.',
  number: 'Номер свидетельства',
  tin: 'ИНН',
  issuedOn: 'Выдано',
  validUntil: 'Последний день',
  noTerm: 'Срок не установлен',
  activity: 'Деятельность',
  basis: 'Правовое основание',
  basisText: 'Постановление Кабинета Министров № 257 от 8 июля 2015 года',
  qr: 'QR-код страницы проверки:',
  check: 'Проверьте действительность в любое время, без учётной записи:',
  code: 'Код:',
  signed: 'Подписано электронной подписью:',
  signer: 'AIM, реестр резидентов',
  signedOn: 'Дата подписи:',
  note: 'Текущее состояние показывает только реестр: этот лист не меняется при приостановке и отзыве.',
};

export const certificateTexts: Readonly<Record<Locale, CertificateTexts>> = { az, en, ru };
