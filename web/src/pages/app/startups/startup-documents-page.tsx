import { FilesPanel } from '../../../features/documents/files-panel.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { StartupFrame } from './startup-frame.tsx';

/** Its presentations and evidence. */
export function StartupDocumentsPage() {
  return (
    <StartupFrame section="documents">
      {({ id, allowedActions }) => (
        <Panel>
          <FilesPanel subject={{ type: 'startup', id }} mayAdd={allowedActions.includes('startup.update')} />
        </Panel>
      )}
    </StartupFrame>
  );
}
