import { Button } from '@aim/ui/button.tsx';
import { LoadMore } from '@aim/ui/load-more.tsx';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../../lib/language.tsx';
import type { Keyset } from './keyset.ts';

interface ListFooterProps {
  readonly list: Keyset<unknown>;
  readonly countExactly?: () => Promise<number>;
}

/** How much is shown of how much; above a thousand the exact number is counted on demand. */
export function ListFooter({ list, countExactly }: ListFooterProps) {
  const { t, format } = useLanguage();
  const [exact, setExact] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const { count, countIsCapped } = list;
  useEffect(() => setExact(null), [count, countIsCapped]);
  if (list.state !== 'ready' || list.items.length === 0) return null;

  async function ask(): Promise<void> {
    setBusy(true);
    setExact((await countExactly?.().catch(() => null)) ?? null);
    setBusy(false);
  }

  const shown = format.number(list.items.length);
  const total = totalText();
  function totalText(): string | null {
    if (exact !== null) return format.number(exact);
    if (count === undefined) return null;
    return countIsCapped ? `${format.number(count)}+` : format.number(count);
  }
  return (
    <LoadMore
      shown={
        <>
          {total === null ? t('records.shown', { shown }) : t('records.shownOf', { shown, total })}
          {countIsCapped && exact === null && countExactly ? (
            <Button variant="quiet" busy={busy} onClick={() => void ask()}>
              {t('records.countExactly')}
            </Button>
          ) : null}
          {list.hasFailedMore ? <span className="ms-3 text-danger">{t('records.moreFailed')}</span> : null}
        </>
      }
      hasMore={list.hasMore}
      busy={list.isLoadingMore}
      onMore={list.loadMore}
    />
  );
}
