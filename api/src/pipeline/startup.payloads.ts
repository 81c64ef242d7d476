import { Paged } from '../platform/page.ts';
import { Payload } from '../platform/payload.ts';
import { Startup } from './startup.entity.ts';

export const StartupPage = Paged(Startup, 'StartupPage');
export const StartupPayload = Payload('StartupPayload', { startup: () => Startup });
