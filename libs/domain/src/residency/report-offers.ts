import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import { EDITABLE_REPORT_STATES, reportMachine } from './report.ts';
import type { ReportFacts } from './report-policy.ts';
import type { ReportEvent } from './report-rules.ts';

const offers =
  (...events: readonly ReportEvent[]) =>
  ({ state }: ReportFacts): boolean =>
    events.some((event) => eventsFrom(reportMachine, state).includes(event));
const isEditable = ({ state }: ReportFacts): boolean => EDITABLE_REPORT_STATES.includes(state);

/** What the table of a report offers in each state. */
export const reportOffers: Offers<ReportFacts> = {
  'residencyReport.start': offers('start'),
  'residencyReport.save': isEditable,
  'residencyReport.nameAuditor': ({ state }) => state !== 'DUE' && state !== 'ACCEPTED',
  'residencyReport.sign': isEditable,
  'residencyReport.submit': offers('submit', 'resubmit'),
  'residencyReport.giveOpinion': offers('giveOpinion'),
  'residencyReport.accept': offers('accept'),
  'residencyReport.return': offers('return'),
};
