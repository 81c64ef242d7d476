import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { FinishPasskeySignInDocument, StartPasskeySignInDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { navigation } from '../../lib/navigation.ts';
import { request } from '../../lib/request.ts';
import { afterSignIn } from './sign-in-actions.ts';

const nothing = () => () => {};
const isSupported = () => 'PublicKeyCredential' in window;

/** Signs in with a passkey of the device; not drawn where there is no script or no support. */
export function PasskeyButton({ returnTo, icon }: { readonly returnTo: string | null; readonly icon: ReactNode }) {
  const { t, locale } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isOffered = useSyncExternalStore(nothing, isSupported, () => false);
  if (!isOffered) return null;

  async function signIn(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const { startPasskeySignIn: start } = await request(StartPasskeySignInDocument, {});
      const response = await startAuthentication({ optionsJSON: start.options as never });
      const { finishPasskeySignIn: answer } = await request(FinishPasskeySignInDocument, {
        input: { response, returnTo },
      });
      if (answer.problems.length === 0)
        return navigation.go(afterSignIn({ ...answer, returnTo: answer.returnTo ?? returnTo }, locale));
      setFailure(answer.problems.map(({ message }) => message).join(' '));
    } catch {
      setFailure(t('signIn.passkeyFailed'));
    }
    setBusy(false);
  }

  return (
    <div>
      <Button size="large" className="w-full" icon={icon} busy={busy} onClick={() => void signIn()}>
        {t('signIn.passkey')}
      </Button>
      <p className="mt-1.5 text-sm text-ink-2">{t('signIn.passkeyHint')}</p>
      {failure === null ? null : (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
    </div>
  );
}
