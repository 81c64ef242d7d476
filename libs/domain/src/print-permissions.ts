/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { printPermissions } from './print-tables.ts';

writeFileSync(new URL('../PERMISSIONS.md', import.meta.url), printPermissions());
