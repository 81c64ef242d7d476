import { STAGES } from '@aim/domain/pipeline/vocabulary';
import { Avatar } from '@aim/ui/avatar.tsx';
import { Card } from '@aim/ui/card.tsx';
import { Sparkline } from '@aim/ui/sparkline.tsx';
import type { StageStep } from '@aim/ui/stage-glyph.tsx';
import { StageTag } from '@aim/ui/stage-tag.tsx';
import { StageTrack } from '@aim/ui/stage-track.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ListedCardFragmentDoc } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import { askText } from '../../lib/money-text.ts';

/** One startup at a glance, as much of it as its founders show. */
export function ListedCard({ of }: { readonly of: FragmentType<typeof ListedCardFragmentDoc> }) {
  const { t, format } = useLanguage();
  const listed = readFragment(ListedCardFragmentDoc, of);
  const name = listed.name ?? t('listed.teaser', { code: listed.code });
  const step = (STAGES.indexOf(listed.stage) + 1) as StageStep;
  const months = [...listed.traction].reverse();
  const users = months.flatMap((month) => (month.users === null ? [] : [month.users]));
  const customers = months.findLast(({ payingCustomers }) => payingCustomers !== null)?.payingCustomers;
  return (
    <Card
      level={2}
      title={name}
      detail={[listed.sectorLabel, listed.regionLabel].filter(Boolean).join(' · ')}
      href={pathTo('/invest/startups/$id', { id: listed.id })}
      leading={<Avatar name={name} shape="organisation" size="large" />}
      className="h-full"
      footer={
        <div className="grid gap-4">
          <dl className="grid grid-cols-3 gap-3">
            <Figure label={t('listed.users')} value={users.length > 0 ? format.number(users.at(-1) ?? 0) : null} />
            <Figure
              label={t('listed.customers')}
              value={customers === undefined || customers === null ? null : format.number(customers)}
            />
            <Figure label={t('listed.ask')} value={askText(listed, t, format)} />
          </dl>
          <StageTrack step={step} label={listed.stageLabel} />
        </div>
      }
    >
      <div className="mb-3">
        <StageTag step={step} label={listed.stageLabel} />
      </div>
      {listed.oneLiner === null ? null : <p className="line-clamp-3">{listed.oneLiner}</p>}
      {users.length > 1 ? (
        <div className="mt-4">
          <Sparkline
            values={users}
            label={t('listed.trend', { from: format.number(users[0] ?? 0), to: format.number(users.at(-1) ?? 0) })}
          />
        </div>
      ) : null}
    </Card>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string | null }) {
  const { t } = useLanguage();
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-2">{label}</dt>
      {value === null ? (
        <dd className="text-sm text-ink-2">{t('listed.notShared')}</dd>
      ) : (
        <dd className="figures text-sm font-semibold">{value}</dd>
      )}
    </div>
  );
}
