import type { Locale } from '@aim/domain/kernel/locale';
import { writtenCode } from '@aim/domain/residency/certificate-code';
import { residentActivityLabels } from '@aim/domain/residency/residency';
import { encode } from 'uqr';
import { dayInWords } from '../platform/day-in-words.ts';
import { certificateTexts } from './certificate-texts.ts';
import { MARGIN, PaperDrawing } from './paper-drawing.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';

export interface CertificatePaper {
  readonly residency: Residency;
  readonly certificate: ResidencyCertificate;
  readonly locale: Locale;
  readonly publicUrl: string;
  readonly signer: string;
  readonly now: Date;
}

const QR_SIZE = 120;

/** A certificate on one page: tagged for readers, with the code that leads to the register. */
export class CertificateDrawing extends PaperDrawing {
  constructor(private readonly paper: CertificatePaper) {
    const { locale, certificate, residency, now } = paper;
    super({
      ...{ locale, now, subject: residency.holderName, keywords: certificate.code },
      title: `${certificateTexts[locale].title} ${certificate.number}`,
    });
  }

  protected draw(): void {
    const { residency, certificate, locale, publicUrl, signer, now } = this.paper;
    const t = certificateTexts[locale];
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('H1', () => this.line(t.title, 24, 650, 'ink', 18));
    this.add('P', () => this.line(t.says, 11, 400, 'quiet', 6));
    this.add('H2', () => this.line(residency.holderName, 20, 650, 'ink', 20));
    const facts: readonly (readonly [string, string])[] = [
      [t.number, certificate.number],
      [t.tin, residency.tin],
      [t.issuedOn, dayInWords(certificate.issuedOn, locale)],
      [t.validUntil, residency.endsOn === null ? t.noTerm : dayInWords(residency.endsOn, locale)],
      [t.activity, residency.activities.map((each) => residentActivityLabels[each][locale]).join(', ')],
      [t.basis, t.basisText],
    ];
    for (const [term, value] of facts)
      this.add('P', () => {
        this.line(term, 9, 400, 'quiet', 12);
        this.line(value, 12, 650, 'ink', 1);
      });
    const top = this.doc.y + 26;
    const address = `${publicUrl}/v/${certificate.code}`;
    this.addFigure(`${t.qr} ${address}`, () => this.qr(address, MARGIN, top));
    const beside = MARGIN + QR_SIZE + 22;
    this.doc.y = top;
    this.add('P', () => this.line(t.check, 11, 400, 'ink', 0, beside));
    this.add('P', () => this.line(address, 10, 650, 'brand', 4, beside));
    this.add('P', () => this.line(`${t.code} ${writtenCode(certificate.code)}`, 11, 650, 'ink', 4, beside));
    this.doc.y = top + QR_SIZE;
    this.add('P', () => this.line(`${t.signed} ${signer}`, 10, 650, 'ink', 28));
    const signedOn = dayInWords(now.toISOString().slice(0, 10), locale);
    this.add('P', () => this.line(`${t.signedOn} ${signedOn}`, 10, 400, 'quiet', 3));
    this.add('P', () => this.line(t.note, 9, 400, 'quiet', 16));
  }

  private qr(value: string, left: number, top: number): void {
    const { data, size } = encode(value, { border: 2, ecc: 'M' });
    const step = QR_SIZE / size;
    for (const [y, row] of data.entries())
      for (const [x, dark] of row.entries()) if (dark) this.doc.rect(left + x * step, top + y * step, step, step);
    this.doc.fill('#000000');
  }
}
