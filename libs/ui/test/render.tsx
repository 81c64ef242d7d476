import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { Toaster } from '../src/toaster.tsx';
import { UiProvider } from '../src/ui-provider.tsx';
import { labels } from './labels.ts';

interface Shown {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly rerender: (element: ReactElement) => void;
  readonly unmount: () => void;
}

/** Draws an element with Azerbaijani texts; keys are pressed by the place of the key. */
export function show(element: ReactElement, { singleKeys = true }: { singleKeys?: boolean } = {}): Shown {
  const user = userEvent.setup();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <UiProvider locale="az" labels={labels} singleKeys={singleKeys}>
      <Toaster>{children}</Toaster>
    </UiProvider>
  );
  const { container, rerender, unmount } = render(element, { wrapper });
  return { user, container, rerender, unmount };
}
