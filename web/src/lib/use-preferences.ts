import type { Locale } from '@aim/domain/kernel/locale';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readFragment } from '../gql/fragment-masking.ts';
import {
  UpdatePreferencesDocument,
  type UpdatePreferencesInput,
  ViewerPartsFragmentDoc,
  type ViewerQuery,
} from '../gql/graphql.ts';
import { holdLocale, rememberChoice } from './appearance.ts';
import { lastingRequest } from './request.ts';
import { viewerQuery } from './use-viewer-query.ts';

/** Changes settings at once on the screen; the server is told behind it. */
export function usePreferences(onLocale: (locale: Locale) => Promise<void>) {
  const queries = useQueryClient();
  return useCallback(
    async (input: UpdatePreferencesInput): Promise<void> => {
      const before = queries.getQueryData(viewerQuery.queryKey);
      queries.setQueryData(viewerQuery.queryKey, (now) => patched(now, input));
      if (input.theme) rememberChoice('aim-theme', input.theme.toLowerCase());
      if (input.locale) holdLocale(input.locale);
      try {
        const [{ updatePreferences }] = await Promise.all([
          lastingRequest(UpdatePreferencesDocument, { input }),
          input.locale ? onLocale(input.locale) : null,
        ]);
        if (updatePreferences.viewer) queries.setQueryData(viewerQuery.queryKey, { me: updatePreferences.viewer });
        if (input.locale) void queries.invalidateQueries();
      } catch (error) {
        queries.setQueryData(viewerQuery.queryKey, before);
        throw error;
      } finally {
        if (input.locale) holdLocale(null);
      }
    },
    [queries, onLocale],
  );
}

function patched(answer: ViewerQuery | undefined, input: UpdatePreferencesInput): ViewerQuery | undefined {
  if (!answer?.me) return answer;
  const { preferences } = readFragment(ViewerPartsFragmentDoc, answer.me);
  const changes = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  );
  return { me: { ...answer.me, preferences: { ...preferences, ...changes } } as typeof answer.me };
}
