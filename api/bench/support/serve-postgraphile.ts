import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { peerRequire } from './peer.ts';

/** What is used of PostGraphile 5: https://postgraphile.org/postgraphile/5/usage-library. */
interface PostGraphile {
  postgraphile(preset: object): { createServ(adaptor: unknown): { addTo(server: Server): Promise<void> } };
}

const peer = peerRequire(process.env['PEER_FOLDER'] as string);
const { postgraphile } = peer('postgraphile') as PostGraphile;
const { PostGraphileAmberPreset } = peer('postgraphile/presets/amber') as { PostGraphileAmberPreset: object };
const { makePgService } = peer('postgraphile/adaptors/pg') as { makePgService(options: object): object };
const { grafserv } = peer('postgraphile/grafserv/node') as { grafserv: unknown };

/** PostGraphile over our tables as its own preset has it; no session and no policy: it reads whatever the serving role may. */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It takes founders for unreachable, because their index leaves out those who left.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: process.env['DATABASE_URL'], schemas: ['public'], poolConfig: { max: 10 } }),
  ],
  grafserv: { graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('SIGTERM', () => process.exit(0));
