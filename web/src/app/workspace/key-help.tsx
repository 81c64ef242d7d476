import { KeyboardHelp } from '@aim/ui/keyboard-help.tsx';
import { useRouter } from '@tanstack/react-router';
import { useT } from '../../lib/language.tsx';
import { usePreferences } from '../../lib/use-preferences.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { placesOf } from './area-nav.tsx';
import { useLanguageSwitch } from './language-source.tsx';

/** Every shortcut of the area. */
export function KeyHelp({ onOpenChange }: { readonly onOpenChange: (open: boolean) => void }) {
  const t = useT();
  const viewer = useViewer();
  const { area } = useRouter().options.context;
  const change = usePreferences(useLanguageSwitch());
  return (
    <KeyboardHelp
      open
      onOpenChange={onOpenChange}
      singleKeys={viewer.preferences.shortcuts}
      onSingleKeysChange={(shortcuts) => void change({ shortcuts })}
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
      ]}
    />
  );
}
