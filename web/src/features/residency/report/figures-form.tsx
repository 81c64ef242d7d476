import { Details } from '@aim/ui/details.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SaveState } from '@aim/ui/save-state.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { SaveReportDocument } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { request } from '../../../lib/request.ts';
import { ConflictChoice } from '../conflict-choice.tsx';
import { useAutosave } from '../use-autosave.ts';
import {
  inputOf,
  isWrongAmount,
  isWrongNumber,
  type MonthText,
  sumsOf,
  textOf,
  unreadableOf,
} from './figures-values.ts';
import { reportQuery, type ShownFigures, type ShownReport } from './report-query.ts';

interface FiguresFormProps {
  readonly report: ShownReport;
  readonly figures: ShownFigures;
  /** How many figures were typed that are none: the server does not have them. */
  readonly onUnreadable: (count: number) => void;
}

/** Income, people and pay month by month; it saves itself while it is typed, and the headroom follows. */
export function FiguresForm({ report, figures, onUnreadable }: FiguresFormProps) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const { id } = report;
  const draft = useAutosave<readonly MonthText[]>({
    name: `residency-report:${id}`,
    value: textOf(figures.months),
    version: figures.version,
    keep: async (months, version) => {
      const { saveReport } = await request(SaveReportDocument, { input: { id, version, months: inputOf(months) } });
      const [problem] = saveReport.problems;
      if (problem === undefined) void queries.invalidateQueries(reportQuery(id));
      return problem?.code ?? null;
    },
    isWhole: (months) => unreadableIn(months) === 0,
    reload: async () => {
      const { residencyReport } = await queries.fetchQuery({ ...reportQuery(id), staleTime: 0 });
      const theirs = residencyReport?.figures ?? null;
      return theirs && { value: textOf(theirs.months), version: theirs.version };
    },
  });
  const gaps = new Set(report.blockers.flatMap(({ path }) => (path[0] === 'months' ? [path[1] ?? ''] : [])));
  const unreadable = unreadableIn(draft.value);
  useEffect(() => onUnreadable(unreadable), [unreadable, onUnreadable]);
  const firstGap = draft.value.findIndex(({ month }) => gaps.has(month));
  const patch = (index: number, next: Partial<MonthText>): void =>
    draft.change(draft.latest.current.map((month, at) => (at === index ? { ...month, ...next } : month)));
  return (
    <section className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="font-display text-xl font-semibold">{t('report.figures')}</h2>
        <SaveState saving={draft.saving} />
      </div>
      <p className="text-ink-2">{t('report.figuresHint')}</p>
      {draft.isConflict ? <ConflictChoice onSettle={(keepMine) => void draft.settle(keepMine)} /> : null}
      {unreadable === 0 ? null : (
        <Notice tone="warn" role="status">
          {t('report.unreadable', { count: unreadable })}
        </Notice>
      )}
      <div className="grid gap-2">
        {draft.value.map((month, index) => (
          <MonthFields
            key={month.month}
            month={month}
            kinds={report.incomeKinds}
            hasGap={gaps.has(month.month)}
            isOpen={index === (firstGap === -1 ? 0 : firstGap)}
            onChange={(next) => patch(index, next)}
          />
        ))}
      </div>
    </section>
  );
}

const unreadableIn = (months: readonly MonthText[]): number =>
  months.reduce((sum, month) => sum + unreadableOf(month), 0);

interface MonthFieldsProps {
  readonly month: MonthText;
  readonly kinds: ShownReport['incomeKinds'];
  readonly hasGap: boolean;
  readonly isOpen: boolean;
  readonly onChange: (next: Partial<MonthText>) => void;
}

function MonthFields({ month, kinds, hasGap, isOpen, onChange }: MonthFieldsProps) {
  const { t, format } = useLanguage();
  const name = format.day(month.month, 'monthYear');
  const qualifying = new Set(kinds.filter((kind) => kind.isQualifying).map(({ kind }) => kind as string));
  const [mine, other] = sumsOf(month.income, qualifying);
  const isUnreadable = unreadableOf(month) > 0;
  const [wasOpen, setOpen] = useState(isOpen);
  if (!wasOpen && (isOpen || isUnreadable)) setOpen(true);
  const sums = isUnreadable
    ? t('report.monthUnreadable')
    : hasGap
      ? t('report.monthMissing')
      : t('report.monthSums', { qualifying: format.money(mine), other: format.money(other) });
  const wrongAmount = (text: string) => (isWrongAmount(text) ? { error: t('report.wrongAmount') } : {});
  const income = (kind: (typeof kinds)[number]) => (
    <Field key={kind.kind} label={kind.label} {...wrongAmount(month.income[kind.kind] ?? '')}>
      <Input
        inputMode="decimal"
        trailing={t('report.manat')}
        value={month.income[kind.kind] ?? ''}
        onChange={({ currentTarget }) => onChange({ income: { ...month.income, [kind.kind]: currentTarget.value } })}
      />
    </Field>
  );
  return (
    <div className="rounded-card border border-line bg-surface px-4 py-1.5">
      <Details
        open={wasOpen}
        summary={
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span>{name}</span>
            <span className={`font-normal text-ui ${isUnreadable ? 'text-danger' : 'text-ink-2'}`}>{sums}</span>
          </span>
        }
      >
        <div className="grid gap-4 py-3 text-ink">
          <fieldset className="grid gap-3">
            <legend className="pb-2 font-semibold">{t('report.qualifyingIncome')}</legend>
            <div className="grid items-end gap-3 sm:grid-cols-2">
              {kinds.filter((kind) => kind.isQualifying).map(income)}
            </div>
          </fieldset>
          <fieldset className="grid gap-3">
            <legend className="pb-2 font-semibold">{t('report.otherIncome')}</legend>
            <div className="grid items-end gap-3 sm:grid-cols-2">
              {kinds.filter((kind) => !kind.isQualifying).map(income)}
            </div>
          </fieldset>
          <fieldset className="grid gap-3">
            <legend className="pb-2 font-semibold">{t('report.people')}</legend>
            <div className="grid items-end gap-3 sm:grid-cols-2">
              <Field
                label={t('report.headcount')}
                {...(isWrongNumber(month.headcount) ? { error: t('report.wrongNumber') } : {})}
              >
                <Input
                  inputMode="numeric"
                  fits={10}
                  value={month.headcount}
                  onChange={({ currentTarget }) => onChange({ headcount: currentTarget.value })}
                />
              </Field>
              <Field label={t('report.payroll')} {...wrongAmount(month.payroll)}>
                <Input
                  inputMode="decimal"
                  trailing={t('report.manat')}
                  value={month.payroll}
                  onChange={({ currentTarget }) => onChange({ payroll: currentTarget.value })}
                />
              </Field>
            </div>
          </fieldset>
        </div>
      </Details>
    </div>
  );
}
