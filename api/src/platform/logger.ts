import { pino } from 'pino';

/**
 * Structured log lines (JSON, UTC). Only listed fields are ever logged: no bodies, no variables, no personal data.
 * The level comes from LOG_LEVEL; tests are silent.
 */
export const logger = pino({
  level: process.env['LOG_LEVEL'] ?? (process.env['AIM_MODE'] === 'test' ? 'silent' : 'info'),
  base: { process: process.argv[1]?.endsWith('worker.js') ? 'worker' : 'api' },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['*.password', '*.token', '*.code', '*.email'], censor: '***' },
});
