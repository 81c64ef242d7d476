import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const PATIENCE_MS = 250;

interface Hint {
  readonly type: string;
  readonly id: string;
}

/** Listens to the server's stream and asks again for what has changed; the stream carries no content. */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    const source = new EventSource('/live');
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      waiting.add((JSON.parse(data) as Hint).type);
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh(queries, new Set(waiting));
        waiting.clear();
      }, PATIENCE_MS);
    };
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [queries]);
}

function refresh(queries: QueryClient, types: ReadonlySet<string>): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ meta }) => ((meta?.['types'] ?? []) as readonly string[]).some((type) => types.has(type)),
  });
}
