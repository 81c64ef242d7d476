import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@aim/domain/kernel/locale';
import { writtenCode } from '@aim/domain/residency/certificate-code';
import { residentActivityLabels } from '@aim/domain/residency/residency';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { dayInWords } from '../platform/day-in-words.ts';
import { certificateTexts } from './certificate-texts.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';

export interface CertificatePaper {
  readonly residency: Residency;
  readonly certificate: ResidencyCertificate;
  readonly locale: Locale;
  readonly publicUrl: string;
  readonly signer: string;
  readonly now: Date;
}

const INK = '#121e23';
const QUIET = '#435158';
const BRAND = '#016169';
const MARGIN = 56;
const QR_SIZE = 120;

/** Cut by the design system from its package. Built code lies one folder deeper than sources. */
function fontFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = join(here, here.includes(join('api', 'dist')) ? '../../../..' : '../../..');
  return join(root, 'libs/ui/src/generated/fonts', `inter-${name}.ttf`);
}

/** The three files of the family: a run of text is set in the one that has its letters. */
const RANGES: readonly (readonly [part: string, letters: RegExp])[] = [
  ['cyrillic', /[\u0400-\u04ff№]/],
  ['extended', /[\u0100-\u0130\u0132-\u024fəƏ₼]/],
];
const partOf = (letter: string): string => RANGES.find(([, letters]) => letters.test(letter))?.[0] ?? 'latin';

type Weight = 400 | 650;

/** A certificate on one page: tagged for readers, with the code that leads to the register. */
export class CertificateDrawing {
  private readonly doc: PDFDocument;
  private readonly width: number;

  constructor(private readonly paper: CertificatePaper) {
    const { locale, certificate, residency, now } = paper;
    const t = certificateTexts[locale];
    this.doc = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: locale,
      displayTitle: true,
      info: {
        Title: `${t.title} ${certificate.number}`,
        Author: 'AIM',
        Subject: residency.holderName,
        Keywords: certificate.code,
        CreationDate: now,
        ModDate: now,
      },
    });
    this.width = this.doc.page.width - 2 * MARGIN;
    for (const part of ['latin', 'extended', 'cyrillic'])
      for (const weight of [400, 650]) this.doc.registerFont(`${part}-${weight}`, fontFile(`${part}-${weight}`));
  }

  /** The bytes of the page, not signed yet. */
  bytes(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const done = new Promise<Buffer>((resolve) => {
      this.doc.on('data', (chunk) => void chunks.push(chunk));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
    });
    this.draw();
    this.doc.end();
    return done;
  }

  private draw(): void {
    const { residency, certificate, locale, publicUrl, signer, now } = this.paper;
    const t = certificateTexts[locale];
    const root = this.doc.struct('Document');
    this.doc.addStructure(root);
    const add = (tag: string, drawing: () => void): void => void root.add(this.doc.struct(tag, drawing));
    this.rule();
    add('P', () => this.line('AIM', 13, 650, BRAND));
    add('H1', () => this.line(t.title, 24, 650, INK, 18));
    add('P', () => this.line(t.says, 11, 400, QUIET, 6));
    add('H2', () => this.line(residency.holderName, 20, 650, INK, 20));
    const facts: readonly (readonly [string, string])[] = [
      [t.number, certificate.number],
      [t.tin, residency.tin],
      [t.issuedOn, dayInWords(certificate.issuedOn, locale)],
      [t.validUntil, residency.endsOn === null ? t.noTerm : dayInWords(residency.endsOn, locale)],
      [t.activity, residency.activities.map((each) => residentActivityLabels[each][locale]).join(', ')],
      [t.basis, t.basisText],
    ];
    for (const [term, value] of facts)
      add('P', () => {
        this.line(term, 9, 400, QUIET, 12);
        this.line(value, 12, 650, INK, 1);
      });
    const top = this.doc.y + 26;
    const address = `${publicUrl}/v/${certificate.code}`;
    root.add(this.doc.struct('Figure', { alt: `${t.qr} ${address}` }, [() => this.qr(address, MARGIN, top)]));
    const beside = MARGIN + QR_SIZE + 22;
    this.doc.y = top;
    add('P', () => this.line(t.check, 11, 400, INK, 0, beside));
    add('P', () => this.line(address, 10, 650, BRAND, 4, beside));
    add('P', () => this.line(`${t.code} ${writtenCode(certificate.code)}`, 11, 650, INK, 4, beside));
    this.doc.y = top + QR_SIZE;
    add('P', () => this.line(`${t.signed} ${signer}`, 10, 650, INK, 28));
    add('P', () => this.line(`${t.signedOn} ${dayInWords(now.toISOString().slice(0, 10), locale)}`, 10, 400, QUIET, 3));
    add('P', () => this.line(t.note, 9, 400, QUIET, 16));
    root.end();
  }

  /** A band of colour at the top: decoration, of which readers are told nothing. */
  private rule(): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.rect(0, 0, this.doc.page.width, 10).fill(BRAND);
    this.doc.endMarkedContent();
    this.doc.y = MARGIN;
  }

  /** Text broken into lines by width and set in runs of the font that has the letters. */
  private line(text: string, size: number, weight: Weight, colour: string, gap = 0, left = MARGIN): void {
    this.doc.y += gap;
    const width = this.width - (left - MARGIN);
    let rest: string[] = [];
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      if (rest.length > 0 && this.widthOf([...rest, word].join(' '), size, weight) > width) {
        lines.push(rest.join(' '));
        rest = [];
      }
      rest.push(word);
    }
    for (const each of [...lines, rest.join(' ')]) {
      let x = left;
      const { y } = this.doc;
      for (const [part, run] of runsOf(each)) {
        this.doc.font(`${part}-${weight}`).fontSize(size).fillColor(colour);
        this.doc.text(run, x, y, { lineBreak: false } as never);
        x += this.doc.widthOfString(run);
      }
      this.doc.y = y + size * 1.35;
    }
  }

  private widthOf(text: string, size: number, weight: Weight): number {
    return runsOf(text).reduce((sum, [part, run]) => {
      this.doc.font(`${part}-${weight}`).fontSize(size);
      return sum + this.doc.widthOfString(run);
    }, 0);
  }

  private qr(value: string, left: number, top: number): void {
    const { data, size } = encode(value, { border: 2, ecc: 'M' });
    const step = QR_SIZE / size;
    for (const [y, row] of data.entries())
      for (const [x, dark] of row.entries()) if (dark) this.doc.rect(left + x * step, top + y * step, step, step);
    this.doc.fill('#000000');
  }
}

function runsOf(text: string): [part: string, run: string][] {
  const runs: [string, string][] = [];
  for (const letter of text) {
    // Spaces and signs stay with the run that they follow.
    const part = /[\s.,:;()-]/.test(letter) ? 'latin' : partOf(letter);
    const last = runs.at(-1);
    if (last && last[0] === part) last[1] += letter;
    else runs.push([part, letter]);
  }
  return runs;
}
