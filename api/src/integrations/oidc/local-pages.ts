import type { Locale, Localised } from '@aim/domain/kernel/locale';
import { type LocalPerson, localPeople } from './local-people.ts';

const TEXT = {
  title: { az: 'Sınaq giriş xidməti', en: 'Test sign-on service', ru: 'Тестовая служба входа' },
  notice: {
    az: 'Bu, dövlətin Digital Login xidməti deyil. Yerli sınaq xidmətidir: burada yalnız uydurma adamlar var, parol soruşulmur.',
    en: 'This is not the government’s Digital Login. It is a local test service: everyone here is invented, and no password is asked.',
    ru: 'Это не государственный Digital Login, а местная тестовая служба: все люди здесь вымышлены, пароль не спрашивается.',
  },
  choose: { az: 'Kim kimi daxil olursunuz?', en: 'Who do you want to sign in as?', ru: 'От чьего имени войти?' },
  continueAs: { az: 'Davam et', en: 'Continue', ru: 'Продолжить' },
  other: { az: 'Başqa uydurma şəxs', en: 'Another invented person', ru: 'Другой вымышленный человек' },
  name: { az: 'Ad və soyad', en: 'Full name', ru: 'Имя и фамилия' },
  fin: { az: 'Uydurma FİN (7 simvol)', en: 'Invented FIN (7 characters)', ru: 'Вымышленный ФИН (7 знаков)' },
  level: { az: 'Etibarlılıq səviyyəsi', en: 'Level of assurance', ru: 'Уровень доверия' },
  high: { az: 'yüksək', en: 'high', ru: 'высокий' },
  substantial: { az: 'kifayət qədər', en: 'substantial', ru: 'существенный' },
  low: { az: 'aşağı', en: 'low', ru: 'низкий' },
  cancel: { az: 'Girişi dayandır', en: 'Cancel sign-in', ru: 'Отменить вход' },
  back: { az: 'Sayta qayıt', en: 'Back to the site', ru: 'Вернуться на сайт' },
  wrong: {
    az: 'Ad və 7 simvollu FİN yazın.',
    en: 'Enter a name and a FIN of 7 characters.',
    ru: 'Укажите имя и ФИН из 7 знаков.',
  },
  signOutTitle: { az: 'Sınaq xidmətindən çıxış', en: 'Sign out of the test service', ru: 'Выход из тестовой службы' },
  signOutText: {
    az: 'Bu xidmətlə daxil olduğunuz saytlarda da çıxış ediləcək.',
    en: 'You will also be signed out of the sites you entered with it.',
    ru: 'Вы выйдете и из сайтов, в которые вошли через неё.',
  },
  signOut: { az: 'Çıxış et', en: 'Sign out', ru: 'Выйти' },
  signedOutTitle: { az: 'Çıxış etdiniz', en: 'You are signed out', ru: 'Вы вышли' },
  expiredTitle: { az: 'Giriş vaxtı bitib', en: 'This sign-in has run out', ru: 'Время входа истекло' },
  expired: {
    az: 'Sayta qayıdın və yenidən başlayın.',
    en: 'Go back to the site and start again.',
    ru: 'Вернитесь на сайт и начните заново.',
  },
} as const satisfies Record<string, Localised>;

/** The page on which one chooses whom to be: no script, one style sheet, works with a keyboard and without colour. */
export function choosePage(locale: Locale, uid: string, isWrong: boolean): string {
  const t = (key: keyof typeof TEXT) => TEXT[key][locale];
  const action = `/oidc/interaction/${escapeHtml(uid)}`;
  const error = isWrong ? `<p class="wrong" role="alert">${t('wrong')}</p>` : '';
  return page(
    locale,
    t('title'),
    `<p class="notice" role="note">${t('notice')}</p>
     <form method="post" action="${action}/login">
       <fieldset><legend>${t('choose')}</legend>
         ${localPeople.map((each, index) => personRow(locale, each, index === 0)).join('')}
       </fieldset>
       <button class="primary" type="submit">${t('continueAs')}</button>
     </form>
     <details${isWrong ? ' open' : ''}><summary>${t('other')}</summary>
       <form method="post" action="${action}/login">${error}
         <label>${t('name')}<input name="fullName" autocomplete="off" required minlength="2" maxlength="120"></label>
         <label>${t('fin')}<input name="fin" autocomplete="off" required pattern="[0-9A-Za-z]{7}" maxlength="7" spellcheck="false"></label>
         <label>${t('level')}<select name="level">
           ${(['high', 'substantial', 'low'] as const).map((level) => `<option value="${level}">${t(level)}</option>`).join('')}
         </select></label>
         <button class="primary" type="submit">${t('continueAs')}</button>
       </form>
     </details>
     <form method="post" action="${action}/abort"><button class="quiet" type="submit">${t('cancel')}</button></form>`,
  );
}

