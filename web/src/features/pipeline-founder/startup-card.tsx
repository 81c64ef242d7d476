import { Avatar } from '@aim/ui/avatar.tsx';
import { Card } from '@aim/ui/card.tsx';
import { StageTrack } from '@aim/ui/stage-track.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { StartupCardFragmentDoc } from '../../gql/graphql.ts';
import { pathTo } from '../../lib/area.ts';
import { StartupTags, stepOf } from './startup-tags.tsx';

/** One of the person's own startups. */
export function StartupCard({ of }: { readonly of: FragmentType<typeof StartupCardFragmentDoc> }) {
  const startup = readFragment(StartupCardFragmentDoc, of);
  return (
    <Card
      level={2}
      title={startup.name}
      detail={[startup.sectorLabel, startup.cityLabel ?? startup.regionLabel].filter(Boolean).join(' · ')}
      href={pathTo('/app/startups/$id', { id: startup.id })}
      leading={<Avatar name={startup.name} shape="organisation" />}
      className="h-full"
      footer={<StageTrack step={stepOf(startup.stage)} label={startup.stageLabel} />}
    >
      {startup.oneLiner === null ? null : <p className="mb-3 line-clamp-3">{startup.oneLiner}</p>}
      <StartupTags {...startup} />
    </Card>
  );
}
