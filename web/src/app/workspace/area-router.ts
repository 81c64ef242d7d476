import type { QueryClient } from '@tanstack/react-query';
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Area, AreaPath } from '../../lib/area.ts';
import { isId } from '../../lib/is-id.ts';
import { RequestError } from '../../lib/request-error.ts';
import { parseSearch, stringifySearch } from '../../lib/search-params.ts';
import { PageError } from './page-error.tsx';
import { PageMissing } from './page-missing.tsx';
import { PagePending } from './page-pending.tsx';
import { Shell } from './shell.tsx';

export interface RouterContext {
  readonly queries: QueryClient;
  readonly area: Area;
}

type Params = Readonly<Record<string, string>>;

/** One page of an area: its path, its component in a part of the build of its own, and what it asks first. */
export interface AreaPage {
  readonly path: AreaPath;
  readonly component: () => Promise<ComponentType>;
  readonly load?: (queries: QueryClient, params: Params) => Promise<unknown>;
}

const SKELETON_AFTER_MS = 150;
const SKELETON_AT_LEAST_MS = 300;

/** What a page of a record asks first; what is no id is not there, like an id that nobody has. */
export async function loadKnown(load: AreaPage['load'], queries: QueryClient, params: Params): Promise<unknown> {
  if (params['id'] !== undefined && !isId(params['id'])) throw new RequestError('NOT_FOUND');
  return load?.(queries, params);
}

export function createAreaRouter(pages: readonly AreaPage[], context: RouterContext, history?: RouterHistory) {
  const root = createRootRouteWithContext<RouterContext>()({
    component: Shell,
    notFoundComponent: PageMissing,
    errorComponent: PageError,
  });
  const routes: AnyRoute[] = pages.map(({ path, component, load }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(async () => ({ default: await component() })),
      ...(load ? { loader: ({ params }: { params: Params }) => loadKnown(load, context.queries, params) } : {}),
    } as never),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    context,
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: SKELETON_AFTER_MS,
    defaultPendingMinMs: SKELETON_AT_LEAST_MS,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageMissing,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main'],
  });
}
