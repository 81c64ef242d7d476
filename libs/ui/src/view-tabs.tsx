import { Bookmark, Ellipsis } from 'lucide-react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { showCurrent } from './show-current.ts';
import { useFormat, useLabels, useLink } from './ui-provider.tsx';

export interface SavedView {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly count?: number;
}

interface ViewTabsProps {
  readonly views: readonly SavedView[];
  readonly currentId: string | undefined;
  /** The list no longer is what the view remembers. */
  readonly changed?: boolean;
  readonly onSave?: () => void;
  /** Rename, share, delete: of the current view. */
  readonly actions?: readonly MenuItem[];
}

/** Saved ways to look at a list; each is an address. */
export function ViewTabs({ views, currentId, changed = false, onSave, actions = [] }: ViewTabsProps) {
  const labels = useLabels();
  const format = useFormat();
  const Link = useLink();
  return (
    <div className="flex items-center gap-2 border-b border-line" data-screen-only="">
      <nav aria-label={labels.views} className="relative min-w-0 flex-1 overflow-x-auto overflow-y-hidden">
        <ul className="flex gap-1 px-0.5 pt-1">
          {views.map(({ id, label, href, count }) => {
            const current = id === currentId;
            return (
              <li key={id} ref={current ? showCurrent : null} className="shrink-0">
                <Link
                  href={href}
                  aria-current={current ? 'page' : undefined}
                  className={classNames(
                    'inline-flex min-h-control items-center gap-1.5 px-3 text-ui no-underline -outline-offset-3',
                    current
                      ? 'font-semibold text-brand shadow-[inset_0_-3px_0_var(--brand)]'
                      : 'text-ink-2 hover:text-ink',
                  )}
                >
                  {label}
                  {count === undefined ? null : <span className="figures text-xs">{format.number(count)}</span>}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      {changed && onSave ? (
        <Button variant="quiet" icon={<Bookmark aria-hidden="true" className="size-4" />} onClick={onSave}>
          <span className="max-sm:sr-only">{labels.saveView}</span>
        </Button>
      ) : null}
      {changed ? (
        <span role="status" className="sr-only">
          {labels.viewChanged}
        </span>
      ) : null}
      {actions.length > 0 ? (
        <Menu
          sections={[{ items: actions }]}
          trigger={<IconButton label={labels.more} icon={<Ellipsis aria-hidden="true" className="size-4" />} />}
        />
      ) : null}
    </div>
  );
}
