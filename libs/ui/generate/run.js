// @ts-check
/** Builds what the design system derives from installed packages: font subsets and the Azerbaijani pack. */
import { writeAzerbaijaniPack } from './az.js';
import { writeFonts } from './fonts.js';

await writeAzerbaijaniPack();
await writeFonts();
