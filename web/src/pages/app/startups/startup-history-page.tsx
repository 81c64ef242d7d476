import { HistoryPanel } from '../../../features/pipeline-founder/history-panel.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { StartupFrame } from './startup-frame.tsx';

/** All that has happened to it. */
export function StartupHistoryPage() {
  return (
    <StartupFrame section="history">
      {({ id }) => (
        <Panel lines={8}>
          <HistoryPanel id={id} />
        </Panel>
      )}
    </StartupFrame>
  );
}
