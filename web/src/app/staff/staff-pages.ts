import { deadLettersQuery } from '../../features/jobs/dead-letters-query.ts';
import { loadMail } from '../../features/mail/mail-query.ts';
import { loadOrganisation } from '../../features/organisations/organisation-query.ts';
import { loadPerson } from '../../features/people/person-query.ts';
import { loadBulkRun } from '../../features/pipeline-staff/bulk/run-query.ts';
import { loadCohort } from '../../features/pipeline-staff/cohorts/cohort-query.ts';
import { loadStartup } from '../../features/pipeline-staff/detail/startup-query.ts';
import { loadImportRun } from '../../features/pipeline-staff/imports/import-query.ts';
import { loadApplication } from '../../features/residency/application/application-query.ts';
import { loadLanding } from '../../features/residency/landing/landing-query.ts';
import { loadReport } from '../../features/residency/report/report-query.ts';
import { loadResident } from '../../features/residency/resident/resident-query.ts';
import { loadScenario } from '../../features/residency-rules/scenario-query.ts';
import { loadTexts } from '../../lib/load-language.ts';
import type { AreaPage } from '../workspace/area-router.ts';
import { sharedPages } from '../workspace/shared-pages.ts';

/** Pages of the pipeline bring their texts with them. */
async function ofPipeline<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('pipeline')]);
  return loaded;
}

async function ofResidency<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('applications')]);
  return loaded;
}

async function ofDesk<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('desk')]);
  return loaded;
}

const centre: NonNullable<AreaPage['load']> = async (queries, { slug = '' }) =>
  (await import('../../features/spaces-desk/centre-query.ts')).loadCentre(queries, slug);

