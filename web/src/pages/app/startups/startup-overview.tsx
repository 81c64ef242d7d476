import { STAGES, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { StageTrack } from '@aim/ui/stage-track.tsx';
import * as z from 'zod/mini';
import { PendingTexts } from '../../../features/pipeline-founder/pending-texts.tsx';
import { ReturnedNotice } from '../../../features/pipeline-founder/returned-notice.tsx';
import { StartupFacts } from '../../../features/pipeline-founder/startup-facts.tsx';
import { StartupNextStep, StartupReadiness } from '../../../features/pipeline-founder/startup-now.tsx';
import { stepOf } from '../../../features/pipeline-founder/startup-tags.tsx';
import { StillActiveNotice } from '../../../features/pipeline-founder/still-active-notice.tsx';
import { useLanguage } from '../../../lib/language.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';
import type { ShownStartup } from './startup-frame.tsx';

/** Reminders of a long silence lead here with their question. */
const search = z.object({ confirm: z.optional(z.enum(['active'])) });

interface StartupOverviewProps {
  readonly startup: ShownStartup;
}

/** What now, how far, what is missing, what is known. */
export function StartupOverview({ startup }: StartupOverviewProps) {
  const { t, locale, format } = useLanguage();
  const [{ confirm }, change] = useSearchState(search);
  return (
    <div className="grid gap-8">
      {confirm === 'active' && startup.allowedActions.includes('startup.confirmActive') ? (
        <StillActiveNotice id={startup.id} onAnswered={() => change({ confirm: undefined }, { replace: true })} />
      ) : null}
      <ReturnedNotice of={startup} />
      <Panel lines={3}>
        <StartupNextStep id={startup.id} />
      </Panel>
      <section className="grid gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="font-display text-xl font-semibold">{t('myStartup.journey')}</h2>
          <p className="text-sm text-ink-2">
            {`${startup.stageLabel}, ${t('myStartup.stageSince', { date: format.day(startup.stageOn) })}`}
          </p>
        </div>
        <StageTrack
          step={stepOf(startup.stage)}
          label={startup.stageLabel}
          names={STAGES.map((stage) => stageLabels[stage][locale])}
        />
      </section>
      <PendingTexts of={startup} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Panel lines={8}>
          <StartupFacts of={startup} />
        </Panel>
        <Panel lines={4}>
          <StartupReadiness id={startup.id} />
        </Panel>
      </div>
      <p className="text-sm text-ink-2">{t('myStartup.reference', { reference: startup.reference })}</p>
    </div>
  );
}
