import { roleLabels } from '@aim/domain/identity/role-labels';
import { Avatar } from '@aim/ui/avatar.tsx';
import { classNames } from '@aim/ui/class-names';
import { Notice } from '@aim/ui/notice.tsx';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { navigation } from '../../lib/navigation.ts';
import { post } from '../../lib/request.ts';
import type { DemoPersona } from './sign-in-page.load.ts';

interface DemoPersonasProps {
  readonly personas: readonly DemoPersona[];
  readonly returnTo: string | null;
}

/** Always open where there is room; a browser that cannot do so keeps the line that opens it. */
const openOnDesks = 'lg:details-content:[content-visibility:visible]';
const goneOnDesks = 'lg:supports-[selector(::details-content)]:hidden';

/** The fictional people of the demonstration; each button is a plain post. On a phone they are behind one line. */
export function DemoPersonas({ personas, returnTo }: DemoPersonasProps) {
  const { t, locale } = useLanguage();
  const [failed, setFailed] = useState(false);

  async function enter(persona: string): Promise<void> {
    setFailed(false);
    const response = await post('/demo/sign-in', { persona }).catch(() => null);
    if (response?.ok) navigation.go(returnTo ?? `/${locale}/enter`);
    else setFailed(true);
  }

  return (
    <section aria-labelledby="demo" className="rounded-card border border-line bg-surface p-5 lg:p-6">
      <h2 id="demo" className="font-display text-xl font-semibold">
        {t('signIn.demoTitle')}
      </h2>
      <p className="mt-1 text-ink-2">{t('signIn.demoLead')}</p>
      {failed ? (
        <Notice tone="danger" role="alert">
          {t('signIn.demoFailed')}
        </Notice>
      ) : null}
      <details className={openOnDesks}>
        <summary className={classNames('mt-4 min-h-11 cursor-pointer py-2 font-semibold text-brand', goneOnDesks)}>
          {t('signIn.demoShow')}
        </summary>
        <ul className="grid pt-4 gap-2 sm:grid-cols-2">
          {personas.map((persona) => (
            <li key={persona.key}>
              <form
                method="post"
                action="/demo/sign-in"
                className="h-full"
                onSubmit={(event) => {
                  event.preventDefault();
                  void enter(persona.key);
                }}
              >
                <input type="hidden" name="persona" value={persona.key} />
                <input type="hidden" name="returnTo" value={returnTo ?? `/${locale}/enter`} />
                <button
                  type="submit"
                  className="flex h-full w-full items-start gap-3 rounded-control border border-line p-3 text-start transition-colors hover:border-brand hover:bg-sunken"
                >
                  <Avatar name={persona.name} />
                  <span className="min-w-0 flex-1">
                    <span className="sr-only">{t('signIn.demoEnter', { name: persona.name })}: </span>
                    <span className="block font-semibold">{persona.name}</span>
                    <span className="block text-sm text-ink-2">
                      {[...persona.roles.map((role) => roleLabels[role][locale]), persona.organisation]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    {persona.note ? <span className="mt-0.5 block text-sm text-ink-2">{persona.note}</span> : null}
                  </span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
