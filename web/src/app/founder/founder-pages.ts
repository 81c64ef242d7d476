import { nextStepsQuery } from '../../features/identity/next-steps-query.ts';
import { loadOrganisation } from '../../features/organisations/organisation-query.ts';
import { loadStartup, myStartupsQuery } from '../../features/pipeline-founder/startup-query.ts';
import { loadApplication } from '../../features/residency/application/application-query.ts';
import { loadLanding } from '../../features/residency/landing/landing-query.ts';
import { loadBetweenReports } from '../../features/residency/live/live-query.ts';
import { loadReport } from '../../features/residency/report/report-query.ts';
import { loadTexts } from '../../lib/load-language.ts';
import type { AreaPage } from '../workspace/area-router.ts';
import { sharedPages } from '../workspace/shared-pages.ts';

const startup: NonNullable<AreaPage['load']> = (queries, { id = '' }) => loadStartup(queries, id);

/** Pages of a startup bring their texts with them. */
async function withTexts<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('startups')]);
  return loaded;
}

const application: NonNullable<AreaPage['load']> = (queries, { id = '' }) => loadApplication(queries, id);

async function ofResidency<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('residency')]);
  return loaded;
}

async function ofSpaces<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('spaces')]);
  return loaded;
}

export const founderPages: readonly AreaPage[] = [
  {
    path: '/app',
    component: async () => (await import('../../pages/app/home-page.tsx')).HomePage,
    load: (queries) => queries.ensureQueryData(nextStepsQuery),
  },
  {
    path: '/app/startups',
    component: async () => (await withTexts(import('../../pages/app/startups/startups-page.tsx'))).StartupsPage,
    load: (queries) => queries.ensureQueryData(myStartupsQuery),
  },
  {
    path: '/app/startups/$id',
    component: async () => (await withTexts(import('../../pages/app/startups/startup-page.tsx'))).StartupPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/team',
    component: async () => (await withTexts(import('../../pages/app/startups/startup-team-page.tsx'))).StartupTeamPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/metrics',
    component: async () =>
      (await withTexts(import('../../pages/app/startups/startup-metrics-page.tsx'))).StartupMetricsPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/documents',
    component: async () =>
      (await withTexts(import('../../pages/app/startups/startup-documents-page.tsx'))).StartupDocumentsPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/visibility',
    component: async () =>
      (await withTexts(import('../../pages/app/startups/startup-visibility-page.tsx'))).StartupVisibilityPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/history',
    component: async () =>
      (await withTexts(import('../../pages/app/startups/startup-history-page.tsx'))).StartupHistoryPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/metrics/report',
    component: async () =>
      (await withTexts(import('../../pages/app/startups/metrics-report-page.tsx'))).MetricsReportPage,
    load: startup,
  },
  {
    path: '/app/startups/$id/edit',
    component: async () => (await withTexts(import('../../pages/app/startups/startup-edit-page.tsx'))).StartupEditPage,
    load: startup,
  },
  {
    path: '/app/residency',
    component: async () => (await ofResidency(import('../../pages/app/residency/residency-page.tsx'))).ResidencyPage,
  },
  {
    path: '/app/residency/statement',
    component: async () => (await ofResidency(import('../../pages/app/residency/statement-page.tsx'))).StatementPage,
  },
  {
    path: '/app/residency/between-reports/$id',
    component: async () =>
      (await ofResidency(import('../../pages/app/residency/between-reports-page.tsx'))).BetweenReportsPage,
    load: (queries, { id = '' }) => loadBetweenReports(queries, id),
  },
  {
    path: '/app/residency/$id',
    component: async () =>
      (await ofResidency(import('../../pages/app/residency/application-page.tsx'))).ApplicationPage,
    load: application,
  },
  {
    path: '/app/residency/council/$id',
    component: async () => (await ofResidency(import('../../pages/app/residency/council-page.tsx'))).CouncilPage,
    load: application,
  },
  {
    path: '/app/residency/reports',
    component: async () => (await ofResidency(import('../../pages/app/residency/reports-page.tsx'))).ReportsPage,
  },
  {
    path: '/app/residency/reports/$id',
    component: async () => (await ofResidency(import('../../pages/app/residency/report-page.tsx'))).ReportPage,
    load: (queries, { id = '' }) => loadReport(queries, id),
  },
  {
    path: '/app/soft-landing',
    component: async () =>
      (await ofResidency(import('../../pages/app/residency/soft-landings-page.tsx'))).SoftLandingsPage,
  },
  {
    path: '/app/soft-landing/$id',
    component: async () =>
      (await ofResidency(import('../../pages/app/residency/soft-landing-page.tsx'))).SoftLandingPage,
    load: (queries, { id = '' }) => loadLanding(queries, id),
  },
  {
    path: '/app/book',
    component: async () => (await ofSpaces(import('../../pages/app/spaces/book-page.tsx'))).BookPage,
  },
  {
    path: '/app/bookings',
    component: async () => (await ofSpaces(import('../../pages/app/spaces/bookings-page.tsx'))).BookingsPage,
  },
  {
    path: '/app/bookings/$id',
    component: async () => (await ofSpaces(import('../../pages/app/spaces/booking-page.tsx'))).BookingPage,
    load: async (queries, { id = '' }) =>
      (await import('../../features/spaces/booking-query.ts')).loadBooking(queries, id),
  },
  {
    path: '/app/organisations',
    component: async () => (await import('../../pages/app/organisations-page.tsx')).OrganisationsPage,
  },
  {
    path: '/app/organisations/register',
    component: async () => (await import('../../pages/app/register-organisation-page.tsx')).RegisterOrganisationPage,
  },
  {
    path: '/app/organisations/$id',
    component: async () => (await import('../../pages/workspace/organisation-page.tsx')).OrganisationPage,
    load: (queries, { id = '' }) => loadOrganisation(queries, id),
  },
  ...sharedPages('app'),
];
