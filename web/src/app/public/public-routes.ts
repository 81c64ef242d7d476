import { accountPage } from '../../pages/public/account-page.load.ts';
import { certificatePage } from '../../pages/public/certificate-page.load.ts';
import { cofounderPage } from '../../pages/public/cofounder-page.load.ts';
import { enterPage } from '../../pages/public/enter-page.load.ts';
import { homePage } from '../../pages/public/home-page.load.ts';
import { invitationPage } from '../../pages/public/invitation-page.load.ts';
import { itParkCalculatorPage } from '../../pages/public/it-park/it-park-calculator-page.load.ts';
import { itParkCheckPage } from '../../pages/public/it-park/it-park-check-page.load.ts';
import { itParkPage } from '../../pages/public/it-park/it-park-page.load.ts';
import { itParkStatisticsPage } from '../../pages/public/it-park/it-park-statistics-page.load.ts';
import { softLandingPage } from '../../pages/public/it-park/soft-landing-page.load.ts';
import { recoveryPage } from '../../pages/public/recovery-page.load.ts';
import { residentPage } from '../../pages/public/resident-page.load.ts';
import { residentsPage } from '../../pages/public/residents-page.load.ts';
import { secondFactorPage } from '../../pages/public/second-factor-page.load.ts';
import { signInPage } from '../../pages/public/sign-in-page.load.ts';
import { doorPage } from '../../pages/public/spaces/door-page.load.ts';
import { spacePage } from '../../pages/public/spaces/space-page.load.ts';
import { spacesPage } from '../../pages/public/spaces/spaces-page.load.ts';
import { startupCheckPage } from '../../pages/public/startup-check-page.load.ts';
import { startupQuestionPage } from '../../pages/public/startup-question-page.load.ts';
import { startupSentPage } from '../../pages/public/startup-sent-page.load.ts';
import { startupStartPage } from '../../pages/public/startup-start-page.load.ts';
import { startupTasksPage } from '../../pages/public/startup-tasks-page.load.ts';
import { statusPage } from '../../pages/public/status-page.load.ts';
import { accessibilityPage, privacyPage } from '../../pages/public/text-page.load.ts';
import { verifyPage } from '../../pages/public/verify-page.load.ts';

/** The server-rendered site, by the name under which the browser finds the component. */
export const publicRoutes = {
  home: homePage,
  signIn: signInPage,
  secondFactor: secondFactorPage,
  enter: enterPage,
  account: accountPage,
  recovery: recoveryPage,
  invitation: invitationPage,
  cofounder: cofounderPage,
  startupStart: startupStartPage,
  startupQuestion: startupQuestionPage,
  startupTasks: startupTasksPage,
  startupCheck: startupCheckPage,
  startupSent: startupSentPage,
  itPark: itParkPage,
  itParkCheck: itParkCheckPage,
  itParkCalculator: itParkCalculatorPage,
  softLanding: softLandingPage,
  itParkStatistics: itParkStatisticsPage,
  verify: verifyPage,
  certificate: certificatePage,
  residents: residentsPage,
  resident: residentPage,
  spaces: spacesPage,
  space: spacePage,
  door: doorPage,
  privacy: privacyPage,
  accessibility: accessibilityPage,
  status: statusPage,
};
export type PublicRouteName = keyof typeof publicRoutes;
