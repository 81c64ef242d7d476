import { calculationOf, exampleLink } from '@aim/domain/residency/calculation-link';
import type { Calculation } from '../../../features/residency/calculation-result.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { CalculateBenefitsDocument, OpenRulesDocument, RuleCiteFragmentDoc } from '../../../gql/graphql.ts';
import { definePage, type FormProblem, type FormValues } from '../../../lib/public-page.ts';

export interface ItParkCalculatorData {
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  readonly isExample: boolean;
  /** The link says as of when the rules are to be known. */
  readonly isOfThen: boolean;
  /** Null while a figure cannot be read. */
  readonly calculation: Calculation | null;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

export const itParkCalculatorPage = definePage<ItParkCalculatorData>({
  pattern: '/it-park/calculator',
  title: 'calculator.title',
  description: 'calculator.description',
  load: async ({ execute, search, today }) => {
    const isExample = !search.has('on');
    const values = isExample ? exampleLink(today) : Object.fromEntries(search);
    const { benefitRules } = await execute(OpenRulesDocument, {});
    const amounts = benefitRules.filter(({ kind }) => kind === 'AMOUNT').map(({ code }) => code);
    const knownAt = values['knownAt'] ?? '';
    const isOfThen = INSTANT.test(knownAt);
    const { calculateBenefits } = await execute(CalculateBenefitsDocument, {
      input: {
        ...calculationOf((name) => values[name] ?? null, Object.keys(values), amounts),
        issuedOn: /^\d{4}-\d{2}-\d{2}$/.test(values['on'] ?? '') ? (values['on'] as string) : '0001-01-01',
        ...(isOfThen ? { knownAt } : {}),
      },
    });
    const { calculation: answered, problems } = calculateBenefits;
    const calculation = answered ? { ...answered, rules: readFragment(RuleCiteFragmentDoc, answered.rules) } : null;
    return { data: { values, problems, isExample, isOfThen, calculation } };
  },
});
