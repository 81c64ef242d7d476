import { RequestError, requestErrorCode } from '../../../lib/request-error.ts';

interface Export {
  readonly bytes: Blob;
  readonly name: string;
}

interface Refused {
  readonly problems?: readonly { readonly code?: string }[];
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** A file of the API; `STEP_UP` when the person must first confirm that it is them. */
export async function fetchExport(href: string): Promise<Export | 'STEP_UP'> {
  const response = await fetch(href, {
    credentials: 'same-origin',
    headers: { 'x-requested-with': 'aim-web', 'accept-language': document.documentElement.lang || 'az' },
  }).catch(() => {
    throw new RequestError('OFFLINE');
  });
  if (!response.ok) {
    const answer = (await response.json().catch(() => ({}))) as Refused;
    const code = answer.problems?.[0]?.code ?? answer.errors?.[0]?.extensions?.code;
    if (code === 'STEP_UP_REQUIRED') return 'STEP_UP';
    throw new RequestError(requestErrorCode(code), response.headers.get('x-request-id'));
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { bytes: await response.blob(), name: name ?? href.replace(/^.*\/|\?.*$/g, '') };
}

/** `/exports/people.csv?filter={…}&sort=NAME_ASC` */
export function exportHref(
  screen: string,
  filter: object,
  sort?: string,
  format: 'csv' | 'xlsx' = 'csv',
  columns?: string,
): string {
  const params = new URLSearchParams({
    filter: JSON.stringify(filter),
    ...(sort ? { sort } : {}),
    ...(columns ? { columns } : {}),
  });
  return `/exports/${screen}.${format}?${params}`;
}
