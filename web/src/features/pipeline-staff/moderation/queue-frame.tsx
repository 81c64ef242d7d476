import { Button } from '@aim/ui/button.tsx';
import { classNames } from '@aim/ui/class-names';
import { Key } from '@aim/ui/key.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { useKeyLabel } from '@aim/ui/use-key-label';
import { CircleCheck, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../../lib/language.tsx';

export interface QueueItem {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly since: ReactNode;
}

interface QueueFrameProps {
  readonly label: string;
  readonly items: readonly QueueItem[];
  readonly at: string;
  readonly onGo: (id: string) => void;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
  readonly busy: boolean;
  readonly onApprove: (() => void) | undefined;
  readonly onReturn: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What waits on the left, the one at hand in full on the right, the two answers above it. */
export function QueueFrame(props: QueueFrameProps) {
  const { label, items, at, onGo, children, busy, onApprove, onReturn } = props;
  const t = useT();
  const keyLabel = useKeyLabel();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  const current = items.find(({ id }) => id === at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    title.current?.focus();
  }, [at]);
  return (
    <div className="grid min-w-0 items-start gap-5 lg:grid-cols-[17.5rem_minmax(0,1fr)]">
      <nav aria-label={label} className="grid min-w-0 gap-2 lg:sticky lg:top-18">
        <ol className="divide-y divide-line overflow-y-auto rounded-card border border-line bg-surface max-lg:max-h-64 lg:max-h-[calc(100dvh-14rem)]">
          {items.map(({ id, title: name, detail, since }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === at ? 'true' : undefined}
                onClick={() => onGo(id)}
                className={classNames(
                  'grid w-full gap-0.5 px-4 py-2.5 text-start -outline-offset-3',
                  id === at
                    ? 'bg-brand-soft text-on-brand-soft shadow-[inset_3px_0_0_var(--brand)]'
                    : 'enabled-hover:bg-sunken',
                )}
              >
                <span className="truncate font-medium">{name}</span>
                <span className="flex justify-between gap-3 text-sm">
                  <span className="min-w-0 truncate">{detail}</span>
                  <span className="shrink-0">{since}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
        <LoadMore shown={null} hasMore={props.hasMore} busy={props.isLoadingMore} onMore={props.onMore} />
        <p className="text-sm text-ink-2 max-lg:hidden">
          <Key>{keyLabel('KeyJ').join(' ')}</Key> <Key>{keyLabel('KeyK').join(' ')}</Key> {t('moderation.keysGo')}
        </p>
      </nav>
      <article className="grid min-w-0 gap-5">
        <div className="sticky top-14 z-10 -mx-4 flex flex-wrap items-center justify-between gap-3 border-b border-line bg-canvas px-4 py-3 lg:-mx-2 lg:px-2">
          <h2
            ref={title}
            tabIndex={-1}
            className="min-w-0 flex-1 basis-60 break-words font-display text-xl font-semibold outline-none"
          >
            {current?.title}
          </h2>
          <div className="flex flex-wrap gap-2">
            {onReturn ? (
              <Button
                icon={<Undo2 aria-hidden="true" className="size-4" />}
                shortcut={keyLabel('KeyR').join(' ')}
                onClick={onReturn}
              >
                {t('startupActs.return')}
              </Button>
            ) : null}
            {onApprove ? (
              <Button
                variant="primary"
                busy={busy}
                icon={<CircleCheck aria-hidden="true" className="size-4" />}
                shortcut={keyLabel('KeyA').join(' ')}
                onClick={onApprove}
              >
                {t('startupActs.approve')}
              </Button>
            ) : null}
          </div>
        </div>
        {children}
      </article>
    </div>
  );
}
