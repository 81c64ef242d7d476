import { useRef } from 'react';

/** The button behind a menu: when a dialog is opened from a menu, the entry that had the focus is gone afterwards. */
function lasting(element: Element | null): HTMLElement | null {
  const menu = element?.closest('[role="menu"]');
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : element;
  return opener instanceof HTMLElement ? opener : null;
}

const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [contenteditable="true"]';

/** Where somebody begins: the first field, else the first button, else whatever stands in the body. */
function firstOf(dialog: HTMLElement): HTMLElement | null {
  const body = dialog.querySelector('[data-dialog="body"]');
  const actions = dialog.querySelector('[data-dialog="actions"]');
  const isReachable = (element: HTMLElement): boolean => !element.matches(':disabled, [tabindex="-1"], [hidden] *');
  const within = (part: Element | null, selector: string): HTMLElement | undefined =>
    [...(part?.querySelectorAll<HTMLElement>(selector) ?? [])].find(isReachable);
  const field = within(body, FIELDS);
  const chosen =
    field instanceof HTMLInputElement && field.type === 'radio' ? within(body, 'input:checked') : undefined;
  return chosen ?? field ?? within(actions, 'button, a[href]') ?? within(body, 'button, a[href]') ?? null;
}

/**
 * A dialog that is opened by its caller begins at its first field rather than at the button that closes it, and gives the focus back to
 * what had it before.
 */
export function useReturnFocus() {
  const before = useRef<HTMLElement>(null);
  return {
    onOpenAutoFocus: (event: Event): void => {
      before.current = lasting(document.activeElement);
      const first = event.currentTarget instanceof HTMLElement ? firstOf(event.currentTarget) : null;
      if (!first) return;
      event.preventDefault();
      first.focus();
    },
    onCloseAutoFocus: (event: Event): void => {
      event.preventDefault();
      if (before.current?.isConnected) before.current.focus();
    },
  };
}
