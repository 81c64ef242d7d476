import { nameCity } from '../kernel/city.ts';
import type { Locale } from '../kernel/locale.ts';

export interface Place {
  readonly room: string;
  readonly centre: string;
  readonly address: string;
  /** As it was typed, in whichever language. */
  readonly city: string;
}

/** Where a stay is, as a calendar tells it: from the room to the city, which is named in the language of the reader. */
export function placeLine({ room, centre, address, city }: Place, locale: Locale): string {
  return `${room}, ${centre}, ${address}, ${nameCity(city, locale)}`;
}
