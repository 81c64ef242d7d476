import type { invest as az } from '../az/invest.ts';

export const invest: Record<keyof typeof az, string> = {
  title: 'Investor portal',
  verifiedTitle: 'Your fund is verified',
  verifiedText: '“{name}” is verified and you are a member. You can work as an investor.',
  pendingTitle: 'Your fund is being checked',
  pendingText:
    '“{name}” is not verified yet. Staff check it once the documents are complete; you will see the result in a notification.',
  noneTitle: 'You belong to no fund',
  noneText:
    'To be an investor you need to be a member of a verified fund. Register your fund or ask its administrator for an invitation.',
  openFund: 'Open the fund’s page',
  registerFund: 'Register the fund',
  fundTitle: 'Your fund',
  seesTitle: 'What you can do now',
  seesText: 'Keep the fund’s facts and members, add its documents, read your notifications.',
};
