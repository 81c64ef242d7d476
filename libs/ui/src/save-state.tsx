import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { Spinner } from './spinner.tsx';
import { useFormat, useLabels } from './ui-provider.tsx';

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date | string }
  | { readonly state: 'offline' }
  | { readonly state: 'failed' };

/** Where the typed words are right now. One quiet line that is read out when it changes. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  const labels = useLabels();
  const format = useFormat();
  const shown = {
    idle: null,
    saving: { icon: <Spinner />, text: labels.saving },
    saved: {
      icon: <Check aria-hidden="true" className="size-4 text-ok" />,
      text: saving.state === 'saved' ? labels.savedAt(format.time(saving.at)) : '',
    },
    offline: { icon: <CloudOff aria-hidden="true" className="size-4 text-warn" />, text: labels.savedOffline },
    failed: { icon: <TriangleAlert aria-hidden="true" className="size-4 text-danger" />, text: labels.saveFailed },
  }[saving.state];
  return (
    <p role="status" className="flex min-h-5 items-center gap-1.5 text-sm text-ink-2">
      {shown?.icon}
      {shown?.text}
    </p>
  );
}
