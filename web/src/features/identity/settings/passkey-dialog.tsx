import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { type FormEvent, useState } from 'react';
import { FinishPasskeyRegistrationDocument, StartPasskeyRegistrationDocument } from '../../../gql/graphql.ts';
import { isCancelled, useCommand } from '../../../lib/command.ts';
import { useT } from '../../../lib/language.tsx';

/** Names a new passkey and lets the device make it. */
export function PasskeyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const start = useCommand(StartPasskeyRegistrationDocument);
  const finish = useCommand(FinishPasskeyRegistrationDocument);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function add(name: string): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      const started = await start({});
      if (isCancelled(started)) return;
      if (started.problems.length > 0) return setFailure(started.problems.map(({ message }) => message).join(' '));
      const { startRegistration } = await import('@simplewebauthn/browser');
      const response = await startRegistration({ optionsJSON: started.options as never });
      const { problems } = await finish({ input: { name, response } });
      if (problems.length > 0) return setFailure(problems.map(({ message }) => message).join(' '));
      show({ text: t('settings.passkeyAdded') });
      onClose();
    } catch {
      setFailure(t('settings.passkeyFailed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('settings.passkeyAdd')} description={t('settings.passkeysLead')}>
      <form
        className="grid gap-4 pb-5"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void add(String(new FormData(event.currentTarget).get('name') ?? ''));
        }}
      >
        {failure === null ? null : (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        <Field label={t('settings.passkeyName')} hint={t('settings.passkeyNameHint')}>
          <Input name="name" maxLength={60} required />
        </Field>
        <div>
          <Button type="submit" variant="primary" busy={busy}>
            {t('settings.passkeyAdd')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
