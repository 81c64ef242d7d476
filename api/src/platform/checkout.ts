import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Whether this runs from what was built; specs and development run from sources. */
export const isBuilt = here.includes(join('api', 'dist'));

/** The folder of the whole product: sources, compiled files and bundles lie at different depths below it. */
export const checkout = ((): string => {
  let folder = here;
  while (!existsSync(join(folder, 'nx.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no nx.json above ${here}`);
    folder = above;
  }
  return folder;
})();
