import { LOCALES } from '../kernel/locale.ts';
import { escapeHtml, mailBody } from './mail-body.ts';
import type { TemplateKind } from './template.ts';
import {
  isSecret,
  isTemplateKind,
  isUrgent,
  renderMail,
  renderNotification,
  TEMPLATE_KINDS,
  templateSamples,
  templates,
} from './templates.ts';

const all = TEMPLATE_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const));

describe.each(all)('%s in %s', (kind, locale) => {
  const mail = renderMail(kind, templateSamples[kind], locale);
  const notification = renderNotification(kind, templateSamples[kind], locale);

  it('has no place left open and no code in place of a word', () => {
    const text = [mail.subject, ...mail.paragraphs, mail.action ?? '', notification.title, notification.body].join(
      '\n',
    );
    expect(text).not.toMatch(/[{}]|undefined|MEMBER|ADMIN|REVIEWER|PASSKEY/);
  });

  it('says in the mail what the bell says', () => {
    expect(mail.subject).toBe(notification.title);
    expect(mail.paragraphs[0]).toBe(notification.body);
  });

  it('uses the places that its kind has, the same in every language', () => {
    const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    const template = templates[kind];
    const places = [template.title, template.body, ...(template.more ?? [])].map((text) =>
      placesOf(text[locale]).sort(),
    );
    expect(places).toEqual(
      [template.title, template.body, ...(template.more ?? [])].map((text) => placesOf(text.az).sort()),
    );
    for (const place of places.flat()) expect(Object.keys(templateSamples[kind])).toContain(place);
  });
});

it.each([
  ['az', 'Rolunuz: Üzv.'],
  ['en', 'Your role: Member.'],
  ['ru', 'Ваша роль: Участник.'],
] as const)('a code reads as a word in %s', (locale, expected) => {
  expect(renderMail('INVITATION', templateSamples.INVITATION, locale).paragraphs[0]).toContain(expected);
});

it('only words that stand for codes are replaced', () => {
  const { body } = renderNotification('INVITATION_ACCEPTED', { organisation: 'ADMIN', person: 'MEMBER' }, 'en');
  expect(body).toBe('MEMBER accepted your invitation and is now a member.');
});

it('knows which kinds are secret, urgent, mail only', () => {
  const kinds = (test: (kind: TemplateKind) => boolean): TemplateKind[] => TEMPLATE_KINDS.filter(test);
  expect(kinds(isSecret)).toEqual(['EMAIL_CODE']);
  expect(kinds(isUrgent).sort()).toEqual([
    'BOOKING_CANCELLED',
    'BOOKING_CHANGED',
    'BOOKING_CONFIRMED',
    'BOOKING_DISPLACED',
    'BOOKING_LAPSED',
    'BOOKING_MISSED',
    'BOOKING_NEARED',
    'BOOKING_OFFERED_INSTEAD',
    'BOOKING_REJECTED',
    'BOOKING_TO_DECIDE',
    'COFOUNDER_DECLINED',
    'COFOUNDER_INVITATION',
    'CREDENTIALS_CHANGED',
    'EMAIL_CHANGED',
    'EMAIL_CODE',
    'GUEST_INVITED',
    'GUEST_UNINVITED',
    'INVITATION',
    'INVITATION_ACCEPTED',
    'INVITATION_DECLINED',
    'NEW_SIGN_IN',
    'SERIES_CANCELLED',
    'SERIES_TO_DECIDE',
    'SLOT_OFFERED',
  ]);
  expect(kinds((kind) => templates[kind].mailOnly === true).sort()).toEqual([
    'COFOUNDER_INVITATION',
    'EMAIL_CHANGED',
    'EMAIL_CODE',
    'GUEST_INVITED',
    'GUEST_UNINVITED',
    'INVITATION',
  ]);
  expect([isTemplateKind('INVITATION'), isTemplateKind('toString')]).toEqual([true, false]);
});

describe('the body of a mail', () => {
  const mail = { subject: 'A < B', paragraphs: ['One "two"', "It's & more"], action: 'Open' };

  it('has a button, the sender and the way to the settings', () => {
    const { text, html } = mailBody(mail, 'en', {
      href: 'http://localhost/a?x=1&y=2',
      settingsHref: 'http://localhost/s',
    });
    expect(text).toBe(
      'One "two"\n\nIt\'s & more\n\nOpen: http://localhost/a?x=1&y=2\n\n—\nAzerbaijan Innovation Center\nThis message was sent automatically by the AIM platform.\nChoose what you are told: http://localhost/s',
    );
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A &lt; B</title>');
    expect(html).toContain('<p>One &quot;two&quot;</p>\n<p>It&#39;s &amp; more</p>');
    expect(html).toContain('href="http://localhost/a?x=1&amp;y=2"');
    expect(html).toContain('>Choose what you are told</a>');
  });

  it.each([
    ['no address', mail, null],
    ['nothing to open', { ...mail, action: null }, 'http://localhost/a'],
  ])('leaves the button out when there is %s', (_, given, href) => {
    const { text, html } = mailBody(given, 'ru', { href, settingsHref: null });
    expect(text).not.toContain('http');
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('null');
    expect(text).toMatch(/автоматически\.$/);
  });

  it('makes markup harmless', () => {
    const name = '<img src=x onerror="alert(1)">';
    const { html } = mailBody(renderMail('INVITATION_ACCEPTED', { organisation: name, person: name }, 'az'), 'az', {
      href: '"><script>',
      settingsHref: null,
    });
    expect(html).not.toMatch(/<img|<script/);
    expect(escapeHtml(`<>&"'`)).toBe('&lt;&gt;&amp;&quot;&#39;');
  });
});
