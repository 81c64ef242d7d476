import type { Locale } from '@aim/domain/kernel/locale';
import { appearanceAttributes, PUBLIC_APPEARANCE } from '../lib/appearance.ts';
import { clientFiles } from './client-files.ts';
import { htmlDocument } from './document.ts';
import { fontFiles } from './font-files.ts';
import { page, type Rendered } from './rendered.ts';

/** The page of states; not there in production. */
export function renderStates(locale: Locale): Rendered {
  return page(
    200,
    htmlDocument({
      locale,
      attributes: appearanceAttributes(PUBLIC_APPEARANCE),
      title: 'AIM',
      isPrivate: true,
      files: clientFiles('dev', locale),
      fonts: fontFiles(locale),
      state: {},
      body: '',
    }),
  );
}
