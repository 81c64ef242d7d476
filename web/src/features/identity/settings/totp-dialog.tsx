import { confirmTotpInput } from '@aim/domain/identity/sign-in';
import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Qr } from '@aim/ui/qr.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useEffect, useRef, useState } from 'react';
import { ConfirmTotpDocument, StartTotpDocument } from '../../../gql/graphql.ts';
import { isCancelled, useCommand } from '../../../lib/command.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useT } from '../../../lib/language.tsx';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { requestErrorText } from '../../../lib/request-error-text.ts';

interface Totp {
  readonly secret: string;
  readonly uri: string;
}

/** Connects an authenticator app; the recovery codes are shown once. */
export function TotpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const labels = useLabels();
  const start = useCommand(StartTotpDocument);
  const [totp, setTotp] = useState<Totp | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    start({}).then(
      (payload) => {
        if (isCancelled(payload)) return onClose();
        setTotp(payload.totp);
        setFailure(payload.problems[0]?.message ?? null);
      },
      (error: unknown) => setFailure(error instanceof RequestError ? requestErrorText(error, t) : t('work.failed')),
    );
  }, [start, onClose, t]);
  if (codes !== null)
    return (
      <Dialog
        open
        onOpenChange={onClose}
        title={t('settings.totpDone')}
        description={t('account.codesLead')}
        actions={<Button onClick={onClose}>{t('account.codesDone')}</Button>}
      >
        <ol className="grid gap-1 font-mono sm:grid-cols-2">
          {codes.map((code) => (
            <li key={code} className="select-all">
              {code}
            </li>
          ))}
        </ol>
      </Dialog>
    );
  return (
    <Dialog open onOpenChange={onClose} title={t('account.totpTitle')} description={t('account.totpLead')}>
      {failure === null ? null : (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {totp === null ? (
        failure === null ? (
          <Skeleton lines={4} />
        ) : (
          <Button onClick={onClose}>{labels.close}</Button>
        )
      ) : (
        <TotpForm totp={totp} onCodes={setCodes} />
      )}
    </Dialog>
  );
}

const toInput = ({ code }: { readonly code: string }) => ({ code });

function TotpForm({ totp, onCodes }: { readonly totp: Totp; readonly onCodes: (codes: readonly string[]) => void }) {
  const t = useT();
  const mutation = useMutationForm({
    document: ConfirmTotpDocument,
    schema: confirmTotpInput,
    defaultValues: { code: '' },
    toInput,
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes ?? []),
  });
  return (
    <form noValidate onSubmit={(event) => void mutation.submit(event)} className="grid gap-4 pb-5">
      <FormErrors form={mutation} />
      <Qr value={totp.uri} label={t('account.totpQr')} className="size-44 rounded-control border border-line" />
      <p className="text-ink-2">
        {t('account.totpSecret')} <span className="select-all break-all font-mono text-ink">{totp.secret}</span>
      </p>
      <Field label={t('account.totpCode')} id="code" error={mutation.errorOf('code')}>
        <Input
          {...mutation.form.register('code')}
          fits={10}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
      </Field>
      <div>
        <Button type="submit" variant="primary" busy={mutation.busy}>
          {t('account.totpConfirm')}
        </Button>
      </div>
    </form>
  );
}
