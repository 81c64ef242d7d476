import { resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import { Badge } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CentreTabs } from '../../../features/spaces-desk/centre-tabs.tsx';
import { rulesQuery } from '../../../features/spaces-desk/desk-query.ts';
import { type Rule, RuleDialog } from '../../../features/spaces-desk/rule-dialog.tsx';
import { useCentre } from '../../../features/spaces-desk/use-centre.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';

/** By which rules a centre is booked, each in one sentence; who keeps the desk may change them. */
export function RulesPage() {
  const t = useT();
  const centre = useCentre();
  const [open, setOpen] = useState<Rule | 'new' | null>(null);
  const maySave = centre.allowedActions.includes('spaceRule.save');
  return (
    <PageBody
      header={
        <>
          <PageHead
            title={`${centre.name}: ${t('desk.rules')}`}
            lead={t('desk.rulesLead')}
            places={[{ label: t('desk.centres'), href: pathTo('/staff/spaces') }]}
            actions={
              maySave ? (
                <Button variant="primary" onClick={() => setOpen('new')}>
                  {t('desk.newRule')}
                </Button>
              ) : null
            }
          />
          <CentreTabs slug={centre.slug} current="rules" />
        </>
      }
    >
      <Panel lines={8}>
        <Rules centreId={centre.id} onChange={maySave ? setOpen : null} />
      </Panel>
      {open === null ? null : (
        <RuleDialog centre={centre} rule={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </PageBody>
  );
}

interface RulesProps {
  readonly centreId: string;
  /** Null for who only reads them. */
  readonly onChange: ((rule: Rule) => void) | null;
}

function Rules({ centreId, onChange }: RulesProps) {
  const { t, locale, format } = useLanguage();
  const { data } = useSuspenseQuery(rulesQuery(centreId));
  const scopeOf = ({ kind, resource }: Rule) =>
    resource?.name ?? (kind === null ? t('desk.allRooms') : resourceKindLabels[kind][locale]);
  const termOf = ({ validFrom, validUntil }: Rule) =>
    [
      ...(validFrom === null ? [] : [t('desk.since', { day: format.day(validFrom) })]),
      ...(validUntil === null ? [] : [t('desk.until', { day: format.day(validUntil) })]),
    ].join(' ');
  if (data.spaceRules.length === 0) return <EmptyState kind="first" title={t('desk.noRules')} />;
  return (
    <ul className="divide-y divide-line">
      {data.spaceRules.map((rule) => (
        <li key={rule.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <p className="text-sm text-ink-2">
              {[rule.typeLabel, scopeOf(rule), rule.plan ?? '', termOf(rule)].filter(Boolean).join(' · ')}
            </p>
            <p className="font-medium">{rule.sentence}</p>
          </div>
          {rule.isActive ? null : <Badge tone="neutral">{t('desk.ruleOff')}</Badge>}
          {onChange === null ? null : (
            <Button onClick={() => onChange(rule)}>
              {t('desk.changeRule')}
              <span className="sr-only">: {rule.typeLabel}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
