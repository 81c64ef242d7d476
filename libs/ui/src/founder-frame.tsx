import { TopFrame, type TopFrameProps } from './top-frame.tsx';

/** Founders and students: large targets, one column of attention. */
export function FounderFrame(props: TopFrameProps) {
  return <TopFrame {...props} density="public" width="max-w-page" />;
}
