import { residentActivityLabels } from '@aim/domain/residency/residency';
import { dayInWords } from '../platform/day-in-words.ts';
import { certificateTexts } from './certificate-texts.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';
import { SealedPaper, type SealFacts } from './sealed-paper.ts';

export interface CertificatePaper extends Omit<SealFacts, 'code'> {
  readonly residency: Residency;
  readonly certificate: ResidencyCertificate;
}

/** A certificate on one page: tagged for readers, with the code that leads to the register. */
export class CertificateDrawing extends SealedPaper {
  constructor(private readonly paper: CertificatePaper) {
    const { locale, certificate, residency, now } = paper;
    super({
      ...{ locale, now, subject: residency.holderName, keywords: certificate.code },
      title: `${certificateTexts[locale].title} ${certificate.number}`,
    });
  }

  protected draw(): void {
    const { residency, certificate, locale } = this.paper;
    const t = certificateTexts[locale];
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('H1', () => this.line(t.title, 24, 650, 'ink', 18));
    this.add('P', () => this.line(t.says, 11, 400, 'quiet', 6));
    this.add('H2', () => this.line(residency.holderName, 20, 650, 'ink', 20));
    this.facts([
      [t.number, certificate.number],
      [t.tin, residency.tin],
      [t.issuedOn, dayInWords(certificate.issuedOn, locale)],
      [t.validUntil, residency.endsOn === null ? t.noTerm : dayInWords(residency.endsOn, locale)],
      [t.activity, residency.activities.map((each) => residentActivityLabels[each][locale]).join(', ')],
      [t.basis, t.basisText],
    ]);
    this.seal({ ...this.paper, code: certificate.code }, t.note);
  }
}
