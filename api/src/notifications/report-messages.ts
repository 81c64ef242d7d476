import type { Locale } from '@aim/domain/kernel/locale';
import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import { HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { reportKindLabels } from '@aim/domain/residency/report';
import { dueDayOf, lastDayOfPeriod } from '@aim/domain/residency/report-schedule';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { Residency, ResidencyReport } from '../residency/index.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';
import { writtenDay } from './written-date.ts';

interface Step {
  reportId: string;
  residencyId: string;
  organisationId: string;
}
type ReportEvent = LoggedEvent & { payload: Step };

interface About {
  readonly report: ResidencyReport;
  readonly holderName: string;
}

async function aboutOf(ctx: Ctx, { payload }: ReportEvent): Promise<About> {
  const report = await ctx.em.findOneByOrFail(ResidencyReport, { id: payload.reportId });
  const { holderName } = await ctx.em.findOneByOrFail(Residency, { id: payload.residencyId });
  return { report, holderName };
}

const written = (day: string, locale: Locale): string => writtenDay(startOfDay(day, HOME_ZONE), locale);

/** A year is called by its number, any other period by its last day. */
function nameOf({ kind, fromOn, toOn }: ResidencyReport, locale: Locale): string {
  const period = kind === 'PERIODIC' ? fromOn.slice(0, 4) : written(lastDayOfPeriod({ to: toOn }), locale);
  return `${reportKindLabels[kind][locale]}, ${period}`;
}

type Reader = 'RESIDENT' | 'AUDITOR' | 'OFFICERS';

async function readersOf(ctx: Ctx, reader: Reader, { report }: About): Promise<readonly string[]> {
  if (reader === 'RESIDENT') return membersOf(ctx, report.organisationId, MEMBER_ROLES);
  if (reader === 'AUDITOR') return report.auditorId === null ? [] : [report.auditorId];
  return staffWho(ctx, 'residencyReport.accept', report);
}

async function tell<Kind extends TemplateKind>(
  ctx: Ctx,
  event: LoggedEvent,
  reader: Reader,
  kind: Kind,
  { list, ...more }: { readonly list?: (about: About) => string; readonly count?: number } = {},
): Promise<void> {
  const about = await aboutOf(ctx, event as ReportEvent);
  const { report, holderName } = about;
  await notify(ctx, event, await readersOf(ctx, reader, about), {
    kind,
    params: (locale) =>
      ({
        organisation: holderName,
        report: nameOf(report, locale),
        dueOn: written(dueDayOf(report), locale),
        ...more,
      }) as unknown as TemplateParams[Kind],
    href: list?.(about) ?? `${reader === 'OFFICERS' ? '/staff' : '/app'}/residency/reports/${report.id}`,
  });
}

const telling =
  (reader: Reader, kind: TemplateKind) =>
  (ctx: Ctx, event: LoggedEvent): Promise<void> =>
    tell(ctx, event, reader, kind);

export const tellAuditorOfNaming = telling('AUDITOR', 'AUDITOR_NAMED');
export const askAuditor = telling('AUDITOR', 'REPORT_TO_AUDIT');
export const askOfficersToAccept = telling('OFFICERS', 'REPORT_TO_CHECK');
export const tellOfAcceptance = telling('RESIDENT', 'REPORT_ACCEPTED');
export const tellOfReturning = telling('RESIDENT', 'REPORT_RETURNED');

/** Before the day the resident is reminded of each report. */
export async function tellOfDueReport(ctx: Ctx, event: LoggedEvent<'residencyReport.dueNeared'>): Promise<void> {
  if (event.payload.reminder !== 'LATE') await tell(ctx, event, 'RESIDENT', 'REPORT_DUE');
}

type FellLate = LoggedEvent<'residencyReport.fellLate'>;
const lateOf = ({ holderName }: About): string =>
  `/staff/residency/reports?${new URLSearchParams({ turn: 'LATE', search: holderName })}`;

/** After it the resident and officers learn of what is late, once a day for all of it. */
export async function tellOfLateReports(ctx: Ctx, event: FellLate): Promise<void> {
  const { count } = event.payload;
  if (count === 1) return tell(ctx, event, 'RESIDENT', 'REPORT_LATE');
  await tell(ctx, event, 'RESIDENT', 'REPORTS_LATE', { count, list: () => '/app/residency' });
}

export async function tellOfficersOfLateReports(ctx: Ctx, event: FellLate): Promise<void> {
  const { count } = event.payload;
  if (count === 1) return tell(ctx, event, 'OFFICERS', 'REPORT_LATE');
  await tell(ctx, event, 'OFFICERS', 'REPORTS_LATE', { count, list: lateOf });
}
