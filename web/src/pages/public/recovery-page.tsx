import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useEffect, useRef } from 'react';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { PublicForm } from './public-form.tsx';
import { type RecoveryData, type RecoveryStep, requestRecovery } from './recovery-actions.ts';
import { RecoveryPassword } from './recovery-password.tsx';
import { RecoveryWays } from './recovery-ways.tsx';

const TITLES: Readonly<Record<RecoveryStep, PlainMessageId>> = {
  EMAIL: 'account.recoveryTitle',
  PASSWORD: 'account.recoveryPasswordTitle',
  DONE: 'account.recoveryDoneTitle',
};

/** A new password by a code sent to the address; the second factor stays what it was. */
export function RecoveryPage({ step, email }: RecoveryData) {
  const t = useT();
  const { href } = usePublic();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && step) heading.current?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="font-display text-3xl font-semibold">
        {t(TITLES[step])}
      </h1>
      {step === 'EMAIL' ? (
        <>
          <p className="mb-6 mt-2 max-w-measure text-lg text-ink-2">{t('account.recoveryLead')}</p>
          <PublicForm name="requestRecovery" action={requestRecovery} submit={t('account.sendCode')} fields={['email']}>
            {({ value, error }) => (
              <Field
                label={t('account.email')}
                hint={t('account.recoveryEmailHint')}
                id="requestRecovery-email"
                error={error('email')}
              >
                <Input name="email" type="email" autoComplete="email" defaultValue={value('email')} required />
              </Field>
            )}
          </PublicForm>
          <RecoveryWays />
        </>
      ) : null}
      {step === 'PASSWORD' ? <RecoveryPassword email={email} /> : null}
      {step === 'DONE' ? (
        <>
          <p className="mb-6 mt-2 max-w-measure text-lg text-ink-2">{t('account.recoveryDoneText')}</p>
          <LinkButton href={href('/sign-in')} variant="primary">
            {t('shell.signIn')}
          </LinkButton>
        </>
      ) : null}
    </>
  );
}
