import { LOCALES } from '@aim/domain/kernel/locale';
import { calculationOf } from '@aim/domain/residency/calculation-link';
import type { Express, Request } from 'express';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { calculateBenefits } from './calculate-benefits.ts';
import { ruleSetAt } from './rule-set.ts';

const PARAMETERS_MAX = 80;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `GET /it-park/calculation-az.pdf?…`: the calculation of the same link, on paper. Without an account, nothing is stored. */
export function mountCalculations(app: Express, find: Find): void {
  const { publicUrl } = find<Config>(CONFIG, { strict: false });
  app.get('/it-park/:file', (request, response) =>
    answerWith(response, async () => {
      const locale = LOCALES.find((one) => request.params.file === `calculation-${one}.pdf`);
      if (!locale) throw notFound();
      const ctx = { ...(await find(RequestCtx, { strict: false }).of(request)), locale };
      const values = linkOf(request);
      const calculation = await calculateBenefits(ctx, await inputOf(ctx, values));
      const lasting = new URLSearchParams({ ...values, knownAt: calculation.knownAt.toISOString() });
      const { CalculationDrawing } = await import('./calculation-pdf.ts');
      const drawing = new CalculationDrawing(
        calculation,
        `${publicUrl}/${locale}/it-park/calculator?${lasting}`,
        locale,
        ctx.now,
      );
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Disposition', `inline; filename="calculation-${locale}.pdf"`);
      response.type('application/pdf').send(await drawing.bytes());
    }),
  );
}

function linkOf({ originalUrl }: Request): Record<string, string> {
  const search = new URLSearchParams(originalUrl.split('?')[1] ?? '');
  if (search.size > PARAMETERS_MAX) throw new AppError('BAD_REQUEST');
  return Object.fromEntries(search);
}

async function inputOf(ctx: Ctx, values: Readonly<Record<string, string>>) {
  const { rules } = await ruleSetAt(ctx);
  const amounts = rules.filter(({ computation }) => computation.kind === 'AMOUNT').map(({ code }) => code);
  const knownAt = new Date(values['knownAt'] ?? Number.NaN);
  return {
    ...calculationOf((name) => values[name] ?? null, Object.keys(values), amounts),
    issuedOn: DAY.test(values['on'] ?? '') ? (values['on'] as string) : '0001-01-01',
    knownAt: Number.isNaN(knownAt.getTime()) ? null : knownAt,
  };
}
