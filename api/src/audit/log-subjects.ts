import type { SubjectType } from '@aim/domain/events';
import { isStaff } from '@aim/domain/kernel/policy';
import { isTemplateKind, templates } from '@aim/domain/notifications/templates';
import { type BulkKind, bulkKindLabels } from '@aim/domain/pipeline/bulk-run';
import type { Ctx } from '../platform/ctx.ts';
import type { LogEntry } from './log-entry.ts';

/** What a line of the log is about, in words, and where it can be opened. */
interface SubjectWords {
  readonly label: string;
  readonly href: string | null;
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly organisationId?: string | null;
  readonly startupId?: string | null;
  readonly applicationId?: string | null;
  readonly scenarioId?: string | null;
  readonly landingId?: string | null;
  readonly residencyId?: string | null;
  readonly reportId?: string | null;
  readonly bookingId?: string | null;
  readonly centreSlug?: string | null;
}

/** Where the words come from; a file that is private keeps its name to itself. */
const STATEMENTS: Partial<Record<SubjectType, string>> = {
  organisation: 'select id, name as label, id as "organisationId" from organisation where id = any($1)',
  startup: 'select id, name as label, id as "startupId" from startup where id = any($1)',
  startupRevision:
    'select r.id, s.name as label, s.id as "startupId" from startup_revision r join startup s on s.id = r.startup_id where r.id = any($1)',
  cohort: 'select id, name as label from cohort where id = any($1)',
  participation:
    'select p.id, s.name as label, s.id as "startupId" from participation p join startup s on s.id = p.startup_id where p.id = any($1)',
  metricReport:
    'select r.id, s.name as label, s.id as "startupId" from metric_report r join startup s on s.id = r.startup_id where r.id = any($1)',
  startupTask:
    'select t.id, s.name as label, s.id as "startupId" from startup_task t join startup s on s.id = t.startup_id where t.id = any($1)',
  cofounderInvitation:
    'select i.id, s.name as label, s.id as "startupId" from cofounder_invitation i join startup s on s.id = i.startup_id where i.id = any($1)',
  listing:
    'select l.id, s.name as label, s.id as "startupId" from listing l join startup s on s.id = l.startup_id where l.id = any($1)',
  residencyApplication:
    'select a.id, a.reference as label, a.id as "applicationId" from residency_application a where a.id = any($1)',
  residencyCouncil:
    'select a.id, a.reference as label, a.id as "applicationId" from residency_application a where a.id = any($1)',
  benefitRule: 'select id, code as label from benefit_rule where id = any($1)',
  ruleScenario: 'select id, name as label from rule_scenario where id = any($1)',
  ruleSimulation:
    'select m.id, s.name as label, s.id as "scenarioId" from rule_simulation m join rule_scenario s on s.id = m.scenario_id where m.id = any($1)',
  importRun: 'select id, file_name as label from import_run where id = any($1)',
  residency: 'select id, holder_name as label from residency where id = any($1)',
  residencyAct:
    'select a.id, r.holder_name as label, r.id as "residencyId" from residency_act a join residency r on r.id = a.residency_id where a.id = any($1)',
  residencyAppeal:
    'select p.id, o.name as label, p.application_id as "applicationId", p.residency_id as "residencyId" from residency_appeal p join organisation o on o.id = p.organisation_id where p.id = any($1)',
  plannedChange:
    'select p.id, r.holder_name as label, r.id as "residencyId" from planned_change p join residency r on r.id = p.residency_id where p.id = any($1)',
  residencyPaper:
    'select p.id, coalesce(p.number, r.holder_name) as label, r.id as "residencyId" from residency_paper p join residency r on r.id = p.residency_id where p.id = any($1)',
  benefitElection:
    'select e.id, r.holder_name as label, r.id as "residencyId" from benefit_election e join residency r on r.id = e.residency_id where e.id = any($1)',
  softLandingCase:
    'select c.id, o.name as label, c.id as "landingId" from soft_landing_case c join organisation o on o.id = c.organisation_id where c.id = any($1)',
  centre: 'select id, name as label, slug as "centreSlug" from centre where id = any($1)',
  resource:
    'select r.id, r.name as label, c.slug as "centreSlug" from resource r join centre c on c.id = r.centre_id where r.id = any($1)',
  spaceRule:
    'select s.id, c.name as label, c.slug as "centreSlug" from space_rule s join centre c on c.id = s.centre_id where s.id = any($1)',
  booking: 'select b.id, b.reference as label, b.id as "bookingId" from booking b where b.id = any($1)',
  bookingSeries:
    'select s.id, r.name as label from booking_series s join resource r on r.id = s.resource_id where s.id = any($1)',
  slotWait:
    'select w.id, r.name as label from slot_wait w join resource r on r.id = w.resource_id where w.id = any($1)',
  calendarFeed: 'select f.id, f.kind as label from calendar_feed f where f.id = any($1)',
  residencyReport:
    'select p.id, r.holder_name as label, p.id as "reportId" from residency_report p join residency r on r.id = p.residency_id where p.id = any($1)',
  moratorium: 'select id, legal_basis as label from moratorium_proposal where id = any($1)',
  bulkRun: 'select id, kind as label from bulk_run where id = any($1)',
  person: 'select id, full_name as label from person where id = any($1)',
  invitation:
    'select i.id, o.name as label, o.id as "organisationId" from invitation i join organisation o on o.id = i.organisation_id where i.id = any($1)',
  membership:
    'select m.id, o.name as label, o.id as "organisationId" from membership m join organisation o on o.id = m.organisation_id where m.id = any($1)',
  file: `select id, case when visibility = 'PRIVATE' then '' else name end as label, organisation_id as "organisationId" from file where id = any($1)`,
  mail: 'select id, template as label from mail where id = any($1)',
};

