import { start } from '../workspace/start.tsx';
import { investPages } from './invest-pages.ts';

void start('invest', investPages);
