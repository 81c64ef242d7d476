import { accountPage } from '../../pages/public/account-page.load.ts';
import { enterPage } from '../../pages/public/enter-page.load.ts';
import { homePage } from '../../pages/public/home-page.load.ts';
import { invitationPage } from '../../pages/public/invitation-page.load.ts';
import { recoveryPage } from '../../pages/public/recovery-page.load.ts';
import { secondFactorPage } from '../../pages/public/second-factor-page.load.ts';
import { signInPage } from '../../pages/public/sign-in-page.load.ts';
import { statusPage } from '../../pages/public/status-page.load.ts';
import { accessibilityPage, privacyPage } from '../../pages/public/text-page.load.ts';

/** The server-rendered site, by the name under which the browser finds the component. */
export const publicRoutes = {
  home: homePage,
  signIn: signInPage,
  secondFactor: secondFactorPage,
  enter: enterPage,
  account: accountPage,
  recovery: recoveryPage,
  invitation: invitationPage,
  privacy: privacyPage,
  accessibility: accessibilityPage,
  status: statusPage,
};
export type PublicRouteName = keyof typeof publicRoutes;
