// @ts-check
/** One set of compiler options for the build, the development loader and Jest. */
export const swcOptions = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx: false },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

/** The same for React code: TSX, modern class fields, no decorators. */
export const swcReactOptions = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

/**
 * Packages that ship ES modules only: Jest runs them as CommonJS made by the same compiler.
 * @type {import('@swc/core').Options}
 */
export const swcPackageOptions = {
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
  module: { type: 'commonjs' },
  sourceMaps: false,
  swcrc: false,
};

/** The built output runs as plain ES modules, so './x.ts' becomes './x.js' there and only there. */
export const swcBuildOptions = {
  ...swcOptions,
  jsc: { ...swcOptions.jsc, rewriteRelativeImportExtensions: true },
};
