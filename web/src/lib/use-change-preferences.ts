import type { Locale } from '@aim/domain/kernel/locale';
import { useToast } from '@aim/ui/toaster.tsx';
import { createContext, useCallback, useContext } from 'react';
import type { UpdatePreferencesInput } from '../gql/graphql.ts';
import { useT } from './language.tsx';
import { usePreferences } from './use-preferences.ts';

/** Changes the language of the page in place. */
export const LanguageSwitchContext = createContext<(locale: Locale) => Promise<void>>(() => Promise.resolve());

/** Changes a setting at once; what could not be saved is taken back and said. */
export function useChangePreferences(): (input: UpdatePreferencesInput) => void {
  const t = useT();
  const show = useToast();
  const change = usePreferences(useContext(LanguageSwitchContext));
  return useCallback(
    (input) => void change(input).catch(() => show({ text: t('settings.changeFailed'), failed: true })),
    [change, show, t],
  );
}
