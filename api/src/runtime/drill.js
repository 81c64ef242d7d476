// @ts-check
import { measure } from './measure.js';

/** `npm run drill [name]`: reliability and security tests at full size, each with a control that must fail. */
await measure({ command: 'drill', folder: 'api/dist/bench/drill', what: 'drill' });
