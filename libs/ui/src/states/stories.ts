import { chartStories } from './chart-stories.tsx';
import { formStories } from './form-stories.tsx';
import { frameStories } from './frame-stories.tsx';
import { messageStories } from './message-stories.tsx';
import { overlayStories } from './overlay-stories.tsx';
import { recordStories } from './record-stories.tsx';
import type { Story } from './story.ts';
import { tableStories } from './table-stories.tsx';
import { workStories } from './work-stories.tsx';

export type { Story } from './story.ts';

/** Every component in every state, for the page of states and its pictures. */
export const stories: readonly Story[] = [
  ...formStories,
  ...messageStories,
  ...recordStories,
  ...tableStories,
  ...overlayStories,
  ...chartStories,
  ...frameStories,
  ...workStories,
];
