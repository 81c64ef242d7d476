import type { Theme } from '../gql/graphql.ts';
import { PublicViewerDocument } from '../gql/graphql.ts';
import { themeOf } from '../lib/appearance.ts';
import type { Execute } from '../lib/execute.ts';
import type { PublicViewer } from '../lib/public-page.ts';
import type { RenderRequest } from './rendered.ts';

/** Who reads, asked only when the browser sent a session; the theme of a person wins over that of the device. */
export async function publicViewer(
  request: RenderRequest,
  execute: Execute,
): Promise<{ viewer: PublicViewer | null; theme: Theme }> {
  const theme = themeOf(request.cookies['aim-theme']);
  if (!hasSession(request)) return { viewer: null, theme };
  const { me } = await execute(PublicViewerDocument, {});
  if (me === null) return { viewer: null, theme };
  return {
    viewer: { fullName: me.person.fullName, isStaff: me.isStaff, isInvestor: me.isInvestor },
    theme: me.preferences.theme === 'SYSTEM' ? theme : me.preferences.theme,
  };
}

export function hasSession(request: RenderRequest): boolean {
  return Object.keys(request.cookies).some((name) => /^(__Host-)?sid(-\d+)?$/.test(name));
}
