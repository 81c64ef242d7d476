import { GoneState } from '@aim/ui/gone-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { PeekPanel } from '@aim/ui/peek-panel.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { StageTag } from '@aim/ui/stage-tag.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { StaffStartupFactsFragmentDoc, StartupHeadFragmentDoc } from '../../../gql/graphql.ts';
import { useT } from '../../../lib/language.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { StartupActions } from '../detail/startup-actions.tsx';
import { StartupFacts } from '../detail/startup-facts.tsx';
import { startupQuery } from '../detail/startup-query.ts';
import { stepOf } from '../stages.ts';
import { startupHref } from '../startup-href.ts';
import { StartupStateTag } from '../startup-state-tag.tsx';

interface StartupPeekProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** A startup beside the list, with what may be done about it. */
export function StartupPeek({ id, ...panel }: StartupPeekProps) {
  const t = useT();
  const labels = useLabels();
  const { data, error, refetch } = useQuery(startupQuery(id));
  const startup = data?.startup;
  const head = startup ? readFragment(StartupHeadFragmentDoc, startup) : null;
  return (
    <PeekPanel
      title={startup?.name ?? (data ? t('state.notFoundTitle') : labels.loading)}
      {...(startup ? { href: startupHref({ id }) } : {})}
      {...panel}
      actions={
        startup && head ? (
          <>
            <StartupActions
              of={{ ...head, assignee: readFragment(StaffStartupFactsFragmentDoc, startup).assignee }}
              allowed={startup.allowedActions}
            />
            <LinkButton href={`${startupHref({ id })}?tab=stages`}>{t('startupRecord.tabStages')}</LinkButton>
          </>
        ) : null
      }
    >
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton shape="card" lines={6} /> : null}
      {data && !startup ? <GoneState title={t('state.notFoundTitle')}>{t('state.notFoundText')}</GoneState> : null}
      {startup && head ? (
        <div className="grid gap-4">
          <div className="flex flex-wrap gap-2">
            <StageTag step={stepOf(head.stage)} label={head.stageLabel} />
            <StartupStateTag state={head.state} label={head.stateLabel} />
          </div>
          {head.oneLiner === null ? null : <p>{head.oneLiner}</p>}
          <StartupFacts of={startup} />
        </div>
      ) : null}
    </PeekPanel>
  );
}
