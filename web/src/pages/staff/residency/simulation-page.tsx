import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Progress } from '@aim/ui/progress.tsx';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type KeptScenario, NameScenario } from '../../../features/residency-rules/name-scenario.tsx';
import { storedChange } from '../../../features/residency-rules/rule-values.ts';
import { ScenarioChanges } from '../../../features/residency-rules/scenario-changes.tsx';
import { scenarioQuery } from '../../../features/residency-rules/scenario-query.ts';
import { simulationSearch } from '../../../features/residency-rules/simulation-search.ts';
import { SimulationTiles, SimulationYears } from '../../../features/residency-rules/simulation-totals.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  RuleScenarioListDocument,
  RuleSimulationTotalsDocument,
  type RuleSimulationTotalsQuery,
  SimulateRulesDocument,
  type SimulationLineFragment,
  SimulationLineFragmentDoc,
  StaffRuleFragmentDoc,
  StaffRulesDocument,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useCommand } from '../../../lib/command.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useSearchState } from '../../../lib/search-state.ts';
import { useAct } from '../../../lib/use-act.ts';
import { SimulationRows } from './simulation-rows.tsx';

const POLL_MS = 1500;

/** One scenario: what it changes, and what every run of it came to. It goes on when the page is left. */
export function SimulationPage() {
  const { t, format } = useLanguage();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const act = useAct();
  const simulate = useCommand(SimulateRulesDocument);
  const [naming, setNaming] = useState(false);
  const [address, change] = useSearchState(simulationSearch);
  const { data } = useSuspenseQuery({
    ...scenarioQuery(id),
    refetchInterval: ({ state }) =>
      readFragment(SimulationLineFragmentDoc, state.data?.ruleScenario?.simulations ?? []).some(
        (line) => line.state === 'RUNNING',
      )
        ? POLL_MS
        : false,
  });
  const known = useQuery(queryOf(StaffRulesDocument, {}, ['benefitRule']));
  const scenario = data.ruleScenario;
  if (scenario === null) return null;
  const codes = readFragment(StaffRuleFragmentDoc, known.data?.benefitRules ?? []).map(({ code }) => code);
  const shown = readFragment(StaffRuleFragmentDoc, scenario.changes);
  const { name, note, allowedActions } = scenario;
  const kept: KeptScenario = {
    ...{ id, name, note },
    changes: shown.map((rule) => storedChange(rule, codes.includes(rule.code))),
  };
  const lines = readFragment(SimulationLineFragmentDoc, scenario.simulations);
  const line = lines.find((each) => each.id === address.run) ?? lines[0];
  const mayChange = allowedActions.includes('ruleScenario.update') && known.isSuccess;
  return (
    <PageBody
      header={
        <PageHead
          title={name}
          lead={
            note ?? t('simulations.by', { name: scenario.owner.fullName, date: format.instant(scenario.changedAt) })
          }
          places={[
            { label: t('work.rules'), href: pathTo('/staff/residency/rules') },
            { label: t('simulations.title'), href: pathTo('/staff/residency/simulations') },
          ]}
          actions={
            <>
              {mayChange ? <Button onClick={() => setNaming(true)}>{t('simulations.edit')}</Button> : null}
              {allowedActions.includes('ruleSimulation.start') ? (
                <Button
                  variant="primary"
                  onClick={() =>
                    void act(() => simulate({ input: { scenarioId: id, idempotencyKey: crypto.randomUUID() } }), {
                      text: t('simulations.started'),
                    }).then((payload) => payload && change({ run: '' }, { replace: true }))
                  }
                >
                  {t('simulations.run')}
                </Button>
              ) : null}
            </>
          }
        />
      }
    >
      <div className="grid min-w-0 gap-8">
        <ScenarioChanges scenario={kept} shown={shown} mayChange={mayChange} />
        {line === undefined ? null : <Result line={line} lines={lines} address={address} change={change} />}
      </div>
      {naming ? (
        <NameScenario scenario={kept} onDone={() => setNaming(false)} onClose={() => setNaming(false)} />
      ) : null}
    </PageBody>
  );
}

interface ResultProps {
  readonly line: SimulationLineFragment;
  readonly lines: readonly SimulationLineFragment[];
  readonly address: ReturnType<typeof useSearchState<typeof simulationSearch>>[0];
  readonly change: ReturnType<typeof useSearchState<typeof simulationSearch>>[1];
}

type Totals = NonNullable<RuleSimulationTotalsQuery['ruleSimulation']>;

function useTotals(id: string): Totals | null {
  const query = useQuery({ ...queryOf(RuleSimulationTotalsDocument, { id }, ['ruleScenario']), enabled: id !== '' });
  return query.data?.ruleSimulation ?? null;
}

function Result({ line, lines, address, change }: ResultProps) {
  const { t, format } = useLanguage();
  const totals = useTotals(line.id);
  const other = useTotals(address.beside);
  const others = useQuery(queryOf(RuleScenarioListDocument, { first: 50 }, ['ruleScenario']));
  const done = line.gain + line.lose + line.same + line.unknown;
  const nameOf = (each: SimulationLineFragment) => format.instant(each.startedAt);
  const runs = (others.data?.ruleScenarios.items ?? []).flatMap((scenario) =>
    readFragment(SimulationLineFragmentDoc, scenario.simulations)
      .filter(({ id, state }) => id !== line.id && state === 'DONE')
      .map((each) => ({ value: each.id, label: `${scenario.name}, ${nameOf(each)}` })),
  );
  if (line.state === 'RUNNING')
    return (
      <section className="grid gap-3 rounded-card border border-line bg-surface p-5">
        <h2 className="font-display text-xl font-semibold">{t('simulations.result')}</h2>
        <Progress
          shown
          label={t('simulations.progress', { done: format.number(done), total: format.number(line.total) })}
          value={done}
          max={Math.max(done, line.total)}
        />
        <p className="text-ink-2">{t('simulations.leave')}</p>
      </section>
    );
  return (
    <section className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-end gap-4">
        <h2 className="me-auto font-display text-xl font-semibold">{t('simulations.result')}</h2>
        {lines.length > 1 ? (
          <Field label={t('simulations.runOf')} id="simulationRun">
            <NativeSelect
              value={line.id}
              onChange={({ currentTarget }) => change({ run: currentTarget.value })}
              options={lines.map((each) => ({ value: each.id, label: nameOf(each) }))}
            />
          </Field>
        ) : null}
        {runs.length > 0 ? (
          <Field label={t('simulations.compare')} id="simulationBeside">
            <NativeSelect
              className="w-full sm:w-80"
              value={address.beside}
              onChange={({ currentTarget }) => change({ beside: currentTarget.value })}
              placeholder={t('simulations.compareNone')}
              options={runs}
            />
          </Field>
        ) : null}
      </div>
      <SimulationTiles line={line} beside={other === null ? null : readFragment(SimulationLineFragmentDoc, other)} />
      {totals === null ? null : (
        <>
          <p className="text-ui text-ink-2">
            {t('simulations.computedAt', { name: totals.startedBy.fullName, date: format.instant(totals.knownAt) })}{' '}
            {t('simulations.unknownText')}
          </p>
          <SimulationYears
            years={totals.years}
            beside={other === null ? null : { name: other.scenario.name, years: other.years }}
          />
        </>
      )}
      <SimulationRows
        id={line.id}
        beside={other === null ? null : { id: address.beside, name: other.scenario.name }}
        address={address}
        change={change}
      />
    </section>
  );
}
