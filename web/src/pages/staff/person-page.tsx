import { DetailTemplate } from '@aim/ui/detail-template.tsx';
import { Tabs } from '@aim/ui/tabs.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { LogPanel } from '../../features/audit/log-panel.tsx';
import { MembershipsPanel } from '../../features/people/memberships-panel.tsx';
import { PersonActions } from '../../features/people/person-actions.tsx';
import { PersonFacts } from '../../features/people/person-facts.tsx';
import { personQuery } from '../../features/people/person-query.ts';
import { PersonStateTag } from '../../features/people/person-state-tag.tsx';
import { RecordedNotice } from '../../features/people/recorded-notice.tsx';
import { RolesPanel } from '../../features/people/roles-panel.tsx';
import { useT } from '../../lib/language.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { Panel } from '../../lib/panel.tsx';
import { useSearchState } from '../../lib/search-state.ts';

const TABS = ['roles', 'memberships', 'log'] as const;
const search = z.object({ tab: z._default(z.enum(TABS), 'roles') });

/** One person, for staff: what they may do, where they belong, what happened. */
export function PersonPage() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const [{ tab }, change] = useSearchState(search);
  const { data } = useSuspenseQuery(personQuery(id));
  const { person } = data;
  if (person === null) return null;
  const { fullName, disabledAt, allowedActions } = person;
  return (
    <DetailTemplate
      header={
        <PageHead
          title={fullName}
          places={[{ label: t('work.people'), href: '/staff/people' }]}
          tags={<PersonStateTag disabledAt={disabledAt} />}
          actions={<PersonActions id={id} name={fullName} allowed={allowedActions} />}
        />
      }
      notice={<RecordedNotice />}
      asideLabel={t('people.facts')}
      aside={<PersonFacts of={person} />}
    >
      <Tabs
        label={fullName}
        value={tab}
        onChange={(next) => change({ tab: next }, { replace: true })}
        tabs={[
          { id: 'roles', label: t('people.roles'), content: <RolesPanel of={person} /> },
          { id: 'memberships', label: t('people.memberships'), content: <MembershipsPanel of={person} /> },
          {
            id: 'log',
            label: t('organisations.tabLog'),
            content: (
              <Panel>
                <LogPanel filter={{ subjectType: 'person', subjectId: id }} />
              </Panel>
            ),
          },
        ]}
      />
    </DetailTemplate>
  );
}
