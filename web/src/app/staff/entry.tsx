import { start } from '../workspace/start.tsx';
import { staffPages } from './staff-pages.ts';

void start('staff', staffPages);
