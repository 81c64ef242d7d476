// @ts-check
import { createHash } from 'node:crypto';
import { transformSync, version } from '@swc/core';
import { swcPackageOptions } from '../src/runtime/swc-options.js';

/**
 * Makes CommonJS of packages that are published as ES modules only. Without maps of their sources, which nobody reads here and which are
 * as many files again to write in a fresh clone.
 * @type {import('@jest/transform').SyncTransformer}
 */
const transformer = {
  process: (source, filename) => ({ code: transformSync(source, { ...swcPackageOptions, filename }).code }),
  getCacheKey: (source, filename) =>
    createHash('sha1')
      .update(JSON.stringify([version, swcPackageOptions, filename]))
      .update(source)
      .digest('hex'),
};

export default transformer;
