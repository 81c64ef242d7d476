import { Button } from '@aim/ui/button.tsx';
import { IconButton } from '@aim/ui/icon-button.tsx';
import { Menu } from '@aim/ui/menu.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import { useHotkeys } from '@aim/ui/use-hotkeys';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { BlockersDialog } from './blockers-dialog.tsx';
import { type PlainMessageId, useT } from './language.tsx';

export interface ActionEntry {
  readonly label: PlainMessageId;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  /** Stands as a button of its own; the others are in the menu. */
  readonly shown?: 'primary' | 'secondary';
  /** Starts it without the pointer, like `KeyA`. */
  readonly key?: string;
  /** The dialog that asks and acts; `close` ends it. */
  readonly dialog?: (close: () => void) => ReactNode;
  /** For what needs no question: opens an editor, say. */
  readonly run?: () => void;
}

interface ActionsProps {
  /** `allowedActions` of the object: what is not in it is not drawn. */
  readonly of: readonly string[];
  readonly table: Readonly<Record<string, ActionEntry>>;
  /** Asks the server what stands in the way before the dialog opens. */
  readonly blockers?: (action: string) => Promise<readonly { readonly message: string }[]>;
}

type Open =
  | { readonly kind: 'dialog'; readonly action: string }
  | { readonly kind: 'blocked'; readonly messages: readonly string[] }
  | null;

/** The buttons that the server says are this person's, and no others. */
export function Actions({ of, table, blockers }: ActionsProps) {
  const t = useT();
  const labels = useLabels();
  const [open, setOpen] = useState<Open>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const known = Object.entries(table).filter(([action]) => of.includes(action));
  const inMenu = known.filter(([, entry]) => entry.shown === undefined);

  async function start(action: string): Promise<void> {
    if (asking !== null) return;
    setAsking(action);
    const obstacles = (await blockers?.(action).catch(() => [])) ?? [];
    setAsking(null);
    if (obstacles.length === 0 && table[action]?.run) return table[action].run();
    setOpen(
      obstacles.length > 0
        ? { kind: 'blocked', messages: obstacles.map(({ message }) => message) }
        : { kind: 'dialog', action },
    );
  }

  useHotkeys(
    known.flatMap(([action, { key }]) => (key === undefined ? [] : [{ keys: key, run: () => void start(action) }])),
  );

  const close = () => setOpen(null);
  return (
    <>
      {known.map(([action, entry]) =>
        entry.shown === undefined ? null : (
          <Button
            key={action}
            variant={entry.shown}
            icon={entry.icon}
            busy={asking === action}
            onClick={() => void start(action)}
          >
            {t(entry.label)}
          </Button>
        ),
      )}
      {inMenu.length > 0 ? (
        <Menu
          trigger={
            <IconButton outlined label={labels.more} icon={<Ellipsis aria-hidden="true" className="size-4" />} />
          }
          sections={[
            {
              items: inMenu.map(([action, entry]) => ({
                id: action,
                label: t(entry.label),
                icon: entry.icon,
                danger: entry.danger ?? false,
                onSelect: () => void start(action),
              })),
            },
          ]}
        />
      ) : null}
      {/* A dialog that is on its way must not take the buttons away: the focus comes back to them. */}
      <Suspense fallback={null}>{open?.kind === 'dialog' ? table[open.action]?.dialog?.(close) : null}</Suspense>
      {open?.kind === 'blocked' ? <BlockersDialog messages={open.messages} onClose={close} /> : null}
    </>
  );
}
