import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Sandbox, visit } from './sandbox.ts';

jest.setTimeout(120_000);

const sandbox = new Sandbox();
afterEach(() => sandbox.clear());
afterAll(() => sandbox.remove());

let port = 27_000 + (process.pid % 5000);
const free = () => {
  port += 10;
  return String(port);
};

describe('a wrong value stops the start with one sentence', () => {
  const closed = 'postgres://aim:secret@127.0.0.1:1/aim';
  it.each<[string, Record<string, string>, string]>([
    ['a port that is no number', { PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535, not "abc".'],
    ['a port out of range', { PORT: '70000' }, 'PORT must be a whole number from 1 to 65535, not "70000".'],
    [
      'another database',
      { DATABASE_URL: 'mysql://x/y' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
    [
      'no server',
      { DATABASE_URL: closed },
      'DATABASE_URL leads to 127.0.0.1:1, but it cannot be reached (ECONNREFUSED).',
    ],
    [
      'the owner alone',
      { MIGRATION_DATABASE_URL: closed },
      'MIGRATION_DATABASE_URL is set without DATABASE_URL: set both or neither.',
    ],
    [
      'http for others',
      { PUBLIC_URL: 'http://aim.example' },
      'PUBLIC_URL must be an https address, because http is accepted for localhost only, not "http://aim.example".',
    ],
    [
      'a path',
      { PUBLIC_URL: 'http://localhost:3000/aim' },
      'PUBLIC_URL must be an origin without a path, such as https://aim.example.org, not "http://localhost:3000/aim".',
    ],
    [
      'a demo for everyone',
      { PUBLIC_URL: 'https://aim.example' },
      'AIM_MODE is demo, where anyone may sign in as anyone: PUBLIC_URL must not be https; set AIM_MODE=production.',
    ],
    [
      'a demo in production',
      { AIM_MODE: 'demo', NODE_ENV: 'production' },
      'AIM_MODE is demo, where anyone may sign in as anyone: it does not run with NODE_ENV=production.',
    ],
    ['an unknown mode', { AIM_MODE: 'live' }, 'AIM_MODE must be demo, production or test, not "live".'],
    [
      'no Redis',
      { REDIS_URL: 'redis://127.0.0.1:1' },
      'REDIS_URL leads to 127.0.0.1:1, but it cannot be reached (ECONNREFUSED).',
    ],
    ['not Redis', { REDIS_URL: 'http://127.0.0.1' }, 'REDIS_URL must look like redis://host:6379.'],
    [
      'half an object store',
      { S3_BUCKET: 'files', S3_REGION: 'eu' },
      'S3_BUCKET, S3_REGION are set without S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: set all or none.',
    ],
    [
      'half a sign-on',
      { OIDC_ISSUER: 'https://login.example' },
      'OIDC_ISSUER is set without OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: set all or none.',
    ],
    [
      'an open issuer',
      { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
      'OIDC_ISSUER must be an https address, because http is accepted for localhost only, not "http://login.example".',
    ],
    ['not a mail server', { SMTP_URL: 'mail.example' }, 'SMTP_URL must look like smtp://user:password@host:587.'],
    [
      'a sender without address',
      { MAIL_FROM: 'AIM' },
      'MAIL_FROM must look like AIM <no-reply@example.org>, not "AIM".',
    ],
    [
      'files on our own origin',
      { PUBLIC_URL: 'http://localhost:3999', FILES_URL: 'http://localhost:3999' },
      'FILES_URL must be another origin than PUBLIC_URL, because it serves files that people uploaded.',
    ],
    [
      'a key that is nowhere',
      { CREDENTIAL_SIGNING_KEY: '/nowhere/key.pem' },
      'CREDENTIAL_SIGNING_KEY must be a private key in PEM form, or the path of a file with one.',
    ],
    [
      'an unwritable folder',
      { AIM_DATA_DIR: '/dev/null/aim' },
      'AIM_DATA_DIR /dev/null/aim cannot be written (ENOTDIR): choose another folder or another account.',
    ],
  ])('%s', async (_, env, sentence) => {
    const start = sandbox.start({ PORT: free(), ...env });
    expect(await start.ended).toBe(1);
    const said = start.output.trim().split('\n').at(-1);
    expect(said).toBe(sentence);
    expect(start.output).not.toMatch(/\n\s+at /);
  });

  it('a taken port that the public address names', async () => {
    const taken = free();
    const squatter = createServer().listen(Number(taken), '127.0.0.1');
    const start = sandbox.start({ PORT: taken, PUBLIC_URL: `http://localhost:${taken}` });
    expect(await start.ended).toBe(1);
    squatter.close();
    expect(start.output).toContain(`Port ${taken} is taken and PUBLIC_URL leads to it: free the port or change both.`);
  });
});

describe('a given database', () => {
  it('is used instead of the embedded one, and the owner stays with the supervisor', async () => {
    const first = sandbox.start({ PORT: free(), AIM_DATA_DIR: '.data-server', NODE_ENV: 'production' });
    await first.ready();
    expect(first.output).toMatch(/Digital Login is not configured/);
    const { owner, app } = JSON.parse(readFileSync(join(first.dataDir, 'postgres-passwords.json'), 'utf8')) as Record<
      string,
      string
    >;
    const server = `127.0.0.1:${readFileSync(join(first.dataDir, 'run/postgres-port'), 'utf8').trim()}/aim`;
    const ownerUrl = `postgres://aim_owner:${owner}@${server}`;

    const second = sandbox.start({
      PORT: free(),
      AIM_DATA_DIR: '.data-client',
      DATABASE_URL: `postgres://aim_app:${app}@${server}`,
      MIGRATION_DATABASE_URL: ownerUrl,
    });
    const url = await second.ready();
    expect(second.output).toMatch(/database\s+PostgreSQL 18/);
    expect(await visit(url)).toBe(0);
    const response = await fetch(`${url.replace('localhost', '127.0.0.1')}/environment`);
    const environment = (await response.json()) as Record<string, string>;
    expect(environment).toMatchObject({ NODE_ENV: 'production', AIM_MODE: 'demo', AIM_DATABASE_ROLE: '' });
    expect(JSON.stringify(environment)).not.toContain(owner);
    await second.stop();

    const wrong = sandbox.start({
      PORT: free(),
      AIM_DATA_DIR: '.data-client',
      DATABASE_URL: ownerUrl.replace(String(owner), 'guess'),
    });
    expect(await wrong.ended).toBe(1);
    expect(wrong.output).toContain('but it refuses the password.');
    await first.stop();
  });
});
