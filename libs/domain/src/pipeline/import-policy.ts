import { isStaff, type Policy, rule, system } from '../kernel/policy.ts';
import { isPipelineOfficer, PIPELINE_OFFICERS } from './facts.ts';

const officers = rule<unknown>({ who: PIPELINE_OFFICERS, allows: (actor) => isPipelineOfficer(actor) });
const confirmed = rule<unknown>({ ...officers, stepUp: true });

export const importPolicy = {
  'startup.export': rule<unknown>({ who: 'staff', allows: (actor) => isStaff(actor), stepUp: true }),
  'import.create': officers,
  'import.check': officers,
  'import.run': confirmed,
  'import.cancel': officers,
  'import.undo': confirmed,
  'import.read': officers,
  'import.list': officers,
  'import.process': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;
