import { isPipelineOfficer } from '@aim/domain/pipeline/facts';
import { hasRecentTraction } from '@aim/domain/pipeline/metrics';
import { missingForModeration } from '@aim/domain/pipeline/moderation';
import { type NextStep, provideNextSteps, type Viewer } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { currentDraft } from './drafts.queries.ts';
import { today } from './journey.queries.ts';
import type { Startup } from './startup.entity.ts';

type Row = Pick<Startup, 'id' | 'name' | 'state' | 'oneLiner' | 'problem' | 'solution' | 'country' | 'region'> & {
  readonly isReturned: boolean;
  readonly lastMonth: string | null;
};

const step = (key: string, href: string, minutes: number | null, params: NextStep['params'] = {}): NextStep => ({
  key,
  params,
  href,
  minutes,
  dueAt: null,
});

/** What founders and moderators can do next for startups, most urgent first; one line of each kind. */
async function startupSteps(ctx: Ctx, { person, actor }: Viewer): Promise<NextStep[]> {
  const steps = isPipelineOfficer(actor) ? await moderate(ctx) : [];
  const rows = await ctx.db.rows<Row & Record<string, unknown>>(
    `select s.id, s.name, s.state, s.one_liner as "oneLiner", s.problem, s.solution, s.country, s.region,
            exists (select from startup_return r where r.startup_id = s.id) as "isReturned",
            (select max(month)::text from metric_report m where m.startup_id = s.id and m.replaced_at is null) as "lastMonth"
     from startup s join founder f on f.startup_id = s.id and f.person_id = $1 and f.ended_at is null
     where s.state in ('DRAFT', 'ACTIVE') order by s.registered_at, s.id limit 20`,
    [person.id],
  );
  const drafts = rows.filter(({ state }) => state === 'DRAFT');
  const page = (row: Row, place = '') => `/app/startups/${row.id}${place}`;
  const returned = drafts.find(({ isReturned }) => isReturned);
  if (returned) steps.push(step('fixStartup', page(returned, '/edit'), 10, { startup: returned.name }));
  const fresh = drafts.find(({ isReturned }) => !isReturned);
  if (fresh) {
    const isWhole = missingForModeration(fresh).length === 0;
    steps.push(
      step(isWhole ? 'sendStartup' : 'fillStartup', page(fresh, isWhole ? '' : '/edit'), isWhole ? 1 : 8, {
        startup: fresh.name,
      }),
    );
  }
  const draft = await currentDraft({ ...ctx, actor });
  if (draft) steps.push(step('continueStartupDraft', `/${ctx.locale}/register-startup`, 8));
  const silent = rows.find(({ state, lastMonth }) => state === 'ACTIVE' && !hasRecentTraction(lastMonth, today(ctx)));
  if (silent) steps.push(step('reportMetrics', page(silent, '/metrics'), 3, { startup: silent.name }));
  return steps;
}

async function moderate(ctx: Ctx): Promise<NextStep[]> {
  const [row] = await ctx.db.rows<{ count: number }>(
    `select count(*)::int as count from (
       (select id from startup where state = 'PENDING_MODERATION' limit 100)
       union all (select id from startup_revision where state = 'PENDING' limit 100)) waiting`,
  );
  return row?.count ? [step('moderateStartups', '/staff/moderation', null, { count: row.count })] : [];
}

provideNextSteps(startupSteps);
