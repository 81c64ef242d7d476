import type { Locale } from '@aim/domain/kernel/locale';
import { dayInWords } from '../platform/day-in-words.ts';
import { PaperDrawing } from './paper-drawing.ts';
import type { ResidencyStatement, StatementItem } from './residency-statement.ts';
import { runText, sourceText } from './rule-text.ts';

const texts = {
  az: {
    title: 'Güzəştlər barədə arayış',
    of: 'Şəhadətnamə',
    on: 'Tarix:',
    valid: 'Bu tarixdə şəhadətnamə etibarlıdır.',
    notValid: 'Bu tarixdə şəhadətnamə etibarlı deyil: heç bir güzəşt qüvvədə deyil.',
    met: 'bəli',
    notMet: 'xeyr',
    unknown: 'məlum deyil',
    note: 'Arayış reyestr və qaydaların hazırkı vəziyyəti üzrə tərtib edilib və vergi məsləhəti deyil. Sözlə yazılmış şərtləri rezident özü təsdiqləyir.',
  },
  en: {
    title: 'Statement of entitlements',
    of: 'Certificate',
    on: 'On',
    valid: 'The certificate is valid on this day.',
    notValid: 'The certificate is not valid on this day: no benefit is in force.',
    met: 'yes',
    notMet: 'no',
    unknown: 'not known',
    note: 'Drawn up from the register and the rules as they are known now; no tax advice. Conditions in words are for the resident to show.',
  },
  ru: {
    title: 'Справка о льготах',
    of: 'Свидетельство',
    on: 'На день:',
    valid: 'В этот день свидетельство действует.',
    notValid: 'В этот день свидетельство не действует: льгот нет.',
    met: 'да',
    notMet: 'нет',
    unknown: 'неизвестно',
    note: 'Составлено по реестру и правилам, известным сейчас; не является налоговой консультацией. Условия, описанные словами, подтверждает сам резидент.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

const BLOCK = 96;

/** The statement as a tagged paper: each benefit with its article, its days and what the register says of its conditions. */
export class StatementDrawing extends PaperDrawing {
  constructor(
    private readonly statement: ResidencyStatement,
    private readonly locale: Locale,
    now: Date,
  ) {
    const { holderName: subject, number } = statement;
    super({ locale, now, subject, title: `${texts[locale].title} ${number}` });
  }

  protected draw(): void {
    const { holderName, number, issuedOn, on, isValid, lines } = this.statement;
    const { locale } = this;
    const t = texts[locale];
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('H1', () => this.line(t.title, 22, 650, 'ink', 14));
    this.add('P', () => this.line(holderName, 14, 650, 'ink', 6));
    this.add('P', () => this.line(`${t.of} ${number}, ${dayInWords(issuedOn, locale)}`, 10, 400, 'quiet', 2));
    this.add('P', () =>
      this.line(`${t.on} ${dayInWords(on, locale)}. ${isValid ? t.valid : t.notValid}`, 11, 650, 'ink', 8),
    );
    for (const item of lines) this.item(item);
    this.add('P', () => this.line(t.note, 9, 400, 'quiet', 18), 60);
  }

  private item({ rule, state, stateLabel, conditions, ...run }: StatementItem): void {
    const { locale } = this;
    const t = texts[locale];
    const answers = conditions.map(
      ({ label, isMet }) => `${label}: ${isMet === null ? t.unknown : isMet ? t.met : t.notMet}`,
    );
    this.add(
      'H2',
      () => this.line(`${rule.title} — ${stateLabel}`, 11, 650, state === 'IN_FORCE' ? 'brand' : 'ink', 14),
      BLOCK,
    );
    this.add('P', () => {
      this.line(runText(run, locale), 10, 400, 'ink', 1);
      this.line(sourceText(rule, locale), 9, 400, 'quiet', 1);
      this.line(answers.join(' · '), 9, 400, 'quiet', 1);
      if (rule.conditions !== null) this.line(rule.conditions, 9, 400, 'quiet', 1);
    });
  }
}
