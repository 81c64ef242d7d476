import { NavList } from '@aim/ui/nav-list.tsx';
import { useParams } from '@tanstack/react-router';
import { Bell, Keyboard, KeyRound, MonitorSmartphone, Palette, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppearanceSection } from '../../features/identity/settings/appearance-section.tsx';
import { ProfileSection } from '../../features/identity/settings/profile-section.tsx';
import { SessionsSection } from '../../features/identity/settings/sessions-section.tsx';
import { ShortcutsSection } from '../../features/identity/settings/shortcuts-section.tsx';
import { SignInSection } from '../../features/identity/settings/sign-in-section.tsx';
import { PreferencesSection } from '../../features/notifications/preferences-section.tsx';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { Panel } from '../../lib/panel.tsx';
import { RequestError } from '../../lib/request-error.ts';
import { useArea } from '../../lib/use-area.ts';

interface Section {
  readonly label: PlainMessageId;
  readonly icon: ReactNode;
  readonly content: ReactNode;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  profile: { label: 'settings.profile', icon: <UserRound />, content: <ProfileSection /> },
  appearance: { label: 'settings.appearance', icon: <Palette />, content: <AppearanceSection /> },
  notifications: { label: 'settings.notifications', icon: <Bell />, content: <PreferencesSection /> },
  'sign-in': { label: 'settings.signIn', icon: <KeyRound />, content: <SignInSection /> },
  sessions: { label: 'settings.sessions', icon: <MonitorSmartphone />, content: <SessionsSection /> },
  keys: { label: 'settings.keys', icon: <Keyboard />, content: <ShortcutsSection /> },
};

/** What a person decides about their own account; each section has its address. */
export function SettingsPage() {
  const t = useT();
  const area = useArea();
  const { section = 'profile' } = useParams({ strict: false }) as { readonly section?: string };
  const current = SECTIONS[section];
  if (current === undefined) throw new RequestError('NOT_FOUND');
  return (
    <PageBody header={<PageHead title={t('settings.title')} />}>
      <div className="grid gap-6 lg:grid-cols-[15rem_minmax(0,42rem)] lg:gap-10">
        <nav
          aria-label={t('settings.sections')}
          className="max-lg:rounded-card max-lg:border max-lg:border-line max-lg:bg-surface max-lg:p-2"
        >
          <NavList
            groups={[
              {
                items: Object.entries(SECTIONS).map(([name, { label, icon }]) => ({
                  label: t(label),
                  icon,
                  href: `/${area}/settings/${name}`,
                  current: name === section,
                })),
              },
            ]}
          />
        </nav>
        <section aria-labelledby="section" className="min-w-0">
          <h2 id="section" className="mb-4 font-display text-xl font-semibold">
            {t(current.label)}
          </h2>
          <Panel key={section}>{current.content}</Panel>
        </section>
      </div>
    </PageBody>
  );
}
