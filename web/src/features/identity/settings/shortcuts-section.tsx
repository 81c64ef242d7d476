import { Switch } from '@aim/ui/switch.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useChangePreferences } from '../../../lib/use-change-preferences.ts';
import { useViewer } from '../../../lib/viewer-context.ts';

/** Single-key shortcuts can be switched off (WCAG 2.1.4). */
export function ShortcutsSection() {
  const labels = useLabels();
  const { preferences } = useViewer();
  const change = useChangePreferences();
  return (
    <div className="rounded-card border border-line bg-surface px-5 py-2">
      <Switch
        label={labels.singleKeys}
        hint={labels.singleKeysHint}
        checked={preferences.shortcuts}
        onChange={(shortcuts) => change({ shortcuts })}
      />
    </div>
  );
}
