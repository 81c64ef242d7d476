import { useLabels } from './ui-provider.tsx';

export const MAIN_ID = 'main';

/** First stop of the keyboard: past the navigation to the content. */
export function SkipLink() {
  const labels = useLabels();
  return (
    <a
      href={`#${MAIN_ID}`}
      data-screen-only=""
      className="fixed inset-s-4 top-3 z-50 -translate-y-24 rounded-control bg-brand px-4 py-3 font-semibold text-on-brand shadow-popover focus:translate-y-0"
    >
      {labels.skipToContent}
    </a>
  );
}
