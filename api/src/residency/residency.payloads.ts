import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { Residency } from './residency.entity.ts';

export const ResidentPage = Paged(Residency, 'ResidentPage');
export const ResidencyPayload = Payload('ResidencyPayload', { residency: () => Residency });
