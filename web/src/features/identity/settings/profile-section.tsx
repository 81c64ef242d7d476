import { roleLabels } from '@aim/domain/identity/role-labels';
import type { Locale } from '@aim/domain/kernel/locale';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { useChangePreferences } from '../../../lib/use-change-preferences.ts';
import { useViewer } from '../../../lib/viewer-context.ts';

/** Who one is, and in which language one is spoken to. */
export function ProfileSection() {
  const { t, locale } = useLanguage();
  const viewer = useViewer();
  const change = useChangePreferences();
  const roles = viewer.roles.map(({ role }) => roleLabels[role][locale]).join(', ');
  return (
    <div className="grid gap-6">
      <div className="rounded-card border border-line bg-surface px-5 py-2">
        <SummaryList
          entries={[
            { term: t('settings.fullName'), value: viewer.person.fullName },
            { term: t('settings.email'), value: viewer.person.email ?? t('settings.emailNone') },
            { term: t('settings.roles'), value: roles || t('settings.rolesNone') },
            { term: t('settings.assurance'), value: t(`settings.assurance${viewer.assurance}`) },
          ]}
        />
      </div>
      <p className="text-sm text-ink-2">{t('settings.profileNote')}</p>
      <RadioCards
        legend={t('settings.language')}
        hint={t('settings.languageHint')}
        name="locale"
        columns={3}
        value={locale}
        onChange={(next) => change({ locale: next as Locale })}
        options={[
          { value: 'az', label: 'Azərbaycanca' },
          { value: 'en', label: 'English' },
          { value: 'ru', label: 'Русский' },
        ]}
      />
    </div>
  );
}
