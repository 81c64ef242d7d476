/** The device's clock, for saying how long ago something was; deadlines are decided by the server's. */
export const clock = { now: (): Date => new Date() };
