import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import type { CompanyCase, EmployeeGroup } from '@aim/domain/residency/company';
import { figuresOfApplication, type ResidentFigures } from '@aim/domain/residency/resident-figures';
import type { Ctx } from '../platform/ctx.ts';
import { answersNow } from './application-blocks.queries.ts';

export type FiguresSource = 'APPLICATION' | 'REPORT';

/** The newest figures of a resident take the place of older ones. */
export async function recordFigures(
  ctx: Ctx,
  residencyId: string,
  source: FiguresSource,
  asOf: CalendarDate,
  { legalForm, turnover, qualifyingBps, otherCosts, dividends, imports, property, groups }: ResidentFigures,
): Promise<void> {
  await ctx.em.query(
    `insert into resident_figures as f
       (residency_id, source, as_of, legal_form, turnover, qualifying_bps, other_costs, dividends, imports, property, groups)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (residency_id) do update set source = excluded.source, as_of = excluded.as_of, legal_form = excluded.legal_form,
       turnover = excluded.turnover, qualifying_bps = excluded.qualifying_bps, other_costs = excluded.other_costs,
       dividends = excluded.dividends, imports = excluded.imports, property = excluded.property, groups = excluded.groups
     where f.as_of <= excluded.as_of`,
    [
      residencyId,
      source,
      asOf,
      legalForm,
      ...[turnover, qualifyingBps, otherCosts, dividends, imports, property].map(inText),
      JSON.stringify(groups.map(storedGroup)),
    ],
  );
}

const inText = (value: bigint | number | null): string | null => (value === null ? null : String(value));
const storedGroup = (group: EmployeeGroup) => ({ ...group, monthlyPay: String(group.monthlyPay) });

/** What was said when applying is where a resident's figures begin. */
export async function recordFiguresOfApplication(
  ctx: Ctx,
  residencyId: string,
  applicationId: string,
  legalForm: string,
  asOf: CalendarDate,
): Promise<void> {
  const { NUMBERS = {} } = await answersNow(ctx, applicationId);
  const figures = figuresOfApplication(NUMBERS, legalForm);
  if (figures !== null) await recordFigures(ctx, residencyId, 'APPLICATION', asOf, figures);
}

/** As the table holds them: amounts as text, because numbers lose digits. */
export interface FiguresRow {
  readonly legalForm: CompanyCase['legalForm'];
  readonly turnover: string;
  readonly qualifyingBps: number;
  readonly otherCosts: string | null;
  readonly dividends: string;
  readonly imports: string;
  readonly property: string;
  readonly groups: readonly (Omit<EmployeeGroup, 'monthlyPay'> & { readonly monthlyPay: string })[];
  readonly issuedOn: CalendarDate;
}

export const FIGURES_COLUMNS = `f.legal_form as "legalForm", f.turnover::text, f.qualifying_bps as "qualifyingBps",
  f.other_costs::text as "otherCosts", f.dividends::text, f.imports::text, f.property::text, f.groups`;

/** The company as the rules count it. With unknown costs there is no profit to speak of, so none is taken. */
export function companyOf({ otherCosts, groups, ...row }: FiguresRow): CompanyCase {
  return {
    legalForm: row.legalForm,
    place: 'OUTSIDE',
    issuedOn: row.issuedOn,
    turnover: otherCosts === null ? 0n : BigInt(row.turnover),
    qualifyingBps: row.qualifyingBps,
    otherCosts: BigInt(otherCosts ?? 0),
    dividends: BigInt(row.dividends),
    imports: BigInt(row.imports),
    property: BigInt(row.property),
    groups: groups.map((group) => ({ ...group, monthlyPay: BigInt(group.monthlyPay) })),
    assumptions: [],
    withSwitchedOff: false,
  };
}
