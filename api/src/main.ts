import 'reflect-metadata';
import { createApp } from './app.ts';
import { readConfig } from './platform/config.ts';
import { runProcess } from './platform/process.ts';
import { startTracing } from './platform/tracing.ts';

/** The HTTP process. */
await runProcess(async () => {
  const config = readConfig();
  const stopTracing = await startTracing(config.otelEndpoint, 'aim-api');
  const { listen, close } = await createApp(config);
  await listen(config.port, config.host);
  process.send?.({ type: 'listening', port: config.port });
  return async () => {
    await close();
    await stopTracing();
  };
});
