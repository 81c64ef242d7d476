import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Fingerprint, Landmark } from 'lucide-react';
import { useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { DemoPersonas } from './demo-personas.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { PublicForm } from './public-form.tsx';
import { signInWithPassword } from './sign-in-actions.ts';
import type { SignInData } from './sign-in-page.load.ts';

/** Three ways in; in the demonstration also the list of people. */
export function SignInPage({ returnTo, personas, failure }: SignInData) {
  const t = useT();
  const { href } = usePublic();
  const query = returnTo === null ? '' : `?returnTo=${encodeURIComponent(returnTo)}`;
  return (
    <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-16">
      <div>
        <h1 className="font-display text-3xl font-semibold">{t('signIn.title')}</h1>
        <p className="mt-2 text-lg text-ink-2">{t('signIn.lead')}</p>
        {failure === null ? null : (
          <div className="mt-4">
            <Notice tone="danger" role="alert">
              {'text' in failure ? failure.text : t(failure.id)}
            </Notice>
          </div>
        )}
        <div className="mt-6 grid gap-4">
          <div>
            <LinkButton
              href={`/sign-in/digital-login${query}`}
              variant="primary"
              size="large"
              className="w-full"
              icon={<Landmark aria-hidden="true" className="size-5" />}
            >
              {t('signIn.digitalLogin')}
            </LinkButton>
            <p className="mt-1.5 text-sm text-ink-2">{t('signIn.digitalLoginHint')}</p>
          </div>
          <PasskeyButton returnTo={returnTo} icon={<Fingerprint aria-hidden="true" className="size-5" />} />
        </div>
        <p className="my-6 flex items-center gap-3 text-sm text-ink-2 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          {t('signIn.or')}
        </p>
        <PublicForm
          name="signIn"
          action={signInWithPassword}
          submit={t('signIn.submit')}
          fields={['email', 'password']}
          variant="secondary"
          beside={<TextLink href={href('/recovery')}>{t('signIn.forgotten')}</TextLink>}
        >
          {({ value, error }) => (
            <>
              <Field label={t('signIn.email')} id="signIn-email" error={error('email')}>
                <Input
                  name="email"
                  type="email"
                  autoComplete="username webauthn"
                  defaultValue={value('email')}
                  required
                />
              </Field>
              <Field label={t('signIn.password')} id="signIn-password" error={error('password')}>
                <Input name="password" type="password" autoComplete="current-password" required />
              </Field>
            </>
          )}
        </PublicForm>
        <p className="mt-6 text-ink-2">
          {t('signIn.noAccount')} <TextLink href={`${href('/account')}${query}`}>{t('signIn.createAccount')}</TextLink>
        </p>
      </div>
      {personas.length > 0 ? <DemoPersonas personas={personas} returnTo={returnTo} /> : null}
    </div>
  );
}