export const staffPages: readonly AreaPage[] = [
  {
    path: '/staff',
    component: async () => (await import('../../pages/staff/today-page.tsx')).TodayPage,
  },
  {
    path: '/staff/organisations',
    component: async () => (await import('../../pages/staff/organisations-page.tsx')).OrganisationsPage,
  },
  {
    path: '/staff/organisations/$id',
    component: async () => (await import('../../pages/workspace/organisation-page.tsx')).OrganisationPage,
    load: (queries, { id = '' }) => loadOrganisation(queries, id),
  },
  {
    path: '/staff/startups',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/startups-page.tsx'))).StartupsPage,
  },
  {
    path: '/staff/startups/$id',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/startup-page.tsx'))).StartupPage,
    load: (queries, { id = '' }) => loadStartup(queries, id),
  },
  {
    path: '/staff/bulk-runs',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/bulk-runs-page.tsx'))).BulkRunsPage,
  },
  {
    path: '/staff/bulk-runs/$id',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/bulk-run-page.tsx'))).BulkRunPage,
    load: (queries, { id = '' }) => loadBulkRun(queries, id),
  },
  {
    path: '/staff/moderation',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/moderation-page.tsx'))).ModerationPage,
  },
  {
    path: '/staff/pipeline',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/funnel-page.tsx'))).FunnelPage,
  },
  {
    path: '/staff/cohorts',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/cohorts-page.tsx'))).CohortsPage,
  },
  {
    path: '/staff/cohorts/$id',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/cohort-page.tsx'))).CohortPage,
    load: (queries, { id = '' }) => loadCohort(queries, id),
  },
  {
    path: '/staff/imports',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/imports-page.tsx'))).ImportsPage,
  },
  {
    path: '/staff/imports/$id',
    component: async () => (await ofPipeline(import('../../pages/staff/startups/import-page.tsx'))).ImportPage,
    load: (queries, { id = '' }) => loadImportRun(queries, id),
  },
  {
    path: '/staff/residents',
    component: async () => (await ofResidency(import('../../pages/staff/residency/residents-page.tsx'))).ResidentsPage,
  },
  {
    path: '/staff/residents/$id',
    component: async () => (await ofResidency(import('../../pages/staff/residency/resident-page.tsx'))).ResidentPage,
    load: (queries, { id = '' }) => loadResident(queries, id),
  },
  {
    path: '/staff/residency/applications',
    component: async () =>
      (await ofResidency(import('../../pages/staff/residency/applications-page.tsx'))).ApplicationsPage,
  },
  {
    path: '/staff/residency/applications/$id',
    component: async () =>
      (await ofResidency(import('../../pages/staff/residency/application-page.tsx'))).ApplicationPage,
    load: (queries, { id = '' }) => loadApplication(queries, id),
  },
  {
    path: '/staff/residency/reports',
    component: async () => (await ofResidency(import('../../pages/staff/residency/reports-page.tsx'))).ReportsPage,
  },
  {
    path: '/staff/residency/reports/$id',
    component: async () => (await ofResidency(import('../../pages/staff/residency/report-page.tsx'))).ReportPage,
    load: (queries, { id = '' }) => loadReport(queries, id),
  },
  {
    path: '/staff/residency/rules',
    component: async () => (await ofResidency(import('../../pages/staff/residency/rules-page.tsx'))).RulesPage,
  },
  {
    path: '/staff/residency/simulations',
    component: async () =>
      (await ofResidency(import('../../pages/staff/residency/simulations-page.tsx'))).SimulationsPage,
  },
  {
    path: '/staff/residency/simulations/$id',
    component: async () =>
      (await ofResidency(import('../../pages/staff/residency/simulation-page.tsx'))).SimulationPage,
    load: (queries, { id = '' }) => loadScenario(queries, id),
  },
  {
    path: '/staff/residency/appeals',
    component: async () => (await ofResidency(import('../../pages/staff/residency/appeals-page.tsx'))).AppealsPage,
  },
  {
    path: '/staff/soft-landing',
    component: async () =>
      (await ofResidency(import('../../pages/staff/residency/soft-landings-page.tsx'))).SoftLandingsPage,
  },
  {
    path: '/staff/soft-landing/$id',
    component: async () =>
      (await ofResidency(import('../../pages/staff/residency/soft-landing-page.tsx'))).SoftLandingPage,
    load: (queries, { id = '' }) => loadLanding(queries, id),
  },
  {
    path: '/staff/spaces',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/spaces-page.tsx'))).SpacesPage,
  },
  {
    path: '/staff/spaces/$slug',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/desk-page.tsx'))).DeskPage,
    load: centre,
  },
  {
    path: '/staff/spaces/$slug/bookings',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/bookings-page.tsx'))).BookingsPage,
    load: centre,
  },
  {
    path: '/staff/spaces/$slug/use',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/use-page.tsx'))).UsePage,
    load: centre,
  },
  {
    path: '/staff/spaces/$slug/account',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/account-page.tsx'))).AccountPage,
    load: centre,
  },
  {
    path: '/staff/spaces/$slug/rules',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/rules-page.tsx'))).RulesPage,
    load: centre,
  },
  {
    path: '/staff/spaces/$slug/doors',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/doors-page.tsx'))).DoorsPage,
    load: centre,
  },
  {
    path: '/staff/spaces/$slug/setup',
    component: async () => (await ofDesk(import('../../pages/staff/spaces/setup-page.tsx'))).SetupPage,
    load: centre,
  },
  {
    path: '/staff/people',
    component: async () => (await import('../../pages/staff/people-page.tsx')).PeoplePage,
  },
  {
    path: '/staff/people/$id',
    component: async () => (await import('../../pages/staff/person-page.tsx')).PersonPage,
    load: (queries, { id = '' }) => loadPerson(queries, id),
  },
  {
    path: '/staff/audit',
    component: async () => (await import('../../pages/staff/audit-page.tsx')).AuditPage,
  },
  {
    path: '/staff/mail',
    component: async () => (await import('../../pages/staff/mail-list-page.tsx')).MailListPage,
  },
  {
    path: '/staff/mail/$id',
    component: async () => (await import('../../pages/staff/mail-page.tsx')).MailPage,
    load: (queries, { id = '' }) => loadMail(queries, id),
  },
  {
    path: '/staff/jobs',
    component: async () => (await import('../../pages/staff/jobs-page.tsx')).JobsPage,
    load: (queries) => queries.ensureQueryData(deadLettersQuery),
  },
  ...sharedPages('staff'),
];
