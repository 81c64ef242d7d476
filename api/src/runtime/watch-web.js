// @ts-check
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.js';
import { generateWorkspaces } from './generate-workspaces.js';
import { root } from './paths.js';
import { seconds } from './progress.js';

const WATCHED = ['web/src', 'libs/ui/src', 'libs/domain/src', 'api/schema.graphql'];
const SETTLE_MILLISECONDS = 150;

/** Builds the web again when a source of it changes, and says so; the server notices its new renderer by itself. */
export function watchWeb() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let building = false;
  const rebuild = async () => {
    if (building) return schedule();
    building = true;
    const started = performance.now();
    try {
      await generateWorkspaces();
      const { built } = await buildWeb();
      if (built) console.log(`  ✓ web rebuilt (${seconds(started)}): reload the page`);
    } catch (error) {
      console.error(`  ✗ ${error instanceof Error ? error.message : error}`);
    } finally {
      building = false;
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLE_MILLISECONDS);
  };
  for (const path of WATCHED.map((each) => join(root, each)).filter((each) => existsSync(each)))
    watch(path, { recursive: true }, schedule);
}
