import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { useLabels } from './ui-provider.tsx';
import { useHotkeys } from './use-hotkeys.ts';

export interface Toast {
  readonly text: string;
  /** Takes back what was just done; offered for ten seconds, also by Ctrl+Z. */
  readonly onUndo?: () => void;
  /** Stays until it is dismissed. */
  readonly failed?: boolean;
}

interface Shown extends Toast {
  readonly id: number;
}

const SECONDS = { result: 6000, undo: 10_000 } as const;
const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Says the result of an act. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error('useToast needs a Toaster around it');
  return show;
}

/** Results at the foot of the screen, the newest in full, how many wait behind it. Pausing over it stops the clock. */
export function Toaster({ children }: { readonly children: ReactNode }) {
  const labels = useLabels();
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const [paused, setPaused] = useState(false);
  const lastId = useRef(0);
  const show = useCallback((toast: Toast) => {
    lastId.current += 1;
    setToasts((before) => [...before, { ...toast, id: lastId.current }]);
  }, []);
  const newest = useMemo(() => toasts.at(-1), [toasts]);
  const dismiss = (id: number): void => setToasts((before) => before.filter((toast) => toast.id !== id));
  const undo = (toast: Shown): void => {
    toast.onUndo?.();
    dismiss(toast.id);
  };

  useEffect(() => {
    if (newest === undefined || newest.failed || paused) return;
    const timer = setTimeout(
      () => setToasts((before) => before.filter(({ id }) => id !== newest.id)),
      newest.onUndo ? SECONDS.undo : SECONDS.result,
    );
    return () => clearTimeout(timer);
  }, [newest, paused]);
  useHotkeys(
    [
      {
        keys: 'Mod+KeyZ',
        run: (event) => {
          if (newest?.onUndo === undefined) return;
          event.preventDefault();
          undo(newest);
        },
      },
    ],
    { enabled: newest?.onUndo !== undefined },
  );

  const Icon = newest?.failed ? CircleAlert : CircleCheck;
  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-label={labels.messages}
        data-screen-only=""
        className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex justify-center px-4 pb-[calc(1rem+env(safe-area-inset-bottom))] max-lg:pb-[calc(4.5rem+env(safe-area-inset-bottom))]"
      >
        <div role={newest?.failed ? 'alert' : 'status'} aria-live={newest?.failed ? 'assertive' : 'polite'}>
          {newest ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock
            <div
              key={newest.id}
              onMouseEnter={() => setPaused(true)}
              onMouseLeave={() => setPaused(false)}
              onFocus={() => setPaused(true)}
              onBlur={() => setPaused(false)}
              className="forced-edge pointer-events-auto flex max-w-dialog animate-rise items-center gap-3 rounded-card bg-ink py-1.5 ps-4 pe-1.5 text-surface shadow-popover"
            >
              <Icon aria-hidden="true" className="size-5 shrink-0" />
              <p className="min-w-0 flex-1 py-1.5 text-sm">{newest.text}</p>
              {toasts.length > 1 ? <span className="figures text-xs opacity-80">+{toasts.length - 1}</span> : null}
              {newest.onUndo ? (
                <button
                  type="button"
                  onClick={() => undo(newest)}
                  className="min-h-9 shrink-0 rounded-control px-2.5 text-sm font-semibold underline underline-offset-4 focus-visible:outline-current"
                >
                  {labels.undo}
                </button>
              ) : null}
              <IconButton
                label={labels.dismiss}
                icon={<X aria-hidden="true" className="size-4" />}
                onClick={() => dismiss(newest.id)}
                className="text-current! enabled-hover:bg-transparent"
              />
            </div>
          ) : null}
        </div>
      </section>
    </ToastContext>
  );
}
