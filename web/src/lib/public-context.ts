import { createContext, useContext } from 'react';
import type { FormState } from './public-page.ts';
import type { PublicState } from './public-state.ts';

export interface PublicContextValue {
  readonly state: PublicState;
  readonly setForm: (form: FormState | null) => void;
  readonly addData: (data: object) => void;
  /** The same page in another language, or another page in this one. */
  readonly href: (path: string, locale?: string) => string;
}

export const PublicContext = createContext<PublicContextValue | null>(null);

export function usePublic(): PublicContextValue {
  const value = useContext(PublicContext);
  if (value === null) throw new Error('no public page around');
  return value;
}
