import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { PublicFrame } from '@aim/ui/public-frame.tsx';
import { type ReactNode, useMemo, useState } from 'react';
import { homeOf } from '../../lib/area.ts';
import type { Language } from '../../lib/language.tsx';
import { LanguageProvider } from '../../lib/language-provider.tsx';
import { PublicContext } from '../../lib/public-context.ts';
import type { FormState } from '../../lib/public-page.ts';
import type { PublicState } from '../../lib/public-state.ts';
import { HomeHero } from '../../pages/public/home-hero.tsx';
import type { PublicComponent } from './public-components.ts';
import { ThemeChoice } from './theme-choice.tsx';

const NAMES: Readonly<Record<Locale, string>> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };

interface PublicRootProps {
  readonly state: PublicState;
  readonly language: Language;
  readonly Page: PublicComponent;
}

/** A public page in its frame; the same tree on the server and in the browser. */
export function PublicRoot({ state: initial, language, Page }: PublicRootProps) {
  const [form, setForm] = useState<FormState | null>(initial.form);
  const [extra, setExtra] = useState<object>({});
  const state = useMemo(() => ({ ...initial, form }), [initial, form]);
  const value = useMemo(
    () => ({
      state,
      setForm,
      addData: (data: object) => setExtra((before) => ({ ...before, ...data })),
      href: (path: string, locale: string = state.locale) => `/${locale}${path}`,
    }),
    [state],
  );
  const data = initial.data === null ? extra : { ...(initial.data as object), ...extra };
  return (
    <PublicContext value={value}>
      <LanguageProvider language={language}>
        <Frame state={state} language={language}>
          <Page {...data} />
        </Frame>
      </LanguageProvider>
    </PublicContext>
  );
}

function Frame({ state, language, children }: { state: PublicState; language: Language; children: ReactNode }) {
  const { t } = language;
  // A screen at a door is no page of a site: it has nobody who could go elsewhere.
  if (state.page === 'door') return children;
  const own = (path: string) => `/${state.locale}${path}`;
  const signIn = (returnTo: string) => `${own('/sign-in')}?returnTo=${encodeURIComponent(returnTo)}`;
  const open = (path: string) => (state.viewer ? path : signIn(path));
  const register = open('/app/organisations/register');
  return (
    <PublicFrame
      name="AIM"
      homeHref={own('/')}
      nav={[
        { label: t('shell.navItPark'), href: own('/it-park') },
        { label: t('shell.navSpaces'), href: own('/spaces') },
        { label: t('shell.navRegister'), href: register },
        { label: t('shell.navInvestors'), href: open('/invest') },
        { label: t('shell.navStaff'), href: open('/staff') },
      ]}
      languages={LOCALES.map((locale) => ({
        locale,
        name: NAMES[locale],
        href: `/${locale}${state.path}${state.search}`,
      }))}
      signIn={{ label: t('shell.signIn'), href: own('/sign-in') }}
      {...(state.viewer ? { account: <LinkButton href={homeOf(state.viewer)}>{t('shell.myArea')}</LinkButton> } : {})}
      help={<p>{t('shell.help')}</p>}
      footer={[
        {
          title: t('shell.footerService'),
          links: [
            { label: t('shell.signIn'), href: own('/sign-in') },
            { label: t('shell.navRegister'), href: register },
            { label: t('shell.residents'), href: own('/it-park/residents') },
            { label: t('shell.verify'), href: own('/verify') },
          ],
        },
        {
          title: t('shell.footerAbout'),
          links: [
            { label: t('shell.footerPrivacy'), href: own('/privacy') },
            { label: t('shell.footerAccessibility'), href: own('/accessibility') },
            { label: t('shell.footerStatus'), href: own('/status') },
          ],
        },
      ]}
      legal={
        <div className="grid justify-items-start gap-4">
          <ThemeChoice initial={state.theme} />
          <p>{t('shell.footerNote')}</p>
          {state.isDemo ? <p>{t('shell.demoNote')}</p> : null}
        </div>
      }
      {...(state.page === 'home' ? { hero: <HomeHero /> } : {})}
      width={WIDTHS[state.page] ?? 'form'}
    >
      {children}
    </PublicFrame>
  );
}

const WIDTHS: Readonly<Record<string, 'page' | 'form' | 'narrow'>> = {
  home: 'page',
  signIn: 'page',
  itPark: 'page',
  itParkCalculator: 'page',
  softLanding: 'page',
  residents: 'page',
  spaces: 'page',
  space: 'page',
};
