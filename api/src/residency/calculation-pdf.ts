import type { Locale } from '@aim/domain/kernel/locale';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { dayInWords } from '../platform/day-in-words.ts';
import type { BenefitCalculation, CalculationLine, CalculationYear } from './calculation.type.ts';
import { PaperDrawing } from './paper-drawing.ts';
import { moneyText, runText, sourceText } from './rule-text.ts';

const texts = {
  az: {
    title: 'Güzəştlərin hesablanması',
    known: 'Qaydalar bu tarixə məlum olan kimi:',
    year: 'İl',
    general: 'Ümumi rejim',
    resident: 'Rezident',
    difference: 'Fərq',
    notComputed: 'hesablanmayıb: dəyər təsdiqlənməyib',
    years: 'İllər üzrə',
    lines: 'Məbləğlər',
    group: 'işçi qrupu',
    benefits: 'Güzəştlərin müddəti',
    link: 'Bu hesablamanın daimi ünvanı:',
    open: 'Hesablanmayan məbləğlər:',
    note: 'Təxmini hesablamadır, vergi məsləhəti deyil. Müsbət fərq rezidentin az, mənfi fərq çox ödədiyini göstərir.',
  },
  en: {
    title: 'Calculation of benefits',
    known: 'By the rules as they were known on',
    year: 'Year',
    general: 'General regime',
    resident: 'Resident',
    difference: 'Difference',
    notComputed: 'not computed: value unconfirmed',
    years: 'Year by year',
    lines: 'Amounts of',
    group: 'employee group',
    benefits: 'How long the benefits run',
    link: 'The lasting address of this calculation:',
    open: 'Amounts not computed:',
    note: 'An estimate, no tax advice. A positive difference: a resident pays less; a negative one: more.',
  },
  ru: {
    title: 'Расчёт льгот',
    known: 'По правилам, известным на',
    year: 'Год',
    general: 'Общий режим',
    resident: 'Резидент',
    difference: 'Разница',
    notComputed: 'не рассчитано: значение не подтверждено',
    years: 'По годам',
    lines: 'Суммы за',
    group: 'группа работников',
    benefits: 'Сроки льгот',
    link: 'Постоянный адрес этого расчёта:',
    open: 'Не рассчитано сумм:',
    note: 'Оценка, не налоговая консультация. Положительная разница: резидент платит меньше; отрицательная: больше.',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** A public calculation on paper: the years, the lines of the first whole year with their articles, the terms, the lasting address. */
export class CalculationDrawing extends PaperDrawing {
  constructor(
    private readonly calculation: BenefitCalculation,
    private readonly address: string,
    private readonly locale: Locale,
    now: Date,
  ) {
    super({ locale, now, subject: address, title: texts[locale].title });
  }

  protected draw(): void {
    const { years, entitlements, rules, knownAt } = this.calculation;
    const t = texts[this.locale];
    const known = dayInWords(dateOf(knownAt, HOME_ZONE), this.locale);
    this.add('P', () => this.line('AIM', 13, 650, 'brand'));
    this.add('H1', () => this.line(t.title, 22, 650, 'ink', 14));
    this.add('P', () => this.line(`${t.known} ${known}`, 10, 400, 'quiet', 2));
    this.add('H2', () => this.line(t.years, 13, 650, 'ink', 12));
    this.add('P', () => this.row([t.year, t.general, t.resident, t.difference], 9, 400, 'quiet'));
    for (const { year, general, resident, difference, notComputed } of years)
      this.add('P', () => {
        const cells = [general, resident, difference].map((amount) => moneyText(amount, this.locale));
        this.row([String(year), ...cells], 10, 400, 'ink');
        if (notComputed > 0) this.line(`${t.open} ${notComputed}`, 8, 400, 'quiet');
      });
    const shown = years[1] ?? years[0];
    if (shown) this.lines(shown);
    this.add('H2', () => this.line(t.benefits, 13, 650, 'ink', 12), 60);
    for (const { ruleKey, ...run } of entitlements)
      this.add(
        'P',
        () => {
          this.line(rules.find(({ key }) => key === ruleKey)?.title ?? '', 10, 650, 'ink', 5);
          this.line(runText(run, this.locale), 9, 400, 'quiet');
        },
        40,
      );
    this.add('P', () => this.line(t.note, 9, 400, 'quiet', 16), 80);
    this.add('P', () => this.line(t.link, 9, 400, 'quiet', 6));
    this.add('P', () => this.line(broken(this.address), 8, 400, 'brand', 1));
  }

  private lines({ year, lines }: CalculationYear): void {
    const t = texts[this.locale];
    this.add('H2', () => this.line(`${t.lines} ${year}`, 13, 650, 'ink', 12), 60);
    for (const line of lines) this.add('P', () => this.amounts(line), 76);
  }

  private amounts({ topicLabel, group, general, resident, difference, parts }: CalculationLine): void {
    const t = texts[this.locale];
    const name = group === null ? topicLabel : `${topicLabel}, ${t.group} ${group + 1}`;
    this.line(name, 10, 650, 'ink', 8);
    const cell = (amount: string | null) => (amount === null ? t.notComputed : moneyText(amount, this.locale));
    const sides = [[t.general, general] as const, [t.resident, resident] as const, [t.difference, difference] as const];
    this.line(sides.map(([side, amount]) => `${side}: ${cell(amount)}`).join(' · '), 9, 400, 'ink', 1);
    const keys = parts.flatMap((part) => [part.general.ruleKey, part.resident.ruleKey]);
    for (const rule of this.calculation.rules.filter(({ key }) => keys.includes(key)))
      this.line(`${rule.title}: ${sourceText(rule, this.locale)}`, 8, 400, 'quiet');
  }
}

/** A long address breaks after its ampersands. */
const broken = (address: string): string => address.replaceAll('&', '& ');
