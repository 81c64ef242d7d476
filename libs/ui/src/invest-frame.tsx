import { TopFrame, type TopFrameProps } from './top-frame.tsx';

/** Investors: the same calm with more on the page. */
export function InvestFrame(props: TopFrameProps) {
  return <TopFrame {...props} density="comfortable" width="max-w-wide" />;
}
