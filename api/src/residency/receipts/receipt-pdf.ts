import { interpolate } from '@aim/domain/kernel/messages';
import { dateOf, HOME_ZONE, wallTimeOf } from '@aim/domain/kernel/zone';
import { APPLICATION_BLOCKS, attachmentLabels, blockLabels } from '@aim/domain/residency/application-blocks';
import type { ReceiptTerm } from '@aim/domain/residency/application-receipt';
import { termConfidenceLabels } from '@aim/domain/residency/application-terms';
import { dayInWords } from '../../platform/day-in-words.ts';
import { certificateTexts } from '../certificate-texts.ts';
import { SealedPaper, type SealFacts } from '../sealed-paper.ts';
import { receiptTexts } from './receipt-texts.ts';
import type { Submission } from './submissions.queries.ts';

export interface ReceiptPaper extends Omit<SealFacts, 'code'> {
  readonly reference: string;
  /** Server time of the first submission. */
  readonly submittedAt: Date;
  readonly tin: string | null;
  readonly submission: Submission;
  readonly total: ReceiptTerm | null;
  readonly check: ReceiptTerm | null;
}

/** That an application came: number, moment, what was handed in, who signed it, both deadlines, and where to ask. */
export class ReceiptDrawing extends SealedPaper {
  constructor(private readonly paper: ReceiptPaper) {
    const { locale, now, reference } = paper;
    super({
      ...{ locale, now, subject: nameIn(paper.submission), keywords: reference },
      title: `${receiptTexts[locale].title} ${reference}`,
    });
  }

  protected draw(): void {
    const { locale, reference, submittedAt, tin, submission, total, check } = this.paper;
    const t = receiptTexts[locale];
    const isFirst = submission.receivedAt.getTime() === submittedAt.getTime();
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('H1', () => this.line(t.title, 22, 650, 'ink', 12));
    this.add('P', () => this.line(isFirst ? t.says : t.saysAgain, 11, 400, 'quiet', 4));
    this.add('H2', () => this.line(nameIn(submission), 16, 650, 'ink', 12));
    if (tin !== null) this.add('P', () => this.line(`${certificateTexts[locale].tin} ${tin}`, 10, 400, 'quiet', 2));
    this.facts([
      [t.number, reference],
      [t.receivedAt, this.moment(submission.receivedAt)],
    ]);
    if (!isFirst) this.add('P', () => this.line(`${t.firstAt} ${this.moment(submittedAt)}`, 10, 400, 'quiet', 2));
    this.facts([
      [t.signedBy, `${submission.signerName}, ${this.moment(submission.signedAt)}`],
      this.term(t.check, check),
      this.term(t.total, total),
    ]);
    this.handedIn();
    this.whereToAsk();
    this.keepTogether(SIGNATURE_HEIGHT);
    this.signature(this.paper, t.note);
  }

  private handedIn(): void {
    const { locale, submission } = this.paper;
    const t = receiptTexts[locale];
    const { answers, documents, digest } = submission;
    const filled = APPLICATION_BLOCKS.filter((block) => answers[block] !== undefined);
    this.add('H2', () => this.line(t.sections, 12, 650, 'ink', 14), BLOCK_HEIGHT);
    this.add('P', () => this.line(filled.map((block) => blockLabels[block][locale]).join(', '), 10, 400, 'ink', 2));
    this.add('H2', () => this.line(t.documents, 12, 650, 'ink', 12), BLOCK_HEIGHT);
    for (const { kind, name } of documents)
      this.add('P', () => this.line(`${attachmentLabels[kind][locale]}: ${name}`, 10, 400, 'ink', 2), LINE_HEIGHT);
    this.add('P', () => this.line(`${t.digest} ${digest}`, 9, 400, 'quiet', 8));
  }

  private whereToAsk(): void {
    const { locale, publicUrl, submission } = this.paper;
    const t = receiptTexts[locale];
    this.add('H2', () => this.line(t.ask, 12, 650, 'ink', 14), BLOCK_HEIGHT);
    this.add('P', () => this.line(t.askText, 10, 400, 'ink', 2));
    this.add('P', () => this.line(`${publicUrl}/app/residency/${submission.applicationId}`, 10, 650, 'brand', 2));
  }

  private moment(at: Date): string {
    const { locale } = this.paper;
    const day = dayInWords(dateOf(at, HOME_ZONE), locale);
    return interpolate(receiptTexts[locale].clock, { day, time: wallTimeOf(at, HOME_ZONE).time });
  }

  /** What it is called with how sure it is, and how long it lasts. */
  private term(name: string, of: ReceiptTerm | null): readonly [term: string, value: string] {
    const { locale } = this.paper;
    const t = receiptTexts[locale];
    if (of === null) return [name, t.noTerm];
    const day = of.lastDay === null ? t.noTerm : dayInWords(of.lastDay, locale);
    const source = `${t.source} ${termConfidenceLabels[of.confidence][locale]}`;
    return [`${name}. ${source}`, interpolate(t.term, { length: of.length, day })];
  }
}

/** A heading with its first lines, one line, and the signature with its note: each stays on one page. */
const BLOCK_HEIGHT = 60;
const LINE_HEIGHT = 18;
const SIGNATURE_HEIGHT = 100;

/** As the applicant signed it. */
function nameIn({ answers }: Submission): string {
  return String(answers.IDENTITY?.['name'] ?? '');
}
