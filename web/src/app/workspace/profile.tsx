import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import { ProfileMenu } from '@aim/ui/profile-menu.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { Keyboard, LogOut, Settings } from 'lucide-react';
import { SignOutDocument, type Theme } from '../../gql/graphql.ts';
import { AREAS, type Area, mayEnter, pathTo } from '../../lib/area.ts';
import { dropAllDrafts } from '../../lib/drafts.ts';
import { type PlainMessageId, useLanguage } from '../../lib/language.tsx';
import { navigation } from '../../lib/navigation.ts';
import { request } from '../../lib/request.ts';
import { useChangePreferences } from '../../lib/use-change-preferences.ts';
import type { Viewer } from '../../lib/viewer-context.ts';
import { useShellKeys } from './shell-keys.tsx';

const LANGUAGES: Readonly<Record<Locale, string>> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };
const AREA_NAMES: Readonly<Record<Area, PlainMessageId>> = {
  app: 'work.areaApp',
  invest: 'work.areaInvest',
  staff: 'work.areaStaff',
};

/** Who is signed in: other areas, language, theme, settings, out. */
export function Profile({ area, viewer }: { readonly area: Area; readonly viewer: Viewer }) {
  const { t, locale } = useLanguage();
  const labels = useLabels();
  const { openHelp } = useShellKeys();
  const change = useChangePreferences();
  const themes: Readonly<Record<Theme, string>> = {
    SYSTEM: labels.themeSystem,
    LIGHT: labels.themeLight,
    DARK: labels.themeDark,
  };
  const areas = AREAS.filter((one) => one !== area && mayEnter(one, viewer));

  async function signOut(): Promise<void> {
    await request(SignOutDocument, {}).catch(() => undefined);
    await dropAllDrafts();
    navigation.go(`/${locale}/`);
  }

  return (
    <ProfileMenu
      name={viewer.person.fullName}
      {...(viewer.person.email === null ? {} : { detail: viewer.person.email })}
      sections={[
        {
          items: [
            ...areas.map((one) => ({ id: one, label: t(AREA_NAMES[one]), href: `/${one}` })),
            { id: 'settings', label: t('work.settings'), href: pathTo(`/${area}/settings`), icon: <Settings /> },
            { id: 'keys', label: t('work.keyboardHelp'), icon: <Keyboard />, shortcut: '?', onSelect: openHelp },
          ],
        },
        {
          label: labels.language,
          items: LOCALES.map((one) => ({
            id: one,
            label: LANGUAGES[one],
            chosen: one === locale,
            onSelect: () => change({ locale: one }),
          })),
        },
        {
          label: labels.theme,
          items: (['SYSTEM', 'LIGHT', 'DARK'] as const).map((theme) => ({
            id: theme,
            label: themes[theme],
            chosen: viewer.preferences.theme === theme,
            onSelect: () => change({ theme }),
          })),
        },
        { items: [{ id: 'out', label: t('work.signOut'), icon: <LogOut />, onSelect: () => void signOut() }] },
      ]}
    />
  );
}
