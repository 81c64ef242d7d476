import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { OrganisationStateTag } from '../../features/organisations/organisation-state-tag.tsx';
import { pathTo } from '../../lib/area.ts';
import { useT } from '../../lib/language.tsx';
import { PageBody } from '../../lib/page-body.tsx';
import { PageHead } from '../../lib/page-head.tsx';
import { useViewer } from '../../lib/viewer-context.ts';

/** For whoever is no investor yet: the fund and whether it is verified. */
export function FundStatus() {
  const t = useT();
  const { memberships } = useViewer();
  const funds = memberships.map(({ organisation }) => organisation).filter(({ legalForm }) => legalForm === 'FUND');
  const fund = funds.find(({ state }) => state === 'VERIFIED') ?? funds[0];
  return (
    <PageBody header={<PageHead large title={t('invest.title')} />}>
      {fund === undefined ? (
        <EmptyState
          kind="first"
          title={t('invest.noneTitle')}
          action={
            <LinkButton variant="primary" href={pathTo('/app/organisations/register')}>
              {t('invest.registerFund')}
            </LinkButton>
          }
        >
          {t('invest.noneText')}
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          {fund.state === 'VERIFIED' ? (
            <Notice tone="ok" title={t('invest.verifiedTitle')}>
              {t('invest.verifiedText', { name: fund.name })}
            </Notice>
          ) : (
            <Notice tone="info" title={t('invest.pendingTitle')}>
              {t('invest.pendingText', { name: fund.name })}
            </Notice>
          )}
          <Card
            level={2}
            title={fund.name}
            detail={t('invest.fundTitle')}
            trailing={<OrganisationStateTag state={fund.state} label={fund.stateLabel} />}
            className="max-w-form"
            footer={
              <LinkButton href={pathTo('/app/organisations/$id', { id: fund.id })}>{t('invest.openFund')}</LinkButton>
            }
          >
            <p className="font-semibold">{t('invest.seesTitle')}</p>
            <p className="text-ink-2">{t('invest.seesText')}</p>
          </Card>
        </div>
      )}
    </PageBody>
  );
}
