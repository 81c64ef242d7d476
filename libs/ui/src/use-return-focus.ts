import { useRef } from 'react';

/** The button behind a menu: when a dialog is opened from a menu, the entry that had the focus is gone afterwards. */
function lasting(element: Element | null): HTMLElement | null {
  const menu = element?.closest('[role="menu"]');
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : element;
  return opener instanceof HTMLElement ? opener : null;
}

/** A dialog that is opened by its caller gives the focus back to what had it before. */
export function useReturnFocus() {
  const before = useRef<HTMLElement>(null);
  return {
    onOpenAutoFocus: (): void => {
      before.current = lasting(document.activeElement);
    },
    onCloseAutoFocus: (event: Event): void => {
      event.preventDefault();
      if (before.current?.isConnected) before.current.focus();
    },
  };
}
