import type { shell as az } from '../az/shell.ts';

export const shell: Record<keyof typeof az, string> = {
  agency: 'Azerbaijan Innovation Center',
  signIn: 'Sign in',
  myArea: 'My area',
  footerPrivacy: 'Privacy',
  footerAccessibility: 'Accessibility',
  footerStatus: 'System status',
  residents: 'Register of residents',
  verify: 'Verify a certificate',
  help: 'Need help? Come to an AIM centre and we do it together.',
  navSpaces: 'Spaces',
  navItPark: 'IT Park',
  navRegister: 'Register an organisation',
  navInvestors: 'Investors',
  navStaff: 'Staff',
  footerService: 'Service',
  footerAbout: 'About this site',
  footerNote: 'The site speaks three languages and works by keyboard and without JavaScript.',
  demoNote: 'Demonstration: the people and companies here are fictional.',
};
