import { useRouter } from '@tanstack/react-router';
import { TeamPanel } from '../../../features/pipeline-founder/team-panel.tsx';
import { pathTo } from '../../../lib/area.ts';
import { Panel } from '../../../lib/panel.tsx';
import { StartupFrame } from './startup-frame.tsx';

/** Who founded it and who is asked to join. */
export function StartupTeamPage() {
  const router = useRouter();
  return (
    <StartupFrame section="team">
      {({ id }) => (
        <Panel>
          <TeamPanel id={id} onLeft={() => router.history.push(pathTo('/app/startups'))} />
        </Panel>
      )}
    </StartupFrame>
  );
}
