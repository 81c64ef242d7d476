import 'reflect-metadata';
import { createApp } from './app.ts';
import { readConfig } from './platform/config.ts';
import { runProcess } from './platform/process.ts';
import { startTracing } from './platform/tracing.ts';

/** The HTTP process. */
await runProcess(async () => {
  const config = readConfig();
  const stopTracing = startTracing(config.otelEndpoint, 'aim-api');
  const { server, close } = await createApp(config);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  process.send?.({ type: 'listening', port: config.port });
  return async () => {
    await close();
    await stopTracing();
  };
});
