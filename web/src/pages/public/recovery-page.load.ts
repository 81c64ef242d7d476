import { definePage } from '../../lib/public-page.ts';
import { type RecoveryData, recover, requestRecovery } from './recovery-actions.ts';

/** A new password for a forgotten one, and the other ways back into an account. */
export const recoveryPage = definePage<RecoveryData>({
  pattern: '/recovery',
  title: 'account.recoveryTitle',
  load: () => ({ data: { step: 'EMAIL', email: '' } }),
  actions: { requestRecovery, recover },
});
