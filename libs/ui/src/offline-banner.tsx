import { WifiOff } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Whether the device says that it has a connection. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

interface OfflineBannerProps {
  /** What still works and what waits. */
  readonly children: ReactNode;
  /** Shown whatever the device says: the server cannot be reached. */
  readonly offline?: boolean;
}

/** No connection: said once, calmly, above the page. */
export function OfflineBanner({ children, offline }: OfflineBannerProps) {
  const online = useOnline();
  const shown = offline ?? !online;
  return (
    <div role="status">
      {shown ? (
        <p className="flex items-center justify-center gap-2 border-b border-warn bg-warn-soft px-4 py-2 text-center text-sm font-medium text-warn">
          <WifiOff aria-hidden="true" className="size-4 shrink-0" />
          {children}
        </p>
      ) : null}
    </div>
  );
}
