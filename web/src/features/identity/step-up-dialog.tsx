import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Fingerprint, Landmark } from 'lucide-react';
import { useState } from 'react';
import { FinishPasskeyStepUpDocument, StartPasskeyStepUpDocument } from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { post, request } from '../../lib/request.ts';
import { RequestError } from '../../lib/request-error.ts';
import { useViewer } from '../../lib/viewer-context.ts';
import { StepUpCode } from './step-up-code.tsx';

type Way = () => Promise<readonly { readonly message: string }[]>;

/** Confirms once more that it is the same person: passkey, code, Digital Login; in the demonstration a button. */
export function StepUpDialog({ onAnswer }: { readonly onAnswer: (confirmed: boolean) => void }) {
  const t = useT();
  const viewer = useViewer();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function run(way: Way): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      const problems = await way();
      if (problems.length === 0) return onAnswer(true);
      setFailure(problems.map(({ message }) => message).join(' '));
    } catch {
      setFailure(t('stepUp.failed'));
    } finally {
      setBusy(false);
    }
  }

  const returnTo = encodeURIComponent(`${window.location.pathname}${window.location.search}`);
  return (
    <Dialog open onOpenChange={() => onAnswer(false)} title={t('stepUp.title')} description={t('stepUp.text')}>
      <div className="grid gap-4 pb-4">
        {failure === null ? null : (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        {viewer.isDemo ? (
          <Button variant="primary" busy={busy} onClick={() => void run(demoStepUp)}>
            {t('stepUp.demo')}
          </Button>
        ) : null}
        <Button
          icon={<Fingerprint aria-hidden="true" className="size-4" />}
          busy={busy}
          onClick={() => void run(passkey)}
        >
          {t('stepUp.passkey')}
        </Button>
        <StepUpCode onConfirmed={() => onAnswer(true)} />
        <div>
          <LinkButton
            href={`/sign-in/digital-login?stepUp=1&returnTo=${returnTo}`}
            className="w-full"
            icon={<Landmark aria-hidden="true" className="size-4" />}
          >
            {t('stepUp.digitalLogin')}
          </LinkButton>
          <p className="mt-1 text-sm text-ink-2">{t('stepUp.digitalLoginHint')}</p>
        </div>
      </div>
    </Dialog>
  );
}

const demoStepUp: Way = async () => {
  const response = await post('/demo/step-up', {});
  if (!response.ok) throw new RequestError('INTERNAL');
  return [];
};

const passkey: Way = async () => {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const { startPasskeyStepUp: start } = await request(StartPasskeyStepUpDocument, {});
  if (start.problems.length > 0) return start.problems;
  const response = await startAuthentication({ optionsJSON: start.options as never });
  return (await request(FinishPasskeyStepUpDocument, { input: { response } })).finishPasskeyStepUp.problems;
};
