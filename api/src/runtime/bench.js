// @ts-check
import { measure } from './measure.js';

/** `npm run bench [name]`: measures work beside its raw control. */
await measure({ command: 'bench', folder: 'api/dist/bench', what: 'benchmark' });
