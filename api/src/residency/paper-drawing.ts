import { join } from 'node:path';
import type { Locale } from '@aim/domain/kernel/locale';
import PDFDocument from 'pdfkit';
import { root } from '../runtime/paths.js';

const INK = '#121e23';
const QUIET = '#435158';
const BRAND = '#016169';
export const inks = { ink: INK, quiet: QUIET, brand: BRAND } as const;
export type Ink = keyof typeof inks;
export const MARGIN = 56;
const LINE = 1.35;

/** Cut by the design system from its package. */
const fontFile = (name: string): string => join(root, 'libs/ui/src/generated/fonts', `inter-${name}.ttf`);

/** The three files of the family: a run of text is set in the one that has its letters. */
const RANGES: readonly (readonly [part: string, letters: RegExp])[] = [
  ['cyrillic', /[\u0400-\u04ff№]/],
  ['extended', /[\u0100-\u0130\u0132-\u024fəƏ₼]/],
];
const partOf = (letter: string): string => RANGES.find(([, letters]) => letters.test(letter))?.[0] ?? 'latin';

export type Weight = 400 | 650;

export interface PaperInfo {
  readonly locale: Locale;
  readonly title: string;
  readonly subject: string;
  readonly keywords?: string;
  readonly now: Date;
}

/** A tagged page of A4 in the house's hand: screen readers follow it, and text that does not fit goes on to the next page. */
export abstract class PaperDrawing {
  protected readonly doc: PDFDocument;
  private readonly width: number;
  private readonly root: ReturnType<PDFDocument['struct']>;

  constructor({ locale, title, subject, keywords, now }: PaperInfo) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: locale,
      displayTitle: true,
      info: {
        Title: title,
        Author: 'AIM',
        Subject: subject,
        ...(keywords === undefined ? {} : { Keywords: keywords }),
        CreationDate: now,
        ModDate: now,
      },
    });
    this.width = this.doc.page.width - 2 * MARGIN;
    for (const part of ['latin', 'extended', 'cyrillic'])
      for (const weight of [400, 650]) this.doc.registerFont(`${part}-${weight}`, fontFile(`${part}-${weight}`));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** What stands on it, from the top. */
  protected abstract draw(): void;

  /** The bytes of the paper, not signed. */
  bytes(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const done = new Promise<Buffer>((resolve) => {
      this.doc.on('data', (chunk) => void chunks.push(chunk));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
    });
    this.band();
    this.draw();
    this.root.end();
    this.doc.end();
    return done;
  }

  /** A block under its tag; one that is as high as said stays on one page. */
  protected add(tag: string, drawing: () => void, height = 0): void {
    this.keepTogether(height);
    this.root.add(this.doc.struct(tag, drawing));
  }

  protected addFigure(alt: string, drawing: () => void): void {
    this.root.add(this.doc.struct('Figure', { alt }, [drawing]));
  }

  /** Begins the next page where what follows would be torn apart. */
  protected keepTogether(height: number): void {
    if (this.doc.y + height > this.doc.page.height - MARGIN) this.nextPage();
  }

  private nextPage(): void {
    this.doc.addPage();
    this.band();
  }

  /** A band of colour at the top: decoration, of which readers are told nothing. */
  private band(): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.rect(0, 0, this.doc.page.width, 10).fill(BRAND);
    this.doc.endMarkedContent();
    this.doc.y = MARGIN;
  }

  /** Text broken into lines by width and set in runs of the font that has the letters. */
  protected line(text: string, size: number, weight: Weight, ink: Ink, gap = 0, left = MARGIN): void {
    this.doc.y += gap;
    for (const each of this.linesOf(text, size, weight, this.width - (left - MARGIN))) {
      this.set(each, left, size, weight, ink);
      this.doc.y += size * LINE;
    }
  }

  /** Cells of a row side by side, each at its place, the number of them to the right edge of its column. */
  protected row(cells: readonly string[], size: number, weight: Weight, ink: Ink): void {
    const column = this.width / cells.length;
    for (const [index, cell] of cells.entries()) {
      const shift = index === 0 ? 0 : column - this.widthOf(cell, size, weight);
      this.set(cell, MARGIN + index * column + shift, size, weight, ink);
    }
    this.doc.y += size * LINE + 3;
  }

  private linesOf(text: string, size: number, weight: Weight, width: number): readonly string[] {
    let rest: string[] = [];
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      if (rest.length > 0 && this.widthOf([...rest, word].join(' '), size, weight) > width) {
        lines.push(rest.join(' '));
        rest = [];
      }
      rest.push(word);
    }
    return [...lines, rest.join(' ')];
  }

  private set(text: string, left: number, size: number, weight: Weight, ink: Ink): void {
    let x = left;
    const { y } = this.doc;
    for (const [part, run] of runsOf(text)) {
      this.doc.font(`${part}-${weight}`).fontSize(size).fillColor(inks[ink]);
      this.doc.text(run, x, y, { lineBreak: false } as never);
      x += this.doc.widthOfString(run);
    }
    this.doc.y = y;
  }

  private widthOf(text: string, size: number, weight: Weight): number {
    return runsOf(text).reduce((sum, [part, run]) => {
      this.doc.font(`${part}-${weight}`).fontSize(size);
      return sum + this.doc.widthOfString(run);
    }, 0);
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
