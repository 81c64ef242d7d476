import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { chunkNames, iconFiles } from './build/chunks.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The server renders the links of the files that the browser build has just made. */
function clientManifest(): Plugin {
  const id = 'virtual:client-manifest';
  return {
    name: 'client-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}` ? `export default ${readFileSync(path('dist/client/.vite/manifest.json'), 'utf8')}` : null,
  };
}

const conditions = ['@aim/source', 'module', 'production'];

/** `vite build` makes the browser files, `vite build --ssr` the site's renderer. */
export default defineConfig(({ isSsrBuild }) => ({
  root: path('.'),
  publicDir: isSsrBuild ? false : path('public'),
  plugins: [iconFiles(), react(), tailwind(), ...(isSsrBuild ? [clientManifest()] : [])],
  resolve: { conditions: [...conditions, ...(isSsrBuild ? ['node'] : ['browser'])] },
  ssr: { noExternal: true, resolve: { conditions: [...conditions, 'node'] } },
  build: isSsrBuild
    ? {
        ssr: path('src/server/entry.ts'),
        outDir: path('dist/server'),
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'entry.js', chunkFileNames: 'chunks/[name]-[hash].js' } },
      }
    : {
        outDir: path('dist/client'),
        emptyOutDir: true,
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        target: ['chrome111', 'edge111', 'safari16.4', 'firefox128'],
        rolldownOptions: {
          input: {
            public: path('src/app/public/entry.tsx'),
            app: path('src/app/founder/entry.tsx'),
            invest: path('src/app/invest/entry.tsx'),
            staff: path('src/app/staff/entry.tsx'),
            dev: path('src/app/dev/entry.tsx'),
          },
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                // Everything that lists are made of, downloaded once for all of them.
                {
                  name: 'table',
                  test: /@tanstack[\\/](?:react-table|table-core|react-virtual|virtual-core)|libs[\\/]ui[\\/]src[\\/](?:data-table|column-picker|filter-bar|list-template|peek-panel|view-tabs|bulk-bar|use-row-keys)/,
                },
                { name: chunkNames(), debugName: 'by pages' },
              ],
            },
          },
        },
      },
}));
