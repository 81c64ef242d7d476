import { LandingActions } from '../../../features/residency/landing/landing-actions.tsx';
import { LandingChecklist } from '../../../features/residency/landing/landing-checklist.tsx';
import { LandingFacts } from '../../../features/residency/landing/landing-facts.tsx';
import { LandingMessages } from '../../../features/residency/landing/landing-messages.tsx';
import { useLanding } from '../../../features/residency/landing/landing-query.ts';
import { LandingTag } from '../../../features/residency/landing/landing-tag.tsx';
import { pathTo } from '../../../lib/area.ts';
import { useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';

/** A company's own case: what it has to do next, and whom it may ask. */
export function SoftLandingPage() {
  const t = useT();
  const landing = useLanding();
  if (landing === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          large
          title={landing.organisation?.name ?? t('landing.title')}
          places={[{ label: t('landing.title'), href: pathTo('/app/soft-landing') }]}
          tags={<LandingTag isOfCompany state={landing.state} label={landing.stateLabel} />}
          actions={<LandingActions landing={landing} />}
        />
      }
    >
      <LandingFacts
        landing={landing}
        applicationHref={(application) => pathTo('/app/residency/$id', { id: application })}
      />
      <LandingChecklist landing={landing} />
      <LandingMessages landing={landing} withNotes={false} />
    </PageBody>
  );
}
