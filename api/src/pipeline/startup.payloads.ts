import { Payload } from '../platform/payload.ts';
import { Startup } from './startup.entity.ts';

export const StartupPayload = Payload('StartupPayload', { startup: () => Startup });
