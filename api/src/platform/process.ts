import { logger } from './logger.ts';

const STOP_WITHIN_MILLISECONDS = 20_000;

/**
 * Runs one of the product's processes: one owner of the signals, a graceful end on SIGTERM, SIGINT, a `stop` message or a
 * closed supervisor channel, and a last resort for errors nobody caught.
 */
export async function runProcess(start: () => Promise<() => Promise<void>>): Promise<void> {
  let close: (() => Promise<void>) | null = null;
  let stopping = false;
  const stop = async (exitCode: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MILLISECONDS).unref();
    await close?.().catch((error: Error) => logger.error({ message: error.message }, 'stopping'));
    process.exit(exitCode);
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  process.on('SIGHUP', () => void stop(0));
  process.on('disconnect', () => void stop(0));
  process.on('message', (message: { type?: string }) => void (message.type === 'stop' && stop(0)));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: Error) => {
      logger.fatal({ message: error?.message, stack: error?.stack }, event);
      void stop(1);
    });
  try {
    close = await start();
    process.send?.({ type: 'ready' });
  } catch (error) {
    logger.fatal({ message: (error as Error).message, stack: (error as Error).stack }, 'did not start');
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
