import { itParkCalculatorPage } from './it-park-calculator-page.load.ts';
import { itParkPage } from './it-park-page.load.ts';
import { itParkStatisticsPage } from './it-park-statistics-page.load.ts';

/** What a page of these asked for when the platform's clock says that it is this day. */
async function asked(page: { readonly load: (request: never) => unknown }, today: string): Promise<unknown[]> {
  const variables: unknown[] = [];
  const answers = {
    benefitRules: [],
    activityClasses: [],
    residencyStatistics: {},
    calculateBenefits: { calculation: null, problems: [] },
  };
  const execute = async (_document: unknown, values: unknown) => {
    variables.push(values);
    return answers;
  };
  const loaded = await page.load({ today, execute, search: new URLSearchParams() } as never);
  return [...variables, loaded];
}

it('pages of the park take the day from the platform, whatever the clock of the process says', async () => {
  expect((await asked(itParkPage, '2031-03-04'))[0]).toEqual({ on: '2031-03-04' });
  expect((await asked(itParkStatisticsPage, '2031-03-04')).at(-1)).toMatchObject({
    data: { years: expect.arrayContaining([2031, 2023]) },
  });
  const [, calculation] = await asked(itParkCalculatorPage, '2031-03-04');
  expect(JSON.stringify(calculation)).toContain('2031');
});
