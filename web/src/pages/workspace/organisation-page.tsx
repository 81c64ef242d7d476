import { Button } from '@aim/ui/button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Tabs } from '@aim/ui/tabs.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { LogPanel } from '../../features/audit/log-panel.tsx';
import { FilesPanel } from '../../features/documents/files-panel.tsx';
import { MembersPanel } from '../../features/organisations/members-panel.tsx';
import { OrganisationActions } from '../../features/organisations/organisation-actions.tsx';
import { OrganisationEdit } from '../../features/organisations/organisation-edit.tsx';
import { OrganisationFacts } from '../../features/organisations/organisation-facts.tsx';
import { organisationQuery } from '../../features/organisations/organisation-query.ts';
import { OrganisationStateTag } from '../../features/organisations/organisation-state-tag.tsx';
import { ActForDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/command.ts';
import { useT } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { Panel } from '../../lib/panel.tsx';
import { useSearchState } from '../../lib/search-state.ts';
import { useAct } from '../../lib/use-act.ts';
import { useArea } from '../../lib/use-area.ts';
import { useViewer } from '../../lib/viewer-context.ts';

const TABS = ['facts', 'members', 'files', 'log'] as const;
const search = z.object({ tab: z._default(z.enum(TABS), 'facts'), joined: z.optional(z.string()) });

/** One organisation, for its members and for staff: the server says who may do what. */
export function OrganisationPage() {
  const t = useT();
  const router = useRouter();
  const act = useAct();
  const viewer = useViewer();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const [{ tab, joined }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(organisationQuery(id));
  const [isEditing, setEditing] = useState(false);
  const actFor = useCommand(ActForDocument);
  const area = useArea();
  const { organisation } = data;
  if (organisation === null) return null;
  const { name } = organisation;
  const home = area === 'staff' ? '/staff/organisations' : '/app/organisations';
  const isMember = viewer.memberships.some((membership) => membership.organisation.id === id);
  const isActing = viewer.actingFor?.id === id;

  const takeUp = () => act(() => actFor({ input: { organisationId: id } }), { text: t('work.actingFor', { name }) });

  return (
    <PageBody
      header={
        <PageHead
          title={name}
          places={[{ label: t(area === 'staff' ? 'work.organisations' : 'organisations.title'), href: home }]}
          tags={<OrganisationStateTag state={organisation.state} label={organisation.stateLabel} />}
          actions={
            <>
              {isMember && !isActing ? (
                <Button onClick={() => void takeUp()}>{t('organisations.actFor')}</Button>
              ) : null}
              <OrganisationActions
                id={id}
                allowed={organisation.allowedActions}
                onEdit={() => setEditing(true)}
                onLeft={() => router.history.push(home)}
              />
            </>
          }
        />
      }
      notice={joined === undefined ? null : <Notice tone="ok">{t('organisations.joined')}</Notice>}
    >
      <Tabs
        label={name}
        value={tab}
        onChange={(next) => change({ tab: next, joined: undefined }, { replace: true })}
        tabs={[
          {
            id: 'facts',
            label: t('organisations.tabFacts'),
            content: (
              <Panel>
                <OrganisationFacts of={organisation} />
              </Panel>
            ),
          },
          {
            id: 'members',
            label: t('organisations.tabMembers'),
            content: (
              <Panel>
                <MembersPanel id={id} />
              </Panel>
            ),
          },
          {
            id: 'files',
            label: t('organisations.tabFiles'),
            content: (
              <Panel>
                <FilesPanel subject={{ type: 'organisation', id }} mayAdd={isMember} />
              </Panel>
            ),
          },
          {
            id: 'log',
            label: t('organisations.tabLog'),
            content: (
              <Panel>
                <LogPanel filter={{ subjectType: 'organisation', subjectId: id }} />
              </Panel>
            ),
          },
        ]}
      />
      {isEditing ? <OrganisationEdit of={organisation} onClose={() => setEditing(false)} /> : null}
    </PageBody>
  );
}
