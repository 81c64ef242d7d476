import type { pages as az } from '../az/pages.ts';

export const pages: Record<keyof typeof az, string> = {
  privacyTitle: 'Privacy',
  privacyLead: 'In plain words: what we keep, why, and who looks at it.',
  privacyWhatTitle: 'What we keep',
  privacyWhatText:
    'Your name, e-mail, sign-in methods and sessions; your organisation’s name, TIN, address, members and the documents you upload.',
  privacyWhyTitle: 'Why',
  privacyWhyText:
    'To know you, to handle your affairs and to keep the records that the law requires. We do not advertise with it and do not sell it.',
  privacyWhoTitle: 'Who sees it',
  privacyWhoText:
    'Members of your organisation and staff whose role allows it. Every change goes into a log with who and when.',
  privacyWhereTitle: 'Cookies',
  privacyWhereText:
    'Only the necessary ones: your session, the language and the appearance you chose. None follow you and nothing is sent to other sites.',
  privacyRightsTitle: 'What you can do',
  privacyRightsText:
    'See and change your data in the settings, end sessions, leave an organisation. For anything else turn to a centre.',
  accessibilityTitle: 'Accessibility',
  accessibilityLead: 'It should work for everyone: by keyboard, with a screen reader, with large text, on a phone.',
  accessibilityGoalTitle: 'What we aim for',
  accessibilityGoalText: 'WCAG 2.2, level AA. Every page is checked automatically in both appearances.',
  accessibilityHowTitle: 'Make it yours',
  accessibilityHowText:
    'In the settings you can change the size of text, the appearance and single-key shortcuts. If motion is off on your device, it is off here.',
  accessibilityTellTitle: 'Something does not work?',
  accessibilityTellText:
    'Tell a centre or write to us: which page, which device. We can also do the task together with you.',
  statusTitle: 'System status',
  statusLead: 'If you see this page, the site works. The other parts are below.',
  statusChecking: 'Checking…',
  statusNeedsScript: 'Checking the other parts needs JavaScript.',
  statusUp: 'Everything works',
  statusDown: 'One part does not work',
  statusCheckedAt: 'Checked: {time}',
  statusAgain: 'Check again',
  statusPart: 'Part',
  statusState: 'State',
  statusSite: 'The site',
  statusDatabase: 'The database',
  statusOutbox: 'Notifications and mail',
  statusAccepting: 'Taking new requests',
  statusPartUp: 'Works',
  statusPartDown: 'Does not work',
};
