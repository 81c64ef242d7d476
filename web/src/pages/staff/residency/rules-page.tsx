import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { type DataColumn, DataTable } from '@aim/ui/data-table.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { clockText, lastDay, valueText } from '../../../features/residency/rule-words.ts';
import { ProposalCard } from '../../../features/residency-rules/proposal-card.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  RuleProposalsDocument,
  type StaffRuleFragment,
  StaffRuleFragmentDoc,
  StaffRulesDocument,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useKeyset } from '../list/keyset.ts';
import { ListFooter } from '../list/list-footer.tsx';

const ProposeRule = lazy(async () => ({
  default: (await import('../../../features/residency-rules/propose-rule.tsx')).ProposeRule,
}));

/** The law as staff keep it: what waits for a second person, and every version with its days. */
export function RulesPage() {
  const { t, format } = useLanguage();
  const [changing, setChanging] = useState<StaffRuleFragment | 'new' | null>(null);
  const rules = useQuery(queryOf(StaffRulesDocument, {}, ['benefitRule']));
  const proposals = useKeyset({
    document: RuleProposalsDocument,
    variables: { first: 10 },
    pageOf: ({ benefitRuleVersions: { items, pageInfo } }) => ({ items, ...pageInfo }),
    types: ['benefitRule'],
  });
  const rows = readFragment(StaffRuleFragmentDoc, rules.data?.benefitRules ?? []);
  const actions = rules.data?.benefitRuleActions ?? [];
  const mayPropose = actions.includes('benefitRule.propose');
  const columns: readonly DataColumn<StaffRuleFragment>[] = [
    {
      id: 'rule',
      header: t('rules.rule'),
      names: true,
      width: 'wide',
      cell: (rule) => (
        <span className="block">
          {rule.title} <span className="text-ink-2">({t(`rules.side_${rule.side}`)})</span>
          {rule.isApplied ? null : <Badge tone="warn">{t('rules.notApplied')}</Badge>}
        </span>
      ),
    },
    { id: 'value', header: t('rules.value'), width: 'medium', cell: (rule) => valueText(rule, t, format) },
    {
      id: 'valid',
      header: t('rules.valid'),
      width: 'wide',
      cell: ({ validFrom, validTo, clock }) => (
        <span className="block max-sm:text-end">
          {validTo === null
            ? t('itPark.since', { date: format.day(validFrom, 'short') })
            : t('itPark.sinceUntil', { from: format.day(validFrom, 'short'), to: lastDay(validTo, format) })}
          {clock.kind === 'NONE' ? null : (
            <span className="block text-sm text-ink-2">{clockText(clock, t, format)}</span>
          )}
        </span>
      ),
    },
    {
      id: 'article',
      header: t('rules.article'),
      width: 'wide',
      cell: ({ article, confidenceLabel }) => (
        <span className="block max-sm:text-end">
          {article ?? t('itPark.noArticle')}
          <span className="block text-sm text-ink-2">{confidenceLabel}</span>
        </span>
      ),
    },
    ...(mayPropose
      ? [
          {
            id: 'propose',
            header: t('rules.propose'),
            cell: (rule: StaffRuleFragment) => (
              <Button
                className="whitespace-nowrap"
                onClick={() => setChanging(rule)}
                aria-label={`${t('rules.propose')}: ${rule.title}`}
              >
                {t('rules.propose')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4 px-4 py-5 lg:px-6">
      <PageHead
        title={t('work.rules')}
        lead={t('rules.lead')}
        actions={
          <>
            {actions.includes('ruleScenario.read') ? (
              <LinkButton href={pathTo('/staff/residency/simulations')}>{t('simulations.title')}</LinkButton>
            ) : null}
            {mayPropose ? <Button onClick={() => setChanging('new')}>{t('rules.newRule')}</Button> : null}
          </>
        }
      />
      <section className="grid gap-3">
        <h2 className="font-display text-lg font-semibold">{t('rules.proposals')}</h2>
        {proposals.state === 'error' ? <PanelError error={proposals.error} onRetry={proposals.retry} /> : null}
        {proposals.state === 'ready' && proposals.items.length === 0 ? (
          <p className="text-ink-2">{t('rules.noProposals')}</p>
        ) : null}
        {proposals.items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
        {proposals.items.length > 0 ? <ListFooter list={proposals} /> : null}
      </section>
      <h2 className="font-display text-lg font-semibold">{t('rules.table')}</h2>
      <DataTable
        caption={t('rules.table')}
        columns={columns}
        rows={rows}
        rowId={({ key }) => key}
        rowName={({ title }) => title}
        state={rules.isPending ? 'loading' : rules.isError ? 'error' : 'ready'}
        {...(rules.isError ? { error: <PanelError error={rules.error} onRetry={() => void rules.refetch()} /> } : {})}
      />
      <Suspense fallback={null}>
        {changing === null ? null : (
          <ProposeRule rule={changing === 'new' ? null : changing} onClose={() => setChanging(null)} />
        )}
      </Suspense>
    </div>
  );
}
