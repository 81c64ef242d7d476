import { memberRoleLabels } from '@aim/domain/organisations/membership';
import { Avatar } from '@aim/ui/avatar.tsx';
import { Badge } from '@aim/ui/badge.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { PersonMembershipsFragmentDoc } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';

/** The organisations a person belongs to. */
export function MembershipsPanel({ of }: { readonly of: FragmentType<typeof PersonMembershipsFragmentDoc> }) {
  const { t, locale, format } = useLanguage();
  const { memberships } = readFragment(PersonMembershipsFragmentDoc, of);
  if (memberships.length === 0) return <EmptyState kind="first" title={t('people.membershipsEmpty')} />;
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {memberships.map(({ id, role, since, organisation }) => (
        <li key={id} className="flex min-h-row items-center gap-3 px-4 py-2.5">
          <Avatar name={organisation.name} shape="organisation" />
          <div className="min-w-0 flex-1">
            <TextLink href={pathTo('/staff/organisations/$id', { id: organisation.id })}>{organisation.name}</TextLink>
            <p className="text-sm text-ink-2">
              {[organisation.stateLabel, t('organisations.since', { date: format.date(since) })].join(' · ')}
            </p>
          </div>
          <Badge tone={role === 'ADMIN' ? 'brand' : 'neutral'}>{memberRoleLabels[role][locale]}</Badge>
        </li>
      ))}
    </ul>
  );
}
