import type { Locale } from '@aim/domain/kernel/locale';
import { paperEntries, paperKindLabels } from '@aim/domain/residency/residency-paper';
import { dayInWords } from '../../platform/day-in-words.ts';
import { nameCountry } from '../../platform/name-country.ts';
import { certificateTexts } from '../certificate-texts.ts';
import type { Residency, ResidencyCertificate } from '../residency.entity.ts';
import { SealedPaper, type SealFacts } from '../sealed-paper.ts';
import type { ResidencyPaper } from './paper.entity.ts';
import { paperTexts } from './paper-texts.ts';

export interface IssuedPaper extends Omit<SealFacts, 'code'> {
  readonly paper: ResidencyPaper & { readonly code: string; readonly number: string; readonly issuedOn: string };
  readonly document: string | null;
  readonly residency: Residency;
  readonly certificate: ResidencyCertificate;
}

/** A confirmation or a letter: what the register says, what the resident declares, on which rule it rests. */
export class ResidencyPaperDrawing extends SealedPaper {
  constructor(private readonly issued: IssuedPaper) {
    const { locale, now, residency, paper } = issued;
    super({
      ...{ locale, now, subject: residency.holderName, keywords: paper.code },
      title: `${paperKindLabels[paper.kind][locale]} ${paper.number}`,
    });
  }

  protected draw(): void {
    const { paper, document, residency, certificate, locale } = this.issued;
    const t = paperTexts[locale];
    const c = certificateTexts[locale];
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('H1', () => this.line(paperKindLabels[paper.kind][locale], 20, 650, 'ink', 12));
    this.add('P', () => this.line(`${paper.number} · ${dayInWords(paper.issuedOn, locale)}`, 10, 400, 'quiet', 4));
    this.add('P', () => this.line(t.says[paper.kind], 11, 400, 'ink', 8));
    this.add('H2', () => this.line(residency.holderName, 16, 650, 'ink', 12));
    this.facts([
      [c.tin, residency.tin],
      [t.certificate, certificate.number],
      [t.since, dayInWords(residency.startedOn, locale)],
    ]);
    this.add('H2', () => this.line(t.declared, 13, 650, 'ink', 14));
    const entries = paperEntries(paper.content, { document, locale, nameCountry });
    this.facts(entries.map(({ term, value }) => [term, value] as const));
    this.facts([
      [t.basis, paper.basis?.[locale as Locale] ?? '—'],
      ...(paper.validUntil === null ? [] : [[t.validUntil, dayInWords(paper.validUntil, locale)] as const]),
    ]);
    this.seal({ ...this.issued, code: paper.code }, t.note);
  }
}
