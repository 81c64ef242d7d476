// @ts-check
import { fileURLToPath } from 'node:url';
import { generateDocuments } from './codegen.js';
import { generateCountries } from './countries.js';
import { generateMessages } from './messages.js';

const web = fileURLToPath(new URL('..', import.meta.url));

generateCountries(web);
await Promise.all([generateDocuments(web), generateMessages(web)]);
