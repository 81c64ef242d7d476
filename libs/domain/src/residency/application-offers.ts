import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { applicationMachine, EDITABLE_STATES } from './application.ts';
import type { ApplicationFacts } from './application-policy.ts';

type Event = (typeof applicationMachine.transitions)[number]['event'];

const offers =
  (...events: readonly Event[]) =>
  ({ state }: ApplicationFacts): boolean =>
    events.some((event) => eventsFrom(applicationMachine, state).includes(event));
const isEditable = ({ state }: ApplicationFacts): boolean => EDITABLE_STATES.includes(state);
const isDeliberating = ({ state }: ApplicationFacts): boolean => state === 'EVALUATION' || state === 'CLARIFICATION';

/** What the table of an application offers in each state. */
export const applicationOffers: Offers<ApplicationFacts> = {
  'residencyApplication.save': isEditable,
  'residencyApplication.sign': isEditable,
  'residencyApplication.submit': offers('submit'),
  'residencyApplication.resubmit': offers('resubmit'),
  'residencyApplication.answer': offers('answerClarification'),
  'residencyApplication.proveFee': offers('confirmFee'),
  'residencyApplication.accept': offers('accept'),
  'residencyApplication.sendBack': offers('sendBack'),
  'residencyApplication.return': offers('returnUnconsidered'),
  'residencyApplication.appoint': isDeliberating,
  'residencyApplication.ask': offers('askClarification'),
  'residencyApplication.declare': isDeliberating,
  'residencyApplication.opine': isDeliberating,
  'residencyApplication.decide': offers('stage', 'restage'),
  'residencyApplication.release': offers('approve'),
  'residencyApplication.confirmFee': offers('confirmFee'),
  'certificate.issue': offers('issue'),
  'appeal.file': offers('reopen'),
};
