import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  SaveRuleScenarioDocument,
  type StaffRuleFragment,
  StaffRuleFragmentDoc,
  StaffRulesDocument,
} from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { useLanguage } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { useAct } from '../../lib/use-act.ts';
import { lastDay, valueText } from '../residency/rule-words.ts';
import type { KeptScenario } from './name-scenario.tsx';

const AddChange = lazy(async () => ({ default: (await import('./add-change.tsx')).AddChange }));
const NEW = 'new';

interface ScenarioChangesProps {
  readonly scenario: KeptScenario;
  readonly shown: readonly StaffRuleFragment[];
  readonly mayChange: boolean;
}

/** What the scenario changes, each from which day to what; its owner adds and removes. */
export function ScenarioChanges({ scenario, shown, mayChange }: ScenarioChangesProps) {
  const { t, format } = useLanguage();
  const act = useAct();
  const save = useCommand(SaveRuleScenarioDocument);
  const known = useQuery({ ...queryOf(StaffRulesDocument, {}, ['benefitRule']), enabled: mayChange });
  const rules = readFragment(StaffRuleFragmentDoc, known.data?.benefitRules ?? []);
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState(false);
  const { id, name, note, changes } = scenario;
  const without = (index: number) =>
    act(
      () =>
        save({
          input: {
            ...{ id, name, note, idempotencyKey: crypto.randomUUID() },
            changes: changes.filter((_, place) => place !== index),
          },
        }),
      null,
    );
  return (
    <section className="grid gap-3">
      <h2 className="font-display text-xl font-semibold">{t('simulations.changes')}</h2>
      {shown.length === 0 ? <p className="text-ink-2">{t('simulations.noChanges')}</p> : null}
      <ul className="grid gap-2">
        {shown.map((rule, index) => (
          <li
            key={`${rule.key} ${rule.validFrom}`}
            className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-surface px-4 py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold">{rule.title}</p>
              <p className="figures text-ui">
                {valueText(rule, t, format)}
                {' · '}
                {rule.validTo === null
                  ? t('itPark.since', { date: format.day(rule.validFrom, 'short') })
                  : t('itPark.sinceUntil', {
                      from: format.day(rule.validFrom, 'short'),
                      to: lastDay(rule.validTo, format),
                    })}
              </p>
            </div>
            {mayChange ? (
              <Button
                variant="quiet"
                aria-label={`${t('simulations.remove')}: ${rule.title}`}
                onClick={() => void without(index)}
              >
                {t('simulations.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <div className="flex flex-wrap items-end gap-3">
          <Field label={t('simulations.whichRule')} id="whichRule">
            <NativeSelect
              className="w-full sm:w-96"
              value={chosen}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              options={[
                ...rules.map((rule) => ({
                  value: rule.key,
                  label: `${rule.title} (${t(`rules.side_${rule.side}`)}), ${format.day(rule.validFrom, 'short')}`,
                })),
                { value: NEW, label: t('rules.newRule') },
              ]}
              placeholder="–"
            />
          </Field>
          <Button disabled={chosen === ''} onClick={() => setOpen(true)}>
            {t('simulations.addChange')}
          </Button>
        </div>
      ) : null}
      <Suspense fallback={null}>
        {open ? (
          <AddChange
            scenario={scenario}
            rule={rules.find(({ key }) => key === chosen) ?? null}
            onClose={() => setOpen(false)}
          />
        ) : null}
      </Suspense>
    </section>
  );
}
