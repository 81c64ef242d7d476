import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { ErrorSummary } from '@aim/ui/error-summary.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import type { ActivityClassesQuery } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import type { FormProblem, FormValues } from '../../lib/public-page.ts';

interface ScreeningFormProps {
  readonly action: string;
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  readonly activities: ActivityClassesQuery['activityClasses'];
}

const FIELDS: Readonly<Record<string, string>> = { largeFoundersBps: 'founders', isInnovative: 'innovative' };
const fieldOf = ({ path: [first = ''] }: FormProblem): string => FIELDS[first] ?? first;

/** Four questions, asked by GET: the address of the answer is its link. */
export function ScreeningForm({ action, values, problems, activities }: ScreeningFormProps) {
  const t = useT();
  const error = (name: string) => problems.find((each) => fieldOf(each) === name)?.message;
  const chosen = (name: string, otherwise: string) => values[name] ?? otherwise;
  return (
    <form method="get" action={`${action}#result`} className="grid gap-8" data-screen-only>
      {problems.length > 0 ? (
        <ErrorSummary
          title={t('screener.problems')}
          errors={problems.map((each) => ({ message: each.message, href: `#${fieldOf(each)}` }))}
        />
      ) : null}
      <RadioCards
        legend={t('screener.form')}
        name="form"
        large
        defaultValue={chosen('form', 'LOCAL_COMPANY')}
        options={(['LOCAL_COMPANY', 'SOLE_TRADER', 'FOREIGN_COMPANY', 'NOT_YET'] as const).map((value) => ({
          value,
          label: t(`screener.form_${value}`),
        }))}
      />
      <RadioCards
        legend={t('screener.activity')}
        name="activity"
        large
        error={error('activity')}
        defaultValue={chosen('activity', activities[2]?.code ?? 'UNSURE')}
        options={[
          ...activities.map(({ code, name, guide }) => ({ value: code, label: name, hint: guide })),
          { value: 'OTHER', label: t('screener.activity_OTHER') },
          { value: 'UNSURE', label: t('screener.activity_UNSURE') },
        ]}
      />
      <RadioCards
        legend={t('screener.place')}
        name="place"
        large
        defaultValue={chosen('place', 'OUTSIDE')}
        options={(['OUTSIDE', 'INSIDE', 'UNDECIDED'] as const).map((value) => ({
          value,
          label: t(`screener.place_${value}`),
        }))}
      />
      <section className="grid gap-5">
        <h2 className="font-display text-2xl font-semibold">{t('screener.size')}</h2>
        <Field label={t('screener.employees')} id="employees" error={error('employees')} optional>
          <Input name="employees" inputMode="numeric" defaultValue={values['employees'] ?? ''} fits={10} />
        </Field>
        <Field label={t('screener.turnover')} id="turnover" error={error('turnover')} optional>
          <Input name="turnover" inputMode="decimal" defaultValue={values['turnover'] ?? ''} fits={20} />
        </Field>
        <Field label={t('screener.largeFounders')} id="founders" error={error('founders')} optional>
          <Input name="founders" inputMode="decimal" defaultValue={values['founders'] ?? ''} fits={10} />
        </Field>
        <RadioCards
          legend={t('screener.innovative')}
          name="innovative"
          columns={3}
          defaultValue={chosen('innovative', 'UNSURE')}
          options={[
            { value: 'YES', label: t('screener.yes') },
            { value: 'NO', label: t('screener.no') },
            { value: 'UNSURE', label: t('screener.unsure') },
          ]}
        />
        <Checkbox
          name="operator"
          value="1"
          defaultChecked={(values['operator'] ?? '') !== ''}
          label={t('screener.operator')}
        />
      </section>
      <div>
        <Button type="submit" variant="primary" size="large">
          {t('screener.submit')}
        </Button>
      </div>
    </form>
  );
}
