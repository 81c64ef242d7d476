import type { Locale } from '@aim/domain/kernel/locale';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { authorityLabels } from '@aim/domain/residency/residency';
import { actGrounds, actKindLabels } from '@aim/domain/residency/residency-act';
import { dayInWords } from '../platform/day-in-words.ts';
import { certificateTexts } from './certificate-texts.ts';
import type { Residency, ResidencyCertificate } from './residency.entity.ts';
import type { AuthorityNotice, ResidencyAct } from './residency-act.entity.ts';
import { SealedPaper, type SealFacts } from './sealed-paper.ts';

const texts = {
  az: {
    title: 'Rezidentlik üzrə qərar',
    ground: 'Əsas',
    basis: 'Hüquqi əsas',
    effectiveOn: 'Qüvvəyə minir',
    certificate: 'Şəhadətnamə',
    reasons: 'Səbəblər',
    told: 'Məlumatlandırılan orqanlar',
    toldBy: 'ən gec {day} məlumatlandırılır',
    appeal: 'Şikayət qaydası',
    note: 'Rezidentliyin hazırkı vəziyyətini yalnız reyestr göstərir: bu vərəq sonrakı qərarlardan sonra dəyişmir.',
  },
  en: {
    title: 'Decision on a residency',
    ground: 'Ground',
    basis: 'Legal basis',
    effectiveOn: 'In effect from',
    certificate: 'Certificate',
    reasons: 'Reasons',
    told: 'Authorities that are told',
    toldBy: 'told by {day} at the latest',
    appeal: 'How to appeal',
    note: 'The register alone shows the present state: this sheet does not change when other decisions follow.',
  },
  ru: {
    title: 'Решение о резидентстве',
    ground: 'Основание',
    basis: 'Правовое основание',
    effectiveOn: 'Вступает в силу',
    certificate: 'Свидетельство',
    reasons: 'Причины',
    told: 'Органы, которые уведомляются',
    toldBy: 'уведомляется не позднее: {day}',
    appeal: 'Порядок обжалования',
    note: 'Текущее состояние показывает только реестр: этот лист не меняется после следующих решений.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** Letters that fill a line of the text, and the height of one: a paragraph stays on one page. */
const LETTERS = 80;
const LINE_HEIGHT = 16;

export interface DecisionPaper extends Omit<SealFacts, 'code'> {
  readonly act: ResidencyAct;
  readonly notices: readonly AuthorityNotice[];
  readonly residency: Residency;
  readonly certificate: ResidencyCertificate;
}

/** A decision that took effect: from when, on which basis, why, who was told and how to appeal. */
export class DecisionDrawing extends SealedPaper {
  constructor(private readonly paper: DecisionPaper) {
    const { locale, now, residency, certificate, act } = paper;
    super({
      ...{ locale, now, subject: residency.holderName, keywords: certificate.code },
      title: `${texts[locale].title}: ${actKindLabels[act.kind][locale]}, ${certificate.number}`,
    });
  }

  protected draw(): void {
    const { act, notices, residency, certificate, locale } = this.paper;
    const t = texts[locale];
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('P', () => this.line(t.title, 11, 400, 'quiet', 12));
    this.add('H1', () => this.line(actKindLabels[act.kind][locale], 22, 650, 'ink', 2));
    this.add('H2', () => this.line(residency.holderName, 16, 650, 'ink', 10));
    this.facts([
      [certificateTexts[locale].tin, residency.tin],
      [t.certificate, certificate.number],
      [t.effectiveOn, dayInWords(act.effectiveOn, locale)],
      [t.ground, actGrounds[act.ground].label[locale]],
      [t.basis, act.legalBasis],
    ]);
    this.text(t.reasons, act.reasons);
    if (notices.length > 0) this.text(t.told, notices.map((notice) => this.told(notice)).join('\n'));
    this.text(t.appeal, act.appealRoute);
    this.seal({ ...this.paper, code: certificate.code }, t.note);
  }

  /** By when the law wants it: the sheet is signed in the minute of the act, when nobody has been told yet. */
  private told({ authority, dueAt }: AuthorityNotice): string {
    const { locale } = this.paper;
    const day = dayInWords(dateOf(dueAt, HOME_ZONE), locale);
    return `${authorityLabels[authority][locale]}: ${texts[locale].toldBy.replace('{day}', day)}`;
  }

  private text(heading: string, written: string): void {
    this.add('H2', () => this.line(heading, 12, 650, 'ink', 14), 60);
    for (const paragraph of written.split(/\n+/).filter((each) => each.trim() !== ''))
      this.add(
        'P',
        () => this.line(paragraph, 11, 400, 'ink', 3),
        (Math.ceil(paragraph.length / LETTERS) + 1) * LINE_HEIGHT,
      );
  }
}
