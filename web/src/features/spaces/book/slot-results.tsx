import { resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Card } from '@aim/ui/card.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FindSlotInput, FindSlotQuery } from '../../../gql/graphql.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { findSlotQuery } from '../spaces-query.ts';
import { timesText } from '../span-text.ts';
import type { Wanted } from './use-hold.ts';

type Found = FindSlotQuery['findSlot'];
type Slot = Found['slots'][number];

interface SlotResultsProps {
  readonly question: FindSlotInput;
  readonly choosing: string | null;
  readonly onChoose: (wanted: Wanted) => void;
  readonly onClear: () => void;
}

/** Rooms with the times that can be had: the asked one, or the nearest. */
export function SlotResults({ question, choosing, onChoose, onClear }: SlotResultsProps) {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(findSlotQuery(question));
  const { understood, slots } = data.findSlot;
  const rooms = new Map<string, Slot[]>();
  for (const slot of slots) rooms.set(slot.resource.id, [...(rooms.get(slot.resource.id) ?? []), slot]);
  return (
    <div className="grid gap-4">
      <Understood of={understood} />
      {slots.length > 0 && slots.every(({ isExact }) => !isExact) ? (
        <Notice role="status" tone="warn" title={t('book.notExact')} />
      ) : null}
      {slots.length === 0 ? (
        <EmptyState kind="filtered" title={t('book.nothing')} onClear={onClear}>
          {t('book.nothingText')}
        </EmptyState>
      ) : null}
      {[...rooms.values()].map((found) => (
        <Room
          key={found[0]?.resource.id}
          slots={found}
          people={understood.people ?? 1}
          choosing={choosing}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

/** What was made of the words, so that a misunderstanding is seen at once. */
function Understood({ of }: { readonly of: Found['understood'] }) {
  const { t, locale, format } = useLanguage();
  const parts = [
    of.cityLabel,
    of.kind === null ? null : resourceKindLabels[of.kind][locale],
    format.day(of.on),
    of.time,
    of.people === null ? null : t('book.forPeople', { count: of.people }),
  ].filter((part) => part !== null);
  return (
    <>
      <p role="status" className="text-ui text-ink-2">
        {parts.join(' · ')}
      </p>
      {of.unread.length > 0 ? (
        <Notice role="status" tone={of.isDayNamed ? 'info' : 'warn'}>
          {t(of.isDayNamed ? 'book.unread' : 'book.unreadDay', { words: format.list(of.unread) })}
        </Notice>
      ) : null}
    </>
  );
}

interface RoomProps extends Omit<SlotResultsProps, 'question' | 'onClear'> {
  readonly slots: readonly Slot[];
  readonly people: number;
}

const thumbnail = 'aspect-4/3 w-20 rounded-control border border-line object-cover sm:w-28';

function Room({ slots, people, choosing, onChoose }: RoomProps) {
  const { t, format } = useLanguage();
  const [first] = slots;
  if (first === undefined) return null;
  const { resource, price, credits, needsApproval } = first;
  const { centre } = resource;
  const zone = centre?.zone ?? 'Asia/Baku';
  const picture = resource.photos[0]?.previewHref;
  const facts = [
    t('book.upTo', { count: resource.capacity }),
    ...resource.amenityLabels,
    ...(price === null ? [] : [moneyText(price, format)]),
    ...(credits > 0 ? [t('book.credits', { count: credits })] : []),
    ...(needsApproval ? [t('book.byApproval')] : []),
  ];
  return (
    <Card
      level={2}
      title={resource.name}
      leading={picture ? <img src={picture} alt="" loading="lazy" className={thumbnail} /> : null}
      detail={`${resource.kindLabel} · ${centre?.name ?? ''}, ${centre?.cityLabel ?? ''}`}
    >
      <p className="text-ui text-ink-2">{facts.join(' · ')}</p>
      <ul className="mt-3 flex flex-wrap gap-2" aria-label={t('book.timesOf', { name: resource.name })}>
        {slots.map((slot) => (
          <li key={slot.startsAt}>
            <Button
              busy={choosing === `${resource.id} ${slot.startsAt}`}
              onClick={() =>
                onChoose({ resourceId: resource.id, startsAt: slot.startsAt, endsAt: slot.endsAt, people })
              }
              className="figures min-h-11 font-semibold"
            >
              {timesText(slot, zone, format)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-2">{format.zone(zone, first.startsAt)}</p>
    </Card>
  );
}
