import type { Offers } from '../offers.ts';
import type { PlannedChangeFacts } from './live-policy.ts';

const isOpen = ({ state }: PlannedChangeFacts): boolean => state === 'ANNOUNCED';
export const plannedChangeOffers: Offers<PlannedChangeFacts> = {
  'plannedChange.confirm': isOpen,
  'plannedChange.callOff': isOpen,
};
