import { GROUP_ROWS } from '@aim/domain/residency/calculation-link';
import { Button } from '@aim/ui/button.tsx';
import { Checkbox } from '@aim/ui/checkbox.tsx';
import { Details } from '@aim/ui/details.tsx';
import { ErrorSummary } from '@aim/ui/error-summary.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useT } from '../../lib/language.tsx';
import type { FormProblem, FormValues } from '../../lib/public-page.ts';
import type { Rule } from './rule-words.ts';

interface CalculatorFormProps {
  readonly action: string;
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Rules for which the person may suppose a value. */
  readonly open: readonly Rule[];
}

/** Names of the link for the paths of the input. */
const FIELD_OF_PATH: Readonly<Record<string, string>> = {
  issuedOn: 'on',
  turnover: 'turnover',
  qualifyingBps: 'share',
  otherCosts: 'costs',
  dividends: 'dividends',
  imports: 'imports',
  property: 'property',
};

function fieldOf({ path }: FormProblem): string {
  const [first = '', index = '0', part = ''] = path;
  if (first === 'groups') return `${part === 'people' ? 'people' : 'pay'}${Number(index) + 1}`;
  return FIELD_OF_PATH[first] ?? 'open';
}

/** A plain form that asks by GET: the address it leads to is the result's link. */
export function CalculatorForm({ action, values, problems, open }: CalculatorFormProps) {
  const t = useT();
  const error = (name: string) => problems.find((each) => fieldOf(each) === name)?.message;
  const rows = Array.from({ length: GROUP_ROWS }, (_, index) => index + 1);
  const isFilled = (row: number) =>
    [`people${row}`, `pay${row}`].some((name) => (values[name] ?? '') !== '' || error(name));
  /** Those that say something, and one more to go on with. */
  const shown = Math.min(GROUP_ROWS, Math.max(2, (rows.findLast(isFilled) ?? 0) + 1));
  const amount = (name: 'turnover' | 'costs' | 'dividends' | 'imports' | 'property') => (
    <Field label={t(`calculator.${name}`)} id={name} error={error(name)}>
      <Input
        name={name}
        inputMode="decimal"
        defaultValue={values[name] ?? ''}
        trailing={t('calculator.manat')}
        fits={20}
      />
    </Field>
  );
  return (
    <form method="get" action={`${action}#result`} className="grid gap-5" data-screen-only>
      {problems.length > 0 ? (
        <ErrorSummary
          title={t('calculator.problems')}
          errors={problems.map((each) => ({ message: each.message, href: `#${fieldOf(each)}` }))}
        />
      ) : null}
      <div className="grid grid-cols-2 gap-x-4 gap-y-5">
        <Field label={t('calculator.form')} id="form">
          <NativeSelect
            name="form"
            defaultValue={values['form'] ?? 'COMPANY'}
            options={(['COMPANY', 'SOLE_TRADER'] as const).map((value) => ({
              value,
              label: t(`calculator.form_${value}`),
            }))}
          />
        </Field>
        <Field label={t('calculator.place')} id="place">
          <NativeSelect
            name="place"
            defaultValue={values['place'] ?? 'OUTSIDE'}
            options={(['OUTSIDE', 'INSIDE'] as const).map((value) => ({
              value,
              label: t(`calculator.place_${value}`),
            }))}
          />
        </Field>
      </div>
      <Field label={t('calculator.on')} id="on" error={error('on')}>
        <Input type="date" name="on" required defaultValue={values['on'] ?? ''} fits={20} />
      </Field>
      {amount('turnover')}
      <Field label={t('calculator.share')} id="share" error={error('share')}>
        <Input
          name="share"
          inputMode="decimal"
          defaultValue={values['share'] ?? ''}
          trailing={t('calculator.percent')}
          fits={10}
        />
      </Field>
      {amount('costs')}
      <Fieldset legend={t('calculator.groups')} hint={t('calculator.groupsHint')}>
        {rows.slice(0, shown).map((row) => (
          <GroupRow key={row} row={row} values={values} error={error} />
        ))}
        {shown < GROUP_ROWS ? (
          <Details summary={t('calculator.moreRows')}>
            <div className="grid gap-3">
              {rows.slice(shown).map((row) => (
                <GroupRow key={row} row={row} values={values} error={error} />
              ))}
            </div>
          </Details>
        ) : null}
      </Fieldset>
      {amount('dividends')}
      {amount('imports')}
      {amount('property')}
      <OpenValues open={open} values={values} error={error('open')} />
      <div>
        <Button type="submit" variant="primary">
          {t('calculator.submit')}
        </Button>
      </div>
    </form>
  );
}

