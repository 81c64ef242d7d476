import type { Locale, Localised } from '../kernel/locale.ts';
import type { MailText } from './templates.ts';

/** A calendar that goes with a mail, as invitation or its withdrawal. */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

export interface MailBody {
  readonly calendar?: MailCalendar;
  readonly text: string;
  readonly html: string;
}

const SENDER: Localised = {
  az: 'Azərbaycan İnnovasiya Mərkəzi',
  en: 'Azerbaijan Innovation Center',
  ru: 'Азербайджанский центр инноваций',
};
const FOOTER: Localised = {
  az: 'Bu məktubu AIM platforması avtomatik göndərib.',
  en: 'This message was sent automatically by the AIM platform.',
  ru: 'Это письмо отправлено платформой AIM автоматически.',
};
const SETTINGS: Localised = {
  az: 'Bildirişləri seçmək',
  en: 'Choose what you are told',
  ru: 'Настроить уведомления',
};

/** The two forms of a mail; `href` opens the matter, `settingsHref` is null where the message cannot be switched off. */
export function mailBody(
  mail: MailText,
  locale: Locale,
  links: { readonly href: string | null; readonly settingsHref: string | null },
): MailBody {
  const action = mail.action !== null && links.href !== null ? { label: mail.action, href: links.href } : null;
  const settings = links.settingsHref === null ? null : { label: SETTINGS[locale], href: links.settingsHref };
  const text = [
    ...mail.paragraphs,
    ...(action === null ? [] : [`${action.label}: ${action.href}`]),
    `—\n${SENDER[locale]}\n${FOOTER[locale]}${settings === null ? '' : `\n${settings.label}: ${settings.href}`}`,
  ].join('\n\n');
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(mail.subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#16202a;background:#f6f8f9">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#fff;border-radius:8px">
${mail.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${action === null ? '' : `<p>${link(action, 'display:inline-block;padding:10px 18px;border-radius:8px;background:#0b6b74;color:#fff;text-decoration:none')}</p>\n`}<p style="margin-top:32px;font-size:14px;color:#55626d">${escapeHtml(SENDER[locale])}<br>${escapeHtml(FOOTER[locale])}${settings === null ? '' : `<br>${link(settings, 'color:#0b6b74')}`}</p>
</div>
</body>
</html>
`;
  return { text, html };
}

function link({ label, href }: { label: string; href: string }, style: string): string {
  return `<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(label)}</a>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
