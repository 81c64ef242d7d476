import { Avatar } from '@aim/ui/avatar.tsx';
import { boxStyle } from '@aim/ui/checkbox.tsx';
import { classNames } from '@aim/ui/class-names';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { useLabels, useLink } from '@aim/ui/ui-provider.tsx';
import { ArrowLeftRight } from 'lucide-react';
import { type MouseEvent, memo, useRef } from 'react';
import { useT } from '../../../lib/language.tsx';
import { Silence } from '../list/silence.tsx';
import { startupHref } from '../startup-href.ts';
import { StartupStateTag } from '../startup-state-tag.tsx';
import type { Card } from './board-types.ts';
import { useCardDrag } from './use-drag.ts';

interface BoardCardProps {
  readonly card: Card;
  readonly isReachable: boolean;
  readonly isPeeked: boolean;
  readonly isSelected: boolean;
  readonly onFocus: (id: string) => void;
  readonly onPeek: (card: Card) => void;
  readonly onMove: (card: Card) => void;
  readonly onSelect: (card: Card) => void;
}

/** One startup of a column: what it is called, what it does, how long nothing was heard, who keeps it. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, isReachable, isPeeked, isSelected, onFocus, onPeek, onMove, onSelect } = props;
  const labels = useLabels();
  const t = useT();
  const Link = useLink();
  const element = useRef<HTMLLIElement>(null);
  const isDragged = useCardDrag(element, card);
  const place = [card.sectorLabel, card.cityLabel ?? card.regionLabel].filter(Boolean).join(' · ');
  const press = (event: MouseEvent<HTMLLIElement>): void => {
    if (event.target instanceof Element && event.target.closest('a, button, input') === null) onPeek(card);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the board's keys open and look
    <li
      ref={element}
      data-card={card.id}
      tabIndex={isReachable ? 0 : -1}
      aria-label={card.name}
      onFocus={(event) => event.target === event.currentTarget && onFocus(card.id)}
      onClick={press}
      className={classNames(
        'forced-edge grid cursor-pointer gap-1 rounded-control border px-3 py-2.5 -outline-offset-2 transition-shadow hover:shadow-popover',
        isPeeked || isSelected ? 'border-brand ring-1 ring-brand' : 'border-line',
        isSelected ? 'bg-brand-soft' : 'bg-surface',
        isDragged && 'opacity-50',
      )}
    >
      <div className="flex items-start gap-2">
        <input
          type="checkbox"
          tabIndex={isReachable ? 0 : -1}
          aria-label={labels.selectRow(card.name)}
          checked={isSelected}
          onChange={() => onSelect(card)}
          className={classNames(boxStyle, 'mt-0.5')}
        />
        <Link
          href={startupHref(card)}
          tabIndex={isReachable ? 0 : -1}
          draggable={false}
          className="min-w-0 flex-1 break-words font-medium text-ink no-underline hover:underline"
        >
          {card.name}
        </Link>
        <IconButton
          size="small"
          tabIndex={isReachable ? 0 : -1}
          label={t('startupBoard.moveOne', { name: card.name })}
          icon={<ArrowLeftRight aria-hidden="true" className="size-4" />}
          onClick={() => onMove(card)}
          className="-me-1.5 -mt-1"
        />
      </div>
      {place === '' ? null : <p className="truncate text-sm text-ink-2">{place}</p>}
      {card.state === 'ACTIVE' ? null : (
        <div>
          <StartupStateTag state={card.state} label={card.stateLabel} />
        </div>
      )}
      <div className="flex items-center justify-between gap-2 text-sm text-ink-2">
        <Silence since={card.lastUpdateAt} />
        {card.assignee === null ? null : (
          <span title={card.assignee.fullName}>
            <Avatar size="small" name={card.assignee.fullName} />
            <span className="sr-only">{card.assignee.fullName}</span>
          </span>
        )}
      </div>
    </li>
  );
});