/** Batched over the lines of a page: one statement for each kind of subject. */
export async function wordsOf(ctx: Ctx, { subjectType, subjectId }: LogEntry): Promise<SubjectWords> {
  const named = await ctx.loaders.batch(
    `log.${subjectType}`,
    subjectId,
    (em, ids) => namesOf(em, subjectType, ids),
    null as Named | null,
  );
  return { label: labelOf(ctx, subjectType, named), href: hrefOf(ctx, subjectType, subjectId, named) };
}

async function namesOf(em: Ctx['em'], type: SubjectType, ids: readonly string[]): Promise<Map<string, Named | null>> {
  const statement = STATEMENTS[type];
  const rows: Named[] = statement ? await em.query(statement, [ids]) : [];
  return new Map(rows.map((row) => [row.id, row]));
}

function labelOf(ctx: Ctx, type: SubjectType, named: Named | null): string {
  if (type === 'mail' && named && isTemplateKind(named.label)) {
    const { title } = templates[named.label];
    return title[ctx.locale].replace(/\{\w+\}/g, '…');
  }
  if (type === 'bulkRun' && named) return bulkKindLabels[named.label as BulkKind][ctx.locale];
  return named?.label || '—';
}

function hrefOf(ctx: Ctx, type: SubjectType, id: string, named: Named | null): string | null {
  if (named === null) return null;
  const area = isStaff(ctx.actor) ? '/staff' : '/app';
  if (named.organisationId) return `${area}/organisations/${named.organisationId}`;
  if (named.startupId) return `${area}/startups/${named.startupId}`;
  if (named.applicationId) return `${area}/residency/${area === '/staff' ? 'applications/' : ''}${named.applicationId}`;
  if (named.landingId) return `${area}/soft-landing/${named.landingId}`;
  if (named.reportId) return `${area}/residency/reports/${named.reportId}`;
  if (named.bookingId) return `${area}/bookings/${named.bookingId}`;
  if (!isStaff(ctx.actor)) return null;
  if (named.centreSlug) return `/staff/spaces/${named.centreSlug}`;
  if (type === 'residency' || named.residencyId) return `/staff/residents/${named.residencyId ?? id}`;
  if (type === 'person') return `/staff/people/${id}`;
  if (type === 'bulkRun') return `/staff/bulk-runs/${id}`;
  if (type === 'moratorium') return '/staff/residents';
  if (type === 'benefitRule') return '/staff/residency/rules';
  if (type === 'ruleScenario' || named.scenarioId) return `/staff/residency/simulations/${named.scenarioId ?? id}`;
  return type === 'mail' ? `/staff/mail/${id}` : null;
}
