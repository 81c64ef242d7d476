import { reportMetricsInput } from '@aim/domain/pipeline/metrics';
import { Button } from '@aim/ui/button.tsx';
import { Details } from '@aim/ui/details.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { SaveState } from '@aim/ui/save-state.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useCallback } from 'react';
import { type MetricDraftQuery, ReportMetricsDocument } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { savingOf } from '../../lib/draft.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';
import { useMutationForm } from '../../lib/mutation-form.ts';
import { JobFields } from './job-fields.tsx';
import { inputOf, type ReportValues, valuesOf } from './report-values.ts';

type NumberField = Exclude<keyof ReportValues, 'month' | 'jobs'>;

const FIELDS: readonly {
  readonly name: NumberField;
  readonly label: PlainMessageId;
  readonly hint?: PlainMessageId;
  readonly isMoney?: boolean;
}[] = [
  { name: 'users', label: 'metrics.users', hint: 'metrics.usersHint' },
  { name: 'payingCustomers', label: 'metrics.payingCustomers' },
  { name: 'monthlyRevenue', label: 'metrics.monthlyRevenue', hint: 'metrics.revenueHint', isMoney: true },
  { name: 'teamSize', label: 'metrics.teamSize', hint: 'metrics.teamHint' },
  { name: 'fundingRaised', label: 'metrics.fundingRaised', hint: 'metrics.fundingHint', isMoney: true },
];

interface ReportFormProps {
  readonly startupId: string;
  readonly draft: MetricDraftQuery['metricDraft'];
  readonly onSent: () => void;
}

/** A month in two minutes: last month's figures stand there already. */
export function ReportForm({ startupId, draft: prefilled, onSent }: ReportFormProps) {
  const { t, format } = useLanguage();
  const labels = useLabels();
  const show = useToast();
  const { month } = prefilled;
  const toInput = useCallback(
    (values: ReportValues, key: string) => inputOf({ ...values, month }, startupId, key),
    [startupId, month],
  );
  const mutation = useMutationForm({
    document: ReportMetricsDocument,
    schema: reportMetricsInput,
    defaultValues: valuesOf(prefilled),
    toInput,
    draft: `metrics-${startupId}-${month}`,
    onDone: () => {
      show({ text: t('metrics.sent', { month: format.day(month, 'monthYear') }) });
      onSent();
    },
  });
  const { form, draft } = mutation;
  return (
    <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-5">
      <SaveState saving={savingOf(draft)} />
      <FormErrors form={mutation} />
      {FIELDS.map(({ name, label, hint, isMoney = false }) => (
        <Field
          key={name}
          optional
          label={t(label)}
          id={name}
          error={mutation.errorOf(name)}
          {...(hint ? { hint: t(hint) } : {})}
        >
          <Input
            {...form.register(name)}
            inputMode={isMoney ? 'decimal' : 'numeric'}
            autoComplete="off"
            fits={20}
            {...(isMoney ? { trailing: '₼' } : {})}
          />
        </Field>
      ))}
      <Details summary={t('metrics.jobsSummary')} open={prefilled.jobs.length > 0}>
        <JobFields form={form} error={mutation.errorOf('jobs')} />
      </Details>
      <div className="flex flex-wrap gap-2 max-sm:[&>*]:w-full">
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('metrics.send')}
        </Button>
        <LinkButton href={pathTo('/app/startups/$id/metrics', { id: startupId })}>{labels.cancel}</LinkButton>
      </div>
    </form>
  );
}
