import { useRouter } from '@tanstack/react-router';
import type { Area } from './area.ts';

/** The signed-in area whose router this is. */
export function useArea(): Area {
  return (useRouter().options.context as { readonly area: Area }).area;
}
