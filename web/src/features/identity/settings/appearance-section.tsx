import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import type { Density, Theme } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { useChangePreferences } from '../../../lib/use-change-preferences.ts';
import { useViewer } from '../../../lib/viewer-context.ts';

/** Colours, size of text and, for staff, the density of tables. */
export function AppearanceSection() {
  const t = useT();
  const labels = useLabels();
  const { preferences, isStaff } = useViewer();
  const change = useChangePreferences();
  return (
    <div className="grid gap-6">
      <p className="text-ink-2">{t('settings.appearanceNote')}</p>
      <RadioCards
        legend={t('settings.theme')}
        name="theme"
        columns={3}
        value={preferences.theme}
        onChange={(theme) => change({ theme: theme as Theme })}
        options={[
          { value: 'SYSTEM', label: labels.themeSystem },
          { value: 'LIGHT', label: labels.themeLight },
          { value: 'DARK', label: labels.themeDark },
        ]}
      />
      <RadioCards
        legend={t('settings.textSize')}
        name="textScale"
        columns={3}
        value={String(preferences.textScale)}
        onChange={(scale) => change({ textScale: Number(scale) })}
        options={[
          { value: '100', label: t('settings.textSizeNormal') },
          { value: '115', label: t('settings.textSizeLarge') },
          { value: '130', label: t('settings.textSizeLargest') },
        ]}
      />
      {isStaff ? (
        <RadioCards
          legend={t('settings.density')}
          name="density"
          columns={3}
          value={preferences.density}
          onChange={(density) => change({ density: density as Density })}
          options={[
            { value: 'COMFORTABLE', label: labels.densityComfortable },
            { value: 'STANDARD', label: labels.densityStandard },
            { value: 'COMPACT', label: labels.densityCompact },
          ]}
        />
      ) : null}
    </div>
  );
}
