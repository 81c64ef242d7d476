import type { ComponentType } from 'react';
import { loadTexts } from '../../lib/load-language.ts';
import type { PublicRouteName } from './public-routes.ts';

// biome-ignore lint/suspicious/noExplicitAny: each component takes the data of the loader with the same name
export type PublicComponent = ComponentType<any>;
type Load = () => Promise<PublicComponent>;

/** Pages of the IT Park and of the spaces bring their own texts: nobody else pays for them. */
const bringing = (part: 'itPark' | 'publicSpaces') => (load: Load) => async () => {
  const [page] = await Promise.all([load(), loadTexts(part)]);
  return page;
};
const withTexts = bringing('itPark');
const ofSpaces = bringing('publicSpaces');

/** One part of the build per page; the names are those of `public-routes.ts`. */
export const publicComponents: Readonly<Record<PublicRouteName | 'error', Load>> = {
  home: async () => (await import('../../pages/public/home-page.tsx')).HomePage,
  signIn: async () => (await import('../../pages/public/sign-in-page.tsx')).SignInPage,
  secondFactor: async () => (await import('../../pages/public/second-factor-page.tsx')).SecondFactorPage,
  enter: async () => (await import('../../pages/public/error-page.tsx')).ErrorPage,
  account: async () => (await import('../../pages/public/account-page.tsx')).AccountPage,
  recovery: async () => (await import('../../pages/public/recovery-page.tsx')).RecoveryPage,
  invitation: async () => (await import('../../pages/public/invitation-page.tsx')).InvitationPage,
  cofounder: async () => (await import('../../pages/public/cofounder-page.tsx')).CofounderPage,
  startupStart: async () => (await import('../../pages/public/startup-start-page.tsx')).StartupStartPage,
  startupQuestion: async () => (await import('../../pages/public/startup-question-page.tsx')).StartupQuestionPage,
  startupTasks: async () => (await import('../../pages/public/startup-tasks-page.tsx')).StartupTasksPage,
  startupCheck: async () => (await import('../../pages/public/startup-check-page.tsx')).StartupCheckPage,
  startupSent: async () => (await import('../../pages/public/startup-sent-page.tsx')).StartupSentPage,
  itPark: withTexts(async () => (await import('../../pages/public/it-park/it-park-page.tsx')).ItParkPage),
  itParkCheck: withTexts(
    async () => (await import('../../pages/public/it-park/it-park-check-page.tsx')).ItParkCheckPage,
  ),
  itParkStatistics: withTexts(
    async () => (await import('../../pages/public/it-park/it-park-statistics-page.tsx')).ItParkStatisticsPage,
  ),
  itParkCalculator: withTexts(
    async () => (await import('../../pages/public/it-park/it-park-calculator-page.tsx')).ItParkCalculatorPage,
  ),
  softLanding: withTexts(
    async () => (await import('../../pages/public/it-park/soft-landing-page.tsx')).SoftLandingPage,
  ),
  verify: async () => (await import('../../pages/public/verify-page.tsx')).VerifyPage,
  certificate: async () => (await import('../../pages/public/certificate-page.tsx')).CertificatePage,
  residents: async () => (await import('../../pages/public/residents-page.tsx')).ResidentsPage,
  resident: async () => (await import('../../pages/public/resident-page.tsx')).ResidentPage,
  spaces: ofSpaces(async () => (await import('../../pages/public/spaces/spaces-page.tsx')).SpacesPage),
  space: ofSpaces(async () => (await import('../../pages/public/spaces/space-page.tsx')).SpacePage),
  door: ofSpaces(async () => (await import('../../pages/public/spaces/door-page.tsx')).DoorPage),
  privacy: async () => (await import('../../pages/public/text-page.tsx')).TextPage,
  accessibility: async () => (await import('../../pages/public/text-page.tsx')).TextPage,
  status: async () => (await import('../../pages/public/status-page.tsx')).StatusPage,
  error: async () => (await import('../../pages/public/error-page.tsx')).ErrorPage,
};
