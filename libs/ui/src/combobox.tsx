import { fold } from '@aim/domain/kernel/fold';
import { Check, ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { controlStyle } from './control-style.ts';
import { useFieldControl } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { useLabels } from './ui-provider.tsx';

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface ComboboxProps {
  readonly options: readonly ComboOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The label of a value that is not among the options at hand. */
  readonly valueLabel?: string;
  /** Given: the caller searches and hands in the options. */
  readonly onQueryChange?: (query: string) => void;
  readonly loading?: boolean;
  readonly name?: string;
  readonly id?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
}

/** A choice from many, found by typing. Follows the APG pattern: the field keeps the focus, the list follows. */
export function Combobox(props: ComboboxProps) {
  const { options, value, onChange, valueLabel, onQueryChange, loading = false, name, placeholder, disabled } = props;
  const labels = useLabels();
  const listId = useId();
  const control = useFieldControl(props);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState<string>();
  const [chosen, setChosen] = useState(-1);
  const current = options.find((option) => option.value === value)?.label ?? valueLabel ?? '';
  const wanted = fold(query ?? '');
  const shown =
    onQueryChange || query === undefined
      ? options
      : options.filter(({ label, detail }) => fold(`${label} ${detail ?? ''}`).includes(wanted));
  const active = Math.min(chosen, shown.length - 1);

  useEffect(() => {
    if (open) list.current?.querySelector('[data-highlighted]')?.scrollIntoView?.({ block: 'nearest' });
  });

  const close = (): void => {
    setOpen(false);
    setQuery(undefined);
    setChosen(-1);
  };
  const choose = (option: ComboOption | undefined): void => {
    if (option === undefined) return;
    onChange(option.value);
    close();
  };
  const show = (at: number): void => {
    setOpen(true);
    setChosen(at);
  };
  const selectedAt = (): number => shown.findIndex((option) => option.value === value);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = shown.length - 1;
    if (event.key === 'ArrowDown') show(open ? (active >= last ? 0 : active + 1) : Math.max(0, selectedAt()));
    else if (event.key === 'ArrowUp') show(open ? (active <= 0 ? last : active - 1) : last);
    else if (event.key === 'Enter' && open && active >= 0) choose(shown[active]);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Escape' && value !== null) onChange(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="relative">
      {name === undefined ? null : <input type="hidden" name={name} value={value ?? ''} />}
      <input
        {...control}
        role="combobox"
        aria-label={props['aria-label']}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        placeholder={placeholder}
        value={query ?? current}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          show(0);
          onQueryChange?.(event.currentTarget.value);
        }}
        onClick={() => (open ? undefined : show(selectedAt()))}
        onKeyDown={onKeyDown}
        onBlur={close}
        className={classNames(controlStyle, 'min-h-control pe-16')}
      />
      <span className="absolute inset-y-0 inset-e-1 flex items-center">
        {value !== null && !disabled ? (
          <IconButton
            size="small"
            label={labels.clear}
            icon={<X aria-hidden="true" className="size-4" />}
            onClick={() => onChange(null)}
          />
        ) : null}
        <ChevronDown aria-hidden="true" className="pointer-events-none mx-1.5 size-4 text-ink-2" />
      </span>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={props['aria-label'] ?? labels.search}
        hidden={!open || shown.length === 0}
        className="absolute inset-x-0 top-full z-40 mt-1 max-h-72 overflow-y-auto rounded-card border border-line bg-raised p-1.5 shadow-popover"
      >
        {open
          ? shown.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the field that controls the list
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option by aria-activedescendant
              <div
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={option.value === value}
                data-highlighted={index === active ? '' : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setChosen(index)}
                onClick={() => choose(option)}
                className="flex min-h-control cursor-pointer items-center gap-2 rounded-control px-2.5 py-1 text-ui data-highlighted:bg-brand-soft data-highlighted:text-on-brand-soft"
              >
                <span className="min-w-0 flex-1">
                  <span className="block truncate">{option.label}</span>
                  {option.detail ? <span className="block truncate text-xs opacity-85">{option.detail}</span> : null}
                </span>
                {option.value === value ? <Check aria-hidden="true" className="size-4 shrink-0" /> : null}
              </div>
            ))
          : null}
      </div>
      <p
        role="status"
        className={
          open && (loading || shown.length === 0)
            ? 'absolute inset-x-0 top-full z-40 mt-1 rounded-card border border-line bg-raised px-4 py-3 text-ui text-ink-2 shadow-popover'
            : 'sr-only'
        }
      >
        {open
          ? loading
            ? labels.loading
            : shown.length === 0
              ? labels.noMatches(query ?? '')
              : labels.results(shown.length)
          : ''}
      </p>
    </div>
  );
}
