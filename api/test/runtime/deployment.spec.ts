import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '../../src/runtime/configuration.js';
import { fields } from '../../src/runtime/configuration-fields.js';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly deploy?: { readonly replicas: number };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}

const root = resolve(__dirname, '../../..');
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);

/** What compose makes of `${NAME:-default}` when nothing is set. */
function resolved(environment: Readonly<Record<string, string>>): Record<string, string> {
  const text = (value: string) => value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, text(value)]));
}

function service(name: string): Service {
  const found = compose.services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
}

describe('docker-compose.yml', () => {
  it('uses only keys that every version of compose knows', () => {
    expect(Object.keys(compose).filter((key) => !key.startsWith('x-'))).toEqual(['services', 'volumes']);
    const known =
      'build command depends_on deploy entrypoint environment extra_hosts healthcheck image ports restart stop_grace_period volumes';
    for (const [, each] of services) for (const key of Object.keys(each)) expect(known.split(' ')).toContain(key);
  });

  it('names every image by its version', () => {
    for (const [name, { image, build }] of services)
      if (!build) expect([name, image]).toEqual([name, expect.stringMatching(/^\S+:[^:]*\d/)]);
    expect(service('postgres').image).toBe('postgres:18');
  });

  it('keeps the database where its image expects it, and jobs in a Redis that never drops them', () => {
    expect(service('postgres').volumes).toEqual(['database:/var/lib/postgresql']);
    expect(service('redis').command?.join(' ')).toContain('--maxmemory-policy noeviction');
    for (const [, { volumes = [] }] of services)
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });

  it('waits for services that exist and say when they are well', () => {
    for (const [, { depends_on = {} }] of services)
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const needed = service(name);
        if (condition === 'service_healthy' && !needed.build) expect(needed.healthcheck?.test).toBeDefined();
      }
  });

  it('publishes ports on this machine only', () => {
    for (const [, { ports = [] }] of services) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('runs several api and worker processes with a valid configuration and without the owner of the database', () => {
    for (const name of ['api', 'worker']) {
      const { environment = {}, deploy } = service(name);
      expect(deploy?.replicas).toBeGreaterThanOrEqual(2);
      for (const key of Object.keys(environment)) expect(fields.map((field) => field.name)).toContain(key);
      expect(readSettings(resolved(environment))).toMatchObject({
        mode: 'production',
        port: 3000,
        s3: { bucket: 'aim' },
      });
      expect(JSON.stringify(environment)).not.toContain('aim_owner');
    }
    expect(readSettings(resolved(service('prepare').environment ?? {})).migrationDatabaseUrl).toContain('aim_owner');
  });
});

describe('api/Dockerfile', () => {
  const lines = readFileSync(join(root, 'api/Dockerfile'), 'utf8').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('builds in one stage and serves from another, on Node 24', () => {
    const stages = lines.filter((line) => line.startsWith('FROM '));
    expect(stages[0]).toBe('FROM node:24-slim AS packages');
    expect(stages.at(-1)).toBe('FROM node:24-slim');
  });

  it('serves as an ordinary user, says whether it is well, and gets no signal lost in a shell', () => {
    expect(last).toContain('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(JSON.parse(last.find((line) => line.startsWith('CMD '))?.slice(4) ?? '')).toEqual([
      'node',
      '--enable-source-maps',
      '--max-semi-space-size=64',
      'api/dist/bundle/main.js',
    ]);
  });

  it('copies every workspace that the lock file knows', () => {
    const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] };
    expect(workspaces).toEqual(['api', 'web', 'libs/*', 'migrations']);
    for (const folder of ['api', 'web', 'libs/domain', 'libs/ui', 'migrations'])
      expect(lines).toContain(`COPY ${folder}/package.json ${folder}/`);
  });
});
