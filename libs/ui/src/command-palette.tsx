import { Search } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { DialogVeil } from './dialog.tsx';
import { Key } from './key.tsx';
import { matchingGroups, type PaletteGroup, type PaletteItem } from './palette-groups.ts';
import { Spinner } from './spinner.tsx';
import { useLabels } from './ui-provider.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export type { PaletteGroup, PaletteItem } from './palette-groups.ts';

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly groups: readonly PaletteGroup[];
  /** Called with what is typed; the caller searches and hands the result in as a group with `found`. */
  readonly onQueryChange?: (query: string) => void;
  readonly searching?: boolean;
  readonly searchFailed?: boolean;
}

/** Go to, create, act, search: everything by typing a few letters. */
export function CommandPalette(props: CommandPaletteProps) {
  const { open, onOpenChange } = props;
  const labels = useLabels();
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <DialogVeil />
        <Primitive.Content
          {...returnFocus}
          aria-describedby={undefined}
          className="forced-edge fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[80dvh] max-w-form animate-rise flex-col overflow-hidden rounded-card bg-raised text-ink shadow-dialog outline-none sm:inset-x-4 sm:top-[12dvh] sm:max-h-[70dvh]"
        >
          <Primitive.Title className="sr-only">{labels.palette}</Primitive.Title>
          <PaletteBody {...props} />
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function PaletteBody({
  groups,
  onQueryChange,
  onOpenChange,
  searching = false,
  searchFailed = false,
}: CommandPaletteProps) {
  const labels = useLabels();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => matchingGroups(groups, query), [groups, query]);
  const items = shown.flatMap((group) => group.items.map((item) => ({ group, item })));
  const index = Math.min(chosen, Math.max(0, items.length - 1));
  const optionId = (place: number): string => `${listId}-${place}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  });

  const select = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    onOpenChange(false);
    item.onSelect();
  };
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 8,
    PageUp: index - 8,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const target = steps[event.key];
    if (event.key === 'Enter') select(items[index]?.item);
    else if (target !== undefined && items.length > 0) {
      const wraps = event.key.startsWith('Arrow');
      setChosen(wraps ? (target + items.length) % items.length : Math.min(items.length - 1, Math.max(0, target)));
    } else return;
    event.preventDefault();
  };

  let place = -1;
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4">
        {searching ? <Spinner /> : <Search aria-hidden="true" className="size-4 shrink-0 text-ink-2" />}
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? optionId(index) : undefined}
          aria-autocomplete="list"
          aria-label={labels.palettePlaceholder}
          placeholder={labels.palettePlaceholder}
          value={query}
          spellCheck={false}
          autoComplete="off"
          enterKeyHint="go"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(0);
            onQueryChange?.(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          className="min-h-13 w-full min-w-0 bg-transparent text-base text-ink outline-none"
        />
        <Primitive.Close className="rounded-chip">
          <Key>Esc</Key>
          <span className="sr-only">{labels.close}</span>
        </Primitive.Close>
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={labels.palette}
        className="min-h-0 overflow-y-auto overscroll-contain p-2 empty:hidden"
      >
        {shown.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`} className="pb-1">
            <p id={`${listId}-${group.id}`} className="px-3 pb-1 pt-2 text-xs font-semibold text-ink-2">
              {group.label}
            </p>
            {group.items.map((item) => {
              place += 1;
              const own = place;
              return (
                <Option
                  key={item.id}
                  id={optionId(own)}
                  item={item}
                  selected={own === index}
                  onHover={() => setChosen(own)}
                  onSelect={() => select(item)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={classNames('px-5 text-ui text-ink-2', items.length === 0 || searchFailed ? 'py-5' : 'sr-only')}
      >
        {searchFailed
          ? labels.paletteFailed
          : items.length > 0
            ? labels.results(items.length)
            : searching
              ? labels.loading
              : labels.noMatches(query)}
      </p>
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly selected: boolean;
  readonly onHover: () => void;
  readonly onSelect: () => void;
}

function Option({ id, item, selected, onHover, onSelect }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the field that controls the list
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={selected}
      onMouseMove={onHover}
      onClick={onSelect}
      className={classNames(
        'flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 text-ui',
        selected && 'bg-brand-soft text-on-brand-soft',
      )}
    >
      <span aria-hidden="true" className="grid size-4.5 shrink-0 place-items-center *:size-4.5">
        {item.icon}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate">{item.label}</span>
        {item.detail ? <span className="block truncate text-xs opacity-85">{item.detail}</span> : null}
      </span>
      {item.shortcut ? <Key>{item.shortcut}</Key> : null}
    </div>
  );
}
