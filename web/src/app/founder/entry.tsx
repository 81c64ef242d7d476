import { start } from '../workspace/start.tsx';
import { founderPages } from './founder-pages.ts';

void start('app', founderPages);
