// @ts-check
import { join } from 'node:path';
import { build } from './build.js';
import { lockFileGaps } from './check-lock.js';
import { checkMigrations } from './check-migrations.js';
import { CHROMIUM_ADVICE } from './chromium.js';
import { fields } from './configuration-fields.js';
import { generateCommitted } from './generate.js';
import { generateWorkspaces } from './generate-workspaces.js';
import { root } from './paths.js';
import { run } from './run.js';
import { TestReport, twoAtATime } from './test-report.js';
import { stopAbandonedServer } from './test-server.js';
import { ensureChromium, ensurePdfsig, ensureRedis } from './test-tools.js';

/**
 * What runs in every step: the caller's environment without what it says about real deployments.
 * @param {NodeJS.ProcessEnv} env
 */
function cleanEnvironment(env) {
  /** @type {NodeJS.ProcessEnv} */
  const clean = { ...env, NODE_ENV: 'test' };
  for (const { name } of fields) delete clean[name];
  for (const name of Object.keys(clean))
    if (/^(PG[A-Z]+|AIM_(OPERATOR_NODE_ENV|DATABASE_ROLE)|NX_.*)$/.test(name)) delete clean[name];
  return clean;
}

/**
 * @param {NodeJS.ProcessEnv} callerEnv
 * @param {string[]} jestArgs further arguments for Jest
 */
export async function testEverything(callerEnv, jestArgs) {
  const report = new TestReport();
  const env = cleanEnvironment(callerEnv);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  process.env['NODE_ENV'] = 'test';

  const built = await report.run('compile', () => build({ only: ['domain', 'migrations', 'api'] }));
  await report.run('generate', async () => void (await generateWorkspaces()));
  await twoAtATime([
    ...(built
      ? [
          () =>
            report.run('generated files are fresh', async () => {
              const stale = await generateCommitted();
              if (stale.length > 0)
                throw new Error(
                  `${stale.join(', ')} did not say what the code says. Now they do: review and commit them.`,
                );
            }),
        ]
      : []),
    async () => {
      if (await report.run('web build', () => build({ only: ['web'] })))
        await report.run('web budgets', () =>
          run('npm', ['run', '--silent', 'budget', '-w', 'web'], { env, quiet: true }),
        );
    },
    () =>
      report.run('types', () =>
        run(process.execPath, [join(root, 'api/src/runtime/check-types.js')], { env, quiet: true }),
      ),
    () =>
      report.run('lint, format, boundaries', () =>
        run(
          process.execPath,
          [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
          { env, quiet: true },
        ),
      ),
    () =>
      report.run('lock file has no gaps', async () => ({
        code: lockFileGaps().length,
        output: lockFileGaps().join('\n'),
      })),
    () =>
      report.run('npm ci would install', () =>
        run('npm', ['ci', '--dry-run', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'], {
          env,
          quiet: true,
        }),
      ),
    ...(built ? [() => report.run('migrations lint', checkMigrations)] : []),
  ]);

  const chromium = await ensureChromium(callerEnv);
  const redis = await ensureRedis(callerEnv);
  if (!chromium) report.missing('journeys', CHROMIUM_ADVICE, true);
  if (!redis) report.missing('redis suite', 'REDIS SUITE DID NOT RUN: set REDIS_URL or install redis-server.', false);
  if (!(await ensurePdfsig(callerEnv)))
    report.missing('signed papers', "PAPERS WERE NOT READ BY SOMEBODY ELSE'S PROGRAM: install poppler-utils.", false);
  if (built)
    await report.run('jest', async () => {
      const args = [
        '--disable-warning=DeprecationWarning',
        // Suites come and go with all they made: a larger young generation frees it in fewer rounds, a fifth of the time.
        '--max-semi-space-size=64',
        join(root, 'node_modules/jest/bin/jest.js'),
        '--maxWorkers=2',
        '--ci',
      ];
      if (!chromium) args.push('--ignoreProjects', 'e2e');
      return run(process.execPath, [...args, ...jestArgs], {
        env: {
          ...env,
          ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
          ...(redis ? { AIM_TEST_REDIS_URL: redis.url } : {}),
        },
      });
    });
  await redis?.stop();
  await stopAbandonedServer().catch(() => {});
  return report.finish();
}
