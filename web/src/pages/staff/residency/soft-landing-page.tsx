import { FileLine } from '../../../features/documents/file-line.tsx';
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

const applicationHref = (id: string) => pathTo('/staff/residency/applications/$id', { id });

/** One case as its officer works on it. */
export function SoftLandingPage() {
  const t = useT();
  const landing = useLanding();
  if (landing === null) return null;
  return (
    <PageBody
      header={
        <PageHead
          title={landing.organisation?.name ?? t('landing.title')}
          places={[{ label: t('landing.title'), href: pathTo('/staff/soft-landing') }]}
          tags={<LandingTag state={landing.state} label={landing.stateLabel} />}
          actions={<LandingActions landing={landing} />}
        />
      }
      aside={<LandingFacts landing={landing} applicationHref={applicationHref} />}
      asideLabel={t('landing.state')}
    >
      <div className="grid gap-6">
        <LandingChecklist landing={landing} />
        {landing.files.length === 0 ? null : (
          <section className="grid gap-2">
            <h2 className="font-display text-xl font-semibold">{t('landing.papers')}</h2>
            <ul>
              {landing.files.map((file) => (
                <FileLine key={file.id} of={file} />
              ))}
            </ul>
          </section>
        )}
        <LandingMessages withNotes landing={landing} />
      </div>
    </PageBody>
  );
}
