import { audit } from './audit/audit.feature.ts';
import { documents } from './documents/documents.feature.ts';
import { identity } from './identity/identity.feature.ts';
import { notifications } from './notifications/notifications.feature.ts';
import { organisations } from './organisations/organisations.feature.ts';
import { imports } from './pipeline/imports/imports.feature.ts';
import { listings } from './pipeline/listings/listings.feature.ts';
import { pipeline } from './pipeline/pipeline.feature.ts';
import type { Feature } from './platform/features.ts';
import { residencyAppeals } from './residency/appeals/appeals.feature.ts';
import { residencyApplications } from './residency/applications.feature.ts';
import { softLanding } from './residency/landing/landing.feature.ts';
import { liveResidency } from './residency/live/live.feature.ts';
import { moratorium } from './residency/moratorium/moratorium.feature.ts';
import { residencyPapers } from './residency/papers/papers.feature.ts';
import { residencyReports } from './residency/reports.feature.ts';
import { residency } from './residency/residency.feature.ts';
import { benefitRules } from './residency/rules.feature.ts';
import { searching } from './search/search.feature.ts';
import { spaces } from './spaces/spaces.feature.ts';
import { views } from './views/views.feature.ts';

/** The product, feature by feature: foundation first, then business, then listeners. */
export const features: readonly Feature[] = [
  identity,
  documents,
  organisations,
  pipeline,
  imports,
  listings,
  residencyApplications,
  benefitRules,
  residency,
  softLanding,
  residencyReports,
  residencyAppeals,
  moratorium,
  liveResidency,
  spaces,
  residencyPapers,
  notifications,
  audit,
  views,
  searching,
];
