import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type AreaPage, createAreaRouter } from '../src/app/workspace/area-router.ts';
import { LanguageSource } from '../src/app/workspace/language-source.tsx';
import type { Area } from '../src/lib/area.ts';
import { loadLanguage } from '../src/lib/load-language.ts';
import { createQueryClient } from '../src/lib/query.ts';

/** The router asks whether an error is one; jsdom has none. */
globalThis.Response ??= class {} as unknown as typeof Response;

/** A page of a signed-in area in its shell, in English, at an address; the fake server must answer `me`. */
export async function renderArea(area: Area, pages: readonly AreaPage[], address: string) {
  const queries = createQueryClient();
  queries.setDefaultOptions({ queries: { retry: false, staleTime: 15_000 } });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAreaRouter(pages, { queries, area }, history);
  const language = await loadLanguage('en', area);
  render(
    <LanguageSource area={area} initial={language}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageSource>,
  );
  return { router, queries, user: userEvent.setup(), address: () => decodeURIComponent(history.location.href) };
}
