import { roleLabels } from '@aim/domain/identity/role-labels';
import { GoneState } from '@aim/ui/gone-state.tsx';
import { PeekPanel } from '@aim/ui/peek-panel.tsx';
import { Skeleton } from '@aim/ui/skeleton.tsx';
import { SummaryList } from '@aim/ui/summary-list.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useQuery } from '@tanstack/react-query';
import { readFragment } from '../../gql/fragment-masking.ts';
import { PersonMembershipsFragmentDoc, PersonRolesFragmentDoc } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { PanelError } from '../../lib/panel.tsx';
import { PersonActions } from './person-actions.tsx';
import { personHref } from './person-columns.tsx';
import { PersonFacts } from './person-facts.tsx';
import { personQuery } from './person-query.ts';
import { PersonStateTag } from './person-state-tag.tsx';
import { RecordedNotice } from './recorded-notice.tsx';

interface PersonPeekProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** A person beside the list; contacts are shown, so the look is recorded. */
export function PersonPeek({ id, ...panel }: PersonPeekProps) {
  const { t, locale, format } = useLanguage();
  const labels = useLabels();
  const { data, error, refetch } = useQuery(personQuery(id));
  const person = data?.person;
  return (
    <PeekPanel
      title={person?.fullName ?? (data ? t('state.notFoundTitle') : labels.loading)}
      {...(person ? { href: personHref(person) } : {})}
      {...panel}
      actions={person ? <PersonActions id={id} name={person.fullName} allowed={person.allowedActions} /> : null}
    >
      {error ? <PanelError error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton shape="card" lines={6} /> : null}
      {data && !person ? <GoneState title={t('state.notFoundTitle')}>{t('state.notFoundText')}</GoneState> : null}
      {person ? (
        <div className="grid gap-4">
          <RecordedNotice />
          <div>
            <PersonStateTag disabledAt={person.disabledAt} />
          </div>
          <PersonFacts of={person} />
          <SummaryList
            compact
            entries={[
              {
                term: t('people.roles'),
                value: namesOf(
                  readFragment(PersonRolesFragmentDoc, person).roles.map(({ role }) => roleLabels[role][locale]),
                ),
              },
              {
                term: t('people.memberships'),
                value: namesOf(
                  readFragment(PersonMembershipsFragmentDoc, person).memberships.map(
                    ({ organisation }) => organisation.name,
                  ),
                ),
              },
            ]}
          />
        </div>
      ) : null}
    </PeekPanel>
  );

  function namesOf(names: readonly string[]): string {
    return names.length === 0 ? t('work.none') : format.list(names);
  }
}
