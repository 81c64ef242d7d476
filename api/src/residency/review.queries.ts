import { reviewTerms } from '@aim/domain/residency/review';
import type { Ctx } from '../platform/ctx.ts';
import { calendar } from './application-clocks.ts';
import type { ResidencyReview, ReviewExplanation } from './review.type.ts';

interface Row {
  actId: string;
  residencyId: string;
  openedOn: string;
  explanations: (Omit<ReviewExplanation, 'submittedAt'> & { submittedAt: string })[];
}

const REVIEWS = `
  select distinct on (a.residency_id) a.id as "actId", a.residency_id as "residencyId", a.effective_on::text as "openedOn",
    coalesce((select json_agg(json_build_object('id', e.id, 'text', e.text, 'cure', e.cure, 'submittedAt', e.submitted_at,
        'submittedBy', p.full_name) order by e.submitted_at desc, e.id desc)
      from review_explanation e join person p on p.id = e.submitted_by_id where e.act_id = a.id), '[]') as explanations
  from residency_act a where a.residency_id = any($1) and a.kind = 'OPEN_REVIEW' and a.state = 'DONE'
  order by a.residency_id, a.done_at desc`;

async function loadReviews(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Row | null>> {
  const rows: Row[] = await em.query(REVIEWS, [ids]);
  return new Map(rows.map((row) => [row.residencyId, row]));
}

/** The last review of a resident, with its terms and what was said in it. */
export async function reviewOf(ctx: Ctx, residencyId: string): Promise<ResidencyReview | null> {
  const row = await ctx.loaders.batch('residency.review', residencyId, loadReviews, null as Row | null);
  if (row === null) return null;
  return {
    id: row.actId,
    openedOn: row.openedOn,
    ...reviewTerms(row.openedOn, calendar),
    explanations: row.explanations.map((each) => ({ ...each, submittedAt: new Date(each.submittedAt) })),
  };
}
