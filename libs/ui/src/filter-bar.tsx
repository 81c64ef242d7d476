import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Popover } from './popover.tsx';
import { useLabels } from './ui-provider.tsx';

export interface FilterField {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** The controls of this filter; `done` closes the panel. */
  readonly editor: (done: () => void) => ReactNode;
}

export interface ActiveFilter {
  readonly id: string;
  /** "Bakı, Gəncə" */
  readonly text: string;
}

interface FilterBarProps {
  readonly fields: readonly FilterField[];
  readonly active: readonly ActiveFilter[];
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
  /** The search box, first in the bar. */
  readonly search?: ReactNode;
}

function Chip({
  field,
  text,
  onRemove,
}: {
  readonly field: FilterField;
  readonly text: string;
  readonly onRemove: () => void;
}) {
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  return (
    <span className="inline-flex max-w-full items-stretch rounded-control border border-brand bg-brand-soft text-on-brand-soft">
      <Popover
        label={field.label}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <button
            type="button"
            className="inline-flex min-h-[calc(var(--control)-2px)] min-w-0 items-center gap-1 rounded-s-control ps-2.5 pe-1 text-sm"
          >
            <span className="shrink-0">{field.label}:</span>
            <span className="truncate font-semibold">{text}</span>
          </button>
        }
      >
        {field.editor(() => setOpen(false))}
      </Popover>
      <button
        type="button"
        aria-label={labels.removeFilter(field.label)}
        onClick={onRemove}
        className="inline-grid w-7 shrink-0 place-items-center rounded-e-control"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </span>
  );
}

/** What narrows the list, as chips that can be changed and taken away. */
export function FilterBar({ fields, active, onRemove, onClear, search }: FilterBarProps) {
  const labels = useLabels();
  const [adding, setAdding] = useState(false);
  const [picked, setPicked] = useState<string>();
  const editing = fields.find(({ id }) => id === picked);
  const close = (): void => {
    setAdding(false);
    setPicked(undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the bar is a group of independent controls, not a question
    <div role="group" aria-label={labels.filters} className="flex flex-wrap items-center gap-2" data-screen-only="">
      {search}
      {active.map(({ id, text }) => {
        const field = fields.find((candidate) => candidate.id === id);
        return field ? <Chip key={id} field={field} text={text} onRemove={() => onRemove(id)} /> : null;
      })}
      <Popover
        label={editing?.label ?? labels.addFilter}
        open={adding}
        onOpenChange={(open) => (open ? setAdding(true) : close())}
        trigger={<Button icon={<Plus aria-hidden="true" className="size-4" />}>{labels.addFilter}</Button>}
      >
        {editing ? (
          editing.editor(close)
        ) : (
          <ul className="-m-1.5 grid">
            {fields
              .filter(({ id }) => active.every((other) => other.id !== id))
              .map(({ id, label, icon }) => (
                <li key={id}>
                  <button
                    type="button"
                    onClick={() => setPicked(id)}
                    className="flex min-h-control w-full items-center gap-2.5 rounded-control px-2.5 text-start text-ui hover:bg-sunken"
                  >
                    <span aria-hidden="true" className="grid size-4 place-items-center text-ink-2 *:size-4">
                      {icon}
                    </span>
                    {label}
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Popover>
      {active.length > 0 ? (
        <Button variant="quiet" onClick={onClear}>
          {labels.clearFilters}
        </Button>
      ) : null}
    </div>
  );
}