interface GroupRowProps {
  readonly row: number;
  readonly values: FormValues;
  readonly error: (name: string) => string | undefined;
}

function GroupRow({ row, values, error }: GroupRowProps) {
  const t = useT();
  return (
    <fieldset className="rounded-control border border-line px-3 pb-2.5">
      <legend className="px-1 text-ui text-ink-2">{t('calculator.row', { number: row })}</legend>
      <div className="grid grid-cols-[5rem_minmax(0,1fr)_minmax(0,1fr)] items-end gap-3">
        <Field label={t('calculator.people')} id={`people${row}`} error={error(`people${row}`)}>
          <Input name={`people${row}`} inputMode="numeric" defaultValue={values[`people${row}`] ?? ''} />
        </Field>
        <Field label={t('calculator.pay')} id={`pay${row}`} error={error(`pay${row}`)}>
          <Input name={`pay${row}`} inputMode="decimal" defaultValue={values[`pay${row}`] ?? ''} />
        </Field>
        <Field label={t('calculator.who')} id={`who${row}`}>
          <NativeSelect
            name={`who${row}`}
            defaultValue={values[`who${row}`] ?? 'CITIZEN'}
            options={(['CITIZEN', 'FOREIGNER'] as const).map((value) => ({
              value,
              label: t(`calculator.who_${value}`),
            }))}
          />
        </Field>
      </div>
      <Checkbox
        name={`reduced${row}`}
        value="1"
        defaultChecked={(values[`reduced${row}`] ?? '') !== ''}
        label={t('calculator.reduced')}
      />
    </fieldset>
  );
}

interface OpenValuesProps {
  readonly open: readonly Rule[];
  readonly values: FormValues;
  readonly error: string | undefined;
}

/** What nobody has confirmed may be supposed; a rate, an amount, or a pair of rates. */
function OpenValues({ open, values, error }: OpenValuesProps) {
  const t = useT();
  const isUsed =
    values['allowance'] || Object.keys(values).some((name) => name.startsWith('a.') && values[name] !== '');
  const shown = open.flatMap(({ code }) => [`a.${code}`, `a.${code}.employer`]);
  const unseen = Object.entries(values).filter(([name]) => name.startsWith('a.') && !shown.includes(name));
  return (
    <Details summary={t('calculator.open')} open={Boolean(isUsed) || error !== undefined}>
      <Fieldset legend={t('calculator.open')} hint={t('calculator.openHint')} error={error} id="open">
        {unseen.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {open.map((rule) => {
          const name = `a.${rule.code}`;
          const unit = rule.kind === 'AMOUNT' ? t('calculator.manat') : t('calculator.percent');
          const isPair = rule.kind === 'CONTRIBUTION';
          return (
            <div key={rule.key} className="grid gap-2">
              <Field label={isPair ? t('calculator.openEmployee', { title: rule.title }) : rule.title} id={name}>
                <Input name={name} inputMode="decimal" defaultValue={values[name] ?? ''} trailing={unit} fits={10} />
              </Field>
              {isPair ? (
                <Field label={t('calculator.openEmployer', { title: rule.title })} id={`${name}.employer`}>
                  <Input
                    name={`${name}.employer`}
                    inputMode="decimal"
                    defaultValue={values[`${name}.employer`] ?? ''}
                    trailing={unit}
                    fits={10}
                  />
                </Field>
              ) : null}
            </div>
          );
        })}
        <Checkbox
          name="allowance"
          value="1"
          defaultChecked={(values['allowance'] ?? '') !== ''}
          label={t('calculator.allowance')}
        />
      </Fieldset>
    </Details>
  );
}
