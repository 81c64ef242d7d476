import '../../styles/workspace.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { ViewerDocument } from '../../gql/graphql.ts';
import type { Area } from '../../lib/area.ts';
import type { AreaState } from '../../lib/area-state.ts';
import { loadLanguage } from '../../lib/load-language.ts';
import { createQueryClient, queryOf } from '../../lib/query.ts';
import { readState } from '../../lib/read-state.ts';
import { type AreaPage, createAreaRouter } from './area-router.ts';
import { LanguageSource } from './language-source.tsx';

/** Starts a signed-in area: the server has already answered the first query, one language is loaded. */
export async function start(area: Area, pages: readonly AreaPage[]): Promise<void> {
  const state = readState<AreaState>();
  const element = document.getElementById('root');
  if (element === null) return;
  const queries = createQueryClient();
  queries.setQueryData(queryOf(ViewerDocument, {}).queryKey, state.viewer);
  const router = createAreaRouter(pages, { queries, area });
  const language = await loadLanguage(state.locale, area);
  createRoot(element).render(
    <LanguageSource area={area} initial={language}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageSource>,
  );
}
