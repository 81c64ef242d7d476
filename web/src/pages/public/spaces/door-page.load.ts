import { PublicDoorDocument, type PublicDoorQuery } from '../../../gql/graphql.ts';
import { isId } from '../../../lib/is-id.ts';
import { definePage } from '../../../lib/public-page.ts';

export interface DoorData {
  readonly door: PublicDoorQuery['doorScreen'];
  /** Where a phone that reads the code is taken. */
  readonly checkInHref: string | null;
}

const EVERY_SECONDS = 30;

/** The screen at a door; it asks anew by itself, without a script, and knows its code by the address the desk gave it. */
export const doorPage = definePage<DoorData>({
  pattern: '/door/:id',
  title: 'publicSpaces.doorTitle',
  isPrivate: true,
  isScriptless: true,
  refreshSeconds: EVERY_SECONDS,
  load: async ({ params, search, execute, publicUrl }) => {
    const id = params['id'] ?? '';
    const { doorScreen: door } = isId(id)
      ? await execute(PublicDoorDocument, { id, code: search.get('code') })
      : { doorScreen: null };
    if (door === null) return { data: { door, checkInHref: null }, state: 404 };
    const { checkInCode } = door;
    const checkInHref = checkInCode === null ? null : `${publicUrl}/app/bookings?door=${checkInCode}`;
    return { data: { door, checkInHref } };
  },
});
