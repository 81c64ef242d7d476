import { IntentCard } from '@aim/ui/intent-card.tsx';
import { Building2, IdCard, Landmark, LogIn, MailOpen, Rocket } from 'lucide-react';
import type { ReactNode } from 'react';
import { START_PATH } from '../../features/pipeline-register/questions.ts';
import { homeOf } from '../../lib/area.ts';
import { type PlainMessageId, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { HomeContinue } from './home-continue.tsx';
import type { AnswersData } from './startup-start-page.load.ts';

interface Intent {
  readonly title: PlainMessageId;
  readonly text: PlainMessageId;
  readonly icon: ReactNode;
  readonly href: string;
}

/** Start here: only what works today. */
export function HomePage({ answers }: AnswersData) {
  const t = useT();
  const { state, href } = usePublic();
  const open = (path: string) => (state.viewer ? path : `${href('/sign-in')}?returnTo=${encodeURIComponent(path)}`);
  const intents: readonly Intent[] = [
    { title: 'home.startupTitle', text: 'home.startupText', icon: <Rocket />, href: href(START_PATH) },
    {
      title: 'home.registerTitle',
      text: 'home.registerText',
      icon: <Building2 />,
      href: open('/app/organisations/register'),
    },
    {
      title: 'home.signInTitle',
      text: 'home.signInText',
      icon: <LogIn />,
      href: state.viewer ? homeOf(state.viewer) : href('/sign-in'),
    },
    {
      title: 'home.invitationTitle',
      text: 'home.invitationText',
      icon: <MailOpen />,
      href: open('/app'),
    },
    {
      title: 'home.investorTitle',
      text: 'home.investorText',
      icon: <Landmark />,
      href: open('/invest'),
    },
    { title: 'home.staffTitle', text: 'home.staffText', icon: <IdCard />, href: open('/staff') },
  ];
  return (
    <>
      <div className="relative -mt-24 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <HomeContinue answers={answers} />
        {intents.map(({ title, text, icon, href: target }) => (
          <IntentCard key={title} icon={icon} title={t(title)} href={target}>
            {t(text)}
          </IntentCard>
        ))}
      </div>
      <section className="mt-14" aria-labelledby="why">
        <h2 id="why" className="font-display text-2xl font-semibold">
          {t('home.whyTitle')}
        </h2>
        <dl className="mt-5 grid gap-6 border-t border-line pt-6 md:grid-cols-3 md:gap-10">
          <Reason title="home.why1Title" text="home.why1Text" />
          <Reason title="home.why2Title" text="home.why2Text" />
          <Reason title="home.why3Title" text="home.why3Text" />
        </dl>
      </section>
    </>
  );
}

function Reason({ title, text }: { readonly title: PlainMessageId; readonly text: PlainMessageId }) {
  const t = useT();
  return (
    <div>
      <dt className="font-display text-lg font-semibold">{t(title)}</dt>
      <dd className="mt-1 text-ink-2">{t(text)}</dd>
    </div>
  );
}
