import { STAGES, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { StageTrack } from '@aim/ui/stage-track.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import {
  type StartupFiguresFragmentDoc,
  StartupHeadFragmentDoc,
  StartupTextsFragmentDoc,
} from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { stepOf } from '../stages.ts';
import { StartupFigures } from './startup-figures.tsx';

interface StartupOverviewProps {
  readonly head: FragmentType<typeof StartupHeadFragmentDoc>;
  readonly texts: FragmentType<typeof StartupTextsFragmentDoc>;
  /** Left out where nothing can have been reported yet. */
  readonly figures?: FragmentType<typeof StartupFiguresFragmentDoc>;
}

/** How far it has come, how it does, and what it says about itself. */
export function StartupOverview({ head, texts, figures }: StartupOverviewProps) {
  const { t, locale, format } = useLanguage();
  const { stage, stageLabel, stageOn } = readFragment(StartupHeadFragmentDoc, head);
  const { problem, solution } = readFragment(StartupTextsFragmentDoc, texts);
  return (
    <div className="grid gap-6">
      <section className="grid gap-4 rounded-card border border-line bg-surface p-5">
        <h2 className="font-display text-xl font-semibold">
          {t('startupRecord.stageSince', { stage: stageLabel, date: format.day(stageOn) })}
        </h2>
        <StageTrack step={stepOf(stage)} label={stageLabel} names={STAGES.map((one) => stageLabels[one][locale])} />
      </section>
      {figures ? <StartupFigures of={figures} /> : null}
      <section className="grid gap-5 rounded-card border border-line bg-surface p-5">
        <Text title={t('startupRecord.problem')} text={problem} />
        <Text title={t('startupRecord.solution')} text={solution} />
      </section>
    </div>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string | null }) {
  const { t } = useLanguage();
  return (
    <div className="grid gap-1">
      <h2 className="font-semibold">{title}</h2>
      {text === null ? (
        <p className="text-ink-2">{t('startupRecord.notWritten')}</p>
      ) : (
        <p className="max-w-measure whitespace-pre-line break-words">{text}</p>
      )}
    </div>
  );
}
