import { KeyboardHelp } from '@aim/ui/keyboard-help.tsx';
import { useT } from '../../lib/language.tsx';
import { useArea } from '../../lib/use-area.ts';
import { useChangePreferences } from '../../lib/use-change-preferences.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { placesOf } from './area-nav.tsx';

/** Every shortcut of the area. */
export function KeyHelp({ onOpenChange }: { readonly onOpenChange: (open: boolean) => void }) {
  const t = useT();
  const viewer = useViewer();
  const area = useArea();
  const change = useChangePreferences();
  return (
    <KeyboardHelp
      open
      onOpenChange={onOpenChange}
      singleKeys={viewer.preferences.shortcuts}
      onSingleKeysChange={(shortcuts) => change({ shortcuts })}
      groups={[
        {
          title: t('keys.groupEverywhere'),
          keys: [
            { keys: 'Mod+KeyK', action: t('keys.palette') },
            { keys: 'Slash', action: t('keys.search') },
            { keys: 'key:?', action: t('keys.help') },
            { keys: 'Mod+KeyZ', action: t('keys.undo') },
          ],
        },
        {
          title: t('keys.groupGo'),
          keys: placesOf(area, viewer).map(({ key, label }) => ({ keys: `KeyG ${key}`, action: t(label) })),
        },
        {
          title: t('keys.groupList'),
          keys: [
            { keys: 'KeyJ', action: t('keys.down') },
            { keys: 'KeyK', action: t('keys.up') },
            { keys: 'Enter', action: t('keys.open') },
            { keys: 'Space', action: t('keys.peek') },
            { keys: 'KeyX', action: t('keys.select') },
          ],
        },
        ...(area === 'staff'
          ? [
              {
                title: t('keys.groupStartups'),
                keys: [
                  { keys: 'KeyM', action: t('keys.moveCard') },
                  { keys: 'KeyA', action: t('keys.approve') },
                  { keys: 'KeyR', action: t('keys.return') },
                ],
              },
              {
                title: t('keys.groupFiles'),
                keys: [
                  { keys: 'KeyN', action: t('keys.nextFile') },
                  { keys: 'KeyA', action: t('keys.acceptFile') },
                  { keys: 'KeyR', action: t('keys.sendFileBack') },
                ],
              },
            ]
          : []),
      ]}
    />
  );
}
