import { MetricsPanel } from '../../../features/pipeline-founder/metrics-panel.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { StartupFrame } from './startup-frame.tsx';

/** Its figures month by month. */
export function StartupMetricsPage() {
  return (
    <StartupFrame section="metrics">
      {({ id }) => (
        <Panel lines={8}>
          <MetricsPanel id={id} />
        </Panel>
      )}
    </StartupFrame>
  );
}
