import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { useLabels, useLink } from './ui-provider.tsx';
import { useHotkeys } from './use-hotkeys.ts';

interface PeekPanelProps {
  readonly title: ReactNode;
  readonly href?: string;
  readonly onClose: () => void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const WIDE = '(min-width: 1024px)';

function useWide(): boolean {
  const [wide, setWide] = useState(true);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const read = (): void => setWide(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return wide;
}

/** A record beside its list; on a small screen it comes as a drawer. */
export function PeekPanel(props: PeekPanelProps) {
  const { title, onClose, actions, children } = props;
  const labels = useLabels();
  const titleId = useId();
  const wide = useWide();
  useHotkeys([{ keys: 'Escape', run: onClose }], { enabled: wide });
  if (!wide)
    return (
      <Dialog
        open
        onOpenChange={(open) => (open ? undefined : onClose())}
        title={title}
        placement="end"
        actions={actions}
      >
        <PeekTools {...props} />
        {children}
      </Dialog>
    );
  return (
    <aside
      aria-labelledby={titleId}
      data-screen-only=""
      className="flex w-85 shrink-0 animate-slide-end flex-col border-s border-line bg-surface"
    >
      <header className="flex items-start gap-1 border-b border-line px-4 py-2.5">
        <h2 id={titleId} className="min-w-0 flex-1 self-center font-display text-lg font-semibold">
          {title}
        </h2>
        <PeekTools {...props} />
        <IconButton label={labels.close} icon={<X aria-hidden="true" className="size-4" />} onClick={onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">{children}</div>
      {actions ? <footer className="flex flex-wrap gap-2 border-t border-line px-4 py-3">{actions}</footer> : null}
    </aside>
  );
}

function PeekTools({ href, onPrevious, onNext }: PeekPanelProps) {
  const labels = useLabels();
  const Link = useLink();
  return (
    <span className="inline-flex">
      {onPrevious ? (
        <IconButton
          label={labels.previous}
          icon={<ChevronUp aria-hidden="true" className="size-4" />}
          onClick={onPrevious}
        />
      ) : null}
      {onNext ? (
        <IconButton label={labels.next} icon={<ChevronDown aria-hidden="true" className="size-4" />} onClick={onNext} />
      ) : null}
      {href === undefined ? null : (
        <Link
          href={href}
          title={labels.openFully}
          className="inline-grid size-control place-items-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink"
        >
          <Maximize2 aria-hidden="true" className="size-4" />
          <span className="sr-only">{labels.openFully}</span>
        </Link>
      )}
    </span>
  );
}