function personRow(locale: Locale, { subject, fullName, fin, level }: LocalPerson, isFirst: boolean): string {
  return `<label class="person"><input type="radio" name="subject" value="${escapeHtml(subject)}"${isFirst ? ' checked' : ''}>
    <span><b>${escapeHtml(fullName)}</b><small>${escapeHtml(fin)} · ${TEXT[level][locale]}</small></span></label>`;
}

/** Shown when a sign-in at the provider cannot go on. */
export function brokenPage(locale: Locale): string {
  const t = (key: keyof typeof TEXT) => TEXT[key][locale];
  return page(
    locale,
    t('expiredTitle'),
    `<p role="alert">${t('expired')}</p><p><a class="primary" href="/${locale}/sign-in">${t('back')}</a></p>`,
  );
}

/** Asks before signing out here and everywhere this service was used; `form` is the provider's own, with its protection. */
export function signOutPage(locale: Locale, form: string): string {
  const t = (key: keyof typeof TEXT) => TEXT[key][locale];
  return page(
    locale,
    t('signOutTitle'),
    `<p>${t('signOutText')}</p>${form}<button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">${t('signOut')}</button>`,
  );
}

export function signedOutPage(locale: Locale): string {
  const t = (key: keyof typeof TEXT) => TEXT[key][locale];
  return page(locale, t('signedOutTitle'), `<p><a class="primary" href="/${locale}/">${t('back')}</a></p>`);
}

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/oidc/style.css"></head>
<body><main><p class="stamp" aria-hidden="true">TEST</p><h1>${title}</h1>${body}</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const STYLE = `
:root { color-scheme: light dark; --ink: #17211d; --soft: #4d5a55; --paper: #fff; --ground: #f1f4f2; --line: #c6d0cb; --accent: #0b5d4b; --on: #fff; --warn: #fff3d6; --warn-ink: #5c3d00; }
@media (prefers-color-scheme: dark) { :root { --ink: #eaf1ee; --soft: #aebbb5; --paper: #1a221f; --ground: #101614; --line: #3a4641; --accent: #7fd6bd; --on: #06251d; --warn: #3a2c0c; --warn-ink: #ffdf9e; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; display: grid; place-items: center; padding: 1rem; }
main { width: 100%; max-width: 30rem; background: var(--paper); border: 1px solid var(--line); border-radius: 1rem; padding: 1.75rem; position: relative; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 4.5rem 1rem 0; }
.stamp { position: absolute; top: 1.5rem; right: 1.5rem; margin: 0; padding: .125rem .5rem; border: 2px solid var(--warn-ink); border-radius: .375rem; color: var(--warn-ink); font-weight: 700; letter-spacing: .1em; transform: rotate(6deg); }
.notice { background: var(--warn); color: var(--warn-ink); border-radius: .625rem; padding: .75rem 1rem; margin: 0 0 1.25rem; }
.wrong { color: var(--warn-ink); font-weight: 600; margin: 0; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .375rem; }
legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
.person { display: flex; gap: .75rem; align-items: center; min-height: 3rem; padding: .375rem .75rem; border: 1px solid var(--line); border-radius: .625rem; cursor: pointer; }
.person:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.person input { width: 1.125rem; height: 1.125rem; accent-color: var(--accent); margin: 0; }
small { display: block; color: var(--soft); font-size: .875rem; }
button, a.primary { font: inherit; font-weight: 600; min-height: 2.75rem; width: 100%; border-radius: .625rem; border: 1px solid transparent; cursor: pointer; display: grid; place-items: center; text-decoration: none; }
.primary { background: var(--accent); color: var(--on); margin-top: 1rem; }
.quiet { background: none; color: var(--ink); border-color: var(--line); margin-top: .75rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
details { margin-top: 1rem; border-top: 1px solid var(--line); padding-top: .75rem; }
summary { cursor: pointer; font-weight: 600; min-height: 2rem; }
details form { display: grid; gap: .75rem; padding-top: .5rem; }
details label { display: grid; gap: .25rem; font-weight: 600; }
details input, details select { font: inherit; min-height: 2.75rem; padding: 0 .75rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--paper); color: var(--ink); }
`;
