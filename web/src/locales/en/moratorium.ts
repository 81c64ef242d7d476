import type { moratorium as az } from '../az/moratorium.ts';

export const moratorium: Record<keyof typeof az, string> = {
  declare: 'Declare a moratorium',
  lift: 'Lift the moratorium',
  proposeText: 'It takes effect on its day after a second officer has approved it.',
  firstDay: 'First day',
  dayAfter: 'First day after it',
  legalBasis: 'Legal basis',
  reasons: 'Reasons',
  propose: 'Send for approval',
  proposed: 'The proposal waits for a second officer',
  proposedBy: 'Prepared by {name}',
  approve: 'Approve',
  approveText:
    'It takes effect on its day; the register and the check of certificates show it. Whoever proposed it cannot approve it.',
  approved: 'Approved',
  reject: 'Turn down',
  rejectText: 'The proposal does not take effect.',
  rejected: 'Turned down',
};
