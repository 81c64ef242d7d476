import { regionLabels } from '@aim/domain/kernel/region';
import { sectorLabels } from '@aim/domain/pipeline/vocabulary';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { Landmark } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  BY_TIN,
  CHECK_PATH,
  NO_COMPANY,
  openQuestions,
  type Question,
  questionPath,
  TITLES,
} from '../../features/pipeline-register/questions.ts';
import { useDeviceAnswers } from '../../features/pipeline-register/use-device-answers.ts';
import type { Region, Sector } from '../../gql/graphql.ts';
import { useLanguage, useT } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import type { CheckData } from './startup-check-page.load.ts';
import { StartupSend } from './startup-send.tsx';

/** Every answer with a way to change it; then the one thing that is missing, or the button. */
export function StartupCheckPage(data: CheckData) {
  const t = useT();
  const { href } = usePublic();
  const { answers, isSignedIn } = data;
  useDeviceAnswers(answers, href(CHECK_PATH));
  const missing = openQuestions(answers, t);
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('registerStartup.checkTitle')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('registerStartup.checkLead')}</p>
      <div className="my-6 rounded-card border border-line bg-surface px-5 py-1 [&_dl>div:last-child]:border-b-0">
        <Answers {...data} />
      </div>
      {missing.length > 0 ? (
        <Notice
          tone="warn"
          title={t('registerStartup.missingTitle')}
          actions={
            <LinkButton variant="primary" href={href(questionPath(missing[0] ?? 'name'))}>
              {t('registerStartup.continue')}
            </LinkButton>
          }
        >
          <ul className="mt-1 grid">
            {missing.map((question) => (
              <li key={question}>
                <TextLink href={href(questionPath(question, true))} className="inline-flex min-h-7 items-center py-1">
                  {t(TITLES[question])}
                </TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : isSignedIn ? (
        <StartupSend {...data} />
      ) : (
        <SignIn />
      )}
    </>
  );
}

function Answers({ answers, countryName, companyName }: CheckData) {
  const { t, locale } = useLanguage();
  const { href } = usePublic();
  const text = (field: string): ReactNode =>
    answers[field]?.trim() ? (
      <span className="whitespace-pre-line">{answers[field]}</span>
    ) : (
      <span className="text-ink-2">{t('registerStartup.notGiven')}</span>
    );
  const change = (question: Question) => href(questionPath(question, true));
  const { sector, region, city, company, tin } = answers;
  const place = [city, region ? regionLabels[region as Region][locale] : '', countryName].filter(Boolean).join(', ');
  return (
    <SummaryList
      entries={[
        { term: t('registerStartup.name'), value: text('name'), changeHref: change('name') },
        { term: t('registerStartup.oneLiner'), value: text('oneLiner'), changeHref: change('name') },
        { term: t(TITLES.problem), value: text('problem'), changeHref: change('problem') },
        { term: t(TITLES.solution), value: text('solution'), changeHref: change('solution') },
        {
          term: t(TITLES.sector),
          value: sector ? sectorLabels[sector as Sector][locale] : text('sector'),
          changeHref: change('sector'),
        },
        { term: t('registerStartup.place'), value: place || text('city'), changeHref: change('place') },
        {
          term: t('registerStartup.company'),
          value:
            company === BY_TIN
              ? t('registerStartup.companyByTin', { tin: tin ?? '' })
              : company === NO_COMPANY
                ? t('registerStartup.companyNone')
                : (companyName ?? text('company')),
          changeHref: change('company'),
        },
        { term: t(TITLES.website), value: text('website'), changeHref: change('website') },
      ]}
    />
  );
}

/** Nobody is asked who they are before this point, and nothing typed before it is lost. */
function SignIn() {
  const t = useT();
  const { href } = usePublic();
  const returnTo = `?returnTo=${encodeURIComponent(href(CHECK_PATH))}`;
  return (
    <section className="grid gap-4 border-t border-line pt-6">
      <div>
        <h2 className="font-display text-2xl font-semibold">{t('registerStartup.signInTitle')}</h2>
        <p className="mt-1 max-w-measure text-ink-2">{t('registerStartup.signInText')}</p>
      </div>
      <div className="grid justify-items-start gap-3 max-sm:justify-items-stretch">
        <LinkButton
          href={`/sign-in/digital-login${returnTo}`}
          variant="primary"
          size="large"
          icon={<Landmark aria-hidden="true" className="size-5" />}
        >
          {t('registerStartup.digitalLogin')}
        </LinkButton>
        <LinkButton href={`${href('/account')}${returnTo}`}>{t('registerStartup.emailAccount')}</LinkButton>
        <TextLink
          href={`${href('/sign-in')}${returnTo}`}
          className="inline-flex min-h-11 items-center max-sm:justify-self-center"
        >
          {t('registerStartup.haveAccount')}
        </TextLink>
      </div>
    </section>
  );
}
