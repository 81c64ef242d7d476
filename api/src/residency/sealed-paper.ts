import type { Locale } from '@aim/domain/kernel/locale';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { writtenCode } from '@aim/domain/residency/certificate-code';
import { encode } from 'uqr';
import { dayInWords } from '../platform/day-in-words.ts';
import { certificateTexts } from './certificate-texts.ts';
import { MARGIN, PaperDrawing } from './paper-drawing.ts';

export interface SealFacts {
  readonly code: string;
  readonly locale: Locale;
  readonly publicUrl: string;
  readonly signer: string;
  readonly now: Date;
}

const QR_SIZE = 120;
/** The code, the signature and the note stay on one page. */
const SEAL_HEIGHT = 230;

/** A paper that anybody can verify: facts, the code that leads to the register, and who signed it. */
export abstract class SealedPaper extends PaperDrawing {
  protected facts(facts: readonly (readonly [term: string, value: string])[]): void {
    for (const [term, value] of facts)
      this.add('P', () => {
        this.line(term, 9, 400, 'quiet', 12);
        this.line(value, 12, 650, 'ink', 1);
      });
  }

  protected seal({ code, ...facts }: SealFacts, note: string): void {
    const { locale, publicUrl } = facts;
    const t = certificateTexts[locale];
    this.keepTogether(SEAL_HEIGHT);
    const top = this.doc.y + 26;
    const address = `${publicUrl}/v/${code}`;
    this.addFigure(`${t.qr} ${address}`, () => this.qr(address, MARGIN, top));
    const beside = MARGIN + QR_SIZE + 22;
    this.doc.y = top;
    this.add('P', () => this.line(t.check, 11, 400, 'ink', 0, beside));
    this.add('P', () => this.line(address, 10, 650, 'brand', 4, beside));
    this.add('P', () => this.line(`${t.code} ${writtenCode(code)}`, 11, 650, 'ink', 4, beside));
    this.doc.y = top + QR_SIZE;
    this.signature(facts, note);
  }

  /** Who signed the paper, when, and what it does not say. */
  protected signature({ locale, signer, now }: Omit<SealFacts, 'code'>, note: string): void {
    const t = certificateTexts[locale];
    this.add('P', () => this.line(`${t.signed} ${signer}`, 10, 650, 'ink', 28));
    const signedOn = dayInWords(dateOf(now, HOME_ZONE), locale);
    this.add('P', () => this.line(`${t.signedOn} ${signedOn}`, 10, 400, 'quiet', 3));
    this.add('P', () => this.line(note, 9, 400, 'quiet', 16));
  }

  private qr(value: string, left: number, top: number): void {
    const { data, size } = encode(value, { border: 2, ecc: 'M' });
    const step = QR_SIZE / size;
    for (const [y, row] of data.entries())
      for (const [x, dark] of row.entries()) if (dark) this.doc.rect(left + x * step, top + y * step, step, step);
    this.doc.fill('#000000');
  }
}
