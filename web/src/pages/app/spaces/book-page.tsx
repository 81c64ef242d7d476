import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { ChoiceBar } from '@aim/ui/choice-bar.tsx';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { BookDialog } from '../../../features/spaces/book/book-dialog.tsx';
import { BOOK_VIEWS, bookSearch, kindOf, slotQuestion, wholeOf } from '../../../features/spaces/book/book-search.ts';
import { CentreGrid, shifted } from '../../../features/spaces/book/centre-grid.tsx';
import { QuotaLines } from '../../../features/spaces/book/quota-lines.tsx';
import { RefusedDialog } from '../../../features/spaces/book/refused-dialog.tsx';
import { SearchChoices, SearchForm } from '../../../features/spaces/book/search-form.tsx';
import { SlotResults } from '../../../features/spaces/book/slot-results.tsx';
import { useHold } from '../../../features/spaces/book/use-hold.ts';
import { centresQuery } from '../../../features/spaces/spaces-query.ts';
import { pathTo } from '../../../lib/area.ts';
import { clock } from '../../../lib/clock.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { Panel } from '../../../lib/panel.tsx';
import { useSearchState } from '../../../lib/search-state.ts';

const VIEW_TEXTS = { slots: 'book.viewSlots', day: 'book.viewDay', week: 'book.viewWeek' } as const;

/** A room in three actions: ask, touch a time, book. */
export function BookPage() {
  const { t, format } = useLanguage();
  const [address, change] = useSearchState(bookSearch);
  const { data } = useSuspenseQuery(centresQuery);
  const { chosen, choosing, choose, giveBack, setChosen } = useHold();
  const asked = data.centres.find(({ slug }) => slug === address.centre) ?? null;
  const { view } = address;
  // Who goes from a week to a day and back by keyboard keeps the row.
  const [entered, setEntered] = useState<number | null>(null);
  const turn = (patch: Parameters<typeof change>[0], row: number | null = null) => {
    setEntered(row);
    change(patch);
  };
  // A grid is of one centre: the first of the network until another is chosen.
  const shown = asked ?? data.centres[0] ?? null;
  const from = address.on === '' ? dateOf(clock.now(), shown?.zone ?? HOME_ZONE) : address.on;
  return (
    <PageBody
      header={
        <PageHead
          large
          title={t('book.title')}
          lead={t('book.lead')}
          actions={<LinkButton href={pathTo('/app/bookings')}>{t('bookings.title')}</LinkButton>}
        />
      }
    >
      <SearchForm key={address.text} address={address} change={change} />
      <SearchChoices address={address} change={change} centres={data.centres} />
      {asked === null ? null : (
        <Panel lines={2}>
          <QuotaLines centreId={asked.id} zone={asked.zone} />
        </Panel>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ChoiceBar
          label={t('book.view')}
          value={view}
          options={BOOK_VIEWS.map((value) => ({ value, label: t(VIEW_TEXTS[value]) }))}
          onChange={(next) => turn({ view: next })}
        />
        {view === 'slots' ? null : (
          <div className="flex items-center gap-2">
            <IconButton
              outlined
              label={t(view === 'day' ? 'book.dayBefore' : 'book.weekBefore')}
              icon={<ChevronLeft aria-hidden="true" className="size-4" />}
              onClick={() => turn({ on: shifted(from, view, -1) })}
            />
            <p role="status" className="figures text-ui font-semibold">
              {shown?.name} · {format.day(from, 'dayMonth')}
            </p>
            <IconButton
              outlined
              label={t(view === 'day' ? 'book.dayAfter' : 'book.weekAfter')}
              icon={<ChevronRight aria-hidden="true" className="size-4" />}
              onClick={() => turn({ on: shifted(from, view, 1) })}
            />
          </div>
        )}
      </div>
      <h2 className="sr-only">{t(VIEW_TEXTS[view])}</h2>
      <Panel>
        {view === 'slots' || shown === null ? (
          <SlotResults
            question={slotQuestion(address, asked?.id ?? null)}
            choosing={choosing}
            onChoose={(wanted) => void choose(wanted)}
            onClear={() => change({ text: '', centre: '', on: '', kind: '', people: '', minutes: '' })}
          />
        ) : (
          <CentreGrid
            centreId={shown.id}
            name={shown.name}
            from={from}
            view={view}
            kind={kindOf(address)}
            people={wholeOf(address.people)}
            minutes={wholeOf(address.minutes)}
            onChoose={(wanted) => void choose(wanted)}
            entered={entered}
            onDay={(on, row) => turn({ on, view: 'day' }, row)}
            onWeek={(row) => turn({ view: 'week' }, row)}
          />
        )}
      </Panel>
      {chosen?.kind === 'held' ? (
        <BookDialog
          key={`${chosen.wanted.resourceId} ${chosen.wanted.startsAt}`}
          held={chosen}
          giveBack={giveBack}
          onReleased={() => setChosen({ ...chosen, hold: null })}
          onRenew={() => void choose(chosen.wanted)}
          onClose={() => setChosen(null)}
        />
      ) : null}
      {chosen?.kind === 'refused' ? (
        <RefusedDialog refused={chosen} onChoose={(wanted) => void choose(wanted)} onClose={() => setChosen(null)} />
      ) : null}
    </PageBody>
  );
}
