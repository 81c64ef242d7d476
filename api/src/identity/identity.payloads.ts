import { Payload } from '../platform/payload.ts';
import { Session } from './session.entity.ts';
import { Viewer } from './viewer.ts';

export const ViewerPayload = Payload('ViewerPayload', { viewer: () => Viewer });
export const SessionsPayload = Payload('SessionsPayload', { sessions: () => [Session] });
export const SignOutPayload = Payload('SignOutPayload', { signedOut: () => Boolean });
