import { StageTag } from '@aim/ui/stage-tag.tsx';
import { SILENT_FROM_DAYS } from '../../features/pipeline-staff/list/silent-days.ts';
import { stepOf } from '../../features/pipeline-staff/stages.ts';
import { startupHref } from '../../features/pipeline-staff/startup-href.ts';
import { todayDay } from '../../features/pipeline-staff/today-day.ts';
import { pathTo } from '../../lib/area.ts';
import { clock } from '../../lib/clock.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useViewer } from '../../lib/viewer-context.ts';
import { TodayLine } from './today-line.tsx';
import type { PipelineWork } from './today-pipeline-queries.ts';
import { TodaySection } from './today-section.tsx';

const SHOWN = 5;

/** What the pipeline asks of this person: own tasks, what waits for review, who has gone silent. */
export function TodayPipeline({ work }: { readonly work: PipelineWork }) {
  const { t, format } = useLanguage();
  const { person } = useViewer();
  const { mine, waiting, waitingInfo, changed, changedInfo, silent, silentInfo } = work;
  const now = clock.now();
  const ago = (instant: string) => <time dateTime={instant}>{format.ago(instant, now)}</time>;
  return (
    <>
      {mine.length > 0 ? (
        <TodaySection title={t('todayPipeline.tasks')} count={mine.length} href={null}>
          {mine.slice(0, SHOWN).map(({ id, title, dueOn, createdAt, startup }) => (
            <TodayLine
              key={id}
              href={`${startupHref(startup)}?tab=work`}
              title={title}
              detail={startup.name}
              since={dueOn === null ? ago(createdAt) : <Due on={dueOn} />}
            />
          ))}
        </TodaySection>
      ) : null}
      {waitingInfo && waiting.length > 0 ? (
        <TodaySection title={t('todayPipeline.waiting')} {...waitingInfo} href={pathTo('/staff/moderation')}>
          {waiting.map(({ id, name, sectorLabel, submittedAt, lastUpdateAt }) => (
            <TodayLine
              key={id}
              href={`${pathTo('/staff/moderation')}?at=${id}`}
              title={name}
              detail={sectorLabel}
              since={ago(submittedAt ?? lastUpdateAt)}
            />
          ))}
        </TodaySection>
      ) : null}
      {changedInfo && changed.length > 0 ? (
        <TodaySection
          title={t('todayPipeline.revisions')}
          {...changedInfo}
          href={`${pathTo('/staff/moderation')}?queue=revisions`}
        >
          {changed.map(({ id, startup, submittedAt }) => (
            <TodayLine
              key={id}
              href={`${pathTo('/staff/moderation')}?queue=revisions&at=${id}`}
              title={startup.name}
              detail={startup.sectorLabel}
              since={ago(submittedAt)}
            />
          ))}
        </TodaySection>
      ) : null}
      {silentInfo && silent.length > 0 ? (
        <TodaySection
          title={t('todayPipeline.silent')}
          {...silentInfo}
          href={`${pathTo('/staff/startups')}?assignee=${person.id}&silent=${SILENT_FROM_DAYS}&state=ACTIVE&sort=UPDATED_ASC`}
        >
          {silent.map((row) => (
            <TodayLine
              key={row.id}
              href={startupHref(row)}
              title={row.name}
              detail={row.sectorLabel}
              tag={<StageTag step={stepOf(row.stage)} label={row.stageLabel} />}
              since={ago(row.lastUpdateAt)}
            />
          ))}
        </TodaySection>
      ) : null}
    </>
  );
}

function Due({ on }: { readonly on: string }) {
  const { t, format } = useLanguage();
  const isLate = on < todayDay();
  return (
    <time dateTime={on} className={isLate ? 'font-medium text-danger' : undefined}>
      {t(isLate ? 'todayPipeline.late' : 'todayPipeline.due', { date: format.day(on, 'short') })}
    </time>
  );
}
