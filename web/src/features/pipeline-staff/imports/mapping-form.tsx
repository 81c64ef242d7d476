import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { IMPORT_LENIENCIES, IMPORT_STATES } from '@aim/domain/pipeline/import-mapping';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { SECTORS, STAGES, sectorLabels, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import type { SelectOption } from '@aim/ui/native-select.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { CheckImportDocument, type ImportRunDetailQuery, type MappingFragment } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { countriesQuery } from '../../../lib/countries.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';
import { ColumnsTable } from './columns-table.tsx';
import { columnFor, draftOf, inputOf, RULE_NAMES, type RuleName } from './mapping-state.ts';
import { RulesEditor } from './rules-editor.tsx';

interface MappingFormProps {
  readonly id: string;
  readonly columns: NonNullable<NonNullable<ImportRunDetailQuery['importRun']>['columns']>;
  readonly mapping: MappingFragment;
}

/** How the file is to be understood. Checking writes nothing: it says what each row would come to. */
export function MappingForm({ id, columns, mapping }: MappingFormProps) {
  const { t, locale, format } = useLanguage();
  const { data: countries } = useSuspenseQuery(countriesQuery(locale));
  const check = useCommand(CheckImportDocument);
  const [draft, setDraft] = useState(() => draftOf(mapping));
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const errors = useRef<HTMLDivElement>(null);

  const isHome = ({ value }: SelectOption) => value === HOME_COUNTRY;
  const targets: Readonly<Record<RuleName, readonly SelectOption[] | 'day'>> = {
    stages: STAGES.map((value) => ({ value, label: stageLabels[value][locale] })),
    states: IMPORT_STATES.map((value) => ({ value, label: startupMachine.states[value].label[locale] })),
    sectors: SECTORS.map((value) => ({ value, label: sectorLabels[value][locale] })),
    regions: REGIONS.map((value) => ({ value, label: regionLabels[value][locale] })),
    countries: Object.entries(countries)
      .map(([value, label]) => ({ value, label }))
      .sort((one, other) => Number(isHome(other)) - Number(isHome(one)) || format.compare(one.label, other.label)),
    intakes: 'day',
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusals([]);
    try {
      const { problems } = await check({ input: { id, mapping: inputOf(draft) } });
      setRefusals(problems.map(({ message }) => message));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setRefusals([requestErrorText(error, t)]);
    } finally {
      setBusy(false);
      errors.current?.focus();
    }
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-6">
      <section className="grid gap-3">
        <div>
          <h2 className="font-display text-xl font-semibold">{t('imports.columns')}</h2>
          <p className="text-ink-2">{t('imports.columnsHint')}</p>
        </div>
        <ColumnsTable
          columns={columns}
          fields={draft.fields}
          onChange={(column, field) => setDraft({ ...draft, fields: { ...draft.fields, [column]: field } })}
        />
      </section>
      <section className="grid gap-3">
        <h2 className="font-display text-xl font-semibold">{t('imports.rules')}</h2>
        <div className="grid items-start gap-4 xl:grid-cols-2">
          {RULE_NAMES.map((name) => {
            const column = columnFor(name, draft.fields);
            return (
              <RulesEditor
                key={name}
                title={t(`imports.rules_${name}`)}
                hint={t(`imports.hint_${name}`)}
                column={column}
                values={columns.find((one) => one.name === column)?.values ?? null}
                targets={targets[name]}
                rules={draft.rules[name]}
                onChange={(rules) => setDraft({ ...draft, rules: { ...draft.rules, [name]: rules } })}
              />
            );
          })}
        </div>
      </section>
      <RadioCards
        legend={t('imports.leniency')}
        name="leniency"
        columns={2}
        value={draft.leniency}
        onChange={(leniency) => setDraft({ ...draft, leniency: leniency as typeof draft.leniency })}
        options={IMPORT_LENIENCIES.map((value) => ({
          value,
          label: t(`imports.leniency_${value}`),
          hint: t(`imports.leniencyHint_${value}`),
        }))}
      />
      <div ref={errors} tabIndex={-1} className="outline-none">
        {refusals.length > 0 ? (
          <Notice tone="danger" role="alert" title={t('imports.missing')}>
            <ul className="grid list-disc gap-1 ps-5">
              {refusals.map((refusal) => (
                <li key={refusal}>{refusal}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {t('imports.check')}
        </Button>
        <p className="mt-1.5 text-sm text-ink-2">{t('imports.checkHint')}</p>
      </div>
    </form>
  );
}
