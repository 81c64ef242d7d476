import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { scrollStop } from './scroll-stop.ts';
import { useLabels } from './ui-provider.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the main one first. */
  readonly actions?: ReactNode;
  /** A drawer comes from the side: navigation on phones, a record beside a list. */
  readonly placement?: 'centre' | 'start' | 'end';
  readonly wide?: boolean;
}

/** The veil behind; the page below stays where it is while it is open. */
export function DialogVeil() {
  return <div className="veil z-40 animate-appear" />;
}

const placements = {
  centre:
    'inset-x-0 bottom-0 max-h-[92dvh] animate-slide-up rounded-t-card sm:inset-x-4 sm:bottom-auto sm:top-[12dvh] sm:mx-auto sm:max-h-[80dvh] sm:animate-rise sm:rounded-card',
  start: 'inset-y-0 inset-s-0 w-[min(20rem,calc(100vw-3rem))] animate-slide-start',
  end: 'inset-y-0 inset-e-0 w-[min(30rem,100vw)] animate-slide-end',
} as const;

/** A task that needs the whole attention. The focus goes in, stays in and returns to where it was. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, actions, placement = 'centre', wide = false } = props;
  const labels = useLabels();
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <DialogVeil />
        <Primitive.Content
          {...returnFocus}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          className={classNames(
            'forced-edge fixed z-50 flex flex-col bg-raised text-ink shadow-dialog outline-none',
            placements[placement],
            placement === 'centre' && (wide ? 'sm:max-w-form' : 'sm:max-w-dialog'),
          )}
        >
          <header className="flex items-start gap-3 px-5 pb-2 pt-4">
            <div className="min-w-0 flex-1">
              <Primitive.Title className="font-display text-xl font-semibold">{title}</Primitive.Title>
              {description === undefined ? null : (
                <Primitive.Description className="mt-1 text-ui text-ink-2">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <IconButton
                label={labels.close}
                icon={<X aria-hidden="true" className="size-5" />}
                className="-me-2 -mt-1"
              />
            </Primitive.Close>
          </header>
          {children === undefined ? null : (
            <div
              data-dialog="body"
              ref={scrollStop}
              className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-2"
            >
              {children}
            </div>
          )}
          {actions === undefined ? null : (
            <footer
              data-dialog="actions"
              className="flex flex-col gap-2 px-5 pb-5 pt-3 sm:flex-row-reverse sm:justify-start"
            >
              {actions}
            </footer>
          )}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
