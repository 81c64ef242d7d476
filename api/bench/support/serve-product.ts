import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';

/** The HTTP process as it is, on a free port. */
const { server, listen } = await createApp(readConfig());
process.once('SIGTERM', () => process.exit(0));
await listen(0, '127.0.0.1');
process.send?.({ port: (server.address() as AddressInfo).port });
