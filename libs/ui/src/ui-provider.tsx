import type { Locale } from '@aim/domain/kernel/locale';
import {
  type AnchorHTMLAttributes,
  type ComponentType,
  createContext,
  type ReactNode,
  useContext,
  useMemo,
} from 'react';
import { createFormat, type Format } from './format.ts';
import type { UiLabels } from './labels.ts';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };
/** What draws a link: a plain anchor, or the router's component given by the application. */
export type LinkComponent = ComponentType<LinkProps> | 'a';

interface Ui {
  readonly locale: Locale;
  readonly labels: UiLabels;
  readonly format: Format;
  readonly Link: LinkComponent;
  readonly singleKeys: boolean;
}

const UiContext = createContext<Ui | null>(null);

interface UiProviderProps {
  readonly locale: Locale;
  readonly labels: UiLabels;
  readonly link?: LinkComponent;
  /** Single-key shortcuts; a person may switch them off. */
  readonly singleKeys?: boolean;
  readonly children: ReactNode;
}

/** Language, texts, formatter and links for everything inside. */
export function UiProvider({ locale, labels, link = 'a', singleKeys = true, children }: UiProviderProps) {
  const ui = useMemo(
    () => ({ locale, labels, format: createFormat(locale), Link: link, singleKeys }),
    [locale, labels, link, singleKeys],
  );
  return <UiContext value={ui}>{children}</UiContext>;
}

function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('components of the design system need a UiProvider around them');
  return ui;
}

export const useLabels = (): UiLabels => useUi().labels;
export const useFormat = (): Format => useUi().format;
export const useLocale = (): Locale => useUi().locale;
export const useLink = (): LinkComponent => useUi().Link;
export const useSingleKeys = (): boolean => useUi().singleKeys;
