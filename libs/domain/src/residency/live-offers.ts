import { eventsFrom } from '../kernel/machine.ts';
import type { Offers } from '../offers.ts';
import type { PaperFacts, PlannedChangeFacts } from './live-policy.ts';
import { type PaperKind, residencyPaperMachine } from './residency-paper.ts';

const isOpen = ({ state }: PlannedChangeFacts): boolean => state === 'ANNOUNCED';
export const plannedChangeOffers: Offers<PlannedChangeFacts> = {
  'plannedChange.confirm': isOpen,
  'plannedChange.callOff': isOpen,
};

const takes =
  (event: 'prepare' | 'refuse' | 'issue', of?: PaperKind) =>
  ({ state, kind }: PaperFacts): boolean =>
    (of === undefined || kind === of) && eventsFrom(residencyPaperMachine, state).includes(event);
export const residencyPaperOffers: Offers<PaperFacts> = {
  'residencyPaper.prepare': takes('prepare'),
  'residencyPaper.refuse': takes('refuse'),
  'residencyPaper.confirmImport': takes('issue', 'IMPORT_CONFIRMATION'),
  'residencyPaper.issueLetter': takes('issue', 'EVIDENCE_LETTER'),
};
