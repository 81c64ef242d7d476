/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { printStates } from './print-tables.ts';

writeFileSync(new URL('../STATES.md', import.meta.url), printStates());
