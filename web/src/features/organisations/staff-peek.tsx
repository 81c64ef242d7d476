import { GoneState } from '@aim/ui/gone-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { PeekPanel } from '@aim/ui/peek-panel.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../lib/language.tsx';
import { Panel, PanelError } from '../../lib/panel.tsx';
import { OrganisationActions } from './organisation-actions.tsx';
import { OrganisationEdit } from './organisation-edit.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { organisationQuery } from './organisation-query.ts';
import { OrganisationStateTag } from './organisation-state-tag.tsx';
import { organisationHref } from './staff-columns.tsx';

interface OrganisationPeekProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** An organisation beside the list, with what may be done about it. */
export function OrganisationPeek({ id, onClose, onPrevious, onNext }: OrganisationPeekProps) {
  const t = useT();
  const labels = useLabels();
  const { data, error, refetch } = useQuery(organisationQuery(id));
  const [isEditing, setEditing] = useState(false);
  const organisation = data?.organisation;
  return (
    <PeekPanel
      title={organisation?.name ?? (data ? t('state.notFoundTitle') : labels.loading)}
      {...(organisation ? { href: organisationHref({ id }) } : {})}
      onClose={onClose}
      onPrevious={onPrevious}
      onNext={onNext}
      actions={
        organisation ? (
          <>
            <OrganisationActions
              id={id}
              allowed={organisation.allowedActions}
              onEdit={() => setEditing(true)}
              onLeft={onClose}
            />
            <LinkButton href={`${organisationHref({ id })}?tab=members`}>{t('organisations.tabMembers')}</LinkButton>
          </>
        ) : null
      }
    >
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton shape="card" lines={6} /> : null}
      {data && !organisation ? <GoneState title={t('state.notFoundTitle')}>{t('state.notFoundText')}</GoneState> : null}
      {organisation ? (
        <div className="grid gap-4">
          <div>
            <OrganisationStateTag state={organisation.state} label={organisation.stateLabel} />
          </div>
          <Panel>
            <OrganisationFacts of={organisation} />
          </Panel>
        </div>
      ) : null}
      {isEditing && organisation ? <OrganisationEdit of={organisation} onClose={() => setEditing(false)} /> : null}
    </PeekPanel>
  );
}
