import { legalFormLabels } from '@aim/domain/organisations/legal-form';
import { memberRoleLabels } from '@aim/domain/organisations/membership';
import { Avatar } from '@aim/ui/avatar.tsx';
import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { OrganisationStateTag } from '../../features/organisations/organisation-state-tag.tsx';
import { MyOrganisationsDocument } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { queryOf } from '../../lib/query.ts';

export const myOrganisationsQuery = queryOf(MyOrganisationsDocument, {}, ['organisation', 'invitation']);

/** The organisations a person belongs to. */
export function OrganisationsPage() {
  const { t, locale } = useLanguage();
  const { data } = useSuspenseQuery(myOrganisationsQuery);
  const memberships = data.me?.memberships ?? [];
  const register = (
    <LinkButton variant="primary" href={pathTo('/app/organisations/register')}>
      {t('organisations.register')}
    </LinkButton>
  );
  return (
    <PageBody
      header={<PageHead large title={t('organisations.title')} actions={memberships.length > 0 ? register : null} />}
    >
      {memberships.length === 0 ? (
        <EmptyState kind="first" title={t('organisations.emptyTitle')} action={register}>
          {t('organisations.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid gap-3 md:grid-cols-2">
          {memberships.map(({ id, role, organisation }) => (
            <li key={id}>
              <Card
                level={2}
                title={organisation.name}
                detail={legalFormLabels[organisation.legalForm][locale]}
                href={pathTo('/app/organisations/$id', { id: organisation.id })}
                leading={<Avatar name={organisation.name} shape="organisation" />}
                className="h-full"
              >
                <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
                  <OrganisationStateTag state={organisation.state} label={organisation.stateLabel} />
                  <span>{t('organisations.members', { count: organisation.memberCount })}</span>
                  <span>{t('organisations.yourRole', { role: memberRoleLabels[role][locale] })}</span>
                </div>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </PageBody>
  );
}
