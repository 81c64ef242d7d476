import pg, { type ClientConfig } from 'pg';
import { Doorstep } from './doorstep.ts';

type Done = (error: Error | null, client?: pg.ClientBase) => void;

/** One for each server that this process speaks to. */
const doorsteps = new Map<string, Doorstep>();

/**
 * A connection that does not knock in vain: while the server is not there or starts up, all pools of the process ask it by one attempt
 * at a time, with a pause between them.
 */
export class PatientClient extends pg.Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    // While one is lent its pool does not listen, and an error that nobody hears ends the process.
    this.on('error', () => {});
    const server = `${this.host}:${this.port}`;
    const doorstep = doorsteps.get(server) ?? new Doorstep();
    doorsteps.set(server, doorstep);
    const connect = (done?: Done): Promise<pg.ClientBase> | undefined => {
      const connected = doorstep.enter(() => super.connect());
      if (!done) return connected;
      connected.then((client) => done(null, client), done);
      return undefined;
    };
    this.connect = connect as typeof this.connect;
  }
}
